import { jointly, known, presume } from '../../answer/index.js'
import { taking } from '../../derive/medicine-list.js'
import { mayConceive } from '../../derive/pregnancy.js'
import { read } from '../../derive/read.js'
import { by } from '../../guideline/shape/index.js'
import { isOpen } from '../../guideline/words.js'
import type { StiProphylaxisReason } from '../../plan/sti-prophylaxis.js'
import { type StiLine, line } from './line.js'
import { holds } from './option.js'
import { type Fired, type Scene, silent } from './scene.js'
import { exposedOrUnsure } from './tests.js'

/** Sections 13 and 14 of the ledger: what she is told and given, and what is never done. */
export function messages(scene: Scene, treated: readonly StiLine[]): readonly Fired[] {
  const { g } = scene
  const young = scene.person.prepubertal
  const exposed = exposedOrUnsure(scene)
  const ordered = treated.filter(({ order, verb }) => order !== undefined && (isOpen(verb) || verb === 'defer'))
  const given = [exposed, jointly(treated.flatMap(({ because }) => because.verb))]
  const whenExposed = (id: Parameters<typeof silent>[0], reasons: readonly StiProphylaxisReason[]): Fired =>
    exposed.value ? line({ id, verb: 'recommend', urgency: 'routine', reasons, because: { verb: [exposed, young] } }) : silent(id, [exposed])
  const swallowed = ordered.flatMap(({ order }) => order?.components ?? []).flatMap(({ medicine, form }) => (form === 'injection' ? [] : [medicine]))
  const vomited: readonly StiProphylaxisReason[] = [
    ...(swallowed.includes('azithromycin') ? [{ key: 'sti.vomited-azithromycin', within: g.vomitedAzithromycin } as const] : []),
    ...(swallowed.some((medicine) => medicine !== 'azithromycin') ? [{ key: 'sti.vomited-other', within: g.vomitedOther } as const] : []),
  ]
  return [
    vomited.length === 0 ? silent('sti-prophylaxis/vomiting', given) : line({ id: 'sti-prophylaxis/vomiting', verb: 'recommend', urgency: 'days', reasons: vomited, because: { verb: given } }),
    exposed.value ? line({ id: 'sti-prophylaxis/messages', verb: 'recommend', urgency: 'routine', reasons: messageWords(scene, ordered), because: { verb: [exposed], followUp: given } }) : silent('sti-prophylaxis/messages', [exposed]),
    doxycyclineCare(scene, ordered),
    alcoholAdvice(scene, ordered),
    young.value ? silent('sti-prophylaxis/condoms', [young]) : whenExposed('sti-prophylaxis/condoms', [{ key: 'sti.condoms', days: g.condoms }]),
    whenExposed('sti-prophylaxis/partners', young.value ? [{ key: 'sti.no-notice-child', rule: g.noPartnerNotice }] : [{ key: 'sti.no-partner-notice', rule: g.noPartnerNotice }, { key: 'sti.regular-partner', rule: g.regularPartner }]),
    whenExposed('sti-prophylaxis/record', [{ key: 'sti.record', rule: g.record }]),
    takeHome(scene, ordered),
  ]
}

function messageWords({ s, g, person }: Scene, ordered: readonly StiLine[]): readonly StiProphylaxisReason[] {
  const courses = ordered.some(({ order }) => order?.components.some(({ days }) => days !== undefined) === true)
  return [
    { key: 'sti.what-it-covers', rule: g.whatToSay }, { key: 'sti.negative-today', rule: g.whatToSay }, { key: 'sti.refusal-is-fine', rule: g.whatToSay },
    ...(ordered.length > 0 ? [{ key: 'sti.stomach', rule: g.whatToSay } as const, ...(mayConceive(s, person.prepubertal).value ? [{ key: 'sti.contraception-unchanged', rule: g.contraceptionUnchanged } as const] : []), { key: 'sti.mouth-sample-first', rule: g.mouthSampleFirst } as const] : []), ...(courses ? [{ key: 'sti.finish-course', rule: g.whatToSay } as const] : []),
    ...(g.localProtocol.says.approach === 'local-prevails' ? [{ key: 'sti.local-protocol', rule: g.localProtocol } as const] : []),
  ]
}

/** STI-085: how doxycycline is taken, and what else she takes. */
function doxycyclineCare({ s, g, person }: Scene, ordered: readonly StiLine[]): Fired {
  const conceives = mayConceive(s, person.prepubertal)
  const cations = presume(taking(s, g.cations), false)
  const inducers = presume(taking(s, g.doxycyclineInducers), false)
  const because = [by(g.doxycyclineTaking, known(true)), cations, inducers, conceives, jointly(ordered.flatMap(({ because: of }) => of.verb))]
  if (!ordered.some(({ order }) => holds(order, 'doxycycline'))) return silent('sti-prophylaxis/doxycycline-care', because)
  return line({
    id: 'sti-prophylaxis/doxycycline-care', verb: 'recommend', urgency: 'days',
    reasons: [
      { key: 'sti.doxycycline-care', rule: g.doxycyclineTaking }, { key: 'sti.cations', apart: g.cationsApart }, ...(inducers.value ? [{ key: 'sti.doxycycline-inducer', rule: g.doxycyclineInducers } as const] : []),
      ...(conceives.value ? [{ key: 'sti.conception', rule: g.possibleConception } as const] : []), { key: 'sti.not-single-dose', rule: g.notSingleDose },
    ],
    because: { verb: because },
  })
}

/** STI-080: the pack's own advice; nothing is withheld for it. */
function alcoholAdvice({ g }: Scene, ordered: readonly StiLine[]): Fired {
  const row = known(g.alcohol.says.approach, { row: g.alcohol })
  const because = [row, jointly(ordered.flatMap(({ because: of }) => of.verb))]
  if (!ordered.some(({ order }) => holds(order, 'metronidazole'))) return silent('sti-prophylaxis/alcohol', because)
  const words = (): readonly StiProphylaxisReason[] => {
    switch (g.alcohol.says.approach) {
      case 'warn': return [{ key: 'sti.alcohol-warn', rule: g.alcohol }]
      case 'label-and-guideline': return [{ key: 'sti.alcohol-until', after: g.alcoholFreeAfter }, { key: 'sti.alcohol-guideline', rule: g.alcohol }]
      case 'hours': return [{ key: 'sti.alcohol-until', after: g.alcoholFreeAfter }]
    }
  }
  return line({ id: 'sti-prophylaxis/alcohol', verb: 'recommend', urgency: 'days', reasons: words(), because: { verb: because } })
}

/** STI-134: what may be found at home; not told counts as so. */
function takeHome({ s, g, unsafeHome }: Scene, ordered: readonly StiLine[]): Fired {
  const wish = presume(read(s.case.wishes?.discreetSupply, '/wishes/discreetSupply'), true)
  const because = [by(g.discreetSupply, wish), unsafeHome, jointly(ordered.flatMap(({ because: of }) => of.verb))]
  const courses = ordered.some(({ order }) => order?.components.some(({ days }) => days !== undefined) === true)
  if (!courses || !(wish.value || unsafeHome.value)) return silent('sti-prophylaxis/take-home', because)
  return line({ id: 'sti-prophylaxis/take-home', verb: 'offer', urgency: 'days', reasons: [{ key: 'sti.take-home', rule: g.discreetSupply }], because: { verb: because } })
}
