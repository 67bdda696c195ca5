import type { Medicine } from '../../case/case.js'
import { type Row, type Says, saysOf } from './row.js'
import { isObject } from './same.js'

/** How a medicine is recognised: ATC prefix, RxNorm ingredient, then whole-word name in any language (§11). */
export interface Codes extends Row {
  readonly says: Says<{
    readonly atc?: readonly string[]
    readonly rxnorm?: readonly string[]
    /** Whole words, lower case: international, English, Chinese and common brand names, combination products. */
    readonly names: readonly string[]
    /** Whole words that make a text something else: rifampicin is not rifaximin, an eye drop is not a tablet. */
    readonly except?: readonly string[]
    /** Forms that never count (topical, eye, vaginal …). */
    readonly notForms?: readonly string[]
  }>
}

export function isCodes(row: Row): row is Codes {
  const says = saysOf(row)
  return isObject(says) && 'names' in says
}

const atcSystem = 'http://www.whocc.no/atc'
const rxnormSystem = 'http://www.nlm.nih.gov/research/umls/rxnorm'

/** Whether an entry of the medicine list is one of these. Text that matches nothing stays not understood: the caller says so, never "harmless". */
export function matches(codes: Codes, medicine: Medicine): boolean {
  if (codes.says === 'none') return false
  const { atc = [], rxnorm = [], names, except = [], notForms = [] } = codes.says
  if (notForms.some((form) => form === medicine.form)) return false
  for (const ingredient of medicine.ingredients ?? []) {
    if (!('code' in ingredient)) continue
    if (ingredient.system === atcSystem && atc.some((prefix) => ingredient.code.startsWith(prefix))) return true
    if (ingredient.system === rxnormSystem && rxnorm.includes(ingredient.code)) return true
  }
  const written = (text: string | undefined): boolean => {
    if (text === undefined) return false
    const lower = text.toLowerCase()
    return holds(lower, names) && !holds(lower, except)
  }
  return written(medicine.text) || (medicine.ingredients ?? []).some((one) => written('text' in one ? one.text : one.display))
}

const latin = /[a-z0-9]/

/** Whole-word search in a lower-case text; Chinese has no word boundary, so there a name matches anywhere. */
function holds(lower: string, names: readonly string[]): boolean {
  return names.some((name) => {
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length)) {
      const before = lower[at - 1] ?? ' '
      const after = lower[at + name.length] ?? ' '
      if (!(latin.test(before) && latin.test(name[0] ?? '')) && !(latin.test(after) && latin.test(name.at(-1) ?? ''))) return true
    }
    return false
  })
}
