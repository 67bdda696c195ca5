import type { VerdictReasons } from '../../plan/verdict.js'
import type { Sentences } from '../language.js'

const reasons: Sentences<VerdictReasons> = {
  'check.as-planned': '该医嘱与本方案一致：{line}。',
  'check.better-ranked': '本方案的首选：{line}',
  'check.instead-line': '按本方案给药：{line}',
  'check.not-understood': '现有规则不认识该药，不作支持或反对的判断；也不视为无害。',
  'check.part-not-understood': '该医嘱中有一部分无法识别，未作判断；不视为无害。',
  'check.not-judged': '本版本不对此类提议作判断。',
  'check.incomplete': '该提议未写明要开具什么。',
  'check.nothing-told': '尚无可供判断的情况，请先询问发生了什么。',
  'check.declined': '记录显示本人已拒绝此项；开具前请再次征求意见。',
  'check.amount-not-told': '该医嘱未写明每次用量，或所写用量无法读取：须写明数值和单位，按片或毫升计时还须写明规格。剂量未予判断。',
  'check.dose-too-low': '所开剂量低于其所需。',
  'check.dose-too-high': '所开剂量高于其所需，或超过最大用量。',
  'check.dose-depends': '所开剂量适用于部分情况，而决定剂量的信息尚缺。',
  'check.split-differs': '全日总量正确，但分次方式不符。',
  'check.course-too-short': '该医嘱未覆盖{days}的完整疗程。首剂仍应立即给予，并现在补开其余药量。',
  'check.course-too-long': '该医嘱超过{days}的疗程：请告知何时停药，并说明会有剩余药片。',
  'check.twice': '两份医嘱含同一药物，合计超过其所需。',
  'check.on-the-list': '用药清单中已有此药且为计划使用，再开即为重复。',
  'check.keep-listed': '核对剂量后保留原有医嘱',
  'check.two-pills': '同一需要开具了两种不同的药片，二者会相互减弱效果。只用一种。',
  'check.other-pills-first': '复方避孕药分两次服用，仅用于另两种药片均无法获得时。',
  'check.no-method-here': '本指南不将该宫内装置列为紧急避孕方法。',
  'check.two-tenofovirs': '同时开具了两种替诺福韦，只能用一种。',
  'check.same-partner': '拉米夫定与恩曲他滨可互相替代，不得合用。',
  'check.never-used': '奈韦拉平不得用于可能未感染艾滋病病毒者的预防：可引起致死性肝炎和皮疹。',
  'check.not-used': '该药已不再用于预防：耐受性差或有毒性，且有更好的药物。',
  'check.no-regimen-holds-it': '本指南中适合其情况的方案均不含该药。',
  'check.partner-missing': '单用该药不构成疗程，应与方案中的其他药物同用。',
  'check.third-missing': '应为三种药，现为两种。若无法获得第三种，用两种也胜过不用。',
  'check.not-a-listed-regimen': '各药均可用于其情况，但该组合不是本指南列出的方案。',
}

/** What a verdict says beside the reasons of the line it is judged against. */
export const verdicts = { lines: {}, reasons, rules: {} }
