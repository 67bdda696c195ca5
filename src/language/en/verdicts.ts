import type { VerdictReasons } from '../../plan/verdict.js'
import type { Sentences } from '../language.js'

const reasons: Sentences<VerdictReasons> = {
  'check.as-planned': 'The order is what this plan gives: {line}.',
  'check.better-ranked': 'First in this plan: {line}',
  'check.instead-line': 'As this plan gives it: {line}',
  'check.not-understood': 'No rule here knows this medicine. Nothing is said for it or against it; it is not taken as harmless.',
  'check.part-not-understood': 'A part of this order is not known here and was not judged; it is not taken as harmless.',
  'check.not-judged': 'This kind of proposal is not judged by this version.',
  'check.incomplete': 'The proposal does not say what is ordered.',
  'check.nothing-told': 'Nothing has been told that this could be judged on; ask what happened first.',
  'check.declined': 'She declined this, on record. Ask again before it is ordered.',
  'check.amount-not-told': 'How much is given at a time is not told, or not in a way that can be read: an amount with its unit, and the strength where units are counted. The dose was not judged.',
  'check.dose-too-low': 'The dose ordered is lower than what she needs.',
  'check.dose-too-high': 'The dose ordered is higher than what she needs, or than the most that is given.',
  'check.dose-depends': 'The dose ordered is right for some, and a fact that decides it is missing.',
  'check.split-differs': 'The amount of the day is right, but not how it is spread over the day.',
  'check.course-too-short': 'The order does not cover the whole course of {days}. Give the first dose all the same, and order the rest now.',
  'check.course-too-long': 'The order is longer than the course of {days}: tell her when to stop, and that tablets will be left over.',
  'check.twice': 'Two orders hold the same medicine, and together they are more than she needs.',
  'check.on-the-list': 'Her medicine list already holds this as planned: it would be given twice.',
  'check.keep-listed': 'Keep the order that is there, after checking its dose',
  'check.two-pills': 'Two different pills are ordered for the same need; the one weakens the other. One pill, not two.',
  'check.other-pills-first': 'Combined pills in two doses are only for where neither of the other pills can be had.',
  'check.no-method-here': 'This guideline does not count this device as emergency contraception.',
  'check.two-tenofovirs': 'Two kinds of tenofovir together: one only.',
  'check.same-partner': 'Lamivudine and emtricitabine stand for each other and are never combined.',
  'check.never-used': 'Nevirapine is never given as prophylaxis to someone who may not have HIV: it can cause fatal hepatitis and rash.',
  'check.not-used': 'This medicine is no longer used as prophylaxis: it is poorly tolerated or toxic, and better ones are there.',
  'check.no-regimen-holds-it': 'No regimen of this guideline that fits her holds this medicine.',
  'check.partner-missing': 'By itself this is no course: it is given with the rest of its regimen.',
  'check.third-missing': 'Two medicines where three are wanted. Two are given rather than none, if a third cannot be had.',
  'check.not-a-listed-regimen': 'Each part is given to her, but this combination is not a regimen that the guideline names.',
}

/** What a verdict says beside the reasons of the line it is judged against. */
export const verdicts = { lines: {}, reasons, rules: {} }
