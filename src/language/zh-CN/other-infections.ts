import type { OtherInfectionsLine, OtherInfectionsReasons, OtherInfectionsRule } from '../../plan/other-infections.js'
import type { Sentences, Titles } from '../language.js'

interface Words {
  readonly lines: Titles<OtherInfectionsLine>
  readonly reasons: Sentences<OtherInfectionsReasons>
  readonly rules: { readonly [R in OtherInfectionsRule]: string }
}

export const otherInfections: Words = {
  lines: {
    'other-infections/hepatitis-a': '甲型肝炎疫苗',
    'other-infections/mpox': '猴痘疫苗',
    'other-infections/meningococcal-b': 'B群脑膜炎球菌疫苗',
    'other-infections/doxycycline': '接触后单次多西环素',
    'other-infections/herpes': '抗疱疹病毒药',
  },
  reasons: {
    'other.assault-alone': '单凭所发生的事不构成使用理由。',
    'other.known-contact': '接触过已知病例：末次接触后 {window}内。',
    'other.by-country': '接触过已知病例：按国家建议处理。',
    'other.window-over': '距末次接触已超过 {window}，已于 {closed} 截止。',
    'other.outbreak': '本地有疫情建议。',
    'other.group': '属于本就提供该疫苗的人群。',
    'other.vaccinated': '已有接种记录。',
    'other.second-by-product': '接触之前已有一剂接种记录：第二剂今日是否应接种，按产品说明书决定。',
    'other.allergy': '记录有对疫苗成分的严重反应，或反应未描述。',
    'other.ask-allergist': '接种前先咨询变态反应科。',
    'other.say-what-to-watch': '告知出现哪些症状须复诊。',
    'other.same-day': '可与其他疫苗同日在不同部位接种。',
    'other.not-after-assault': '性行为后单次多西环素是另一种策略，不用于此。',
    'other.give-the-regimen': '按本方案给全疗程。',
    'other.dose-counts': '已服过一剂：计入；疗程自次日继续。',
    'other.programme-only': '仅用于该规划所指人群。',
    'other.does-not-replace': '不能代替任何抗淋病药物。',
    'other.no-antiviral': '没有疱疹或溃疡时不用抗病毒药。',
    'other.come-back-with-sores': '出现溃疡或水疱立即复诊。',
  },
  rules: {
    'STI-013': '各规则包默认给予的组成。',
    'STI-076': '对疫苗或其成分严重过敏者不接种。',
    'STI-103': '接触病例后的甲肝疫苗。',
    'STI-104': '接触病例后或按疫情建议的猴痘疫苗。',
    'STI-105': 'B群脑膜炎球菌疫苗：针对特定人群的规划。',
    'STI-106': '多种疫苗可同日在不同部位接种。',
    'STI-108': '性行为后多西环素不用于性侵害后；已服剂量计入。',
    'STI-133': '接触之后已接种的不重复接种。',
  },
}
