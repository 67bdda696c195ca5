import type { HepatitisCLine, HepatitisCReasons, HepatitisCRule } from '../../plan/hepatitis-c.js'
import type { Sentences, Titles } from '../language.js'

interface Words {
  readonly lines: Titles<HepatitisCLine>
  readonly reasons: Sentences<HepatitisCReasons>
  readonly rules: { readonly [R in HepatitisCRule]: string }
}

export const hepatitisC: Words = {
  lines: {
    'hepatitis-c/prophylaxis': 'Hepatitis C: prophylaxis',
    'hepatitis-c/baseline-test': 'Hepatitis C antibody now',
    'hepatitis-c/early-test': 'Hepatitis C test: early',
    'hepatitis-c/late-test': 'Hepatitis C test: late',
  },
  reasons: {
    'hcv.no-prophylaxis': 'Nothing given after contact prevents hepatitis C.',
    'hcv.test-instead': 'Test now and later; it can be cured if found.',
    'hcv.national-policy': 'Whether to test is the policy of the country.',
    'hcv.no-contact': 'No contact with blood or mucosa is recorded: no test for this contact.',
    'hcv.her-choice': 'Offered, never required: a test now shows what was there before.',
    'hcv.sooner': 'Matters more with blood, an anal injury, a source who injects, or HIV.',
    'hcv.negative-too-early': 'An earlier negative test does not exclude infection from this contact.',
    'hcv.known': 'Hepatitis C is known already.',
    'hcv.care': 'Refer to care for hepatitis C.',
  },
  rules: {
    'STI-100': 'Hepatitis C: no prophylaxis; tests by pack.',
  },
}
