import { isKnown } from '../../answer/index.js'
import type { Instant } from '../../case/time.js'
import { firstDoseUrgency } from '../../derive/urgency.js'
import { refused } from '../../derive/refused.js'
import type { HepatitisBSource } from '../../guideline/hepatitis-b-words.js'
import type { HepatitisB } from '../../guideline/topic/hepatitis-b.js'
import type { HepatitisBReason } from '../../plan/hepatitis-b.js'
import type { ImmunoglobulinBar, ImmunoglobulinDecision, ImmunoglobulinOpen } from './immunoglobulin-decision.js'
import { type HbvLine, line } from './line.js'
import { immunoglobulinProduct } from './product.js'
import { type Scene, isTimeless } from './scene.js'
import { secondImmunoglobulinDays } from './series.js'

/** The immunoglobulin: always a line. */
export function immunoglobulin(scene: Scene, decision: ImmunoglobulinDecision, vaccineOpen: boolean): HbvLine {
  const { s, g, common } = scene
  const { open, bar, because, closes } = decision
  const declined = refused(s, 'treat-hepatitis-b').value ? ({ declined: true } as const) : {}
  const frame = { id: 'hepatitis-b/immunoglobulin', ...declined } as const
  if (open === undefined) {
    const why = bar ?? 'source-unknown'
    return line({
      ...frame, verb: why === 'window-exceeded' ? 'window-exceeded' : why === 'not-here' ? 'unavailable' : 'not-indicated', urgency: 'routine', ...(why === 'window-exceeded' ? { closes } : {}),
      reasons: [closedReason(scene, decision, why)], instead: insteadOf(scene, decision, why, vaccineOpen), because: { verb: because },
    })
  }
  const product = immunoglobulinProduct(s, g, common)
  return line({
    ...frame,
    verb: open.verb,
    urgency: firstDoseUrgency(open.verb, closes, g.urgentWithin, s.now),
    closes,
    flags: [...open.flags, ...open.stock.flags],
    order: product.order,
    reasons: [...openReasons(scene, decision, open), ...product.reasons, ...dosesReasons(scene, open), { key: 'hbv.different-sites', rule: g.differentSites }, { key: 'hbv.live-vaccines', gap: common.liveVaccineAfter }, ...open.stock.reasons],
    because: { verb: because, order: [...product.because, open.stock.here] },
  })
}

function openReasons(scene: Scene, { source, at, window, closes }: ImmunoglobulinDecision, { cell, onlyPossibly }: ImmunoglobulinOpen): readonly HepatitisBReason[] {
  const { s, g, exposure, table } = scene
  const expert = cell.flags?.includes('expert-first') === true
  return [
    ...(source === 'positive' ? [{ key: 'hbv.source-positive', rule: g.sourceStatus } as const] : []),
    ...(expert ? [{ key: 'hbv.ask-virology', rule: table } as const] : cell.verb === 'consider' ? [{ key: 'hbv.clinician-decides', rule: table } as const] : []),
    ...(exposure.untold ? [{ key: 'hbv.contact-not-told', rule: g.unknownExposure } as const] : exposure.exposed.value === 'possibly' ? [{ key: 'hbv.more-may-have-happened', rule: g.unknownExposure } as const] : []),
    ...(onlyPossibly ? [{ key: 'hbv.beside-what-is-listed', rule: g.unknownExposure } as const] : []),
    window.says === 'none' ? { key: 'hbv.immunoglobulin-by-product', rule: window } : { key: 'hbv.immunoglobulin-window', window },
    ...(g.idealWithin.says === 'none' ? [] : [{ key: 'hbv.best-within', ideal: g.idealWithin } as const]),
    ...(isTimeless(at) ? [{ key: 'hbv.time-unknown', rule: g.uncertainTime } as const] : []),
    ...(closes.earliest !== undefined && closes.earliest < s.now && closes.latest !== undefined && !isKnown(at)
      ? [{ key: 'hbv.may-have-closed', earliest: { instant: closes.earliest }, latest: { instant: closes.latest } } as const] : []),
    ...highRisk(scene, source),
  ]
}

/** D18: one failed series, one dose and a new series, or two doses; two failed series, two doses. */
function dosesReasons({ g, today }: Scene, { cell }: ImmunoglobulinOpen): readonly HepatitisBReason[] {
  return secondImmunoglobulinDays(g, today).flatMap((on): readonly HepatitisBReason[] => {
    const hole = { rule: g.secondImmunoglobulin, second: { date: on } }
    if (cell.doses === 'two') return [{ key: 'hbv.two-doses', ...hole }]
    return cell.orElse === 'two' ? [{ key: 'hbv.or-two-doses', ...hole }] : []
  })
}

/** A source of a group with much hepatitis B only adds a word with the specialist. */
function highRisk({ g, exposure }: Scene, source: HepatitisBSource): readonly HepatitisBReason[] {
  return source === 'unknown' && exposure.highRisk ? [{ key: 'hbv.high-risk-source', rule: g.highRiskSource }] : []
}

function closedReason({ g, table }: Scene, { window, closes, secondOf }: ImmunoglobulinDecision, bar: ImmunoglobulinBar): HepatitisBReason {
  const [second] = secondOf === undefined ? [] : secondImmunoglobulinDays(g, secondOf.first)
  switch (bar) {
    case 'infected': return { key: 'hbv.infected', rule: g.infected }
    case 'past-infection': return { key: 'hbv.past-infection', rule: g.infected }
    case 'protected': return { key: 'hbv.protected', from: g.immuneFrom }
    case 'no-exposure': return { key: 'hbv.no-exposure', rule: g.unknownExposure }
    case 'source-negative': return { key: 'hbv.source-negative', rule: table }
    case 'source-unknown': return { key: 'hbv.source-unknown', rule: table }
    case 'vaccine-alone': return { key: 'hbv.vaccine-alone', rule: table }
    case 'already-given': return second === undefined ? { key: 'hbv.already-given', rule: g.givenOnce } : { key: 'hbv.first-of-two-given', rule: g.secondImmunoglobulin, second: { date: second } }
    case 'not-here': return { key: 'hbv.not-here', rule: g.immunoglobulinSupply }
    case 'window-exceeded': return { key: 'hbv.window-exceeded', window, closed: { instant: closes.latest as Instant } } // what is past has closed
  }
}

function insteadOf(scene: Scene, { secondOf }: ImmunoglobulinDecision, bar: ImmunoglobulinBar, vaccineOpen: boolean): readonly HepatitisBReason[] {
  const { g } = scene
  if (bar === 'infected') return [{ key: 'hbv.care-instead', line: { line: 'hepatitis-b/care' } }]
  if (secondOf !== undefined) return secondOfTwo(g, vaccineOpen)
  const vaccine: HepatitisBReason = vaccineOpen ? { key: bar === 'window-exceeded' ? 'hbv.vaccine-goes-on' : 'hbv.vaccine-instead', line: { line: 'hepatitis-b/vaccine' } } : { key: 'hbv.nothing-needed', rule: g.infected }
  return [vaccine, ...(bar === 'source-unknown' ? highRisk(scene, 'unknown') : [])]
}

/** The first of two is given: what is still to come, doses and tests. */
function secondOfTwo({ followUp }: HepatitisB, vaccineOpen: boolean): readonly HepatitisBReason[] {
  const vaccine: readonly HepatitisBReason[] = vaccineOpen ? [{ key: 'hbv.vaccine-instead', line: { line: 'hepatitis-b/vaccine' } }] : []
  const test: readonly HepatitisBReason[] = followUp.says.steps.length > 0 ? [{ key: 'hbv.immunoglobulin-instead', line: { line: 'hepatitis-b/three-months' } }] : []
  return [...vaccine, { key: 'hbv.immunoglobulin-instead', line: { line: 'hepatitis-b/second-immunoglobulin' } }, ...test]
}
