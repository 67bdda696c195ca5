/** The closed word lists that packs and plans share (DESIGN §4). */

export const verbs = [
  'recommend', 'offer', 'consider', 'defer', 'needs-input', 'refer',
  'not-recommended', 'not-indicated', 'contraindicated', 'window-exceeded', 'unavailable', 'duty',
] as const
export type Verb = (typeof verbs)[number]

/** Lines that can still be acted on. Only these are rated for urgency. */
export const openVerbs = ['recommend', 'offer', 'consider'] as const
export type OpenVerb = (typeof openVerbs)[number]

export const urgencies = ['immediate', 'hours', 'days', 'routine'] as const
export type Urgency = (typeof urgencies)[number]

export const strengths = ['recommendation', 'conditional', 'good-practice', 'label', 'law', 'derived'] as const
export type Strength = (typeof strengths)[number]

/** How well a row was checked, strongest first. `ours` is engineering or a safety default of this library, argued in the ledger. */
export const verifications = ['read', 'secondary', 'ours', 'unread'] as const
export type Verification = (typeof verifications)[number]

export const flags = [
  'off-label', 'less-effective', 'least-bad', 'shared-decision', 'needs-recorded-decision', 'bridge', 'expert-first', 'if-in-stock',
  'estimate-only', 'time-unknown', 'as-second-dose', 'legal-check',
] as const
export type Flag = (typeof flags)[number]

export function isOpen(verb: Verb): verb is OpenVerb {
  return (openVerbs as readonly Verb[]).includes(verb)
}
