import { type Answer, known, presume } from '../../answer/index.js'
import { givenSince } from '../../derive/given-since.js'
import { readYesNo } from '../../derive/read.js'
import { passes } from '../../guideline/shape/index.js'
import { isOpen } from '../../guideline/words.js'
import { type Decision, ahead, capped, isList, toldWords } from './decision.js'
import { givenAgainst, isOne } from './given.js'
import type { StiLine } from './line.js'
import { type Bar, type Option, holds, stated } from './option.js'
import type { Pathway } from './person.js'
import type { Scene } from './scene.js'

/** STI-013: only where it is common and the pack names it; what is given for the others covers it already. */
export function chancroidDecision(scene: Scene, pathway: Pathway, beside: readonly StiLine[]): Decision {
  const first = ahead(scene, 'chancroid')
  if (!isList(first)) return first
  const { s, g } = scene
  const local = presume(readYesNo(s.case.setting?.chancroidLocal, '/setting/chancroidLocal'), false)
  const row = known(g.chancroidApproach.says.approach, { row: g.chancroidApproach })
  const instead = [{ key: 'sti.instead-ulcer' }] as const
  if (g.chancroidApproach.says.approach === 'none') return { verb: 'not-indicated', reasons: [{ key: 'sti.chancroid-not-here', rule: g.chancroidApproach }], instead, because: [...first, row] }
  const because: readonly Answer<unknown>[] = [...first, row, local, ...beside.flatMap(({ because: of }) => of.verb)]
  if (!local.value) return { verb: 'not-indicated', reasons: [{ key: 'sti.chancroid-not-common', rule: g.chancroidApproach }], instead, because }
  // At a later visit what covers it was given.
  const given = isOne(givenAgainst(scene, beside, 'gonorrhoea'), g.ceftriaxoneProduct) || isOne(givenAgainst(scene, beside, 'chlamydia'), g.azithromycinProduct)
  if (given || beside.some(({ verb, order, rank }) => rank === 1 && isOpen(verb) && (holds(order, 'ceftriaxone') || holds(order, 'azithromycin')))) {
    return { verb: 'not-indicated', reasons: [{ key: 'sti.chancroid-covered', rule: g.chancroidApproach }], instead, because }
  }
  const own = presume(givenSince(s, g.ciprofloxacinProduct, scene.exposure.last), false)
  if (own.value) return { verb: 'not-indicated', reasons: [{ key: 'sti.already-given', rule: g.repeatedContact }], instead, because: [...because, own] }
  if (pathway === 'child') return { verb: 'refer', reasons: [{ key: 'sti.child-specialist', rule: g.chancroidApproach }], instead, because }
  return { verb: capped(scene, 'recommend'), reasons: [...toldWords(scene), { key: 'sti.chancroid-common', rule: g.chancroidApproach }], because: [...because, own] }
}

/** STI-062, STI-078: not in a pregnancy that is not excluded, not under the age, not with myasthenia. */
export function chancroidOptions(scene: Scene): readonly Option[] {
  const { s, g, findings: f, person } = scene
  const old = presume(passes(g.quinoloneFrom, person.years), false)
  const bars: readonly Bar[] = [
    { closed: f.quinolone.any, reason: { key: 'sti.quinolone-allergy', rule: g.notInPregnancy } },
    { closed: f.maybePregnant, reason: { key: 'sti.quinolone-pregnancy', rule: g.notInPregnancy } },
    { closed: known(!old.value, old), reason: { key: 'sti.quinolone-too-young', from: g.quinoloneFrom } },
    { closed: f.myasthenia, reason: { key: 'sti.myasthenia', rule: g.gentamicinScreen } },
    { closed: f.quinoloneNotWith, reason: { key: 'sti.quinolone-not-with', rule: g.quinoloneNotWith } },
    { closed: f.qt, reason: { key: 'sti.qt', rule: g.qt } },
  ]
  return stated(g.ciprofloxacinDose, g, s, { bars, reasons: [], because: [] })
}
