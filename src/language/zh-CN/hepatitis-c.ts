import type { HepatitisCLine, HepatitisCReasons, HepatitisCRule } from '../../plan/hepatitis-c.js'
import type { Sentences, Titles } from '../language.js'

interface Words {
  readonly lines: Titles<HepatitisCLine>
  readonly reasons: Sentences<HepatitisCReasons>
  readonly rules: { readonly [R in HepatitisCRule]: string }
}

export const hepatitisC: Words = {
  lines: {
    'hepatitis-c/prophylaxis': '丙型肝炎：预防用药',
    'hepatitis-c/baseline-test': '现在查丙肝抗体',
    'hepatitis-c/early-test': '丙肝复查：早期',
    'hepatitis-c/late-test': '丙肝复查：后期',
  },
  reasons: {
    'hcv.no-prophylaxis': '接触后没有可预防丙型肝炎的药物。',
    'hcv.test-instead': '现在和以后检测；一旦发现可以治愈。',
    'hcv.national-policy': '是否检测按国家政策。',
    'hcv.no-contact': '未记录接触血液或黏膜：不需为本次接触检测。',
    'hcv.her-choice': '提供而不强求：现在的检测反映此前的情况。',
    'hcv.sooner': '有血液接触、肛门损伤、对方注射毒品或 HIV 时更为重要。',
    'hcv.negative-too-early': '更早的阴性结果不能排除本次接触所致感染。',
    'hcv.known': '已知丙型肝炎感染。',
    'hcv.care': '转诊进行丙肝诊治。',
  },
  rules: {
    'STI-100': '丙型肝炎：无预防用药；按规则包检测。',
  },
}
