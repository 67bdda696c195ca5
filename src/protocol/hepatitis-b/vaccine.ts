import { surely } from '../../answer/index.js'
import { ageInYears } from '../../derive/age.js'
import { possiblyPregnant } from '../../derive/possibly-pregnant.js'
import { refused } from '../../derive/refused.js'
import { closing, earliestPossible, passes, within } from '../../guideline/shape/index.js'
import type { Urgency } from '../../guideline/words.js'
import type { HepatitisBReason } from '../../plan/hepatitis-b.js'
import { type HbvLine, line } from './line.js'
import { doseLines } from './later-doses.js'
import { stock, vaccineProduct } from './product.js'
import { type Scene, isTimeless } from './scene.js'
import { dayOf } from './series.js'
import type { VaccineBar, VaccineDecision, VaccineOpen } from './vaccine-decision.js'

/** The vaccine: always a line. */
export function vaccine(scene: Scene, { open, bar, because }: VaccineDecision): HbvLine {
  const { s, g } = scene
  const declined = refused(s, 'treat-hepatitis-b').value || refused(s, 'treat-vaccine').value ? ({ declined: true } as const) : {}
  const frame = { id: 'hepatitis-b/vaccine', ...declined } as const
  if (open === undefined) return line({ ...frame, verb: bar === 'allergy' ? 'contraindicated' : 'not-indicated', urgency: 'routine', ...closed(scene, bar ?? 'series-enough'), because: { verb: because } })
  const product = vaccineProduct(s, g)
  const kept = stock(s, g.vaccineProduct)
  const waiting = open.waitUntil
  const wait: readonly HepatitisBReason[] = waiting === undefined ? [] : [{ key: 'hbv.too-soon', rule: open.rhythm.intervals, on: { date: waiting } }]
  return line({
    ...frame,
    verb: open.verb,
    urgency: urgencyOf(scene, open),
    flags: [...open.flags, ...kept.flags],
    order: product.order,
    ...(waiting === undefined ? {} : { due: { notBefore: { on: waiting } } }),
    reasons: [...nameReasons(scene, open), ...wait, ...courseReasons(scene, open), ...product.reasons, ...scheduleReasons(scene, open), ...besides(scene, open), ...kept.reasons],
    because: { verb: because, order: [...product.because, kept.here] },
  })
}

/** §11: a dose after an exposure belongs to this visit; one that only protects later can wait for days. */
function urgencyOf({ exposure }: Scene, { verb, stage }: VaccineOpen): Urgency {
  if (verb === 'defer') return 'routine'
  return exposure.source.value === 'negative' || stage.verb === 'window-exceeded' ? 'days' : 'hours'
}

/** STI-006, STI-008, D4: what the dose is to be called, so that nobody records as given after an exposure what was not. A course under way has its name from its first dose. */
function nameReasons({ s, g, exposure }: Scene, { window, stage, underWay, waitUntil }: VaccineOpen): readonly HepatitisBReason[] {
  if (exposure.exposed.value === 'no') return [{ key: 'hbv.catch-up-no-exposure', rule: g.catchUp }]
  const open: readonly HepatitisBReason[] = [
    ...(exposure.untold ? [{ key: 'hbv.contact-not-told', rule: g.unknownExposure } as const] : exposure.exposed.value === 'possibly' ? [{ key: 'hbv.more-may-have-happened', rule: g.unknownExposure } as const] : []),
    ...(isTimeless(exposure.last.at) ? [{ key: 'hbv.time-unknown', rule: g.uncertainTime } as const] : []),
  ]
  if (exposure.source.value === 'negative') return [...open, { key: 'hbv.catch-up-source-negative', rule: g.catchUp }]
  if (underWay) return open
  if (stage.verb === 'window-exceeded') return [...open, { key: 'hbv.catch-up', window, rule: g.catchUp }]
  const { earliest, latest } = closing(window, exposure.last.at, s.now)
  const { throughSkin } = exposure
  const skinLate = throughSkin !== undefined && earliestPossible(g.vaccineThroughSkin, within(g.vaccineThroughSkin, throughSkin, s.now)).verb === 'window-exceeded'
  return [
    ...open,
    ...(window.says === 'none' ? [{ key: 'hbv.post-exposure-no-limit', rule: window } as const] : []),
    ...(earliest !== undefined && earliest >= s.now ? [{ key: 'hbv.post-exposure', window, until: { instant: earliest } } as const] : []),
    ...(latest !== undefined && (earliest === undefined || earliest < s.now) ? [{ key: 'hbv.name-uncertain', window, latest: { instant: latest } } as const] : []),
    ...(stage.flags.includes('less-effective') ? [{ key: 'hbv.limited-evidence', window } as const] : []),
    ...(skinLate ? [{ key: 'hbv.through-skin-late', window: g.vaccineThroughSkin } as const] : []),
    ...(waitUntil !== undefined ? [] : [g.idealWithin.says === 'none' ? { key: 'hbv.as-soon-as-possible', rule: g.idealWithin } as const : { key: 'hbv.best-within', ideal: g.idealWithin } as const]),
  ]
}

/** What it is a part of; where the course is under way, also which of its doses. */
function courseReasons(scene: Scene, open: VaccineOpen): readonly HepatitisBReason[] {
  const step = open.course === 'rest-of-series' && open.underWay ? open.rhythm.schedule.says.steps[open.record.count - 1] : undefined
  const id = step === undefined ? undefined : doseLines[step.name]
  return [courseReason(scene, open), ...(id === undefined ? [] : [{ key: 'hbv.dose-of-course', line: { line: id } } as const])]
}

function courseReason({ g, table }: Scene, { course, waitUntil }: VaccineOpen): HepatitisBReason {
  const now = waitUntil === undefined
  switch (course) {
    case 'series': return { key: 'hbv.series', rule: table }
    case 'rest-of-series': return { key: now ? 'hbv.rest-of-series' : 'hbv.rest-of-series-then', rule: g.otherSchedule }
    case 'booster': return { key: 'hbv.booster', rule: table }
    case 'booster-and-second': return { key: now ? 'hbv.booster-and-second' : 'hbv.booster-and-second-then', rule: table }
    case 'second-series': return { key: 'hbv.second-series', rule: table }
  }
}

/** STI-095, D29: which schedule, who may have another, and what no licence covers. */
function scheduleReasons({ s, g, today, exposure }: Scene, { course, rhythm }: VaccineOpen): readonly HepatitisBReason[] {
  if (course !== 'series' && course !== 'second-series') return []
  const years = ageInYears(s)
  const rapid = rhythm.schedule === g.rapidSchedule
  const instead = (schedule: typeof g.schedule) => ({ second: { date: dayOf(schedule, 'second-dose', today) }, third: { date: dayOf(schedule, 'third-dose', today) } })
  const lowRisk = exposure.source.value === 'negative'
  return [
    ...(rapid && !surely(passes(g.rapidLicensedFrom, years), true) ? [{ key: 'hbv.rapid-outside-licence', from: g.rapidLicensedFrom } as const] : []),
    ...(rapid ? [{ key: 'hbv.monthly-instead', rule: g.schedule, ...instead(g.schedule) } as const] : []),
    ...(!rapid && surely(passes(g.rapidAllowedFrom, years), true) ? [{ key: 'hbv.rapid-instead', from: g.rapidLicensedFrom, ...instead(g.rapidSchedule) } as const] : []),
    ...(surely(passes(g.paediatricTeamBelow, years), true) ? [{ key: 'hbv.paediatric-team', below: g.paediatricTeamBelow } as const] : []),
    ...(lowRisk && g.slowSchedule.says.steps.length > 0 ? [{ key: 'hbv.slow-instead', rule: g.slowSchedule, ...instead(g.slowSchedule) } as const] : []),
    ...(surely(passes(g.twoDoseFrom, years), true) ? [{ key: 'hbv.two-dose-product', from: g.twoDoseFrom, second: { date: dayOf(g.twoDoseSchedule, 'second-dose', today) } } as const] : []),
  ]
}

function besides({ s, g, common }: Scene, { underWay, waitUntil }: VaccineOpen): readonly HepatitisBReason[] {
  const told = s.case.immunizations?.hepatitisB
  const undocumented = told !== undefined && told.documented !== true && (told.seriesComplete === true || (told.doses ?? []).length > 0)
  return [
    ...(underWay || waitUntil !== undefined ? [] : [{ key: 'hbv.do-not-wait', rule: g.baseline } as const]),
    ...(undocumented ? [{ key: 'hbv.undocumented', rule: g.undocumented } as const] : []),
    ...(surely(possiblyPregnant(s, common), true) ? [{ key: 'hbv.pregnancy', rule: g.pregnancy } as const] : []),
  ]
}

type Told = Pick<HbvLine, 'reasons' | 'instead'>

function closed({ g, table }: Scene, bar: VaccineBar): Told {
  const nothing: readonly HepatitisBReason[] = [{ key: 'hbv.nothing-needed', rule: g.infected }]
  const other: readonly HepatitisBReason[] = [{ key: 'hbv.immunoglobulin-instead', line: { line: 'hepatitis-b/immunoglobulin' } }]
  switch (bar) {
    case 'infected': return { reasons: [{ key: 'hbv.infected', rule: g.infected }], instead: [{ key: 'hbv.care-instead', line: { line: 'hepatitis-b/care' } }] }
    case 'past-infection': return { reasons: [{ key: 'hbv.past-infection', rule: g.infected }], instead: nothing }
    case 'protected': return { reasons: [{ key: 'hbv.protected', from: g.immuneFrom }], instead: nothing }
    case 'no-exposure': return { reasons: [{ key: 'hbv.no-exposure', rule: g.unknownExposure }], instead: nothing }
    case 'source-negative': return { reasons: [{ key: 'hbv.source-negative', rule: table }], instead: nothing }
    case 'series-enough': return { reasons: [{ key: 'hbv.series-enough', rule: table }], instead: nothing }
    case 'two-series-failed': return { reasons: [{ key: 'hbv.two-series-failed', rule: table }], instead: other }
    case 'already-given': return { reasons: [{ key: 'hbv.already-given', rule: g.givenOnce }], instead: nothing }
    case 'allergy': return { reasons: [{ key: 'hbv.allergy', rule: g.allergy }], instead: [...other, { key: 'hbv.allergy-referral', rule: g.allergy }] }
  }
}
