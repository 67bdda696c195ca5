import type { Situation } from '../../case/situation.js'
import { nothingTold } from '../../derive/acts.js'
import { read } from '../../derive/read.js'
import type { Common } from '../../guideline/topic/common.js'
import type { EmergencyContraception } from '../../guideline/topic/emergency-contraception.js'
import type { Guideline } from '../../guideline/topic/guideline.js'
import { by } from '../../guideline/shape/index.js'
import { type Verb, isOpen } from '../../guideline/words.js'
import type { Outcome, Planned, Protocol, Line as PlanLine } from '../../plan/index.js'
import { check, recognise } from './check.js'
import { combinedPills } from './combined-pills.js'
import { copperDevice } from './copper-device.js'
import { findings } from './findings.js'
import { antiemetic, contactPoints, counselling, deviceAndPositiveTest, followUpTest, ongoingMethod, pregnancyTest, restart, staging, warnings, whatToSay } from './follow-up.js'
import { lastPill } from './last-pill.js'
import { levonorgestrelDevice } from './levonorgestrel-device.js'
import { levonorgestrel } from './levonorgestrel.js'
import { mifepristone } from './mifepristone.js'
import { type Line, judged, pillLine } from './pill.js'
import { ranks } from './rank.js'
import { repeatDose } from './repeat-dose.js'
import { ulipristal } from './ulipristal.js'

const options = ['emergency-contraception/levonorgestrel', 'emergency-contraception/ulipristal', 'emergency-contraception/copper-device'] as const

/** Emergency contraception (EC): the options of this visit, and what follows. `before` holds the HIV medicines chosen first (EC-130), `earlier` what is said of infections (CD-22). */
export function assess(s: Situation, g: EmergencyContraception, common: Common, before: readonly Planned[], earlier: readonly PlanLine[]): Outcome {
  if (nothingTold(s)) {
    const because = [by(g.qualifyingContact, read(undefined, '/incidents'))]
    return { lines: [], notFired: options.map((id) => ({ id, because })) }
  }
  const f = findings(s, g, common, before, earlier)
  const hormonal = [levonorgestrel(s, g, f), ulipristal(s, g, f)] as const
  const small = mifepristone(s, g, f)
  const pills = [...hormonal, ...(small.rules ? [small.rules] : [])].map((rules) => judged(s, g, f, rules))
  const rank = ranks(s, g, f, { levonorgestrel: hormonal[0].limits, ulipristal: hormonal[1].limits })
  const kept = lastPill(g, f, pills)
  const combined = combinedPills(s, g, f)
  const second = levonorgestrelDevice(s, g, f)
  const repeats = repeatDose(s, g, f, hormonal[0].dose.value)
  const choices = firstIsBest([
    copperDevice(s, g, f),
    ...(second.line ? [second.line] : []),
    ...pills.map((one) => pillLine(s, g, f, rank(one.rules.pill), one, kept(one))),
    ...(combined.line ? [combined.line] : []),
  ])
  const anyOpen = choices.some((line) => isOpen(line.verb))
  const needed = choices.some((line) => line.verb !== 'not-indicated')
  // What is asked first decides whether there is a need at all: no counselling, method or pill is talked of before that.
  const asked = choices.some((line) => line.verb === 'needs-input')
  const hidden = ongoingMethod(s, g, f)
  const followUp = needed
    ? [pregnancyTest(s, g, f), ...followUpTest(s, g, f), ...warnings(g, f), ...contactPoints(s, g, f), ...(asked ? [] : [...restart(s, g, f), ...hidden.lines, whatToSay(g, f)])]
    : []
  const lines = [
    ...choices.map((line) => insteadOfIt(line, choices)),
    ...noneLeft(choices, g),
    ...repeats,
    ...antiemetic(g, repeats.length > 0 || combined.line !== undefined),
    ...staging(g, f),
    ...followUp,
    ...deviceAndPositiveTest(s, g, f),
    ...counselling(s, g, f, needed && !asked && !anyOpen, choices.flatMap(({ because }) => because.verb)),
  ]
  return {
    lines: lines as readonly PlanLine[],
    notFired: [
      ...(small.rules ? [] : [{ id: 'emergency-contraception/mifepristone', because: small.because }]),
      ...(combined.line ? [] : [{ id: 'emergency-contraception/combined-pills', because: combined.because }]),
      ...(second.line ? [] : [{ id: 'emergency-contraception/levonorgestrel-device', because: second.because }]),
      ...(hidden.lines.length > 0 ? [] : [{ id: 'emergency-contraception/ongoing-method', because: hidden.because }]),
    ],
  }
}

/** Ranks run from 1 over the open options, best first; closed ones follow. */
function firstIsBest(lines: readonly Line[]): readonly Line[] {
  const least = (line: Line): number => (line.flags.includes('least-bad') ? 1 : 0)
  const closed = (line: Line): number => (isOpen(line.verb) ? 0 : 1)
  return [...lines].sort((a, b) => closed(a) - closed(b) || least(a) - least(b) || a.rank - b.rank).map((line, index) => ({ ...line, rank: index + 1 }))
}

const closedVerbs: readonly Verb[] = ['not-indicated', 'not-recommended', 'contraindicated', 'window-exceeded']

/** What stands instead of a closed option can be had: no other pill where each is closed, no device that is closed too. */
function insteadOfIt(line: Line, choices: readonly Line[]): Line {
  const left = choices.filter((one) => one !== line && !closedVerbs.includes(one.verb))
  const device = left.some(({ id }) => id === 'emergency-contraception/copper-device')
  const pill = left.some(({ id }) => id !== 'emergency-contraception/copper-device' && id !== 'emergency-contraception/levonorgestrel-device')
  const instead = line.instead.filter(({ key }) => (key !== 'ec.instead-device' || device) && (key !== 'ec.instead-other-pill' || pill))
  return { ...line, instead: instead.length === 0 && line.instead.length > 0 ? [{ key: 'ec.instead-test-and-counselling' }] : instead }
}

/** §11: where every open option is a last resort, a specialist is asked now. */
function noneLeft(choices: readonly Line[], g: EmergencyContraception): readonly Line[] {
  const open = choices.filter((line) => isOpen(line.verb))
  if (open.length === 0 || open.some((line) => !line.flags.includes('least-bad'))) return []
  return [
    {
      kind: 'plain', id: 'emergency-contraception/specialist', need: 'specialist', verb: 'refer', urgency: 'immediate', rank: 1, flags: [], act: 'referral',
      reasons: [{ key: 'ec.last-resort' }], instead: [{ key: 'ec.instead-device' }], because: { verb: open.flatMap((line) => [by(g.lastPill, { known: true, value: true, parts: line.because.verb })]) },
    },
  ]
}

/** The protocol as `assessment` runs it. */
export const protocol: Protocol<Guideline> = {
  name: 'emergency-contraception',
  assess: (s, { emergencyContraception, common }, before, earlier) => assess(s, emergencyContraception, common, before, earlier),
  checks: {
    purpose: 'emergency-contraception',
    recognises: (medicine, { emergencyContraception }) => recognise(medicine, emergencyContraception).holds.length > 0,
    check: (proposals, s, { emergencyContraception: g, common }, before, earlier) => check(proposals, s, g, assess(s, g, common, before, earlier)),
  },
}
