import type { Answer } from '../../answer/index.js'
import type { HivPep } from '../../guideline/topic/hiv-pep.js'
import type { Flag } from '../../guideline/words.js'
import type { HivPepReason } from '../../plan/hiv-pep.js'
import type { Backbone, Backbones } from './backbone.js'
import { type Bar, type Piece, ofDose, once, underFloor } from './option.js'

/** A backbone with what stands against it, as a partner of a third drug. */
export interface Partner {
  readonly backbone: Backbone
  readonly bar?: Bar
  readonly piece: Piece
  readonly flags: readonly Flag[]
  readonly reasons: readonly HivPepReason[]
  readonly because: readonly Answer<unknown>[]
}

/** PEP-074, PEP-103 to PEP-104: the backbones, best first. */
export function partners(g: HivPep, b: Backbones, kg: Answer<number>): readonly Partner[] {
  return b.order.map((backbone) => partner(backbone, g, b, kg))
}

function partner(backbone: Backbone, g: HivPep, b: Backbones, kg: Answer<number>): Partner {
  const dose = doseOf(backbone, g)
  return {
    backbone, ...barOf(backbone, g, b, kg), piece: isSingle(backbone, b) ? once(dose) : ofDose(dose, g), flags: flagsOf(backbone, b), reasons: reasonsOf(backbone, g, b),
  }
}

/** Whether the kidneys leave one dose of this backbone only. */
export function isSingle(backbone: Backbone, { disoproxil: { value } }: Backbones): boolean {
  return backbone === 'disoproxil' && (value === 'only-if-nothing-else' || value === 'never')
}

function doseOf(backbone: Backbone, g: HivPep): HivPep['disoproxilBackbone'] {
  switch (backbone) {
    case 'disoproxil': return g.disoproxilBackbone
    case 'alafenamide': return g.alafenamideBackbone
    case 'zidovudine': return g.zidovudineBackbone
  }
}

function barOf(backbone: Backbone, g: HivPep, b: Backbones, kg: Answer<number>): Pick<Partner, 'bar' | 'because'> {
  switch (backbone) {
    case 'disoproxil': {
      const floor = underFloor(g.disoproxilFrom, kg)
      return b.disoproxil.value === 'never' ? { bar: { verb: 'not-recommended', reason: { key: 'pep.kidney-disoproxil', rule: g.disoproxilKidney } }, because: [...floor.because, b.disoproxil] } : floor
    }
    case 'alafenamide': {
      const because = [b.alafenamideWeak]
      return b.alafenamideWeak.value ? { bar: { verb: 'not-recommended', reason: { key: 'pep.alafenamide-weakened', rule: g.rifampicin } }, because } : { because }
    }
    case 'zidovudine': {
      if (b.zidovudineBarred.value) return { bar: { verb: 'contraindicated', reason: { key: 'pep.zidovudine-barred', haemoglobin: g.zidovudineHaemoglobin } }, because: [b.zidovudineBarred] }
      const floor = underFloor(g.zidovudineFrom, kg)
      return { ...floor, because: [...floor.because, b.zidovudineBarred] }
    }
  }
}

function flagsOf(backbone: Backbone, b: Backbones): readonly Flag[] {
  const asks = b.disoproxil.value !== 'full' && b.disoproxil.value !== 'monitor'
  return backbone === 'disoproxil' && asks ? ['expert-first'] : []
}

function reasonsOf(backbone: Backbone, g: HivPep, b: Backbones): readonly HivPepReason[] {
  const use = b.disoproxil.value
  switch (backbone) {
    case 'disoproxil':
      if (use === 'monitor') return [{ key: 'pep.kidney-monitor', rule: g.disoproxilKidney }]
      if (use === 'discuss') return [{ key: 'pep.kidney-discuss', rule: g.disoproxilKidney }]
      return use === 'only-if-nothing-else' ? [{ key: 'pep.one-dose-then-specialist', rule: g.disoproxilKidney }] : []
    case 'alafenamide':
      return use === 'only-if-nothing-else' || use === 'never' ? [{ key: 'pep.kidney-alafenamide', rule: g.disoproxilKidney }] : []
    case 'zidovudine':
      return [
        ...(b.zidovudine.value === 'monitor' ? [{ key: 'pep.kidney-monitor', rule: g.zidovudineFixedKidney } as const] : []),
        ...(b.carriesHepatitisB.value ? [{ key: 'pep.zidovudine-hepatitis', rule: g.hepatitisFirst } as const] : []),
      ]
  }
}
