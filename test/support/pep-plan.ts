import { describe } from '../../src/assessment/document.js'
import { parseCase } from '../../src/case/index.js'
import { packs } from '../../src/guideline/packs.js'
import { assess } from '../../src/index.js'

/** An adult, penetrated twenty hours ago by one who has HIV. */
export const adult = {
  person: { dateOfBirth: '1998-03-02', sexAssignedAtBirth: 'female' }, body: { weight: { value: 60, unit: 'kg', method: 'measured' } }, setting: { timeZone: 'Asia/Shanghai' }, medicines: [], allergies: [],
  assailants: [{ id: 'x', hiv: { status: 'positive' } }],
  incidents: [{ id: 'i1', memory: 'complete', assailantIds: ['x'], numberOfAssailants: 1, acts: [{ id: 'a1', kind: 'penis-into-vagina' }], when: { at: '2026-11-22T16:00:00+08:00' } }],
}
export const childOf12kg = { person: { dateOfBirth: '2023-03-02' }, body: { weight: { value: 12, unit: 'kg', method: 'measured' } } }
export const kidneysAt = (value: number): object => ({ results: { kidneyFunction: [{ quantity: { value, unit: 'mL/min' } }] } })
export const takes = (...texts: readonly string[]): object => ({ medicines: texts.map((text, i) => ({ id: `m${i}`, text, status: 'taking' })) })

export interface Told {
  readonly [line: string]: string
}

/** The named lines of the plan that are there, each as its verb, its urgency, its flags and the keys of what is said. */
export function told(pack: string, facts: object, names: readonly string[], now = '2026-11-23T12:00:00+08:00'): Told {
  const guideline = packs.find(({ name }) => name === pack)
  if (guideline === undefined) throw new Error(pack)
  const plan = assess(parseCase({ ...adult, ...facts }).survivorCase, { guideline, now })
  const found = describe(plan).recommendations.filter(({ id }) => names.includes(id.replace('hiv-pep/', '')))
  return Object.fromEntries(found.map(({ id, verb, urgency, flags, declined, reasons, due }) => {
    const when = [...(due?.notBefore === undefined ? [] : [`not before ${due.notBefore}`]), ...(due?.by === undefined ? [] : [`by ${due.by}`])]
    const marks = [...flags, ...(declined ? ['declined'] : [])]
    return [id.replace('hiv-pep/', ''), `${[verb, urgency, ...when].join(', ')}${marks.length === 0 ? '' : ` (${marks.join(' ')})`}: ${reasons.map(({ key }) => key.replace('pep.', '')).join(' ')}`]
  }))
}

/** The verb of each of the named lines. */
export function verbs(pack: string, facts: object, names: readonly string[]): Told {
  return Object.fromEntries(Object.entries(told(pack, facts, names)).map(([name, text]) => [name, text.slice(0, text.indexOf(','))]))
}

/** What these facts change of the named lines: how each is now, or that it is gone. */
export function changes(pack: string, facts: object, names: readonly string[]): Told {
  const before = told(pack, {}, names)
  const after = told(pack, facts, names)
  const touched = names.filter((name) => before[name] !== after[name])
  return Object.fromEntries(touched.map((name) => [name, after[name] ?? 'gone']))
}
