import { type NeutralCase, differences } from '../../examples/neutral-runner/compare.mjs'
import { describe } from '../../src/assessment/document.js'
import { parseCase } from '../../src/case/index.js'
import type { SurvivorCase } from '../../src/case/case.js'
import type { Problem } from '../../src/case/problems.js'
import { packs } from '../../src/guideline/packs.js'
import type { Guideline } from '../../src/guideline/topic/guideline.js'
import { explain } from '../../src/index.js'
import { neutralCases } from '../support/cases.js'
import { engineFor } from './engine.js'
import { type Move, movesOfPack, packsThatSay, rowsOf, topics, withMove } from './figures.js'

/** A neutral case, read once, with the rows that its plan was made from. */
interface Ready {
  readonly name: string
  readonly pack: Guideline
  readonly neutral: NeutralCase
  readonly survivorCase: SurvivorCase
  readonly problems: readonly Problem[]
  /** Every row that was read for it. */
  readonly reads: ReadonlySet<string>
  /** Those among them that the lines it states an expectation of rest on. */
  readonly decides: ReadonlySet<string>
}

export interface Result {
  readonly move: Omit<Move, 'says'>
  /** The first case found that notices; absent: nobody did. */
  readonly noticedBy?: string
}

export interface Swept {
  readonly results: readonly Result[]
  /** Cases that fail before anything is moved: they notice nothing. */
  readonly failing: readonly string[]
  readonly cases: { readonly [pack: string]: number }
}

/** Sweeps one share of the rows of every pack. Shares are of rows, so that the cases that noticed one move of a row are tried first for its next. */
export function sweep(folder: string, share = 0, of = 1): Swept {
  const ready = packs.flatMap((pack) => casesOf(folder, pack))
  const failing = ready.filter((one) => notices(one, one.pack))
  const sound = ready.filter((one) => !failing.includes(one))
  const moves = packs.flatMap(movesOfPack)
  const rows = [...new Set(moves.map(rowOf))].filter((_, index) => index % of === share)
  return {
    results: rows.flatMap((row) => sweepRow(moves.filter((move) => rowOf(move) === row), sound)),
    failing: failing.map(({ name }) => name),
    cases: Object.fromEntries(packs.map((pack) => [pack.name, ready.filter((one) => one.pack === pack).length])),
  }
}

function rowOf({ pack, topic, row }: Move): string {
  return `${pack} ${topic}.${row}`
}

/**
 * Only cases that read the row can notice it, those of the packs that inherit it too. Those whose expected lines rest on it are tried first, then those that noticed
 * the row's last move.
 */
function sweepRow(moves: readonly Move[], cases: readonly Ready[]): readonly Result[] {
  const [first] = moves
  if (first === undefined) return []
  const row = `${first.topic}.${first.row}`
  const readers = packsThatSay(first).flatMap((pack) => cases.filter((one) => one.pack === pack && one.reads.has(row)))
  let inOrder = [...readers.filter(({ decides }) => decides.has(row)), ...readers.filter(({ decides }) => !decides.has(row))]
  return moves.map(({ says, ...move }) => {
    const noticer = inOrder.find((one) => notices(one, withMove(one.pack, { ...move, says })))
    if (noticer === undefined) return { move }
    inOrder = [noticer, ...inOrder.filter((one) => one !== noticer)]
    return { move, noticedBy: noticer.name }
  })
}

/** Whether the case fails with this pack. A pack that cannot be run with at all is noticed too. */
function notices({ neutral, survivorCase, problems }: Ready, guideline: Guideline): boolean {
  try {
    const plan = engineFor(neutral)(survivorCase, { guideline, now: neutral.now })
    return differences(neutral, { ...describe({ ...plan, recommendations: plan.recommendations.filter(isNamedBy(neutral)) }), input: { problems } }).length > 0
  } catch {
    return true
  }
}

/** Only lines that the case names are compared, so only they are written out. */
function isNamedBy(neutral: NeutralCase): (line: { readonly id: string }) => boolean {
  const named = new Set([...neutral.expect.map(({ line }) => line), ...(neutral.expectNot ?? [])])
  return ({ id }) => named.has(id)
}

function casesOf(folder: string, pack: Guideline): readonly Ready[] {
  return neutralCases(folder).flatMap(({ file, cases }) =>
    cases.flatMap((neutral, i) => {
      if (neutral.guideline !== pack.name) return []
      const { survivorCase, problems } = parseCase(neutral.case)
      const reads = new Set<string>()
      const plan = engineFor(neutral)(survivorCase, { guideline: reading(pack, reads), now: neutral.now })
      const rows = new Set<object>(plan.recommendations.filter(isNamedBy(neutral)).flatMap((line) => explain(plan, line.id).lines.flatMap((one) => one.rows)))
      const decides = new Set(topics.flatMap((topic) => rowsOf(pack, topic).flatMap(([name, row]) => (rows.has(row) ? [`${topic}.${name}`] : []))))
      return [{ name: `${file} ${i + 1}: ${neutral.title}`, pack, neutral, survivorCase, problems, reads, decides }]
    }),
  )
}

/** The same pack, noting which rows are read. A list of all rows being made is not a reading of each. */
function reading(pack: Guideline, reads: Set<string>): Guideline {
  const watched = topics.map((topic) => {
    let listed: string | symbol | undefined
    const handler: ProxyHandler<object> = {
      getOwnPropertyDescriptor: (rows, row) => {
        listed = row
        return Reflect.getOwnPropertyDescriptor(rows, row)
      },
      get: (rows, row) => {
        if (listed !== row) reads.add(`${topic}.${String(row)}`)
        listed = undefined
        return Reflect.get(rows, row) as unknown
      },
    }
    return [topic, new Proxy(pack[topic], handler)]
  })
  return { ...pack, ...(Object.fromEntries(watched) as Partial<Guideline>) }
}
