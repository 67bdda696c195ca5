import { BaseSequencer, type TestSpecification } from 'vitest/node'

const longest = ['cases/run.test.ts', 'cli/cli.test.ts', 'plans/plans.test.ts', 'protocol/properties.test.ts', 'run.zones.test.ts', 'schema/schema.test.ts']

/** The files that take longest start first, so that no worker is left alone with one of them at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const i = longest.findIndex((name) => moduleId.endsWith(name))
      return i < 0 ? longest.length : i
    }
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}
