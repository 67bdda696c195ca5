import type { OrderSetReasons, OrderSetRule } from '../../plan/order-set.js'
import type { OrderSetWords, Sentences, Titles } from '../language.js'

interface Words {
  readonly lines: Titles<never>
  readonly reasons: Sentences<OrderSetReasons>
  readonly rules: { readonly [R in OrderSetRule]: string }
}

/** What is said of the order set as a whole, and of the follow-up as visits; neither has lines of its own. */
export const orderSet: Words = {
  lines: {},
  reasons: {
    'set.in-this-order': '请按此顺序给予。',
    'set.not-held-up': '后面的任何一项及进餐都不得推迟：{line}。',
    'set.pill-now': '{pill}：现在给予，不等放置节育器。{device}：在其自身时限内放置，如需采样则先采样，并在放置时或之前给予感染治疗。',
    'set.separate-sites': '同日注射的各针应在不同部位。',
    'set.bleeds-easily': '有出血性疾病或正在抗凝：其中任何一针肌内注射前均请示上级医师。',
    'set.spread-out': '药片在一天内分次服用，并与食物同服。',
    'set.start-at-home': '{medicine}可于次日在家开始服用。',
    'set.timing-card': '用一张服药时间卡统一说明：铁、钙、镁、铝、锌、铋，包括抗酸药和营养补充剂中所含的。以下各药间隔要求不同时，均按较长的间隔。首剂绝不因此推迟。',
    'set.timing-apart': '{medicine}与上述物质间隔数小时服用，以其说明书为准。',
    'set.timing-raltegravir': '服用拉替拉韦期间不用含镁或铝的抗酸药，间隔多久均不可。',
    'set.takes-minerals': '其中她正在服用：{medicines}。',
    'set.antiemetic': '就整组用药统一询问一次是否恶心或容易呕吐。如需止吐药，应在服药前使用：不用阿瑞匹坦、福沙匹坦，不用地塞米松疗程。宁可不用止吐药，也不可因此推迟给药。',
    'set.no-ondansetron': '已记录有 QT 间期延长的风险：不用昂丹司琼。',
    'set.ask-before-ondansetron': '未记录是否有 QT 间期延长的风险：使用昂丹司琼前请先询问。',
    'set.no-metoclopramide': '其年龄小于 {below}：不用甲氧氯普胺。',
    'set.age-before-metoclopramide': '其年龄未能确定：小于 {below}者不用甲氧氯普胺。',
  },
  rules: {
    'CD-10': '各方案的随访只向后合并，不遗漏任何到期日。',
    'CD-14': '妊娠试验阴性只说明当下：须在最后一次事件之后检测，且并非数周前的结果。',
    'CD-47': '整个计划只询问一次止吐药；以最严格的限制为准。',
    'CD-49': '现在给予口服药，节育器在其时限内放置。',
    'STI-084': '有风险时避免使用延长 QT 间期的药物。',
    'STI-085': '多西环素，以及在肠道中与其和其他药物结合的物质。',
    'STI-087': '同日给药的顺序，以及哪些可在家开始服用。',
    'STI-106': '疫苗可于同日在不同部位接种。',
  },
}

/** Headings and labels of the set and the calendar. */
export const orderSetFrame: OrderSetWords = {
  heading: '本次就诊给予，按此顺序',
  phases: { first: '立即', injection: '注射', 'with-food': '口服，与食物同服', placed: '放置', 'at-home': '带回家服用' },
  numbered: '{number}. {phase}',
  tablets: '本次就诊需吞服的药片：{count} 片',
  undosed: '剂量尚不能确定：{lines}。各项所需信息见相应条目。',
  toDispense: '发放',
  calendarHeading: '随访日程',
  visitBy: '{on}，最迟 {by}',
  visitNoLater: '{on}，不迟于当日',
  overdue: '已逾期',
  testsFirst: {
    'sti-prophylaxis/gonorrhoea': '淋病：先检测，再决定治疗', 'sti-prophylaxis/gonorrhoea-before-puberty': '淋病（如为青春期前）：先检测，再决定治疗',
    'sti-prophylaxis/chlamydia': '衣原体：先检测，再决定治疗', 'sti-prophylaxis/chlamydia-before-puberty': '衣原体（如为青春期前）：先检测，再决定治疗',
    'sti-prophylaxis/trichomonas': '滴虫：先检测，再决定治疗', 'sti-prophylaxis/trichomonas-before-puberty': '滴虫（如为青春期前）：先检测，再决定治疗',
    'sti-prophylaxis/syphilis': '梅毒：先检测，再决定治疗', 'sti-prophylaxis/syphilis-before-puberty': '梅毒（如为青春期前）：先检测，再决定治疗',
  },
  summary: { anytime: '本次就诊给予：{lines}', by: '本次就诊给予，最迟 {by}：{lines}', now: '本次就诊给予，请立即：{lines}' },
}
