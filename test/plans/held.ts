import type { Assess } from '../../src/assessment/index.js'
import { parseCase } from '../../src/case/index.js'
import { packs } from '../../src/guideline/packs.js'
import { assess } from '../../src/index.js'
import type { Plan } from '../../src/plan/index.js'
import type { NeutralCase } from '../support/cases.js'
import { fingerprints } from './fingerprints.js'
import { neighbour } from './neighbours.js'

/** One line of `plans.txt`: the name of the case and the hashes of its plan. */
export interface Held {
  readonly name: string
  /** A whole plan is asked for of every protocol, or of those of another `assess`. */
  plan(by?: Assess): { readonly plan: Plan; readonly problems: readonly unknown[] }
  line(): string
}

/** The plans that are held: that of every neutral case, and that of a neighbour of it, with a few facts changed, for what no case is about. */
export function held(files: readonly { readonly file: string; readonly cases: readonly NeutralCase[] }[], parse = parseCase): readonly Held[] {
  return files.flatMap(({ file, cases }) => cases.flatMap((neutral, i) => {
    const name = `${file} ${neutral.title}`
    let near: unknown
    const changed = (): unknown => (near ??= neighbour(neutral.case, seedOf(name) + i))
    return [printed(name, neutral, () => parse(neutral.case)), printed(`${name} · changed`, neutral, () => parse(changed()))]
  }))
}

function printed(name: string, { guideline: pack, now }: NeutralCase, parsed: () => ReturnType<typeof parseCase>): Held {
  const plan = (by: Assess = assess): ReturnType<Held['plan']> => {
    const { survivorCase, problems } = parsed()
    const guideline = packs.find((one) => one.name === pack)
    if (guideline === undefined) throw new Error(`${name}: no pack is named ${pack}`)
    return { plan: by(survivorCase, { guideline, now }), problems }
  }
  return {
    name,
    plan,
    line() {
      const { plan: whole, problems } = plan()
      return `${name}: ${Object.entries(fingerprints(whole, problems)).map((part) => part.join(' ')).join(', ')}`
    },
  }
}

function seedOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7)
}
