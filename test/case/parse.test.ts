import { describe, expect, it } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { noticeCodes, problemCodes } from '../../src/case/problems.js'

/** Codes and paths of what is wrong, in order. */
const wrong = (input: unknown): readonly string[] => parseCase(input).problems.map(({ code, path }) => `${code} ${path}`)
const noted = (input: unknown): readonly string[] => parseCase(input).notices.map(({ code, path }) => `${code} ${path}`)
const read = (input: unknown) => parseCase(input).survivorCase

const whole = {
  person: { dateOfBirth: '1996-05', sexAssignedAtBirth: 'female' },
  body: { weight: { value: 70, unit: 'kg', method: 'measured', at: { onDate: '2026-04-10', timeZone: 'Asia/Shanghai' } }, height: { value: 165, unit: 'cm' } },
  medicines: [{ id: 'm1', ingredients: [{ system: 'http://www.whocc.no/atc', code: 'N03AF01' }], status: 'taking' }, { text: 'a blue tablet' }],
  allergies: [],
  results: { creatinine: [{ quantity: { value: 80, unit: 'umol/L' }, at: { at: '2026-04-10T08:00:00+08:00' }, status: 'final' }] },
  assailants: [{ id: 'p1', hiv: { status: 'positive' } }],
  incidents: [{ id: 'i1', when: { between: { earliest: '2026-04-09T20:00:00+08:00' } }, acts: [{ kind: 'penis-into-vagina', assailantId: 'p1' }], assailantIds: ['p1'] }],
  consents: [{ item: 'treat-pep', decision: 'given' }, { item: 'share-employer-nurse', decision: 'declined' }],
  unanswered: { '/incidents/i1/acts': { reason: 'declined', at: '2026-04-10T08:00:00+08:00' } },
}

describe('a case in order', () => {
  it('is read whole, from text and from a value, and reports nothing', () => {
    expect(parseCase(whole)).toEqual({ survivorCase: whole, problems: [], notices: [] })
    expect(parseCase(JSON.stringify(whole))).toEqual({ survivorCase: whole, problems: [], notices: [] })
    expect(parseCase(`\uFEFF${JSON.stringify(whole)}`).survivorCase).toEqual(whole)
  })

  it('may be empty', () => {
    expect(parseCase({})).toEqual({ survivorCase: {}, problems: [], notices: [] })
  })

  it('reads null as absent, everywhere', () => {
    expect(parseCase({ person: null, body: { weight: null, height: { value: 165, unit: 'cm' } }, incidents: [{ id: null, memory: null }], unanswered: null })).toEqual({
      survivorCase: { body: { height: { value: 165, unit: 'cm' } }, incidents: [{}] },
      problems: [],
      notices: [],
    })
  })

  it('keeps an empty list: asked and none', () => {
    expect(read({ medicines: [], incidents: [{ acts: [] }] })).toEqual({ medicines: [], incidents: [{ acts: [] }] })
  })
})

describe('a document that is no case', () => {
  it.each([
    ['{"person":', 'not-json '], ['', 'not-json '], ['[]', 'not-an-object '], ['null', 'not-an-object '], ['7', 'not-an-object '], ['"unknown"', 'not-an-object '],
  ])('%j is one problem and an empty case', (input, problem) => {
    expect(read(input)).toEqual({})
    expect(wrong(input)).toEqual([problem])
  })

  it.each([[[]], [null], [undefined], [7], [true], [Symbol('x')]])('a value such as %s is one problem and an empty case', (input) => {
    expect(read(input)).toEqual({})
    expect(wrong(input)).toEqual(['not-an-object '])
  })

  it('is too large above fifty million characters, and read at exactly that', () => {
    const padded = (length: number): string => `{"body":{}}${' '.repeat(length - 11)}`
    expect(wrong(padded(50_000_000))).toEqual([])
    expect(parseCase(padded(50_000_001))).toMatchObject({ survivorCase: {}, problems: [{ code: 'too-large', path: '' }] })
  })
})

describe('a leaf that cannot be read is left out, and the rest stands', () => {
  it.each([
    ['wrong-type', '/body/canSwallowTablets', { body: { canSwallowTablets: 'yes', sexForCreatinine: 'female' } }, { body: { sexForCreatinine: 'female' } }],
    ['wrong-type', '/body', { body: 5, acute: { conscious: true } }, { acute: { conscious: true } }],
    ['wrong-type', '/medicines', { medicines: { text: 'x' } }, {}],
    ['wrong-type', '/body/puberty/tannerStage', { body: { puberty: { tannerStage: 2.5 } } }, { body: { puberty: {} } }],
    ['wrong-type', '/health/lastMeal', { health: { lastMeal: '2026-04-10T08:00:00Z' } }, { health: {} }],
    ['wrong-type', '/person/genderIdentity', { person: { genderIdentity: { code: 'x' } } }, { person: {} }],
    ['wrong-type', '/unanswered', { unanswered: [] }, {}],
    ['word-unknown', '/person/sexAssignedAtBirth', { person: { sexAssignedAtBirth: 'unknown' } }, { person: {} }],
    ['word-unknown', '/medicines', { medicines: 'Unknown ' }, {}],
    ['word-unknown', '/medicines/0/text', { medicines: [{ text: 'unknown' }] }, { medicines: [{}] }],
    ['word-unknown', '/incidents/0/when', { incidents: [{ when: 'unknown' }] }, { incidents: [{}] }],
    ['empty', '/medicines/0/text', { medicines: [{ text: '' }] }, { medicines: [{}] }],
    ['not-one-of', '/incidents/0/memory', { incidents: [{ memory: 'hazy' }] }, { incidents: [{}] }],
    ['not-one-of', '/incidents/0/memory', { incidents: [{ memory: 7 }] }, { incidents: [{}] }],
    ['not-one-of', '/consents/0/item', { consents: [{ item: 'treat-everything', decision: 'declined' }] }, { consents: [{ decision: 'declined' }] }],
    ['not-one-of', '/consents/0/item', { consents: [{ item: 'share-' }] }, { consents: [{}] }],
    ['out-of-range', '/person/age/value', { person: { age: { value: -1 } } }, { person: { age: {} } }],
    ['out-of-range', '/incidents/0/numberOfAssailants', { incidents: [{ numberOfAssailants: 0 }] }, { incidents: [{}] }],
    ['unit-missing', '/body/weight', { body: { weight: 70 } }, { body: {} }],
    ['unit-missing', '/body/weight/unit', { body: { weight: { value: 70 } } }, { body: {} }],
    ['value-missing', '/body/weight/value', { body: { weight: { unit: 'kg' } } }, { body: {} }],
    ['unit-not-accepted', '/body/weight/unit', { body: { weight: { value: 70, unit: 'stone' } } }, { body: {} }],
    ['unit-not-accepted', '/results/creatinine/0/quantity/unit', { results: { creatinine: [{ quantity: { value: 1, unit: 'g/L' }, status: 'final' }] } }, { results: { creatinine: [{ status: 'final' }] } }],
    ['instant-without-offset', '/incidents/0/when/at', { incidents: [{ id: 'i', when: { at: '2026-04-10T08:00:00' } }] }, { incidents: [{ id: 'i' }] }],
    ['instant-without-offset', '/encounter/startedAt', { encounter: { startedAt: '2026-04-10' } }, { encounter: {} }],
    ['not-an-instant', '/encounter/startedAt', { encounter: { startedAt: 'this morning' } }, { encounter: {} }],
    ['not-an-instant', '/encounter/startedAt', { encounter: { startedAt: 1_775_779_200_000 } }, { encounter: {} }],
    ['not-an-instant', '/encounter/startedAt', { encounter: { startedAt: '2026-02-30T08:00:00Z' } }, { encounter: {} }],
    ['not-a-date', '/person/dateOfBirth', { person: { dateOfBirth: '10/04/1996' } }, { person: {} }],
    ['not-a-date', '/health/lastMeal/onDate', { health: { lastMeal: { onDate: '2026-04' } } }, { health: {} }],
    ['not-a-local-time', '/health/lastMeal/time', { health: { lastMeal: { onDate: '2026-04-10', time: '8 am' } } }, { health: { lastMeal: { onDate: '2026-04-10' } } }],
    ['not-a-time-zone', '/setting/timeZone', { setting: { timeZone: 'Mars/Base' } }, { setting: {} }],
    ['not-a-place', '/setting/jurisdiction', { setting: { jurisdiction: 'Shanghai' } }, { setting: {} }],
    ['too-long', '/medicines/0/text', { medicines: [{ text: 'x'.repeat(10_001) }] }, { medicines: [{}] }],
    ['reference-not-found', '/incidents/0/acts/0/assailantId', { incidents: [{ acts: [{ kind: 'bite', assailantId: 'p9' }] }] }, { incidents: [{ acts: [{ kind: 'bite' }] }] }],
    ['reference-not-found', '/injuries/0/incidentId', { injuries: [{ incidentId: 'i9', skinBroken: true }] }, { injuries: [{ skinBroken: true }] }],
    ['reference-not-found', '/privacy/proxyAccounts/0/assailantId', { privacy: { proxyAccounts: [{ assailantId: 'p9' }] } }, { privacy: { proxyAccounts: [{}] } }],
    ['reference-not-found', '/decisionMaking/guardians/0/assailantId', { decisionMaking: { guardians: [{ assailantId: 'p9' }] } }, { decisionMaking: { guardians: [{}] } }],
  ])('%s at %s', (code, path, input, kept) => {
    expect(wrong(input)).toEqual([`${code} ${path}`])
    expect(read(input)).toEqual(kept)
  })

  it('says what was expected, in words that hold nothing entered', () => {
    expect(parseCase({ body: { weight: 70 } }).problems).toEqual([{ code: 'unit-missing', path: '/body/weight', expected: 'kg | g | [lb_av]' }])
    expect(parseCase({ incidents: [{ memory: 'hazy' }] }).problems[0]?.expected).toBe('complete | partial | none')
    expect(parseCase({ person: { age: { value: 131 } } }).problems[0]?.expected).toBe('number from 0 to 130')
    expect(parseCase({ body: { height: { value: 251, unit: 'cm' } } }).problems[0]?.expected).toBe('30 to 250 cm')
    expect(parseCase({ encounter: { startedAt: '2026-04-10' } }).problems[0]?.expected).toBe('RFC 3339 instant with offset')
  })

  it('keeps the longest text that is read', () => {
    expect(wrong({ medicines: [{ text: 'x'.repeat(10_000) }] })).toEqual([])
  })
})

describe('a quantity that no person has is implausible', () => {
  const weight = (value: number, unit = 'kg') => wrong({ body: { weight: { value, unit } } })
  const height = (value: number, unit = 'cm') => wrong({ body: { height: { value, unit } } })
  const index = (value: number) => wrong({ body: { bodyMassIndex: { value, unit: 'kg/m2' } } })
  const creatinine = (value: number, unit: string) => wrong({ results: { creatinine: [{ quantity: { value, unit } }] } })

  it('weight outside 0.5 to 300 kg, in any unit', () => {
    expect([weight(0.5), weight(300), weight(500, 'g')]).toEqual([[], [], []])
    for (const problem of [weight(0.49), weight(300.01), weight(700), weight(499, 'g')]) expect(problem).toEqual(['implausible /body/weight'])
  })

  it('height outside 30 to 250 cm, in any unit', () => {
    expect([height(30), height(250), height(2.5, 'm')]).toEqual([[], [], []])
    for (const problem of [height(29.9), height(250.1), height(1.65), height(165, 'm')]) expect(problem).toEqual(['implausible /body/height'])
  })

  it('body mass index outside 8 to 100', () => {
    expect([index(8), index(100)]).toEqual([[], []])
    for (const problem of [index(7.9), index(100.1)]) expect(problem).toEqual(['implausible /body/bodyMassIndex'])
  })

  it('creatinine outside 0.1 to 15 mg/dL or 10 to 1300 umol/L: 88 "mg/dL" is a slip of unit, not kidney failure (PEP-102)', () => {
    expect([creatinine(0.1, 'mg/dL'), creatinine(15, 'mg/dL'), creatinine(10, 'umol/L'), creatinine(1300, 'umol/L')]).toEqual([[], [], [], []])
    for (const problem of [creatinine(0.09, 'mg/dL'), creatinine(15.1, 'mg/dL'), creatinine(88, 'mg/dL'), creatinine(9.9, 'umol/L'), creatinine(1300.1, 'umol/L')]) {
      expect(problem).toEqual(['implausible /results/creatinine/0/quantity'])
    }
  })

  it('weight and height that no body has together: neither stands, since a dose by the wrong one harms', () => {
    const input = { body: { weight: { value: 6, unit: 'kg' }, height: { value: 170, unit: 'cm' } } }
    expect(wrong(input)).toEqual(['implausible /body/weight', 'implausible /body/height'])
    expect(read(input)).toEqual({ body: {} })
    expect(wrong({ body: { weight: { value: 8, unit: 'kg' }, height: { value: 100, unit: 'cm' } } })).toEqual([])
    expect(wrong({ body: { weight: { value: 7.99, unit: 'kg' }, height: { value: 100, unit: 'cm' } } })).toHaveLength(2)
    expect(wrong({ body: { weight: { value: 100, unit: 'kg' }, height: { value: 100, unit: 'cm' } } })).toEqual([])
    expect(wrong({ body: { weight: { value: 100.01, unit: 'kg' }, height: { value: 100, unit: 'cm' } } })).toHaveLength(2)
  })

  it('a result below zero', () => {
    expect(wrong({ results: { haemoglobin: [{ quantity: { value: -1, unit: 'g/dL' } }] } })).toEqual(['out-of-range /results/haemoglobin/0/quantity/value'])
  })

  it('a result is not read without its comparator, since "> 1000" is not 1000', () => {
    const input = { results: { hivViralLoad: [{ quantity: { value: 1000, unit: '{copies}/mL', comparator: 'above' } }] } }
    expect(wrong(input)).toEqual(['not-one-of /results/hivViralLoad/0/quantity/comparator'])
    expect(read(input)).toEqual({ results: { hivViralLoad: [{}] } })
  })
})

describe('a time', () => {
  const wrongMeal = (lastMeal: unknown) => wrong({ health: { lastMeal } })

  it('that ends before it begins is a problem and unknown', () => {
    const at = (earliest: string, latest: string) => ({ between: { earliest, latest } })
    expect(wrongMeal(at('2026-04-10T08:00:00+08:00', '2026-04-10T00:00:00Z'))).toEqual([])
    expect(wrongMeal(at('2026-04-10T08:00:00.001+08:00', '2026-04-10T00:00:00Z'))).toEqual(['interval-reversed /health/lastMeal/between'])
    expect(read({ health: { lastMeal: at('2026-04-10T09:00:00Z', '2026-04-10T08:00:00Z') } })).toEqual({ health: {} })
  })

  it('keeps the side of an interval that can be read', () => {
    expect(parseCase({ health: { lastMeal: { between: { earliest: 'noon', latest: '2026-04-10T08:00:00Z' } } } })).toMatchObject({
      survivorCase: { health: { lastMeal: { between: { latest: '2026-04-10T08:00:00Z' } } } },
      problems: [{ code: 'not-an-instant', path: '/health/lastMeal/between/earliest' }],
    })
  })

  it('of an age given as a range may not be reversed', () => {
    expect(wrong({ person: { age: { range: { atLeast: 30, atMost: 30 } } } })).toEqual([])
    expect(wrong({ person: { age: { range: { atLeast: 31, atMost: 30 } } } })).toEqual(['interval-reversed /person/age/range'])
  })
})

describe('a list', () => {
  it('keeps a member of which nothing can be read as one of which nothing is known: it is not shorter than it was', () => {
    const input = { medicines: ['aspirin', { text: 'a blue tablet' }, null], incidents: [7], pregnancyAndContraception: { otherUnprotectedSex: ['last week'] } }
    expect(read(input)).toEqual({ medicines: [{}, { text: 'a blue tablet' }, {}], incidents: [{}], pregnancyAndContraception: { otherUnprotectedSex: [{ between: {} }] } })
    expect(wrong(input)).toEqual([
      'wrong-type /pregnancyAndContraception/otherUnprotectedSex/0', 'wrong-type /medicines/0', 'wrong-type /medicines/2', 'wrong-type /incidents/0',
    ])
  })

  it('of words that lost one is marked as incomplete, and is unknown when it lost them all', () => {
    expect(read({ incidents: [{ id: 'a/b', forms: ['physical', 'sexuel'] }] })).toEqual({
      unanswered: { '/incidents/a~1b/forms': { reason: 'unknown' } },
      incidents: [{ id: 'a/b', forms: ['physical'] }],
    })
    expect(read({ health: { genitalSymptoms: ['itching'] } })).toEqual({ unanswered: { '/health/genitalSymptoms': { reason: 'unknown' } }, health: {} })
  })

  it('keeps a reason stated for a list that lost a member', () => {
    const input = { health: { genitalSymptoms: ['itching', 'ulcer'] }, unanswered: { '/health/genitalSymptoms': { reason: 'declined' } } }
    expect(read(input).unanswered).toEqual({ '/health/genitalSymptoms': { reason: 'declined' } })
  })

  it('is read to its thousandth member; what follows is a problem and leaves it incomplete', () => {
    const medicines = (length: number) => ({ medicines: Array.from({ length }, () => ({ text: 'a tablet' })) })
    expect(parseCase(medicines(1000))).toMatchObject({ problems: [], survivorCase: medicines(1000) })
    const { survivorCase, problems } = parseCase(medicines(1001))
    expect(problems).toEqual([{ code: 'too-many', path: '/medicines', expected: 'at most 1000' }])
    expect(survivorCase).toEqual({ ...medicines(1000), unanswered: { '/medicines': { reason: 'unknown' } } })
  })

  it('gives an id to its first holder only', () => {
    const input = { assailants: [{ id: 'p' }, { id: 'q' }, { id: 'p', sharesHousehold: true }] }
    expect(wrong(input)).toEqual(['duplicate-id /assailants/2/id'])
    expect(read(input)).toEqual({ assailants: [{ id: 'p' }, { id: 'q' }, { sharesHousehold: true }] })
  })

  it('lets an id be a number, also the position of another member', () => {
    const input = { assailants: [{ id: '1' }, { id: '2' }, {}] }
    expect(parseCase(input)).toEqual({ survivorCase: input, problems: [], notices: [] })
  })

  it('lets the same id stand in different lists', () => {
    expect(wrong({ assailants: [{ id: 'x' }], incidents: [{ id: 'x', acts: [{ id: 'x' }] }] })).toEqual([])
  })

  it('may be pointed into by id or by position', () => {
    expect(wrong({ assailants: [{ id: 'p' }, {}], incidents: [{ assailantIds: ['p', '1'], acts: [{ assailantId: '1' }] }] })).toEqual([])
    expect(wrong({ assailants: [{ id: 'p' }], incidents: [{ assailantIds: ['p', '0'] }] })).toEqual(['reference-not-found /incidents/0/assailantIds'])
  })

  it('of references keeps those that lead somewhere and is marked as incomplete', () => {
    expect(read({ assailants: [{ id: 'p' }], incidents: [{ assailantIds: ['q', 'p'] }] })).toEqual({
      unanswered: { '/incidents/0/assailantIds': { reason: 'unknown' } },
      assailants: [{ id: 'p' }],
      incidents: [{ assailantIds: ['p'] }],
    })
    expect(read({ incidents: [{ assailantIds: ['q'] }] }).incidents).toEqual([{}])
  })
})

describe('why something is absent', () => {
  const entry = (pointer: string, reason: unknown = { reason: 'not-asked' }) => ({ incidents: [{ id: 'i1', acts: [{}] }], unanswered: { [pointer]: reason } })

  it.each(['/incidents', '/incidents/i1', '/incidents/i1/acts', '/incidents/0/acts/0/kind', '/person/dateOfBirth', '/body/weight', '/health'])('may be said of %s', (pointer) => {
    expect(parseCase(entry(pointer))).toEqual({ survivorCase: entry(pointer), problems: [], notices: [] })
  })

  it.each(['', 'person', '/', '/nothing', '/person/shoeSize', '/body/weight/value/digit', '/__proto__', '__proto__x'])('is not said of %j', (pointer) => {
    expect(noted(entry(pointer))).toEqual(['unknown-key /unanswered'])
    expect(read(entry(pointer)).unanswered).toBeUndefined()
  })

  it('of a member that is not there is kept, since it can only widen, and is a problem', () => {
    expect(wrong(entry('/incidents/i9/acts'))).toEqual(['reference-not-found /unanswered'])
    expect(wrong(entry('/incidents/1/acts'))).toEqual(['reference-not-found /unanswered'])
    expect(read(entry('/incidents/i9/acts')).unanswered).toEqual({ '/incidents/i9/acts': { reason: 'not-asked' } })
  })

  it('still says that something is absent when the reason cannot be read', () => {
    const input = entry('/incidents/i1/acts', { reason: 'forgot' })
    expect(wrong(input)).toEqual(['not-one-of /unanswered/reason'])
    expect(read(input).unanswered).toEqual({ '/incidents/i1/acts': { reason: 'unknown' } })
  })

  it('is told once however many keys are not of the case', () => {
    expect(noted({ unanswered: { a: {}, b: {}, '/health': { reason: 'declined', c: 1 }, '/body': { reason: 'declined', d: 1 } } })).toEqual(['unknown-key /unanswered'])
  })

  it('may be the word unknown, which is a value only here', () => {
    expect(wrong(entry('/incidents/i1/acts', { reason: 'unknown' }))).toEqual([])
  })

  it('is read to its thousandth entry', () => {
    const acts = Array.from({ length: 1001 }, (_, i) => ({ id: `a${i}` }))
    const unanswered = (length: number) => Object.fromEntries(acts.slice(0, length).map(({ id }) => [`/incidents/0/acts/${id}/kind`, { reason: 'declined' }]))
    const input = (length: number) => ({ incidents: [{ acts: acts.slice(0, 1000) }], unanswered: unanswered(length) })
    expect(wrong(input(1000))).toEqual([])
    expect(wrong(input(1001))).toEqual(['too-many /unanswered'])
    expect(Object.keys(read(input(1001)).unanswered ?? {})).toHaveLength(1000)
  })
})

describe('a key that is not of the case', () => {
  it('is noted once by its parent, and what it held is not read', () => {
    const input = { shoeSize: 38, hat: 1, body: { shoeSize: 38 }, incidents: [{ acts: [{ colour: 'red' }] }] }
    expect(noted(input)).toEqual(['unknown-key ', 'unknown-key /body', 'unknown-key /incidents/0/acts/0'])
    expect(read(input)).toEqual({ body: {}, incidents: [{ acts: [{}] }] })
  })

  it('is noted as unsafe where it could reach the prototype, and reaches nothing', () => {
    const text = '{"__proto__":{"polluted":1},"body":{"constructor":{"prototype":{"polluted":1}},"prototype":1},"unanswered":{"__proto__":{"reason":"declined"}}}'
    const { survivorCase, notices, problems } = parseCase(text)
    expect(problems).toEqual([])
    expect(notices).toEqual([
      { code: 'unsafe-key', path: '' }, { code: 'unsafe-key', path: '/body' }, { code: 'unsafe-key', path: '/unanswered' },
    ])
    expect(survivorCase).toEqual({ body: {} })
    expect('polluted' in survivorCase).toBe(false)
    expect('polluted' in {}).toBe(false)
  })

  it('inherited from somewhere is not read', () => {
    expect(read(Object.create({ acute: { conscious: true } }))).toEqual({})
  })
})

describe('the codes', () => {
  it('are a closed list, of which every one can be met', () => {
    const met = new Set<string>([
      ...wrong('x'), ...wrong('{"body":{}}'.padEnd(50_000_001)), ...wrong([]), ...wrong({ body: 5 }), ...wrong({ body: 'unknown' }), ...wrong({ medicines: [{ text: '' }] }),
      ...wrong({ body: { weight: { unit: 'kg' } } }), ...wrong({ incidents: [{ memory: 'x' }] }), ...wrong({ person: { age: { value: -1 } } }), ...wrong({ body: { weight: 1 } }),
      ...wrong({ body: { weight: { value: 1, unit: 'x' } } }), ...wrong({ body: { weight: { value: 700, unit: 'kg' } } }), ...wrong({ encounter: { startedAt: '2026-04-10' } }),
      ...wrong({ encounter: { startedAt: 'x' } }), ...wrong({ person: { dateOfBirth: 'x' } }), ...wrong({ health: { lastMeal: { onDate: '2026-04-10', time: 'x' } } }),
      ...wrong({ setting: { timeZone: 'x', jurisdiction: 'x' } }), ...wrong({ person: { age: { range: { atLeast: 2, atMost: 1 } } } }),
      ...wrong({ incidents: [{ id: 'a' }, { id: 'a' }] }), ...wrong({ injuries: [{ incidentId: 'x' }] }), ...wrong({ medicines: [{ text: 'x'.repeat(10_001) }] }),
      ...wrong({ medicines: Array.from({ length: 1001 }, () => ({})) }),
    ].map((problem) => problem.split(' ')[0] ?? ''))
    expect([...met].sort()).toEqual([...problemCodes].sort())
    expect(new Set(noted('{"x":1,"__proto__":1}').map((notice) => notice.trim()))).toEqual(new Set(noticeCodes))
  })
})
