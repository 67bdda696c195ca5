import { overlay } from '../shape/index.js'
import type { HivPep } from '../topic/hiv-pep.js'
import { hivPep as base } from '../who/hiv-pep.js'

const adopted = { adopts: 'who', verification: 'unread', checkedOn: '2026-11-25', cites: [{ source: 'CN21' }] } as const

export const hivPep: HivPep = overlay(base, {
  fixedAdult: adopted,
  dolutegravirExtra: adopted,
  dolutegravirTablet: adopted,
  raltegravirTablet: adopted,
  raltegravirDoubled: adopted,
  darunavir: adopted,
  darunavirPregnant: adopted,
  atazanavir: adopted,
  lopinavir: adopted,
  lopinavirDoubled: adopted,
  disoproxilBackbone: adopted,
  alafenamideBackbone: adopted,
  zidovudineBackbone: adopted,
  dolutegravirDispersible: adopted,
  dolutegravirFilmCoated: adopted,
  abacavirLamivudine: adopted,
  zidovudineLamivudine: adopted,
  fixedChild: adopted,
  zidovudineSolution: adopted,
  lamivudineSolution: adopted,
  raltegravirChild: adopted,
  lopinavirGranules: adopted,
  severeZidovudine: adopted,
  severeLamivudineFirst: adopted,
  severeLamivudine: adopted,
})
