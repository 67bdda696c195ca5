import type { Row, Rule, Schedule } from '../guideline/shape/index.js'
import type { ReasonOf } from './recommendation.js'

/** Every sentence of this topic and what fills its holes. */
export interface HepatitisCReasons {
  'hcv.no-prophylaxis': { readonly rule: Rule }
  'hcv.test-instead': { readonly rule: Row }
  'hcv.national-policy': { readonly rule: Row }
  'hcv.no-contact': { readonly rule: Rule }
  'hcv.her-choice': { readonly rule: Row }
  'hcv.sooner': { readonly rule: Rule }
  'hcv.negative-too-early': { readonly rule: Schedule }
  'hcv.known': { readonly rule: Rule }
  'hcv.care': { readonly rule: Rule }
}

export type HepatitisCReason = ReasonOf<HepatitisCReasons>

/** Every line of this topic. */
export type HepatitisCLine = 'hepatitis-c/prophylaxis' | 'hepatitis-c/baseline-test' | 'hepatitis-c/early-test' | 'hepatitis-c/late-test'

/** Every rule of the ledger that a row of this topic cites. */
export type HepatitisCRule = 'STI-100'
