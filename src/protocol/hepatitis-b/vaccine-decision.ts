import { type Answer, type Known, known, presume } from '../../answer/index.js'
import type { CalendarDate } from '../../case/time.js'
import { ageInYears } from '../../derive/age.js'
import { hepatitisBDoses } from '../../derive/hepatitis-b-doses.js'
import { vaccineAllergy } from '../../derive/vaccine-allergy.js'
import type { VaccineCourse } from '../../guideline/hepatitis-b-words.js'
import { type Stage, type Window, by, earliestPossible, passes, within } from '../../guideline/shape/index.js'
import type { VaccineCell } from '../../guideline/topic/hepatitis-b.js'
import { type Flag, type OpenVerb, type Verb, isOpen } from '../../guideline/words.js'
import { type Scene, isTimeless, weaker } from './scene.js'
import { type OnRecord, type Rhythm, onRecord, tooSoon } from './series.js'

/** Why the vaccine is closed. */
export type VaccineBar = 'infected' | 'past-infection' | 'protected' | 'no-exposure' | 'source-negative' | 'series-enough' | 'two-series-failed' | 'already-given' | 'allergy'

export interface VaccineOpen {
  readonly verb: OpenVerb | 'defer'
  /** The verb of the doses still to come, also while this one waits. */
  readonly open: OpenVerb
  readonly course: VaccineCourse
  readonly flags: readonly Flag[]
  /** The window that its name is judged by, and where in it she stands. */
  readonly window: Window
  readonly stage: Stage
  readonly record: OnRecord
  readonly rhythm: Rhythm
  /** A dose of this course was given since the contact: this one is not its first. */
  readonly underWay: boolean
  /** The first day on which this dose counts, where that is still to come. */
  readonly waitUntil?: CalendarDate
}

export interface VaccineDecision {
  readonly because: readonly Answer<unknown>[]
  readonly open?: VaccineOpen
  readonly bar?: VaccineBar
  /** All that this contact calls for was given since: its last day, and what is due after it. */
  readonly done?: { readonly on: CalendarDate; readonly verb: OpenVerb }
}

/** STI-091, STI-092, STI-099: whether, and how much of the vaccine. No window ever closes it (CD-67); a window past only weakens it and changes its name (STI-008). */
export function decideVaccine(scene: Scene): VaccineDecision {
  const { s, g, state, exposure, met } = scene
  if (met === undefined) return { bar: state.value === 'infected' ? 'infected' : 'past-infection', because: [state] }
  const allergy = presume(by(g.allergy, vaccineAllergy(s, g.allergens)), false)
  const because = [state, met, exposure.exposed, allergy]
  const { vaccine } = met.value
  if (!isOpenCell(vaccine)) return { bar: barOf(scene), because }
  if (allergy.value) return { bar: 'allergy', because }
  const window = exposure.last.throughSkinOnly && g.vaccineThroughSkin.says !== 'none' ? g.vaccineThroughSkin : g.vaccineWindow
  const reached = within(window, exposure.last.at, s.now)
  const stage = exposure.exposed.value === 'no' ? known(earliestPossible(window, reached)) : presume(by(g.uncertainTime, reached), earliestPossible(window, reached))
  const open = verbOf(scene, vaccine, stage.value)
  const skin = exposure.throughSkin === undefined ? [] : [by(g.vaccineThroughSkin, exposure.throughSkin)]
  const { course, rhythm, record, underWay, done } = standing(scene, vaccine.course)
  if (done) return { bar: 'already-given', because: [...because, ...record.because, known('given-once', { row: g.givenOnce })], done: { on: record.days?.last.latest ?? scene.today, verb: open } }
  const gaps = record.count === 0 ? [] : [known('gaps', { row: rhythm.intervals })]
  const waitUntil = tooSoon(s, course, rhythm, record)
  const protectsLater = exposure.source.value === 'negative'
  const flags: readonly Flag[] = protectsLater ? [] : [...stage.value.flags, ...(isTimeless(exposure.last.at) ? ['time-unknown' as const] : [])]
  return {
    because: [...because, stage, ...skin, ...record.because, ...gaps],
    open: {
      verb: waitUntil === undefined ? open : 'defer', open, course, window, stage: stage.value, record, rhythm, underWay,
      flags: [...(vaccine.flags ?? []), ...flags],
      ...(waitUntil === undefined ? {} : { waitUntil }),
    },
  }
}

interface Standing {
  readonly course: VaccineCourse
  readonly rhythm: Rhythm
  readonly record: OnRecord
  readonly underWay: boolean
  readonly done: boolean
}

/** How far the course that this contact calls for has come: what was given since is a part of it and is not given twice (STI-133). */
function standing(scene: Scene, course: VaccineCourse): Standing {
  const { s, g } = scene
  const doses = hepatitisBDoses(s, g)
  const given = doses.filter(({ sinceContact }) => sinceContact)
  // One that may be since the contact goes into the series all the same; it is no booster that was surely given.
  const begun = doses.filter(({ before }) => !before)
  const rhythm = rhythmOf(scene)
  const as = (next: VaccineCourse, counted: typeof doses, most: number, by: Rhythm = rhythm): Standing => ({ course: next, rhythm: by, record: onRecord(s, counted), underWay: given.length > 0 || (next === 'rest-of-series' && begun.length > 0), done: given.length > 0 && counted.length >= most })
  const none = as(course, doses, Number.POSITIVE_INFINITY)
  const whole = rhythm.schedule.says.steps.length + 1
  switch (course) {
    case 'series': return begun.length === 0 ? none : as('rest-of-series', begun, whole)
    case 'rest-of-series': return as(course, doses, whole)
    case 'second-series': return given.length === 0 ? none : as('rest-of-series', given, whole)
    case 'booster': return given.length === 0 ? none : as(course, given, 1)
    case 'booster-and-second': return given.length === 0 ? none : as('booster', given, g.secondAfterBooster.says.steps.length + 1, { schedule: g.secondAfterBooster, intervals: g.secondAfterBooster })
  }
}

type OpenCell = Extract<VaccineCell, { readonly course: VaccineCourse }>

function isOpenCell(cell: VaccineCell): cell is OpenCell {
  return isOpen(cell.verb)
}

/** The verb of the table, no stronger than its window; one step down where no time is known (CD-03); not all told, what the table says of an exposure and of none both hold. */
function verbOf({ exposure, table }: Scene, { verb }: OpenCell, stage: Stage): OpenVerb {
  const inWindow = weaker(verb, stage.verb === 'window-exceeded' ? 'offer' : stage.verb)
  switch (exposure.exposed.value) {
    case 'no': return verb
    case 'yes': return isTimeless(exposure.last.at) ? weaker(inWindow, 'offer') : inWindow
    case 'possibly': {
      // What it says where nothing of the source could reach her: what every exposure adds to.
      const least: Verb = table.says.negative.now.vaccine.verb
      return isOpen(least) ? weaker(inWindow, least) : 'consider'
    }
  }
}

function barOf({ state, exposure }: Scene): VaccineBar {
  if (state.value === 'responder') return 'protected'
  if (exposure.exposed.value === 'no') return 'no-exposure'
  if (exposure.source.value === 'negative') return 'source-negative'
  return state.value === 'non-responder-twice' ? 'two-series-failed' : 'series-enough'
}

/** STI-095: the rapid schedule from the age of the pack; an age not known takes the one that is licensed for every age. */
function rhythmOf({ s, g }: Scene): Rhythm {
  const rapid: Known<boolean> = presume(passes(g.rapidFrom, ageInYears(s)), false)
  return rapid.value ? { schedule: g.rapidSchedule, intervals: g.rapidIntervals } : { schedule: g.schedule, intervals: g.intervals }
}
