import type { Annotation, RelatedArtifact } from 'fhir/r4.js'
import { type Line, rowsOf, weakestOf } from '../../plan/index.js'
import type { Context } from './context.js'

type Saying = Pick<Context, 'say' | 'plan'>

/** What a reader of the line must know, a sentence each: its flags, why, what instead, whether the dose is to be checked, and on whose authority. */
export function sentencesOf(line: Line, { say, plan }: Saying): readonly string[] {
  const { flags, frame } = say.words
  return [
    ...(line.flags.length === 0 ? [] : [line.flags.map((flag) => flags[flag]).join(frame.semicolon)]),
    ...(line.declined ? [frame.declined] : []),
    ...line.reasons.map((reason) => say.reason(reason, plan.timeZone)),
    ...line.instead.map((reason) => say.phrase('labelled', { of: frame.instead, is: say.reason(reason, plan.timeZone) })),
    ...(isUnread(line) ? [frame.checkBeforeGiving] : []),
    ...authority(line, say),
  ]
}

/** The sentences as one note, a paragraph each, so that none runs into the next. */
export function noteOf(line: Line, context: Saying, title: readonly string[] = []): { note?: Annotation[] } {
  const paragraphs = [...title, ...sentencesOf(line, context)]
  return paragraphs.length === 0 ? {} : { note: [{ text: paragraphs.join('\n\n') }] }
}

/** The rules behind an action, for a system that reads fields and not notes. */
export function documentationOf(line: Line, { say }: Saying): { documentation?: RelatedArtifact[] } {
  const [display] = authority(line, say)
  return display === undefined ? {} : { documentation: [{ type: 'justification', label: rulesOf(line), display }] }
}

/** Whether a row of the dose has not been checked against its source. */
export function isUnread({ order }: Line): boolean {
  return order?.rows.some((row) => row.verification === 'unread') === true
}

function rulesOf(of: Parameters<typeof rowsOf>[0]): string {
  return [...new Set(rowsOf(of).map((row) => row.rule))].sort().join(', ')
}

/** The rules a line or the order set rests on, and how well the weakest of them was checked. */
export function authority(of: Parameters<typeof rowsOf>[0], say: Context['say']): readonly string[] {
  const weakest = weakestOf(rowsOf(of))
  if (weakest === undefined) return []
  return [say.phrase('authority', { rules: rulesOf(of), strength: say.words.strengths[weakest.strength], verification: say.words.verifications[weakest.verification] })]
}
