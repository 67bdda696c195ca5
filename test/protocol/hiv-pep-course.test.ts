import { describe, expect, test } from 'vitest'
import { type Told, adult, changes, childOf12kg, kidneysAt } from '../support/pep-plan.js'

/** What goes with a course, beside the regimen, the tests and the interactions. */
const lines = [
  'contact', 'monitoring', 'abacavir-check-first-day', 'abacavir-check-first-week', 'abacavir-check-second-week', 'hepatitis-b-plan', 'hepatitis-b-before-end', 'messages', 'warning-signs', 'missed-doses',
  'vomiting', 'reminders', 'packaging', 'dispersing', 'breastfeeding', 'precautions', 'symptoms', 'prep-after', 'resistance-call', 'specialist-call', 'liver-call', 'long-acting', 'mouth-sample', 'mood',
  'declined', 'refill', 'written-consent', 'child-call',
]
const [incident] = adult.incidents
const oral = { incidents: [{ ...incident, acts: [{ id: 'a1', kind: 'penis-into-mouth' }] }] }
const examined = (planned: object): object => ({ ...oral, encounter: { forensicExamWanted: true, planned } })
const stock = (...items: readonly (readonly [string, boolean])[]): object => ({ setting: { timeZone: 'Asia/Shanghai', formulary: items.map(([text, inStock], i) => ({ id: `f${i}`, text, inStock })) } })
const weighing = (value: number): object => ({ body: { weight: { value, unit: 'kg', method: 'measured' } } })
const born = (dateOfBirth: string): object => ({ person: { dateOfBirth } })
const declines = { consents: [{ item: 'treat-pep', decision: 'declined' }] }
/** Her no stands beside everything that belongs to the course. */
const withHerNo = {
  contact: 'recommend, days, not before 2026-11-24T12:00:00+08:00, by 2026-11-26T12:00:00+08:00 (declined): contact', 'hepatitis-b-before-end': 'recommend, routine, by 2026-12-20 (declined): hepatitis-b-before-end',
  messages: 'recommend, days (declined): message-course message-effects message-morning message-no-blame task-sharing', 'missed-doses': 'recommend, days (declined): missed-dose interruption-call', packaging: 'offer, days (declined): packaging',
  'prep-after': 'offer, routine, by 2026-12-20 (declined): prep-after', reminders: 'recommend, days (declined): reminders', vomiting: 'recommend, days (declined): vomiting', 'warning-signs': 'recommend, days (declined): warning-signs',
}
const strangers = (...hiv: readonly object[]): object => ({
  assailants: hiv.map((one, i) => ({ id: `x${i}`, hiv: one })), incidents: [{ ...incident, assailantIds: hiv.map((_, i) => `x${i}`), numberOfAssailants: hiv.length }],
})

describe('what one fact changes of what goes with a course', () => {
  test.each<readonly [string, string, object, Told]>([
    ['kidney disease on record: bloods during the course', 'who', { health: { conditions: { kidneyDisease: true } } }, { monitoring: 'recommend, routine, not before 2026-12-07, by 2026-12-21: monitoring creatinine-rise' }],
    ['no kidney disease: nothing', 'who', { health: { conditions: { kidneyDisease: false } } }, {}],
    ['clearance 60 mL/min: nothing', 'who', kidneysAt(60), {}],
    ['clearance 59.9 mL/min: bloods', 'who', kidneysAt(59.9), { monitoring: 'recommend, routine, not before 2026-12-07, by 2026-12-21: monitoring creatinine-rise' }],
    ['clearance 49.9 mL/min: bloods, no call', 'who', kidneysAt(49.9), { monitoring: 'recommend, routine, not before 2026-12-07, by 2026-12-21: monitoring creatinine-rise' }],
    ['clearance 29.9 mL/min: the specialist before the second dose', 'who', kidneysAt(29.9), { monitoring: 'recommend, routine, not before 2026-12-07, by 2026-12-21: monitoring creatinine-rise', 'specialist-call': 'refer, hours: specialist-call' }],
    ['clearance 59.9 mL/min, the fuller dose with a word from a specialist: the call', 'uk', kidneysAt(59.9), { monitoring: 'recommend, routine, not before 2026-12-07, by 2026-12-21: monitoring creatinine-rise', 'specialist-call': 'refer, hours: specialist-call' }],
    ['hepatitis B found: the end is planned', 'who', { results: { hepatitisBSurfaceAntigen: [{ finding: 'positive' }] } }, { 'hepatitis-b-plan': 'refer, routine, by 2026-12-13: hepatitis-b-plan hepatitis-b-bridge', 'hepatitis-b-before-end': 'gone' }],
    ['hepatitis B excluded: nothing to plan', 'who', { results: { hepatitisBSurfaceAntigen: [{ finding: 'negative' }] } }, { 'hepatitis-b-before-end': 'gone' }],
    ['pregnant: told what it means', 'who', { pregnancyAndContraception: { pregnancy: { status: 'pregnant', basis: 'test' } } }, { messages: 'recommend, days: message-course message-effects message-morning message-no-blame message-pregnancy task-sharing' }],
    ['no uterus: nothing is said of it', 'who', { body: { ...adult.body, organs: { uterus: false } } }, {}],
    ['breastfeeding: told what it means', 'who', { pregnancyAndContraception: { breastfeeding: { current: true } } }, { breastfeeding: 'recommend, days: breastfeeding' }],
    ['not breastfeeding: nothing', 'who', { pregnancyAndContraception: { breastfeeding: { current: false } } }, {}],
    ['a neutral package not wanted: none', 'who', { wishes: { discreetSupply: false } }, { packaging: 'gone' }],
    ['a neutral package wanted: as when nothing is said', 'who', { wishes: { discreetSupply: true } }, {}],
    ['symptoms of an early infection: tested the same day', 'who', { health: { acuteHivSymptoms: true } }, { symptoms: 'recommend, hours: symptoms-now' }],
    ['no such symptoms: nothing', 'who', { health: { acuteHivSymptoms: false } }, {}],
    ['violence goes on: prophylaxis beforehand', 'who', { safety: { violenceOngoing: true } }, { 'prep-after': 'recommend, routine, by 2026-12-20: prep-after' }],
    ['violence is over, he lives elsewhere: none', 'who', { safety: { violenceOngoing: false }, assailants: [{ id: 'x', hiv: { status: 'positive' }, sharesHousehold: false }] }, { 'prep-after': 'gone' }],
    ['violence is over, he lives with her: prophylaxis beforehand', 'who', { safety: { violenceOngoing: false }, assailants: [{ id: 'x', hiv: { status: 'positive' }, sharesHousehold: true }] }, { 'prep-after': 'recommend, routine, by 2026-12-20: prep-after' }],
    ['violence is over, where he lives is not told: as when nothing is said', 'who', { safety: { violenceOngoing: false } }, {}],
    ['it happened twice: prophylaxis beforehand', 'who', { incidents: [incident, { ...incident, id: 'i0', acts: [{ id: 'a0', kind: 'penis-into-vagina' }] }] }, { 'prep-after': 'recommend, routine, by 2026-12-20: prep-after' }],
    ['resistant virus: the expert', 'who', strangers({ status: 'positive', resistanceKnown: true }), { 'resistance-call': 'refer, hours: resistance-call' }],
    ['no resistant virus: nothing', 'who', strangers({ status: 'positive', resistanceKnown: false }), {}],
    ['one of two with resistant virus: the expert', 'who', strangers({ status: 'positive', resistanceKnown: false }, { resistanceKnown: true }), { 'resistance-call': 'refer, hours: resistance-call' }],
    ['severe liver disease: the expert', 'who', { health: { conditions: { severeLiverDisease: true } } }, { 'liver-call': 'refer, hours: liver-call' }],
    ['Child-Pugh C: the expert', 'who', { health: { conditions: { childPughClass: 'C' } } }, { 'liver-call': 'refer, hours: liver-call' }],
    ['Child-Pugh B: nothing', 'who', { health: { conditions: { childPughClass: 'B' } } }, {}],
    ['a long-acting injection, overdue: the expert', 'who', { medicines: [{ id: 'm', text: 'cabotegravir', form: 'injection-depot', purpose: 'hiv-prep', status: 'stopped', lastTaken: { at: '2026-09-20T09:00:00+08:00' } }] }, { 'long-acting': 'refer, hours: long-acting' }],
    ['a long-acting injection a year ago: nothing', 'who', { medicines: [{ id: 'm', text: 'cabotegravir', form: 'injection-depot', purpose: 'hiv-prep', status: 'stopped', lastTaken: { at: '2025-09-20T09:00:00+08:00' } }] }, {}],
    ['thoughts of harming herself: at once', 'who', { mentalHealth: { selfHarm: { thoughtsNow: true } } }, { mood: 'refer, immediate: mood' }],
    ['no such thoughts: nothing', 'who', { mentalHealth: { selfHarm: { thoughtsNow: false } } }, {}],
    ['of self-harm nothing is told: nothing', 'who', { mentalHealth: {} }, {}],
    ['a mouth sample in 15 minutes: before the dose', 'who', examined({ swabPossibleWithinMinutes: 15 }), { 'mouth-sample': 'offer, hours: sample-before-dose' }],
    ['a mouth sample in 16 minutes: the dose first', 'who', examined({ swabPossibleWithinMinutes: 16 }), { 'mouth-sample': 'defer, routine: dose-before-sample' }],
    ['a mouth sample, how soon is not told: the dose first', 'who', examined({}), { 'mouth-sample': 'defer, routine: dose-before-sample' }],
    ['a mouth sample, nothing planned: the dose first', 'who', { ...oral, encounter: { forensicExamWanted: true } }, { 'mouth-sample': 'defer, routine: dose-before-sample' }],
    ['a mouth sample in 5 minutes, 15 of the window left: the dose first', 'who', { ...examined({ swabPossibleWithinMinutes: 5 }), incidents: [{ ...oral.incidents[0], when: { at: '2026-11-20T12:15:00+08:00' } }] }, { symptoms: 'recommend, routine, by 2027-02-12: symptoms', 'mouth-sample': 'defer, routine: dose-before-sample' }],
    ['a mouth sample in 5 minutes, 15 of the window and a second left: the sample first', 'who', { ...examined({ swabPossibleWithinMinutes: 5 }), incidents: [{ ...oral.incidents[0], when: { at: '2026-11-20T12:15:01+08:00' } }] }, { symptoms: 'recommend, routine, by 2027-02-12: symptoms', 'mouth-sample': 'offer, hours: sample-before-dose' }],
    ['a mouth sample in 5 minutes, no time known: the sample first', 'who', { ...examined({ swabPossibleWithinMinutes: 5 }), incidents: [{ id: 'i1', memory: 'complete', assailantIds: ['x'], numberOfAssailants: 1, acts: [{ id: 'a1', kind: 'penis-into-mouth' }] }] }, { symptoms: 'recommend, routine, by 2027-02-15: symptoms', 'mouth-sample': 'offer, hours: sample-before-dose' }],
    ['no examination wanted: no sample', 'who', { ...oral, encounter: { forensicExamWanted: false } }, {}],
    ['an examination, nothing in her mouth: no sample', 'who', { encounter: { forensicExamWanted: true } }, {}],
    ['she declines: until when it stays open', 'who', declines, { ...withHerNo, declined: 'offer, hours: may-change-mind-until other-care-stays' }],
    ['she declines, no time known: it stays open', 'who', { ...declines, incidents: [{ id: 'i1', memory: 'complete', assailantIds: ['x'], numberOfAssailants: 1, acts: [{ id: 'a1', kind: 'penis-into-vagina' }] }] }, { ...withHerNo, symptoms: 'recommend, routine, by 2027-02-15: symptoms', declined: 'offer, hours: may-change-mind other-care-stays' }],
    ['HIV confirmed: nothing of a course, and no precautions of one', 'who', { results: { hiv: [{ finding: 'confirmed-positive' }] } }, { contact: 'gone', 'hepatitis-b-before-end': 'gone', messages: 'gone', 'warning-signs': 'gone', 'missed-doses': 'gone', vomiting: 'gone', reminders: 'gone', packaging: 'gone', precautions: 'gone', symptoms: 'gone', 'prep-after': 'gone' }],
    ['the same, and she declines, with every other fact: nothing', 'uk', { ...declines, ...born('2012-03-02'), results: { hiv: [{ finding: 'confirmed-positive' }] }, health: { conditions: { severeLiverDisease: true } }, mentalHealth: { selfHarm: { thoughtsNow: true } } }, { contact: 'gone', 'hepatitis-b-before-end': 'gone', messages: 'gone', 'warning-signs': 'gone', 'missed-doses': 'gone', vomiting: 'gone', reminders: 'gone', packaging: 'gone', precautions: 'gone', symptoms: 'gone', 'prep-after': 'gone', refill: 'gone' }],
    ['no risk: nothing of a course', 'who', { incidents: [{ ...incident, acts: [{ id: 'a1', kind: 'kiss-mouth' }] }] }, { contact: 'gone', 'hepatitis-b-before-end': 'gone', messages: 'gone', 'warning-signs': 'gone', 'missed-doses': 'gone', vomiting: 'gone', reminders: 'gone', packaging: 'gone', precautions: 'gone', symptoms: 'gone', 'prep-after': 'gone' }],
    ['past the window: precautions and symptoms stay', 'who', { incidents: [{ ...incident, when: { at: '2026-11-20T11:59:59+08:00' } }] }, { contact: 'gone', 'hepatitis-b-before-end': 'gone', messages: 'gone', 'warning-signs': 'gone', 'missed-doses': 'gone', vomiting: 'gone', reminders: 'gone', packaging: 'gone', symptoms: 'recommend, routine, by 2027-02-12: symptoms', 'prep-after': 'gone' }],
    ['12 kg: dispersed, the words for a child', 'who', childOf12kg, { dispersing: 'recommend, hours: dispersed-by-leaflet dispersing not-interchangeable', precautions: 'gone', 'prep-after': 'gone' }],
    ['12 kg, zidovudine not here: abacavir and its checks', 'who', { ...childOf12kg, ...stock(['zidovudine', false]) }, { 'abacavir-check-first-day': 'recommend, days, not before 2026-11-24: abacavir-check', 'abacavir-check-first-week': 'recommend, days, not before 2026-11-30: abacavir-check', 'abacavir-check-second-week': 'recommend, days, not before 2026-12-07: abacavir-check', 'warning-signs': 'recommend, days: warning-signs abacavir-warning', dispersing: 'recommend, hours: dispersed-by-leaflet dispersing not-interchangeable', precautions: 'gone', 'prep-after': 'gone' }],
    ['20 kg, tablets swallowed: zidovudine by its leaflet', 'who', { ...born('2020-03-02'), ...weighing(20) }, { dispersing: 'recommend, hours: dispersed-by-leaflet', precautions: 'gone', 'prep-after': 'gone' }],
    ['24.9 kg, eleven: nobody is called', 'who', { ...born('2015-03-02'), ...weighing(24.9) }, { dispersing: 'recommend, hours: dispersed-by-leaflet' }],
    ['12 kg, five: the table of another pack, and the call', 'uk', { ...born('2021-03-02'), ...weighing(12) }, { dispersing: 'recommend, hours: dispersed-by-leaflet dispersing not-interchangeable', 'child-call': 'refer, hours: child-on-call child-table-adopted', precautions: 'gone', 'prep-after': 'gone', messages: 'recommend, days: message-course message-effects message-morning message-no-blame task-sharing' }],
    ['60 kg, seventeen: the call', 'uk', { ...born('2008-11-24') }, { 'child-call': 'refer, hours: child-on-call' }],
    ['60 kg, eighteen: no call', 'uk', { ...born('2008-11-23') }, {}],
    ['12 kg, age not known: the table of another pack', 'uk', { person: {}, ...weighing(12) }, { dispersing: 'recommend, hours: dispersed-by-leaflet dispersing not-interchangeable', 'child-call': 'refer, hours: child-table-adopted', messages: 'recommend, days: message-course message-effects message-morning message-no-blame task-sharing' }],
    ['12 kg, five: the table of another pack, no call of the rule', 'cn', { ...born('2021-03-02'), ...weighing(12) }, { dispersing: 'recommend, hours: dispersed-by-leaflet dispersing not-interchangeable', 'child-call': 'refer, hours: child-table-adopted', precautions: 'gone', 'prep-after': 'gone' }],
    ['12 kg, under two: a specialist is asked', 'us', { ...born('2024-11-24'), ...weighing(12) }, { 'missed-doses': 'recommend, days: missed-dose interruption-call', vomiting: 'recommend, days: vomiting', dispersing: 'recommend, hours: dispersing not-interchangeable', 'child-call': 'refer, hours: child-consult', precautions: 'gone', 'prep-after': 'gone', messages: 'recommend, days: message-course message-effects message-morning message-no-blame task-sharing' }],
    ['14 kg, two: bictegravir', 'us', { ...born('2024-11-23'), ...weighing(14) }, { precautions: 'gone', 'prep-after': 'gone' }],
    ['12 kg, age not known: no call on a guess', 'us', { person: {}, ...weighing(12) }, { 'missed-doses': 'recommend, days: missed-dose interruption-call', vomiting: 'recommend, days: vomiting', dispersing: 'recommend, hours: dispersing not-interchangeable', messages: 'recommend, days: message-course message-effects message-morning message-no-blame task-sharing' }],
    ['a newborn: nothing of a course, the specialist has her', 'uk', { ...born('2026-11-01'), ...weighing(3.5) }, { contact: 'gone', 'hepatitis-b-before-end': 'gone', messages: 'gone', 'warning-signs': 'gone', 'missed-doses': 'gone', vomiting: 'gone', reminders: 'gone', packaging: 'gone', precautions: 'gone', 'prep-after': 'gone', refill: 'gone' }],
    ['dolutegravir and raltegravir not here: the words for bictegravir', 'cn', stock(['dolutegravir', false], ['raltegravir', false]), { 'missed-doses': 'recommend, days: missed-bictegravir interruption-call', vomiting: 'recommend, days: vomiting-bictegravir', messages: 'recommend, days: message-course message-effects message-no-blame task-sharing' }],
    ['bictegravir not here: the words for the others', 'us', stock(['bictegravir', false]), { 'missed-doses': 'recommend, days: missed-dose interruption-call', vomiting: 'recommend, days: vomiting', messages: 'recommend, days: message-course message-effects message-morning message-no-blame task-sharing' }],
  ])('%s', (_, pack, facts, expected) => {
    expect(changes(pack, facts, lines)).toEqual(expected)
  })
})
