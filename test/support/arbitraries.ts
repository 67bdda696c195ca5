import fc from 'fast-check'
import { actKinds } from '../../src/case/case.js'

/** The clock of every generated case. */
export const now = '2026-11-23T12:00:00+08:00'
const nowMs = Date.parse(now)

/** A leaf of the case: its pointer by id, and values it may have. A value that is a list of results is one leaf. */
export interface Leaf {
  readonly pointer: string
  readonly values: fc.Arbitrary<unknown>
}

const yesNo = fc.boolean()
const hoursAgo = (most: number): fc.Arbitrary<string> => fc.integer({ min: 0, max: most * 3600 }).map((s) => new Date(nowMs - s * 1000).toISOString())
/** Times at and around the limits that matter, and anywhere within a fortnight. */
const when = fc.oneof(
  fc.constantFrom(1, 24, 71.9999, 72, 72.0003, 96, 108, 119.9999, 120, 120.0003, 200).map((h) => ({ at: new Date(nowMs - Math.round(h * 3_600_000)).toISOString() })),
  hoursAgo(336).map((at) => ({ at })),
  fc.tuple(hoursAgo(200), hoursAgo(200)).map(([a, b]) => ({ between: a < b ? { earliest: a, latest: b } : { earliest: b, latest: a } })),
  hoursAgo(150).map((latest) => ({ between: { latest } })),
)
const birth = fc.constantFrom('1986-05-01', '1998-03-02', '2006', '2009-11-24', '2011-11-23', '2011-11-24', '2016-11-23', '2018-11-23', '2018-11-24', '2022-01-01', '2024-11-23', '2026-10-01')
const kg = fc.constantFrom(2.9, 3, 5.99, 6, 9.99, 10, 14.5, 15, 19.99, 20, 24.99, 25, 29.99, 30, 34.99, 35, 39.99, 40, 58, 70, 70.01, 85, 95).map((value) => ({ value, unit: 'kg' }))
const words = ['carbamazepine', 'rifampicin', 'lamotrigine', 'omeprazole', 'metformin 500 mg', 'efavirenz', 'norethisterone', 'calcium carbonate', 'ferrous sulfate', 'rifabutin', 'cabotegravir', 'phenytoin', 'dofetilide', 'itraconazole', 'prednisolone', 'x-unheard-of']
const medicine = (id: string): fc.Arbitrary<unknown> =>
  fc.record(
    {
      id: fc.constant(id),
      text: fc.constantFrom(...words, 'levonorgestrel', 'ulipristal', 'tenofovir/emtricitabine', 'Biktarvy'),
      status: fc.constantFrom('taking', 'stopped', 'planned', 'single-dose-taken'),
      purpose: fc.constantFrom('emergency-contraception', 'hiv-pep', 'hiv-prep', 'hiv-treatment', 'other'),
      stoppedAt: when,
      lastTaken: when,
      takenDoses: fc.record({ at: when, vomited: yesNo, vomitedAt: when }, { requiredKeys: [] }).map((dose) => [dose]),
    },
    { requiredKeys: ['id', 'text'] },
  )
const finding = (...values: readonly string[]): fc.Arbitrary<unknown> => fc.array(fc.record({ finding: fc.constantFrom(...values), status: fc.constantFrom('final', 'awaited') }, { requiredKeys: ['finding'] }), { maxLength: 2 })
const amount = (unit: string, ...values: readonly number[]): fc.Arbitrary<unknown> => fc.array(fc.constantFrom(...values).map((value) => ({ quantity: { value, unit } })), { maxLength: 1 })

const act = (path: string): readonly Leaf[] => [
  { pointer: `${path}/kind`, values: fc.constantFrom(...actKinds) },
  { pointer: `${path}/occurred`, values: fc.constantFrom(true, true, false) },
  { pointer: `${path}/condom`, values: fc.constantFrom('none', 'intact-throughout', 'failed-or-removed') },
  { pointer: `${path}/condomKnownFrom`, values: fc.constantFrom('survivor-saw', 'assailant-said') },
  { pointer: `${path}/ejaculation`, values: yesNo },
  { pointer: `${path}/ejaculationSites`, values: fc.subarray(['vulva', 'mouth', 'face', 'skin', 'eye']) },
  { pointer: `${path}/skinOrMucosaBroken`, values: yesNo },
  { pointer: `${path}/assailantBloodVisible`, values: yesNo },
  { pointer: `${path}/firstIntercourse`, values: yesNo },
  { pointer: `${path}/when`, values: when },
]
const condition = (name: string): Leaf => ({ pointer: `/health/conditions/${name}`, values: yesNo })

/** Every leaf that the two protocols read, with values that reach their branches. */
export const leaves: readonly Leaf[] = [
  { pointer: '/person/dateOfBirth', values: birth },
  { pointer: '/person/sexAssignedAtBirth', values: fc.constantFrom('female', 'male') },
  { pointer: '/body/weight', values: kg },
  { pointer: '/body/bodyMassIndex', values: fc.constantFrom(20, 26, 26.1, 29.9, 30, 36).map((value) => ({ value, unit: 'kg/m2' })) },
  { pointer: '/body/organs/uterus', values: yesNo },
  { pointer: '/body/organs/ovaries', values: yesNo },
  { pointer: '/body/menopause/state', values: yesNo },
  { pointer: '/body/menopause/basis', values: fc.constantFrom('stated', 'laboratory') },
  { pointer: '/body/puberty/menarche', values: yesNo },
  { pointer: '/body/puberty/menarcheOn', values: fc.constantFrom('2011-01', '2025-12') },
  { pointer: '/body/puberty/tannerStage', values: fc.integer({ min: 1, max: 5 }) },
  { pointer: '/body/canSwallowTablets', values: yesNo },
  { pointer: '/pregnancyAndContraception/pregnancy/status', values: fc.constantFrom('pregnant', 'not-pregnant') },
  { pointer: '/pregnancyAndContraception/breastfeeding/current', values: yesNo },
  { pointer: '/pregnancyAndContraception/breastfeeding/exclusive', values: yesNo },
  { pointer: '/pregnancyAndContraception/breastfeeding/periodsReturned', values: yesNo },
  { pointer: '/pregnancyAndContraception/lastPregnancyEnd/outcome', values: fc.constantFrom('birth', 'miscarriage') },
  { pointer: '/pregnancyAndContraception/lastPregnancyEnd/on', values: fc.constantFrom('2026-11-02', '2026-11-18', '2026-10-27', '2026-02') },
  { pointer: '/pregnancyAndContraception/lastPeriod/startedOn', values: fc.constantFrom('2026-11-05', '2026-11-04', '2026-10') },
  { pointer: '/pregnancyAndContraception/lastPeriod/certain', values: yesNo },
  { pointer: '/pregnancyAndContraception/cycle/regular', values: yesNo },
  { pointer: '/pregnancyAndContraception/cycle/shortestDays', values: fc.constantFrom(21, 28, 35) },
  { pointer: '/pregnancyAndContraception/contraception', values: fc.array(fc.record({ method: fc.constantFrom('implant', 'condoms', 'combined-pill', 'copper-iud'), goodUntil: fc.constantFrom('2027-01-01', '2026-01-01'), usedCorrectly: yesNo }, { requiredKeys: ['method'] }), { maxLength: 2 }) },
  { pointer: '/pregnancyAndContraception/otherUnprotectedSex', values: fc.array(when, { maxLength: 1 }) },
  { pointer: '/pregnancyAndContraception/iudSuitability/cavityDistortion', values: yesNo },
  { pointer: '/pregnancyAndContraception/iudSuitability/pelvicInfection', values: yesNo },
  ...['severeAsthmaOnOralGlucocorticoid', 'severeLiverDisease', 'acutePorphyria', 'malabsorption', 'wilsonDisease', 'kidneyDisease', 'hivInfection', 'haemodialysis'].map(condition),
  { pointer: '/health/conditions/hepatitisBInfection', values: fc.constantFrom('current', 'past-resolved', 'never') },
  { pointer: '/medicines', values: fc.array(fc.constantFrom('m1', 'm2'), { maxLength: 2 }).chain((ids) => fc.tuple(...[...new Set(ids)].map(medicine))) },
  { pointer: '/allergies', values: fc.array(fc.constantFrom('levonorgestrel', 'ulipristal', 'copper', 'dolutegravir', 'penicillin').map((substance) => ({ substance })), { maxLength: 1 }) },
  { pointer: '/results/pregnancy', values: finding('positive', 'negative') },
  { pointer: '/results/hiv', values: finding('negative', 'reactive-unconfirmed', 'confirmed-positive') },
  { pointer: '/results/hepatitisBSurfaceAntigen', values: finding('positive', 'negative') },
  { pointer: '/results/creatinine', values: amount('mg/dL', 0.6, 1, 2, 6) },
  { pointer: '/results/haemoglobin', values: amount('g/dL', 7.9, 12) },
  { pointer: '/results/gonorrhoea', values: finding('positive', 'negative') },
  { pointer: '/results/chlamydia', values: finding('positive', 'negative') },
  ...['hypertension', 'strokeOrHeartDisease', 'adrenalInsufficiency', 'pastEctopicPregnancy'].map(condition),
  { pointer: '/health/lastMeal', values: when },
  ...['i1', 'i2'].flatMap((id) => [
    { pointer: `/incidents/${id}/when`, values: when },
    { pointer: `/incidents/${id}/memory`, values: fc.constantFrom('complete', 'partial', 'none') },
    { pointer: `/incidents/${id}/forms`, values: fc.subarray(['physical', 'sexual']) },
    { pointer: `/incidents/${id}/assailantIds`, values: fc.constant(['x1']) },
    { pointer: `/incidents/${id}/numberOfAssailants`, values: fc.constantFrom(1, 1, 2) },
    ...act(`/incidents/${id}/acts/a1`),
    ...act(`/incidents/${id}/acts/a2`),
  ]),
  { pointer: '/assailants/x1/hiv/status', values: fc.constantFrom('positive', 'tested-negative', 'says-negative') },
  { pointer: '/assailants/x1/hiv/testedAt', values: when },
  { pointer: '/assailants/x1/hiv/testKind', values: fc.constantFrom('laboratory-antigen-antibody', 'self-test') },
  { pointer: '/assailants/x1/hiv/ownRecentExposure', values: yesNo },
  { pointer: '/assailants/x1/hiv/suppressionVerifiedByClinic', values: yesNo },
  { pointer: '/assailants/x1/hiv/viralLoads', values: fc.constant([{ copiesPerMl: 20, on: '2026-10-01' }, { copiesPerMl: 500, on: '2025-11-22' }]) },
  { pointer: '/assailants/x1/hiv/adherence', values: fc.constantFrom('good', 'doubtful') },
  { pointer: '/assailants/x1/hiv/onTreatmentSince', values: fc.constantFrom('2024-01-01', '2026-05-23', '2026-05') },
  { pointer: '/assailants/x1/hiv/fromHighPrevalenceGroup', values: yesNo },
  { pointer: '/assailants/x1/ulcerOrAcuteHivSeen', values: yesNo },
  { pointer: '/health/menstruatingAtIncident', values: yesNo },
  { pointer: '/health/genitalSymptoms', values: fc.constantFrom([], ['ulcer']) },
  { pointer: '/health/conditions/childPughClass', values: fc.constantFrom('A', 'B', 'C') },
  { pointer: '/assailants/x1/sharesHousehold', values: yesNo },
  { pointer: '/safety/violenceOngoing', values: yesNo },
  { pointer: '/privacy/aloneConfirmed', values: yesNo },
  { pointer: '/privacy/screenVisibleToOthers', values: yesNo },
  { pointer: '/encounter/forensicExamWanted', values: yesNo },
  { pointer: '/consents', values: fc.subarray(['treat-ec', 'treat-pep', 'treat-sti', 'treat-iud']).map((items) => items.map((item) => ({ item, decision: 'declined' }))) },
  { pointer: '/wishes/treatment', values: fc.constant([{ option: 'pep', wants: true }]) },
  { pointer: '/wishes/ongoingContraception', values: yesNo },
  { pointer: '/setting/timeZone', values: fc.constantFrom('Asia/Shanghai', 'America/New_York') },
  { pointer: '/setting/formulary', values: fc.tuple(yesNo, yesNo).map(([l, u]) => [{ text: 'levonorgestrel', inStock: l }, { text: 'ulipristal', inStock: u }]) },
]

/** Facts by pointer: what a partial case is made of. */
export type Facts = ReadonlyMap<string, unknown>

/** The case that holds just these facts; members of lists get the ids of their pointers. */
export function caseOf(facts: Facts): unknown {
  const root: { [key: string]: unknown } = {}
  for (const [pointer, value] of facts) {
    const parts = pointer.split('/').slice(1)
    let node: { [key: string]: unknown } = root
    for (const [i, part] of parts.entries()) {
      if (i === parts.length - 1) node[part] = value
      else if (lists.has(part) && parts.length > i + 2) node = memberOf(node, part, parts[i + 1] ?? '')
      else if (i > 0 && lists.has(parts[i - 1] ?? '') && parts.length > i + 1) continue
      else {
        node[part] ??= {}
        node = node[part] as { [key: string]: unknown }
      }
    }
  }
  return root
}
const lists = new Set(['incidents', 'acts', 'assailants'])

function memberOf(node: { [key: string]: unknown }, list: string, id: string): { [key: string]: unknown } {
  node[list] ??= []
  const members = node[list] as { id: string; [key: string]: unknown }[]
  const found = members.find((member) => member.id === id)
  if (found) return found
  const made = { id }
  members.push(made)
  return made
}

/** A whole case: every leaf has a value. */
export const whole: fc.Arbitrary<Facts> = fc.tuple(...leaves.map(({ values }) => values)).map((values) => new Map(leaves.map(({ pointer }, i) => [pointer, values[i]])))

/** The same case with some of its leaves left out; one incident is always told. */
export const partial: fc.Arbitrary<{ readonly full: Facts; readonly kept: Facts }> = fc
  .tuple(whole, fc.uniqueArray(fc.constantFrom(...leaves.map(({ pointer }) => pointer)), { minLength: 0, maxLength: leaves.length }), fc.integer({ min: 0, max: 2 }))
  .map(([full, chosen, mode]) => {
    const out = new Set(mode === 0 ? [] : chosen)
    if (mode === 2) for (const pointer of full.keys()) if (pointer.startsWith('/incidents/i2')) out.add(pointer)
    return { full, kept: new Map([...full].filter(([pointer]) => !out.has(pointer))) }
  })

/** Whether a fact completes the case: it is absent, and the member of the list it belongs to is there. A list that is given is all there is (dictionary §1.4). */
export function completes(kept: Facts, pointer: string): boolean {
  if (kept.has(pointer)) return false
  // The zone is a setting of the place, not a fact of hers.
  if (pointer === '/setting/timeZone') return false
  // An entry says that it occurred, and an act without a time of its own has that of its incident (dictionary §3): saying otherwise is a change, not a completion.
  if (pointer.endsWith('/occurred') || /\/acts\/[^/]+\/when$/.test(pointer)) return false
  // A pregnancy told or found against a negative test, without a uterus, past the menopause or before puberty contradicts what is there.
  const told = (where: string): string => JSON.stringify(kept.get(where) ?? null)
  const excluded = told('/body/organs/uterus') === 'false' || told('/body/puberty/menarche') === 'false' || told('/body/puberty/tannerStage') === '1' || told('/body/menopause/state') === 'true' || told('/results/pregnancy').includes('negative')
  if (excluded && (pointer === '/results/pregnancy' || pointer === '/pregnancyAndContraception/pregnancy/status')) return false
  const members = [/^\/incidents\/[^/]+/, /^\/incidents\/[^/]+\/acts\/[^/]+/, /^\/assailants\/[^/]+/].flatMap((pattern) => pattern.exec(pointer)?.[0] ?? [])
  return members.every((member) => {
    const list = member.slice(0, member.lastIndexOf('/') + 1)
    const inList = [...kept.keys()].filter((key) => key.startsWith(list))
    return inList.length === 0 || inList.some((key) => key.startsWith(`${member}/`))
  })
}
