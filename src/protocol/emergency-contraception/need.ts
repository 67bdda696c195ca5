import type { Answer } from '../../answer/index.js'
import type { Verb } from '../../guideline/words.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import type { EmergencyContraceptionReason } from '../../plan/emergency-contraception.js'
import type { Findings } from './findings.js'

/** The findings that tell whether there is a need. */
export type NeedFindings = Pick<Findings, 'pregnant' | 'organs' | 'menopause' | 'puberty' | 'exposure' | 'protectedAlready' | 'recentBirth' | 'recentLoss' | 'organsInDoubt'>

/** Why there is no need for any option: the first that holds, with what can be done instead. */
export interface NoNeed {
  readonly verb: Extract<Verb, 'not-indicated' | 'needs-input'>
  readonly reason: EmergencyContraceptionReason
  /** Where a device needs a reason of its own. */
  readonly ofDevice?: EmergencyContraceptionReason
  readonly instead: EmergencyContraceptionReason
}

const otherCare = { key: 'ec.instead-other-care' } as const
const counselling = { key: 'ec.instead-counselling' } as const
const ifSheAsks = { key: 'ec.instead-if-she-asks' } as const

/** EC-001 to EC-006, EC-011, EC-013: whether there is a need at all. Every unknown leaves the need (law 1). */
export function noNeed(f: NeedFindings, g: EmergencyContraception): NoNeed | undefined {
  if (f.pregnant.known && f.pregnant.value) return { verb: 'not-indicated', reason: { key: 'ec.pregnant' }, ofDevice: { key: 'ec.device-pregnant' }, instead: counselling }
  if (no(f.organs)) return { verb: 'not-indicated', reason: { key: 'ec.no-uterus-or-ovaries' }, instead: otherCare }
  if (yes(f.menopause)) return { verb: 'not-indicated', reason: { key: 'ec.after-menopause' }, instead: otherCare }
  if (f.puberty.known && f.puberty.value === 'not-reached') return { verb: 'not-indicated', reason: { key: 'ec.before-puberty' }, instead: otherCare }
  if (no(f.exposure.qualifies)) return { verb: 'not-indicated', reason: { key: 'ec.no-qualifying-contact' }, instead: otherCare }
  if (yes(f.protectedAlready)) return { verb: 'not-indicated', reason: { key: 'ec.protected' }, instead: ifSheAsks }
  if (yes(f.recentBirth)) return { verb: 'not-indicated', reason: { key: 'ec.soon-after-birth', days: g.afterBirth }, instead: ifSheAsks }
  if (yes(f.recentLoss)) return { verb: 'not-indicated', reason: { key: 'ec.soon-after-loss', days: g.afterLoss }, instead: ifSheAsks }
  if (f.puberty.known && f.puberty.value === 'stage-first') return { verb: 'needs-input', reason: { key: 'ec.stage-first' }, instead: otherCare }
  if (yes(f.organsInDoubt)) return { verb: 'needs-input', reason: { key: 'ec.organs-not-recorded' }, instead: otherCare }
  return undefined
}

/** The answers of `noNeed` in its order, up to and including the one that decided: what was never reached is not listed. */
export function needAnswers(f: NeedFindings): readonly Answer<unknown>[] {
  const order: readonly (readonly [Answer<unknown>, boolean])[] = [
    [f.pregnant, yes(f.pregnant)],
    [f.organs, no(f.organs)],
    [f.menopause, yes(f.menopause)],
    [f.puberty, f.puberty.known && f.puberty.value === 'not-reached'],
    [f.exposure.qualifies, no(f.exposure.qualifies)],
    [f.protectedAlready, yes(f.protectedAlready)],
    [f.recentBirth, yes(f.recentBirth)],
    [f.recentLoss, yes(f.recentLoss)],
    [f.organsInDoubt, yes(f.organsInDoubt)],
  ]
  const decided = order.findIndex(([, stops]) => stops)
  return (decided < 0 ? order : order.slice(0, decided + 1)).map(([answer]) => answer)
}

function yes(answer: Answer): boolean {
  return answer.known && answer.value
}

function no(answer: Answer): boolean {
  return answer.known && !answer.value
}
