import { parseCase } from '../../src/case/index.js'
import { packs } from '../../src/guideline/packs.js'
import { assess } from '../../src/index.js'
import type { NeutralCase } from '../support/cases.js'
import { fingerprints } from './fingerprints.js'
import { neighbour } from './neighbours.js'

/** One line of `plans.txt`: the name of the case and the hashes of its plan. */
export interface Held {
  readonly name: string
  line(): string
}

/** The plans that are held: that of every neutral case, and that of a neighbour of it, with a few facts changed, for what no case is about. */
export function held(files: readonly { readonly file: string; readonly cases: readonly NeutralCase[] }[]): readonly Held[] {
  return files.flatMap(({ file, cases }) => cases.flatMap((neutral, i) => {
    const name = `${file} ${neutral.title}`
    let near: unknown
    const changed = (): unknown => (near ??= neighbour(neutral.case, seedOf(name) + i))
    return [printed(name, neutral, () => neutral.case), printed(`${name} · changed`, neutral, changed)]
  }))
}

function printed(name: string, { guideline: pack, now }: NeutralCase, facts: () => unknown): Held {
  return {
    name,
    line() {
      const { survivorCase, problems } = parseCase(facts())
      const guideline = packs.find((one) => one.name === pack)
      if (guideline === undefined) return `${name}: no pack is named ${pack}`
      return `${name}: ${Object.entries(fingerprints(assess(survivorCase, { guideline, now }), problems)).map((part) => part.join(' ')).join(', ')}`
    },
  }
}

function seedOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7)
}
