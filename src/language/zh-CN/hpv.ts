import type { HpvLine, HpvReasons, HpvRule } from '../../plan/hpv.js'
import type { Sentences, Titles } from '../language.js'

interface Words {
  readonly lines: Titles<HpvLine>
  readonly reasons: Sentences<HpvReasons>
  readonly rules: { readonly [R in HpvRule]: string }
}

export const hpv: Words = {
  lines: {
    'hpv/vaccine': '人乳头瘤病毒疫苗',
    'hpv/second-dose': '人乳头瘤病毒疫苗：第二剂',
    'hpv/third-dose': '人乳头瘤病毒疫苗：第三剂',
    'hpv/reminder': '提醒：人乳头瘤病毒疫苗',
  },
  reasons: {
    'hpv.protects-later': '为今后提供常规保护，对本次接触没有治疗作用。',
    'hpv.decided-together': '这一年龄由双方共同决定。',
    'hpv.by-eligibility': '按国家规划的资格接种。',
    'hpv.programme': '国家规划对其出生年份自 {from}起免费接种。',
    'hpv.self-pay': '不在国家规划内，自费接种。',
    'hpv.outside-age': '不在本规则包提供的年龄范围内。',
    'hpv.too-young': '小于 {from}：尚不能接种。',
    'hpv.age-first': '由年龄决定，而年龄未记录。',
    'hpv.complete': '有记录显示全程已完成。',
    'hpv.from-record': '无记录的剂次按未接种计。',
    'hpv.after-pregnancy': '推迟至妊娠结束后。',
    'hpv.allergy': '记录有对酵母或疫苗成分的严重反应，或反应未描述。',
    'hpv.ask-allergist': '接种前先咨询变态反应科。',
    'hpv.immunocompromised': 'HIV 感染或免疫功能低下：采用剂次较多的程序。',
    'hpv.one-dose-may-do': '小于 {below}者，国家规划可能认为一剂即可。',
    'hpv.newer-schedule-stayed': '较新的国家程序减少了剂次，已被法院中止；此处为之前的程序。',
    'hpv.same-day': '可与其他疫苗同日在不同部位接种。',
    'hpv.next-dose': '接种本剂后才算完成全程。',
    'hpv.too-soon': '距上一剂时间过短，{on}之前再接种不能算作有效剂次；从该剂起继续全程。',
    'hpv.late-dose-counts': '延迟的剂次有效：继续接种，不必重新开始。',
    'hpv.reminder': '自 {from}起可接种。',
    'hpv.screening-stays': '宫颈筛查按年龄照常进行。',
  },
  rules: {
    'STI-061': '人乳头瘤病毒疫苗推迟至妊娠结束后。',
    'STI-076': '既往对酵母或成分发生过敏性休克者禁用。',
    'STI-101': '人乳头瘤病毒疫苗：各规则包的年龄与剂次。',
    'STI-102': '未到最小年龄：按生日设提醒。',
    'STI-106': '多种疫苗可同日在不同部位接种。',
  },
}
