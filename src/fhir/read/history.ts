import { codeSystems } from '../../case/codes.js'
import { allergyWords, intrauterineMethods, intrauterineWords, noKnownAllergy, procedures, severeReactions } from './codes.js'
import { type Read, leaf, listed, member, none, used } from './facts.js'
import { type Resolve, type Resource, codings, conceptText, dateOf, hasCode, hasWord, objects, statusOf, text, within } from './resource.js'

export function readAllergy(resource: Resource): Read {
  const verified = statusOf(resource['verificationStatus'])
  if (verified === 'entered-in-error') return listed('entered-in-error')
  if (verified === 'refuted') return listed('not-final')
  const status = statusOf(resource['clinicalStatus'])
  if (status === 'inactive' || status === 'resolved') return listed('no-longer-active')
  if (hasCode(resource['code'], codeSystems.snomed, noKnownAllergy)) return used(none('allergies'))
  const reactions = objects(resource['reaction'])
  const substance = substanceOf([resource['code'], ...reactions.map((reaction) => reaction['substance'])])
  if (substance === undefined) return listed('not-understood')
  const severe = severeReaction(reactions.flatMap((reaction) => objects(reaction['manifestation'])))
  return used(member('allergies', { substance, ...(severe === undefined ? {} : { reaction: severe }) }))
}

/** What was severe in the signs of a reaction, by code or in words. Anything else leaves the reaction untold: it is asked, and counts as severe within its own class. */
function severeReaction(signs: readonly unknown[]): unknown {
  const said = signs.flatMap(namesOf)
  return severeReactions.find(
    ({ snomed, words, capitals }) =>
      signs.some((sign) => hasCode(sign, codeSystems.snomed, snomed)) || said.some((text) => words.some((word) => text.toLowerCase().includes(word)) || text.split(/[^A-Za-z]+/).some((one) => capitals.includes(one))),
  )?.reaction
}

/** A substance in the words of the case, else its code, else its name, which is kept and listed as not understood. */
function substanceOf(concepts: readonly unknown[]): unknown {
  const names = concepts.flatMap(namesOf)
  const known = allergyWords.find(({ words }) => words.some((word) => names.some((name) => hasWord(name, word))))?.substance
  const coding = concepts.flatMap(codings)[0]
  return known ?? (coding === undefined || coding.display === undefined ? undefined : coding) ?? (names[0] === undefined ? coding : { text: names[0] })
}

/** What a concept is called: its own text, and the names of its codes. */
function namesOf(concept: unknown): readonly string[] {
  return [conceptText(concept), ...objects(within(concept, 'coding')).map(({ display }) => text(display))].filter((name) => name !== undefined)
}

export function readProcedure(resource: Resource): Read {
  if (resource['status'] === 'entered-in-error') return listed('entered-in-error')
  if (resource['status'] === 'not-done') return listed('not-done')
  if (resource['status'] !== 'completed') return listed('not-final')
  const is = (codes: readonly string[]): boolean => hasCode(resource['code'], codeSystems.snomed, codes)
  if (is(procedures.hysterectomy)) return used(leaf('body.organs.uterus', false))
  if (is(procedures.bilateralOophorectomy)) return used(leaf('body.organs.ovaries', false))
  if (is(procedures.tubalLigation)) return used(member('pregnancyAndContraception.contraception', { method: 'female-sterilisation' }))
  // Which device, copper or hormone, is not told.
  return listed(is(procedures.intrauterineDevice) ? 'not-understood' : 'not-read-by-any-protocol')
}

export function readDeviceUse(resource: Resource, resolve: Resolve): Read {
  switch (resource['status']) {
    case 'entered-in-error': return listed('entered-in-error')
    case 'completed': return listed('no-longer-active')
    case 'active': break
    default: return listed('not-final')
  }
  const device = resolve(resource['device'])
  const names = [
    text(within(resource, 'device', 'display')), conceptText(device?.['type']), ...codings(device?.['type']).map(({ display }) => display), ...objects(device?.['deviceName']).map(({ name }) => text(name)),
  ].filter((name) => name !== undefined)
  const says = (word: string): boolean => names.some((name) => hasWord(name, word))
  if (!intrauterineWords.some(says)) return listed(names.length === 0 ? 'not-understood' : 'not-read-by-any-protocol')
  const methods = intrauterineMethods.filter(({ word }) => says(word))
  const [only] = methods
  if (only === undefined || methods.length > 1) return listed('not-understood')
  const started = dateOf(within(resource, 'timingPeriod', 'start')) ?? dateOf(resource['timingDateTime'])
  return used(member('pregnancyAndContraception.contraception', { method: only.method, ...(started === undefined ? {} : { startedOn: started }) }))
}
