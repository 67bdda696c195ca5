import { type Answer, why } from '../../src/answer/index.js'
import { parseCase } from '../../src/case/index.js'
import { type Situation, situation } from '../../src/case/situation.js'

/** Noon of a Monday in Shanghai. */
export const noon = '2026-11-23T12:00:00+08:00'

export const of = (input: object): Situation => situation(parseCase({ setting: { timeZone: 'Asia/Shanghai' }, ...input }).survivorCase, noon)
export const value = (answer: Answer<unknown>): unknown => (answer.known ? answer.value : (answer.among ?? 'unknown'))
export const missing = (...answers: readonly Answer<unknown>[]): readonly string[] => why(answers).missing
export const facts = (...answers: readonly Answer<unknown>[]): readonly string[] => why(answers).facts
/** A time as text of the case. */
export const at = (text: string): { readonly at: string } => ({ at: `${text}+08:00` })
export const instant = (text: string): number => Date.parse(`${text}+08:00`)
