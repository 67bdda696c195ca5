// Twelve flat facts, a thousand complete cases made of them, and the ordinary case that holds the same facts for us.

/** Hours are whole and fall on both sides of every limit of the pack. */
export const facts = {
  hoursSinceLastAct: [2, 6, 12, 24, 48, 71, 72, 73, 96, 119, 120, 121, 160],
  hoursSinceFirstAct: [0, 1, 48, 49, 100],
  contact: ['vaginal', 'vaginal', 'vaginal', 'vaginal', 'vaginal', 'oral', 'none'],
  condomIntact: [true, false, false],
  source: ['positive', 'unknown', 'unknown', 'suppressed', 'tested-negative'],
  bodyMassIndex: [21, 29, 30, 31, 38],
  takesInducer: [true, false, false],
  pregnant: [true, false, false, false, false, false, false, false],
  uterusAndOvaries: [true, true, true, true, true, true, true, false],
  creatinineClearance: [4, 5, 14, 15, 29, 30, 49, 50, 60, 95, 95, 95],
  pelvicInfection: [true, false, false, false],
  prepAsPrescribed: [true, false, false, false],
}
export const now = '2026-11-23T12:00:00+08:00'

/** The same list at every run: a linear congruence, no clock and no chance. */
export function flatCases(count) {
  let seed = 11
  const pick = (values) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return values[Math.floor((seed / 2 ** 32) * values.length)]
  }
  return Array.from({ length: count }, () => {
    const one = Object.fromEntries(Object.entries(facts).map(([name, values]) => [name, pick(values)]))
    // The first act is so many hours before the last one.
    return { ...one, hoursSinceFirstAct: one.hoursSinceLastAct + one.hoursSinceFirstAct }
  })
}

const ago = (hours) => new Date(Date.parse(now) - hours * 3_600_000).toISOString()
const kinds = { vaginal: 'penis-into-vagina', oral: 'penis-into-mouth', none: 'grip-or-touch' }
const sources = {
  positive: { status: 'positive', suppressionVerifiedByClinic: false },
  unknown: { status: 'says-negative' },
  suppressed: { status: 'positive', suppressionVerifiedByClinic: true, adherence: 'good', onTreatmentSince: '2024-01-01', viralLoads: [{ copiesPerMl: 20, on: '2026-10-01' }] },
  'tested-negative': { status: 'tested-negative', testedAt: { at: ago(1) }, testKind: 'laboratory-antigen-antibody', ownRecentExposure: false },
}

/** The facts as a case. What the twelve do not vary is stated too, so that nothing is left to ask that could move an answer. */
export function caseOf(flat) {
  const act = (id, hours) => ({
    id, kind: kinds[flat.contact], when: { at: ago(hours) }, condom: flat.condomIntact ? 'intact-throughout' : 'none', condomKnownFrom: 'survivor-saw', assailantId: 'x',
    ejaculation: false, skinOrMucosaBroken: false, assailantBloodVisible: false, firstIntercourse: false,
  })
  const none = { severeAsthmaOnOralGlucocorticoid: false, severeLiverDisease: false, acutePorphyria: false, venousThromboembolism: false, strokeOrHeartDisease: false, migraineWithAura: false, malabsorption: false, galactosaemia: false, wilsonDisease: false, kidneyDisease: false, haemodialysis: false, hivInfection: false }
  return {
    person: { dateOfBirth: '1996-05-02', sexAssignedAtBirth: 'female' },
    body: { weight: { value: 62, unit: 'kg', method: 'measured' }, bodyMassIndex: { value: flat.bodyMassIndex, unit: 'kg/m2' }, organs: { uterus: flat.uterusAndOvaries, ovaries: flat.uterusAndOvaries }, menopause: { state: false }, puberty: { menarche: true } },
    pregnancyAndContraception: {
      pregnancy: { status: flat.pregnant ? 'pregnant' : 'not-pregnant' }, lastPregnancyEnd: { outcome: 'birth', on: '2020-01-01' }, breastfeeding: { current: false }, contraception: [], otherUnprotectedSex: [],
      earlyPregnancySymptoms: false, lastPeriod: { startedOn: '2026-11-05', certain: true, character: 'usual' }, cycle: { regular: false, shortestDays: 26 },
      iudSuitability: { cavityDistortion: false, unexplainedBleeding: false, purulentCervicitis: false, pelvicInfection: flat.pelvicInfection, genitalCancerAwaitingCare: false },
    },
    health: { conditions: { ...none, hepatitisBInfection: 'never', childPughClass: 'A' }, menstruatingAtIncident: false, genitalSymptoms: [], acuteHivSymptoms: false },
    injuries: [],
    medicines: [
      ...(flat.takesInducer ? [{ id: 'm1', text: 'carbamazepine', status: 'taking', purpose: 'other' }] : []),
      ...(flat.prepAsPrescribed ? [{ id: 'm2', text: 'tenofovir/emtricitabine', status: 'taking', purpose: 'hiv-prep', form: 'tablet', adherence: 'as-prescribed', missedDoses: 0 }] : []),
    ],
    allergies: [],
    results: {
      pregnancy: [{ finding: flat.pregnant ? 'positive' : 'negative' }], hiv: [{ finding: 'negative' }], hepatitisBSurfaceAntigen: [{ finding: 'negative' }], gonorrhoea: [{ finding: 'negative' }], chlamydia: [{ finding: 'negative' }],
      kidneyFunction: [{ quantity: { value: flat.creatinineClearance, unit: 'mL/min' } }], haemoglobin: [{ quantity: { value: 12.5, unit: 'g/dL' } }], neutrophils: [{ quantity: { value: 3.1, unit: '10*9/L' } }],
    },
    incidents: [{ id: 'i', memory: 'complete', forms: ['sexual'], numberOfAssailants: 1, assailantIds: ['x'], acts: [act('a1', flat.hoursSinceFirstAct), act('a2', flat.hoursSinceLastAct)] }],
    assailants: [{ id: 'x', hiv: { ...sources[flat.source], resistanceKnown: false }, ulcerOrAcuteHivSeen: false, sharesHousehold: false }],
    safety: { violenceOngoing: false },
    privacy: { aloneConfirmed: true, screenVisibleToOthers: false },
    consents: [],
    wishes: { treatment: [{ option: 'pep', wants: false }, { option: 'copper-device', wants: false }], ongoingContraception: false, discreetSupply: false },
    setting: { timeZone: 'Asia/Shanghai', formulary: [{ text: 'levonorgestrel', inStock: true }, { text: 'ulipristal', inStock: true }] },
  }
}

/** The lines compared: verb and dose of each, and which pill stands first. */
export const lines = ['levonorgestrel', 'ulipristal', 'copper-device', 'pep', 'first-pill']

/** The same five answers read from our plan, in the words of the table. */
export function answersOf(plan) {
  const line = (id) => plan.recommendations.find((one) => one.id === id)
  const told = ({ verb, order }) => [verb, ...(order?.components ?? []).map(doseOf)].join(' + ')
  const pills = ['levonorgestrel', 'ulipristal'].map((name) => ({ name, line: line(`emergency-contraception/${name}`) }))
  const open = pills.filter(({ line: pill }) => pill.order !== undefined).sort((a, b) => a.line.rank - b.line.rank)
  return {
    levonorgestrel: told(pills[0].line), ulipristal: told(pills[1].line), 'copper-device': told(line('emergency-contraception/copper-device')),
    pep: told(line('hiv-pep/first-dose')), 'first-pill': open[0]?.name ?? 'neither',
  }
}

function doseOf({ medicine, strength, strengthUnit, each, timesPerDay, days }) {
  return `${medicine} ${strength.join('/')} ${strengthUnit} ${each}x${timesPerDay}${days === undefined ? '' : ` for ${days} d`}`
}
