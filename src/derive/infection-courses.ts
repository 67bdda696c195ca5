import { type Answer, type Known, any, from, known, possible, presume, resting } from '../answer/index.js'
import { datesAt, datesOf } from '../case/calendar.js'
import type { Medicine, TakenDose, When } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type Instant, millisecondsPerHour, millisecondsPerMinute } from '../case/time.js'
import { type Codes, matches, passes } from '../guideline/shape/index.js'
import type { StiProphylaxis } from '../guideline/topic/sti-prophylaxis.js'
import { medicineList } from './medicine-list.js'
import { read, readYesNo } from './read.js'
import { timeOf } from './taken-within.js'

/** One treatment of hers against an infection, as far as her list tells. */
export interface Course {
  readonly medicine: Medicine
  readonly path: string
  /** Taken now, or the single dose that is all of it. A course that was stopped, or one dose of many, is not counted on; a status not told is asked. */
  readonly whole: Known<boolean>
  /** Taken for days, and she is taking it. */
  readonly running: boolean
  /** The last dose that was not brought up, as it is told, and its time. */
  readonly when?: When | undefined
  readonly taken: Answer<Instant>
}

type Organism = 'gonorrhoea' | 'chlamydia' | 'trichomonas' | 'syphilis'

/** What she was given against an infection, for it or to prevent it. */
export function coursesAgainst(s: Situation, organism: Organism, g: StiProphylaxis): readonly Course[] {
  return medicineList(s)
    .filter(({ medicine }) => (medicine.purpose === 'sti-prophylaxis' || medicine.purpose === 'sti-treatment') && medicine.status !== 'planned' && anyOf(codesOf(organism, g), medicine))
    .map(({ medicine, path }) => {
      const days = anyOf([g.doxycyclineProduct, g.amoxicillinProduct, g.erythromycinProduct], medicine)
      const running = medicine.status === 'taking' && (days || anyOf([g.nitroimidazoles], medicine))
      const { when, lost } = lastKept(medicine, path, s, g)
      return {
        medicine, path, running, when,
        whole: presume(from([read(medicine.status, `${path}/status`)], (status) => status === 'taking' || (status === 'single-dose-taken' && !days)), false),
        taken: resting(timeOf(when, `${path}/lastTaken`, s.now), ...lost),
      }
    })
}

/**
 * Whether a course that is running began since a time. Of a beginning nobody tells more than its day, so the very day counts; a last dose since, with no beginning
 * told, counts too, and the beginning is asked.
 */
export function begunSince({ medicine, path, taken }: Course, time: Answer<Instant>, s: Situation): Answer {
  const { startedOn } = medicine
  const fact = `${path}/startedOn`
  const [times, doses] = [possible(time), possible(taken)]
  if (times === undefined) return readYesNo(undefined, fact)
  const [first, last] = [Math.min(...times), Math.max(...times) as Instant]
  if (startedOn === undefined) {
    if (doses !== undefined && Math.max(...doses) < first) return known(false, taken, time)
    return doses !== undefined && Math.min(...doses) >= last ? presume(readYesNo(undefined, fact), true) : readYesNo(undefined, fact)
  }
  const begun = datesOf(startedOn)
  if (begun.first >= datesAt(last, s.timeZone).last) return known(true, { fact, state: 'given' }, time)
  if (Number.isFinite(first) && begun.last < datesAt(first as Instant, s.timeZone).first) return known(false, { fact, state: 'given' }, time)
  return { known: false, among: [true, false], parts: [{ fact, state: 'imprecise' }, time] }
}

/** STI-088: a dose that was brought up within the time in which it is repeated, or seen again, is none. Where every dose was, nothing was taken. */
function lastKept(medicine: Medicine, path: string, s: Situation, g: StiProphylaxis): { readonly when?: When | undefined; readonly lost: readonly Known<boolean>[] } {
  const doses = (medicine.takenDoses ?? []).map((dose, i) => ({ dose, lost: broughtUp(dose, `${path}/takenDoses/${dose.id ?? i}`, medicine, s, g) }))
  const lost = doses.map((one) => one.lost)
  if (!lost.some(({ value }) => value)) return { when: medicine.lastTaken ?? doses.at(-1)?.dose.at, lost }
  return { when: doses.filter((one) => !one.lost.value).at(-1)?.dose.at, lost }
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
    case 'gonorrhoea': return [g.ceftriaxoneProduct, g.cefiximeProduct, g.spectinomycinProduct, g.gentamicinProduct]
    case 'chlamydia': return [g.doxycyclineProduct, g.azithromycinProduct, g.amoxicillinProduct, g.erythromycinProduct]
    case 'trichomonas': return [g.nitroimidazoles]
    case 'syphilis': return [g.benzathineProduct]
  }
}
