import type { HpvLine, HpvReasons, HpvRule } from '../../plan/hpv.js'
import type { Sentences, Titles } from '../language.js'

interface Words {
  readonly lines: Titles<HpvLine>
  readonly reasons: Sentences<HpvReasons>
  readonly rules: { readonly [R in HpvRule]: string }
}

export const hpv: Words = {
  lines: {
    'hpv/vaccine': 'Human papillomavirus vaccine',
    'hpv/second-dose': 'Human papillomavirus vaccine: second dose',
    'hpv/third-dose': 'Human papillomavirus vaccine: third dose',
    'hpv/reminder': 'Reminder: human papillomavirus vaccine',
  },
  reasons: {
    'hpv.protects-later': 'Ordinary protection for the time to come: it treats nothing from this contact.',
    'hpv.decided-together': 'At her age it is decided together.',
    'hpv.by-eligibility': 'By the eligibility of the national programme.',
    'hpv.programme': 'The national programme gives it free from {from} for her year of birth.',
    'hpv.self-pay': 'Outside the national programme, at her own cost.',
    'hpv.outside-age': 'Outside the ages for which this pack offers it.',
    'hpv.too-young': 'Younger than {from}: not yet.',
    'hpv.age-first': 'Her age decides, and is not recorded.',
    'hpv.complete': 'The series is complete on record.',
    'hpv.from-record': 'Doses that are not on record count as none.',
    'hpv.after-pregnancy': 'It waits until after the pregnancy.',
    'hpv.allergy': 'A severe reaction to yeast or a vaccine component is recorded, or one that is not described.',
    'hpv.ask-allergist': 'Ask an allergist before any dose.',
    'hpv.immunocompromised': 'HIV or a weak immune system: the longer series.',
    'hpv.one-dose-may-do': 'Below {below} a national programme may count one dose as enough.',
    'hpv.newer-schedule-stayed': 'A newer national schedule with fewer doses is stayed by a court; this is the one before it.',
    'hpv.same-day': 'May be given on the same day as other vaccines, at another site.',
    'hpv.next-dose': 'The series is complete only with this dose.',
    'hpv.too-soon': 'Her last dose was so recent that another would not count before {on}: the series goes on from it.',
    'hpv.late-dose-counts': 'A late dose counts: the series goes on and is not begun again.',
    'hpv.reminder': 'It may be given from {from}.',
    'hpv.screening-stays': 'Cervical screening by age goes on as for everyone.',
  },
  rules: {
    'STI-061': 'The vaccine against human papillomavirus waits until after a pregnancy.',
    'STI-076': 'Earlier anaphylaxis to yeast or a component bars it.',
    'STI-101': 'Human papillomavirus vaccine: ages and doses of each pack.',
    'STI-102': 'Under the youngest age: a reminder for the birthday.',
    'STI-106': 'Several vaccines on one day at different sites.',
  },
}
