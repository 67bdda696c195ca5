import { type Answer, type Known, all, known, not, presume } from '../../answer/index.js'
import type { Situation } from '../../case/situation.js'
import { type InfectionExposure, infectionExposure } from '../../derive/infection-exposure.js'
import { type OwnInfection, ownInfection, sourceInfected } from '../../derive/known-infection.js'
import { organsPresent, pastMenopause, pregnancyEstablished } from '../../derive/pregnancy.js'
import { pregnancyExposure } from '../../derive/pregnancy-exposure.js'
import { given, readYesNo } from '../../derive/read.js'
import { refused } from '../../derive/refused.js'
import { wants } from '../../derive/wishes.js'
import { by, earliestPossible, within } from '../../guideline/shape/index.js'
import type { Common } from '../../guideline/topic/common.js'
import type { Guideline } from '../../guideline/topic/guideline.js'
import type { StiProphylaxis } from '../../guideline/topic/sti-prophylaxis.js'
import type { NotFired, Planned } from '../../plan/index.js'
import type { StiProphylaxisLine } from '../../plan/sti-prophylaxis.js'
import { type Findings, findingsOf } from './bars.js'
import type { StiLine } from './line.js'
import { type Person, personOf } from './person.js'

export const organisms = ['gonorrhoea', 'chlamydia', 'trichomonas', 'syphilis'] as const
export type Organism = (typeof organisms)[number]

/** What every component looks at. */
export interface Scene {
  readonly s: Situation
  readonly g: StiProphylaxis
  readonly common: Common
  readonly pack: string
  readonly exposure: InfectionExposure
  readonly person: Person
  readonly findings: Findings
  /** Symptoms that end prophylaxis. Not asked: none, and asked. */
  readonly symptoms: Known<boolean>
  readonly urgent: Known<boolean>
  readonly infected: { readonly [O in Organism]: OwnInfection }
  readonly source: { readonly [O in Organism]: ReturnType<typeof sourceInfected> }
  /** Not told counts as no (inputs, canReturn). */
  readonly returns: Known<boolean>
  readonly declinesTests: Known<boolean>
  readonly declined: Known<boolean>
  readonly asksForIt: Known<boolean>
  /** CD-22: an emergency intrauterine device is planned, or still possible. */
  readonly devicePossible: Known<boolean>
  readonly unsafeHome: Known<boolean>
}

export function sceneOf(s: Situation, guideline: Guideline, before: readonly Planned[]): Scene {
  const g = guideline.stiProphylaxis
  const person = personOf(s, g, guideline.common)
  const wish = wants(s, 'sti')
  const canReturn = s.case.followUp?.canReturn
  const home = s.case.safety?.feelsSafeToGoHome
  const exposure = infectionExposure(s, guideline.common.contacts, g)
  const source = (organism: Organism): ReturnType<typeof sourceInfected> => sourceInfected(s, organism, exposure.last, g)
  const infected = (organism: Organism): OwnInfection => ownInfection(s, organism, exposure.latest, g)
  return {
    s, g, common: guideline.common, pack: guideline.name, person,
    exposure,
    findings: findingsOf(s, g, guideline.common, guideline.hivPep, person, exposure, before),
    symptoms: anyOf(s, g.leavesProphylaxis),
    urgent: anyOf(s, g.urgentSymptoms),
    infected: { gonorrhoea: infected('gonorrhoea'), chlamydia: infected('chlamydia'), trichomonas: infected('trichomonas'), syphilis: infected('syphilis') },
    source: { gonorrhoea: source('gonorrhoea'), chlamydia: source('chlamydia'), trichomonas: source('trichomonas'), syphilis: source('syphilis') },
    returns: presume(readYesNo(canReturn, '/followUp/canReturn'), false),
    declinesTests: refused(s, 'test-sti'),
    declined: refused(s, 'treat-sti'),
    asksForIt: wish.known ? wish : presume(readYesNo(undefined, '/wishes/treatment'), false),
    devicePossible: devicePossible(s, guideline),
    unsafeHome: home === undefined ? presume(readYesNo(undefined, '/safety/feelsSafeToGoHome'), false) : given(!home, '/safety/feelsSafeToGoHome'),
  }
}

function anyOf(s: Situation, row: StiProphylaxis['leavesProphylaxis']): Known<boolean> {
  const path = '/health/genitalSymptoms'
  const symptoms = s.case.health?.genitalSymptoms
  const answer = symptoms === undefined ? readYesNo(undefined, path) : given(symptoms.some((symptom) => row.says.includes(symptom)), path)
  return presume(by(row, answer), false)
}

/** STI-014, CD-22: possible unless she said no, there is nothing to prevent, or the window of the device is past. */
function devicePossible(s: Situation, { emergencyContraception: g, common }: Guideline): Known<boolean> {
  if (s.case.encounter?.planned?.deviceInsertionAt !== undefined) return given(true, '/encounter/planned/deviceInsertionAt')
  const exposure = pregnancyExposure(s, common.contacts, g.qualifyingContact)
  const wish = wants(s, 'copper-device')
  const reached = within(g.deviceWindow, exposure.first, s.now)
  const stage = presume(reached, earliestPossible(g.deviceWindow, reached))
  const planned = presume(readYesNo(undefined, '/encounter/planned/deviceInsertionAt'), true)
  return presume(
    all([
      not(refused(s, 'treat-iud')), wish.known ? wish : readYesNo(undefined, '/wishes/treatment'), organsPresent(s), not(pastMenopause(s)), not(pregnancyEstablished(s, common)), exposure.qualifies,
      known(stage.value.verb !== 'window-exceeded', stage), planned,
    ]),
    true,
  )
}

/** A rule either makes a line or says what it looked at. */
export type Fired = StiLine | NotFired

export function silent(id: StiProphylaxisLine, because: readonly Answer<unknown>[]): NotFired {
  return { id, because }
}

export function isLine(fired: Fired): fired is StiLine {
  return 'verb' in fired
}
