// How a plan is held against a neutral case. Plain JavaScript without imports, so that an engine in another language can be read against it line by line.

/** Lists what differs between what the case expects and the plan, as sentences; an empty list is a pass. Only what the case states is compared. */
export function differences(neutral, plan) {
  if (!Array.isArray(plan?.recommendations)) return ['the answer has no recommendations']
  const found = []
  const problems = listOf(plan.input?.problems).map((problem) => problem?.code)
  if (!equal(problems, neutral.problems ?? [])) found.push(`problems of reading: ${text(problems)} instead of ${text(neutral.problems ?? [])}`)
  for (const [gate, wanted] of Object.entries(neutral.gates ?? {})) if (plan.gates?.[gate] !== wanted) found.push(`the ${gate} gate is ${plan.gates?.[gate]} instead of ${wanted}`)
  for (const id of neutral.expectNot ?? []) if (plan.recommendations.some((line) => line?.id === id)) found.push(`${id} is in the plan`)
  for (const expected of neutral.expect) {
    const name = expected.line ?? `/proposals/${expected.verdict}`
    const line = expected.verdict === undefined ? plan.recommendations.find((one) => one?.id === name) : listOf(plan.verdicts).find((one) => one?.proposal === name)
    if (line === undefined) found.push(`${name} is not in the plan`)
    else found.push(...lineDifferences(expected, line).map((difference) => `${name} ${difference}`))
  }
  return found
}

function lineDifferences(expected, line) {
  const found = []
  const differ = (what, wanted, got) => {
    if (!equal(wanted, got)) found.push(`${what}: ${text(got)} instead of ${text(wanted)}`)
  }
  for (const field of ['verb', 'urgency', 'rank', 'declined']) if (expected[field] !== undefined) differ(field, expected[field], line[field])
  if (expected.order !== undefined && !holds(line.order?.components ?? [], expected.order)) found.push(`order: ${text(line.order?.components ?? [])} instead of ${text(expected.order)}`)
  for (const member of readIn(expected)) if (!Array.isArray(line[member])) found.push(`has no ${member}`)
  const [flags, missing] = [listOf(line.flags), listOf(line.missing)]
  for (const flag of expected.flags ?? []) if (!flags.includes(flag)) found.push(`lacks the flag ${flag}`)
  for (const flag of expected.flagsNot ?? []) if (flags.includes(flag)) found.push(`has the flag ${flag}`)
  const said = [...listOf(line.reasons), ...listOf(line.instead)]
  for (const reason of expected.reasons ?? []) {
    const { key, holes = {} } = typeof reason === 'string' ? { key: reason } : reason
    const given = said.filter((one) => one?.key === key)
    if (given.length === 0) found.push(`lacks the reason ${key}`)
    else if (!given.some((one) => Object.entries(holes).every(([hole, wanted]) => holds(printed(one.holes?.[hole]), wanted)))) found.push(`says ${text(given.map((one) => one.holes))} in ${key} instead of ${text(holes)}`)
  }
  for (const key of expected.reasonsNot ?? []) if (said.some((one) => one?.key === key)) found.push(`has the reason ${key}`)
  for (const fact of expected.missing ?? []) if (!missing.includes(fact)) found.push(`does not ask for ${fact}`)
  for (const fact of expected.missingNot ?? []) if (missing.includes(fact)) found.push(`asks for ${fact}`)
  for (const [side, wanted] of Object.entries(expected.closes ?? {})) differ(`closes ${side}`, moment(wanted), moment(line.closes?.[side]))
  for (const [side, wanted] of Object.entries(expected.due ?? {})) differ(`due ${side}`, moment(wanted), moment(line.due?.[side]))
  return found
}

/** The lists of a line that this case reads. */
function readIn({ flags, flagsNot, reasons, reasonsNot, missing, missingNot }) {
  return [...(flags ?? flagsNot ? ['flags'] : []), ...(reasons ?? reasonsNot ? ['reasons', 'instead'] : []), ...(missing ?? missingNot ? ['missing'] : [])]
}

function listOf(value) {
  return Array.isArray(value) ? value : []
}

/** What a hole is filled with: what its row says, where it is a row. */
function printed(filler) {
  return filler?.says ?? filler
}

/** Whether the value holds all that is wanted: of an object the members named, of a list every member in order, of anything else the same. */
function holds(value, wanted) {
  if (Array.isArray(wanted)) return Array.isArray(value) && value.length === wanted.length && wanted.every((one, i) => holds(value[i], one))
  if (typeof wanted === 'object' && wanted !== null) return typeof value === 'object' && value !== null && Object.entries(wanted).every(([key, one]) => holds(value[key], one))
  return value === wanted
}

/** Two texts of one instant are equal; a calendar date is compared as it is written. */
function moment(written) {
  return typeof written === 'string' && written.includes('T') ? Date.parse(written) : written
}

function equal(a, b) {
  return JSON.stringify(a) === JSON.stringify(b)
}

function text(value) {
  return JSON.stringify(value)
}
