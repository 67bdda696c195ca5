import type { CommonWords } from '../language.js'
import { ledger } from './ledger.js'
import { orderSetFrame } from './order-set.js'

export const common: CommonWords = {
  verbs: {
    recommend: '推荐', offer: '提供选择', consider: '酌情考虑', defer: '稍后', 'needs-input': '需要补充信息', refer: '转诊', 'not-recommended': '不推荐',
    'not-indicated': '无指征', contraindicated: '禁忌', 'window-exceeded': '已超过时限', unavailable: '本处不可得', duty: '法定义务',
  },
  urgencies: { immediate: '立即', hours: '本次就诊', days: '数日内', routine: '常规' },
  flags: {
    'off-label': '超说明书用药', 'less-effective': '效果较差', 'least-bad': '最后选择', 'shared-decision': '共同决定', 'needs-recorded-decision': '须记录决定',
    bridge: '先给药，更优方案随后', 'expert-first': '先咨询专科医生', 'if-in-stock': '如有库存', 'estimate-only': '仅首剂可按估计值', 'time-unknown': '时间不明',
    'as-second-dose': '第二剂', 'legal-check': '请核对现行法律',
  },
  strengths: {
    recommendation: '指南推荐', conditional: '有条件推荐', 'good-practice': '良好实践', label: '药品说明书', law: '法律', derived: '推导规则',
  },
  verifications: { read: '已与原文核对', secondary: '已与二手资料核对', ours: '本库的安全规则', unread: '尚未与原文核对' },
  medicines: {
    levonorgestrel: '左炔诺孕酮', ulipristal: '醋酸乌利司他', mifepristone: '米非司酮', 'ethinylestradiol-levonorgestrel': '炔雌醇/左炔诺孕酮', 'copper-device': '含铜宫内节育器',
    'levonorgestrel-device': '左炔诺孕酮宫内缓释系统', metoclopramide: '甲氧氯普胺', meclozine: '美克洛嗪', ondansetron: '昂丹司琼',
    'tenofovir-disoproxil-lamivudine-dolutegravir': '富马酸替诺福韦二吡呋酯/拉米夫定/多替拉韦', 'tenofovir-disoproxil-emtricitabine': '富马酸替诺福韦二吡呋酯/恩曲他滨',
    'tenofovir-disoproxil-lamivudine': '富马酸替诺福韦二吡呋酯/拉米夫定', 'tenofovir-alafenamide-emtricitabine': '丙酚替诺福韦/恩曲他滨',
    'zidovudine-lamivudine': '齐多夫定/拉米夫定', 'bictegravir-emtricitabine-tenofovir-alafenamide': '比克替拉韦/恩曲他滨/丙酚替诺福韦', 'darunavir-cobicistat': '达芦那韦/考比司他',
    'darunavir-cobicistat-emtricitabine-tenofovir-alafenamide': '达芦那韦/考比司他/恩曲他滨/丙酚替诺福韦', 'abacavir-lamivudine': '阿巴卡韦/拉米夫定', 'abacavir-lamivudine-dolutegravir': '阿巴卡韦/拉米夫定/多替拉韦',
    dolutegravir: '多替拉韦', raltegravir: '拉替拉韦', darunavir: '达芦那韦', ritonavir: '利托那韦', atazanavir: '阿扎那韦', 'lopinavir-ritonavir': '洛匹那韦/利托那韦',
    'darunavir-ritonavir': '达芦那韦/利托那韦', 'atazanavir-ritonavir': '阿扎那韦/利托那韦', zidovudine: '齐多夫定', lamivudine: '拉米夫定', abacavir: '阿巴卡韦',
    emtricitabine: '恩曲他滨', 'tenofovir-disoproxil': '富马酸替诺福韦二吡呋酯',
    ceftriaxone: '头孢曲松', cefixime: '头孢克肟', spectinomycin: '大观霉素', gentamicin: '庆大霉素', azithromycin: '阿奇霉素', doxycycline: '多西环素', erythromycin: '红霉素',
    amoxicillin: '阿莫西林', metronidazole: '甲硝唑', tinidazole: '替硝唑', ciprofloxacin: '环丙沙星', 'benzathine-benzylpenicillin': '苄星青霉素', 'hepatitis-b-vaccine': '乙型肝炎疫苗',
    'hepatitis-b-immunoglobulin': '乙型肝炎免疫球蛋白', 'hepatitis-a-vaccine': '甲型肝炎疫苗', 'human-papillomavirus-vaccine': '人乳头瘤病毒疫苗', 'mpox-vaccine': '猴痘疫苗',
    'tetanus-diphtheria-vaccine': '成人型白破疫苗（Td）', 'tetanus-diphtheria-pertussis-vaccine': '成人型百白破疫苗（Tdap）',
    'tetanus-diphtheria-polio-vaccine': '成人型白破脊髓灰质炎疫苗（Td/IPV）', 'childhood-tetanus-vaccine': '含破伤风成分的儿童联合疫苗', 'tetanus-immunoglobulin': '破伤风人免疫球蛋白',
    'equine-tetanus-antitoxin': '马破伤风抗毒素',
  },
  inTenThousands: '{n} 万单位',
  forms: {
    tablet: { one: '片', many: '片' }, 'dispersible-tablet': { one: '片（分散片）', many: '片（分散片）' }, 'oral-solution': { one: 'mL 口服液', many: 'mL 口服液' },
    granules: { one: '袋颗粒', many: '袋颗粒' }, 'chewable-tablet': { one: '片（咀嚼片）', many: '片（咀嚼片）' }, device: { one: '个', many: '个' }, injection: { one: '针', many: '针' },
    'oral-dose': { one: '剂（口服）', many: '剂（口服）' },
  },
  frame: {
    labelled: '{of}：{is}', remarked: '{of}（{is}）', semicolon: '；', comma: '，',
    checkBeforeGiving: '给药前请核对', once: '单次', timesPerDay: { once: '每日一次', twice: '每日两次', times: '每日{n}次' }, forDays: '共{days}天', begins: { nextDay: '自次日起', later: '首剂 {after}后开始' }, byMouth: '口服',
    intrauterine: '宫腔放置', withFood: '与食物同服', dispense: '发放{quantity}', closesAt: '截止时间 {at}', mayHaveClosed: '可能已于 {earliest} 截止',
    surelyClosed: '{latest} 之后确定已截止', closesBetween: '可能已于 {earliest} 截止，{latest} 之后确定已截止；请立即给予', noClosing: '时间不明，请尽快',
    timeLeft: '剩余 {left}', hoursMinutes: '{hours} 小时 {minutes} 分', daysHours: '{days} 天 {hours} 小时', notBefore: '不早于 {from}', by: '最迟 {by}',
    notBeforeBy: '{from} 至 {by}', instead: '可改为', asks: '建议询问', basis: '由 {library} 生成，规则包 {guideline} {version}（{edition}），时间点 {now}',
    overdue: '本规则包应于 {reviewBy} 前复审。', declined: '已记录其拒绝', declinedHeading: '已拒绝（有记录）', neutralSummary: '限时处理复核：最迟 {deadline}', neutralEmergency: '紧急临床复核',
    neutralNoDeadline: '限时处理复核：请尽快', neutralSource: 'Care Window', neutralLink: '打开复核', sheetTitle: '就诊单', neutralSheetTitle: '就诊单',
    planTitle: '处理计划', planHeading: '处理计划：{urgency}', closedHeading: '已评估，此处不建议采用', factsHeading: '所依据的信息', windowsHeading: '时限', asksHeading: '建议询问', noticesHeading: '提示', pageOf: '第 {page} 页，共 {pages} 页',
    dataHash: '附件数据的 SHA-256：{hash}', patientOfChart: '本病历的患者', oneOf: '以下任选其一，不可同时使用：{options}', nothingTold: '未记录发生了什么，因此没有待执行的条目。', nothingToDo: '根据现有信息，没有待执行的条目。', authority: '规则 {rules}；{strength}；{verification}', resources: '已使用 {used} 个资源，另列出 {listed} 个及其原因', notReached: '本方案没有任何一项用到该规则：本例情况未涉及。',
    lineNotReached: '本方案没有这一项：本例情况不需要。', lookedAt: '所依据的信息', notTold: '未告知',
    inPack: '它是规则包 {pack} 中的规则，条目 {row}：{strength}；{verification}', sameTopic: '本方案中同一主题的内容', notFired: '据已知情况不适用', verdictsHeading: '提议', planGives: '本方案给予', missingHere: '尚缺的决定性信息', yes: '是', no: '否',
  },
  orderSet: orderSetFrame,
  ledger,
}
