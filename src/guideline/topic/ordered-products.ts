import type { Codes, Formula } from '../shape/index.js'

/** How orders of emergency contraception are recognised, beside the medicines that rules read. */
export interface ContraceptionProducts {
  readonly ethinylestradiolProduct: Codes
  readonly copperDeviceProduct: Codes
  readonly levonorgestrelDeviceProduct: Codes
}

/** How orders of HIV medicines are recognised, beside the products a place keeps; and which amounts are one dose (PEP-062). */
export interface HivProducts {
  readonly emtricitabineProduct: Codes
  readonly bictegravirProduct: Codes
  readonly cobicistatProduct: Codes
  /** Brands of fixed products that name none of their substances. */
  readonly alafenamideBrands: Codes
  readonly darunavirBrands: Codes
  /** PEP-064: never for one who may not have HIV. */
  readonly neverProduct: Codes
  /** PEP-064: no longer used for this. */
  readonly notUsedProduct: Codes
  /** mg printed for one dose, by which salt is counted. */
  readonly tenofovirAmounts: Formula<'disoproxil' | 'fumarate'>
  /** mg of one daily dose: the one stands for the other. */
  readonly partnerAmounts: Formula<'emtricitabine' | 'lamivudine'>
}
