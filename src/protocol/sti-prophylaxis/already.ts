import { type Answer, type Known, from, known, possible, presume } from '../../answer/index.js'
import { daysPerWeek, millisecondsPerDay } from '../../case/time.js'
import { type Listed, medicineList } from '../../derive/medicine-list.js'
import { given, member, read, readYesNo } from '../../derive/read.js'
import { timeOf } from '../../derive/taken-within.js'
import { type Codes, matches, passes } from '../../guideline/shape/index.js'
import type { StiProphylaxis } from '../../guideline/topic/sti-prophylaxis.js'
import { isOpen } from '../../guideline/words.js'
import type { Decision } from './decision.js'
import type { Organism, Scene } from './scene.js'

/** STI-133: what was given after the last contact is not given again; after an earlier course contact with the same partner is tested for, while a new assailant is a new case. */
export function alreadyGiven(scene: Scene, organism: Organism, decision: Decision): Decision {
  if (!isOpen(decision.verb)) return decision
  const { s, g, exposure } = scene
  const courses = medicineList(s).filter(({ medicine }) => (medicine.purpose === 'sti-prophylaxis' || medicine.purpose === 'sti-treatment') && medicine.status !== 'planned' && codesOf(organism, g).some((codes) => matches(codes, medicine)))
  const because: Answer<unknown>[] = [...decision.because]
  for (const course of courses) {
    const { medicine, path } = course
    const taken = timeOf(medicine.lastTaken ?? medicine.takenDoses?.at(-1)?.at, `${path}/lastTaken`, s.now)
    const [times, contact] = [possible(taken), possible(exposure.last)]
    const whole = givenWhole(course, g)
    because.push(whole, presume(taken, s.now), presume(exposure.last, s.now))
    if (times === undefined || contact === undefined) continue
    if (whole.value && Math.min(...times) >= Math.max(...contact)) {
      return { verb: 'not-indicated', reasons: [{ key: 'sti.already-given', rule: g.repeatedContact }], instead: [{ key: 'sti.instead-tests' }], because }
    }
    const partner = samePartner(scene)
    const tested = presume(readYesNo(s.case.setting?.laboratoryAvailable, '/setting/laboratoryAvailable'), false)
    const recent = passes(g.repeatedContact, known((s.now - Math.max(...times)) / (millisecondsPerDay * daysPerWeek), taken))
    const infectedSource = scene.source[organism].known
    because.push(...partner, tested, recent, infectedSource)
    if (partner.every(({ value }) => value) && !infectedSource.value && ((recent.known && recent.value) || tested.value)) {
      return { verb: 'defer', reasons: [{ key: 'sti.same-partner', within: g.repeatedContact }], instead: [{ key: 'sti.instead-if-she-asks', rule: g.repeatedContact }], because }
    }
  }
  return { ...decision, because }
}

/** Taken now, or the single dose that is all of it. A course that was stopped, or one dose of many, is not counted on; a status not told is asked. */
function givenWhole({ medicine, path }: Listed, g: StiProphylaxis): Known<boolean> {
  const course = [g.doxycyclineProduct, g.amoxicillinProduct, g.erythromycinProduct].some((codes) => matches(codes, medicine))
  return presume(from([read(medicine.status, `${path}/status`)], (status) => status === 'taking' || (status === 'single-dose-taken' && !course)), false)
}

const partners: readonly (string | undefined)[] = ['spouse', 'partner', 'ex-partner', 'dating-partner']

/** Violence that goes on, and nobody but a partner. Not told: a new case. */
function samePartner({ s }: Scene) {
  const people = s.case.assailants
  return [
    presume(readYesNo(s.case.safety?.violenceOngoing, '/safety/violenceOngoing'), false),
    ...(people === undefined || people.length === 0
      ? [presume(readYesNo(undefined, '/assailants'), false)]
      : people.map((one, i) => {
          const relation = read(one.relation, `${member('/assailants', one.id, i)}/relation`)
          return relation.known ? given(partners.includes(relation.value), `${member('/assailants', one.id, i)}/relation`) : presume(readYesNo(undefined, `${member('/assailants', one.id, i)}/relation`), false)
        })),
  ]
}

function codesOf(organism: Organism, g: StiProphylaxis): readonly Codes[] {
  switch (organism) {
    case 'gonorrhoea': return [g.ceftriaxoneProduct, g.cefiximeProduct, g.spectinomycinProduct, g.gentamicinProduct]
    case 'chlamydia': return [g.doxycyclineProduct, g.azithromycinProduct, g.amoxicillinProduct, g.erythromycinProduct]
    case 'trichomonas': return [g.nitroimidazoles]
    case 'syphilis': return [g.benzathineProduct]
  }
}
