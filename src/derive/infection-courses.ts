import { type Answer, type Known, all, any, from, known, possible, presume, resting } from '../answer/index.js'
import { datesAt, datesOf } from '../case/calendar.js'
import type { Medicine, PartialDate, TakenDose, When } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type Instant, millisecondsPerHour, millisecondsPerMinute } from '../case/time.js'
import { type Codes, type Dose, type OptionalDose, type WeightDose, matches, passes } from '../guideline/shape/index.js'
import type { StiProphylaxis } from '../guideline/topic/sti-prophylaxis.js'
import { isSince } from './given-since.js'
import { type Listed, medicineList } from './medicine-list.js'
import { expectedOf, ordered } from './ordered.js'
import { given, read, readYesNo } from './read.js'
import { timeOf } from './taken-within.js'
import { endedCourse } from './whole-course.js'

/** One treatment of hers against an infection, as far as her list tells. */
export interface Course {
  readonly medicine: Medicine
  readonly path: string
  /** Given for it or to prevent it. A purpose not told counts as another, and is asked. */
  readonly own: Known<boolean>
  /** All of the treatment: a single dose, a course she is on, or one that ended when it was over. A status not told counts as taking, and is asked. */
  readonly whole: Known<boolean>
  /** Taken for days; else one dose, or doses that nobody tells to be a course. */
  readonly days: boolean
  /** Taken for days, and she is taking it. */
  readonly running: boolean
  /** The doses that were not brought up. */
  readonly kept: readonly TakenDose[]
  /** Its first day; of an ended course that is whole by its doses, none but theirs. */
  readonly startedOn?: PartialDate | undefined
  /** The last of them as it is told, and its time; of an ended course that is whole by its doses, the first that makes it so. */
  readonly when?: When | undefined
  readonly taken: Answer<Instant>
}

type Organism = 'gonorrhoea' | 'chlamydia' | 'trichomonas' | 'syphilis'

/** What she was given against an infection, for it or to prevent it, and what acts against it and is taken for something else. */
export function coursesAgainst(s: Situation, organism: Organism, g: StiProphylaxis): readonly Course[] {
  return medicineList(s)
    .map((entry, i) => ({ ...entry, current: isCurrent(entry.medicine, i, s) }))
    .filter(({ medicine, current }) => medicine.status !== 'planned' && anyOf(codesOf(organism, g), medicine) && mayBeFor(organism, medicine, current, g))
    .map(({ medicine, path, current }) => courseOf({ medicine, path }, current, organism, s, g))
}

function courseOf({ medicine, path }: Listed, current: boolean, organism: Organism, s: Situation, g: StiProphylaxis): Course {
  const { status, purpose } = medicine
  const row = rowOf(medicine, organism, g)
  const { when, kept, lost } = lastKept(medicine, path, s, g)
  const days = row !== undefined && (current || status === 'stopped')
  const ended = days && !current ? endedCourse(medicine, path, kept, when, row, s) : undefined
  const told = read(status, `${path}/status`)
  return {
    medicine, path, days, when, kept, running: days && current, startedOn: ended?.first === undefined ? medicine.startedOn : undefined,
    own: purpose === undefined ? presume(readYesNo(undefined, `${path}/purpose`), false) : given(isInfection(purpose), `${path}/purpose`),
    whole: ended?.whole ?? enough(presume(from([told], () => current || isOneDose(medicine, g)), current), medicine, path, kept, organism, g),
    taken: resting(timeOf(ended?.first?.at ?? when, `${path}/lastTaken`, s.now), ...lost),
  }
}

/** Taken now, as the dictionary reads a status not told; not what begins after now (CD-05). */
function isCurrent({ status }: Medicine, i: number, s: Situation): boolean {
  return status === 'taking' || (status === undefined && !s.inTheFuture.includes(`/medicines/${i}/startedOn`))
}

function isInfection(purpose: Medicine['purpose']): boolean {
  return purpose === 'sti-prophylaxis' || purpose === 'sti-treatment'
}

/** What is told to be for something else is no treatment of this; only metronidazole that she is on is not added to, whatever it is for. Of doxycycline against syphilis only a course that has ended tells its length. */
function mayBeFor(organism: Organism, { purpose, ...medicine }: Medicine, current: boolean, g: StiProphylaxis): boolean {
  if (organism === 'syphilis' && current && matches(g.doxycyclineProduct, medicine)) return false
  return purpose === undefined || isInfection(purpose) || (organism === 'trichomonas' && current)
}

/** A medicine that is all of it in one dose; one dose of metronidazole may be. */
function isOneDose(medicine: Medicine, g: StiProphylaxis): boolean {
  return !anyOf([g.doxycyclineProduct, g.amoxicillinProduct, g.erythromycinProduct], medicine)
}

/** The row of what is taken for days. */
function rowOf(medicine: Medicine, organism: Organism, g: StiProphylaxis): Dose | OptionalDose | WeightDose | undefined {
  if (matches(g.doxycyclineProduct, medicine)) return organism === 'syphilis' ? g.doxycyclineLongDose : g.doxycyclineDose
  if (matches(g.amoxicillinProduct, medicine)) return g.amoxicillinDose
  if (matches(g.erythromycinProduct, medicine)) return g.erythromycinChild
  return matches(g.systemicNitroimidazoles, medicine) ? g.metronidazoleDose : undefined
}

/** STI-025, STI-072: azithromycin is a treatment of gonorrhoea by its large dose alone. How much it was, where it is not told, is asked. */
function enough(whole: Known<boolean>, medicine: Medicine, path: string, kept: readonly TakenDose[], organism: Organism, g: StiProphylaxis): Known<boolean> {
  if (organism !== 'gonorrhoea' || !matches(g.azithromycinProduct, medicine)) return whole
  const row = g.azithromycinHighDose
  if (row.says === 'none') return known(false, { row })
  return presume(all([whole, resting(from([azithromycinTaken(medicine, path, kept, g)], (taken) => taken >= azithromycinIn(row)), { row })]), false)
}

/** How much azithromycin a dose holds, in milligrams. */
export function azithromycinIn({ says }: OptionalDose): number {
  return expectedOf(says === 'none' ? [] : says.components).get('azithromycin')?.atATime ?? 0
}

function azithromycinTaken({ strength, ...medicine }: Medicine, path: string, kept: readonly TakenDose[], g: StiProphylaxis): Answer<number> {
  const doses = kept.length === 0 ? [medicine.dose] : kept.map(({ dose }) => dose ?? medicine.dose)
  const amounts = doses.map((dose) => {
    const of = { ...medicine, ...(dose === undefined ? {} : { dose }), ...(strength === undefined ? {} : { strength: [strength] }) }
    return read(ordered(of, [['azithromycin', g.azithromycinProduct]]).atATime?.get('azithromycin'), `${path}/dose`)
  })
  return sumOf(amounts)
}

function sumOf(amounts: readonly Answer<number>[]): Answer<number> {
  return from(amounts, (...each) => each.reduce((sum, one) => sum + one, 0))
}

/** STI-025: how much azithromycin she was given against infections since a contact, in milligrams; absent where none was. */
export function azithromycinSince(s: Situation, g: StiProphylaxis, contact: Answer<Instant>): Answer<number> | undefined {
  const since = coursesAgainst(s, 'chlamydia', g).filter(({ medicine, own, when }) => own.value && when !== undefined && matches(g.azithromycinProduct, medicine) && isSince(s, when, contact))
  if (since.length === 0) return undefined
  return sumOf(since.map(({ medicine, path, kept }) => azithromycinTaken(medicine, path, kept, g)))
}

/**
 * Whether a course began since a time. Of a beginning nobody tells more than its day, so the very day counts; a last dose since, with no beginning told, counts too
 * while it is running, and the beginning is asked.
 */
export function begunSince({ startedOn, path, running, taken }: Course, time: Answer<Instant>, s: Situation): Answer {
  const fact = `${path}/startedOn`
  const [times, doses] = [possible(time), possible(taken)]
  if (times === undefined) return readYesNo(undefined, fact)
  const [first, last] = [Math.min(...times), Math.max(...times) as Instant]
  if (startedOn === undefined) {
    if (doses !== undefined && Math.max(...doses) < first) return known(false, taken, time)
    if (doses === undefined || Math.min(...doses) < last) return readYesNo(undefined, fact)
    return running ? presume(readYesNo(undefined, fact), true) : known(true, taken, time)
  }
  const begun = datesOf(startedOn)
  if (begun.first >= datesAt(last, s.timeZone).last) return known(true, { fact, state: 'given' }, time)
  if (Number.isFinite(first) && begun.last < datesAt(first as Instant, s.timeZone).first) return known(false, { fact, state: 'given' }, time)
  return { known: false, among: [true, false], parts: [{ fact, state: 'imprecise' }, time] }
}

/** STI-088: a dose that was brought up within the time in which it is repeated, or seen again, is none. Where every dose was, nothing was taken. */
function lastKept(medicine: Medicine, path: string, s: Situation, g: StiProphylaxis): { readonly when?: When | undefined; readonly kept: readonly TakenDose[]; readonly lost: readonly Known<boolean>[] } {
  const doses = (medicine.takenDoses ?? []).map((dose, i) => ({ dose, lost: broughtUp(dose, `${path}/takenDoses/${dose.id ?? i}`, medicine, s, g) }))
  const lost = doses.map((one) => one.lost)
  const kept = doses.filter((one) => !one.lost.value).map(({ dose }) => dose)
  const last = kept.at(-1)?.at
  return { when: kept.length === doses.length ? (medicine.lastTaken ?? last) : last, kept, lost }
}

function broughtUp({ at, vomited, vomitedAt, seenInVomit }: TakenDose, path: string, medicine: Medicine, s: Situation, g: StiProphylaxis): Known<boolean> {
  if (medicine.form === 'injection' || medicine.form === 'injection-depot' || anyOf([g.ceftriaxoneProduct, g.spectinomycinProduct, g.gentamicinProduct, g.benzathineProduct], medicine)) return known(false)
  const up = presume(readYesNo(vomited, `${path}/vomited`), false)
  if (!up.value) return up
  const after = (unit: number): Answer<number> => from([timeOf(at, `${path}/at`, s.now), timeOf(vomitedAt, `${path}/vomitedAt`, s.now)], (swallowed, back) => (back - swallowed) / unit)
  const soon = matches(g.azithromycinProduct, medicine) ? passes(g.vomitedAzithromycin, after(millisecondsPerHour)) : passes(g.vomitedOther, after(millisecondsPerMinute))
  return presume(any([soon, presume(readYesNo(seenInVomit, `${path}/seenInVomit`), false)]), true)
}

function anyOf(list: readonly Codes[], medicine: Medicine): boolean {
  return list.some((codes) => matches(codes, medicine))
}

function codesOf(organism: Organism, g: StiProphylaxis): readonly Codes[] {
  switch (organism) {
    case 'gonorrhoea': return [g.ceftriaxoneProduct, g.cefiximeProduct, g.spectinomycinProduct, g.gentamicinProduct, g.azithromycinProduct]
    case 'chlamydia': return [g.doxycyclineProduct, g.azithromycinProduct, g.amoxicillinProduct, g.erythromycinProduct]
    case 'trichomonas': return [g.systemicNitroimidazoles]
    case 'syphilis': return [g.benzathineProduct, g.doxycyclineProduct]
  }
}
