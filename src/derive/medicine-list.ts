import { type Answer, type Known, among, any, known, presume } from '../answer/index.js'
import type { Medicine } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { millisecondsPerDay, possibleTimes } from '../case/time.js'
import { type Codes, type Limit, by, matches, passes } from '../guideline/shape/index.js'
import { once } from './once.js'
import { given, member, read, readYesNo } from './read.js'

/** One entry of the medicine list and its pointer. */
export interface Listed {
  readonly medicine: Medicine
  readonly path: string
}

export const medicineList = once((s: Situation): readonly Listed[] => (s.case.medicines ?? []).map((medicine, i) => ({ medicine, path: member('/medicines', medicine.id, i) })))

/** Whether the list is all she takes: absent or partly answered lists leave it open (dictionary §1.4). */
export const listComplete = once((s: Situation): Answer => {
  const complete = s.case.medicines !== undefined && s.case.unanswered?.['/medicines'] === undefined
  return complete ? given(true, '/medicines') : readYesNo(undefined, '/medicines')
})

/** What of the list could still be anything: an entry without a name, and what is not listed. */
const notTold = once((s: Situation): readonly Answer[] => {
  const complete = listComplete(s)
  const unnamed = medicineList(s)
    .filter(({ medicine }) => medicine.text === undefined && medicine.ingredients === undefined)
    .map(({ path }): Answer => readYesNo(undefined, `${path}/text`))
  return [...unnamed, complete.known ? known(false, complete) : complete]
})

/** Whether an entry still acts: taken or planned, no status counts as taken; stopped ones act as long as `tail` says (quantity in days since the stop). */
export function acts({ medicine, path }: Listed, s: Situation, tail?: Limit): Answer {
  if (medicine.status !== 'stopped') return given(true, `${path}/status`)
  if (tail === undefined) return given(false, `${path}/status`)
  const fact = `${path}/stoppedAt`
  if (medicine.stoppedAt === undefined) return readYesNo(undefined, fact)
  const { earliest: from = Number.NEGATIVE_INFINITY, latest: to } = possibleTimes(medicine.stoppedAt, s.now)
  if (to === undefined) return readYesNo(undefined, fact)
  const days = (at: number): number => (s.now - at) / millisecondsPerDay
  if (from === to) return passes(tail, known(days(to), { fact, state: 'given' }))
  return passes(tail, among<number>({ from: days(to), to: days(from) }, { fact, state: 'imprecise' }))
}

/**
 * Whether she takes one of these: any entry that matches and still acts. With nothing matching, an absent or partial list is unknown, and so is an entry
 * without a name; a complete one is No.
 */
export function taking(s: Situation, codes: Codes, tail?: Limit): Answer {
  const matching: Answer[] = []
  for (const entry of medicineList(s)) if (matches(codes, entry.medicine)) matching.push(acts(entry, s, tail))
  return any([...matching, ...notTold(s)])
}

/** What she is taking now, of what counts: not what was stopped or is only planned. A list not told counts as without it, and is asked for. */
export function takingNow(s: Situation, codes: Codes, counts: (medicine: Medicine) => boolean = () => true): Known<boolean> {
  const now = medicineList(s)
    .filter(({ medicine }) => matches(codes, medicine) && counts(medicine))
    .map(({ medicine, path }): Answer => (medicine.status === undefined ? presume(readYesNo(undefined, `${path}/status`), true) : given(medicine.status === 'taking', `${path}/status`)))
  const complete = listComplete(s)
  return presume(by(codes, any([...now, complete.known ? given(false, '/medicines') : complete])), false)
}

/** An entry whose purpose is not told may be anything: it counts as other, and its purpose is asked. */
export function purposesTold(s: Situation): readonly Known<Medicine['purpose']>[] {
  return medicineList(s)
    .filter(({ medicine }) => medicine.purpose === undefined)
    .map(({ medicine, path }) => presume(read(medicine.purpose, `${path}/purpose`), 'other'))
}
