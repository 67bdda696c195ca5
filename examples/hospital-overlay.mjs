// A hospital's own rules, laid over a pack that ships. Run in a project that has installed care-window: node hospital-overlay.mjs
import { assess, diff } from 'care-window'
import { parseCase } from 'care-window/case'
import { OverlayRefused, overlay } from 'care-window/guideline'
import { uk } from 'care-window/guideline/uk'
import { en } from 'care-window/language/en'

// On whose word: the minutes of the committee that signed it. Every line of a plan that rests on such a row names this source and prints this state.
const signed = { verification: 'secondary', checkedOn: '2026-11-25', cites: [{ source: 'Example Hospital formulary committee', at: 'minute 14' }] }

/** A dose is stated or adopted by name, never inherited in silence: every row of a topic that says one, adopted. To adopt a figure is not to check it: its state stays. */
function adoptedDoses(topic, from) {
  const saysDose = ({ says }) => typeof says === 'object' && ('components' in says || (Array.isArray(says.steps) && says.steps.some(({ holds }) => typeof holds === 'object' && 'medicine' in holds)))
  return Object.fromEntries(Object.entries(topic).filter(([, row]) => saysDose(row)).map(([name, { verification }]) => [name, { adopts: from, ...signed, verification }]))
}

const base = uk.emergencyContraception
export const hospital = {
  ...uk,
  name: 'example-hospital',
  edition: 'over uk; formulary of November 2026',
  version: '2026.11.1',
  reviewBy: '2027-05-31',
  emergencyContraception: overlay(base, {
    ...adoptedDoses(base, 'uk'),
    // Levonorgestrel is not doubled for body size here: no benefit was shown.
    doublingWeight: { ...base.doublingWeight, ...signed, says: 'none' },
    doublingBodyMassIndex: { ...base.doublingBodyMassIndex, ...signed, says: 'none' },
  }),
  hivPep: overlay(uk.hivPep, {
    ...adoptedDoses(uk.hivPep, 'uk'),
    // The clinic telephones within sixty hours of the start, not seventy-two.
    contact: { ...uk.hivPep.contact, ...signed, says: { steps: uk.hivPep.contact.says.steps.map((step) => ({ ...step, until: 60 })) } },
  }),
}

const { survivorCase } = parseCase({
  person: { dateOfBirth: '1994-06-17', sexAssignedAtBirth: 'female' },
  body: { weight: { value: 82, unit: 'kg' }, height: { value: 166, unit: 'cm' } },
  medicines: [],
  incidents: [{ when: { at: '2026-11-22T23:00:00+00:00' }, memory: 'complete', acts: [{ kind: 'penis-into-vagina', condom: 'none' }] }],
})
const told = (guideline) => {
  const { recommendations, basis } = assess(survivorCase, { guideline, now: '2026-11-23T09:30:00+00:00' })
  const lines = recommendations.map((line) => `${en.line(line.id)}: ${en.words.verbs[line.verb]}${line.order === undefined ? '' : `, ${en.order(line.order)}`}${line.due === undefined ? '' : `, ${en.due(line.due)}`}`)
  return { lines, basis }
}

const before = told(uk)
const after = told(hospital)
console.log(`Pack ${after.basis.guideline} ${after.basis.version} (${after.basis.edition})`)
console.log('Rows that say something else:')
for (const { row, between } of diff(uk, hospital).filter(({ kind }) => kind === 'says')) console.log(`  ${row}: ${between.map(({ says }) => en.says(says).map(({ of, is }) => (of === undefined ? is : `${of} ${is}`)).join('; ')).join(' -> ')}`)
console.log('What that changes for this case:')
for (const line of before.lines.filter((one) => !after.lines.includes(one))) console.log(`  - ${line}`)
for (const line of after.lines.filter((one) => !before.lines.includes(one))) console.log(`  + ${line}`)

// A safety row moves only its safe way: an older child in the room may not hear more than a younger one.
try {
  overlay(uk.common, { infantMayStay: { ...uk.common.infantMayStay, ...signed, says: { value: 60, unit: 'mo', sense: 'below' } } })
} catch (error) {
  if (!(error instanceof OverlayRefused)) throw error
  console.log(`Refused: ${error.row}, ${error.code}, may only ${error.expected}`)
}
