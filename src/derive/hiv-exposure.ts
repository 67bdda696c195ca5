import { type Answer, type Known, known, presume, unknown } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import type { ExposureClass } from '../guideline/hiv-pep-words.js'
import type { Contacts } from '../guideline/topic/common.js'
import type { ToldAct } from './acts.js'
import { given, read, readYesNo } from './read.js'

/** PEP-020: the class of one act. Whatever is not known counts as the wider class, and stays listed. */
export function exposureClass({ act, path }: ToldAct, contacts: Contacts): Known<ExposureClass> {
  const row = { row: contacts }
  if (act?.kind === undefined) {
    const fact = act === undefined ? path : `${path}/kind`
    return presume(unknown<ExposureClass>({ fact, state: 'missing' }, row), 'A')
  }
  const kind = given(act.kind, `${path}/kind`)
  const be = (value: ExposureClass, ...parts: readonly Answer<unknown>[]): Known<ExposureClass> => known(value, kind, ...parts, row)
  const blood = readYesNo(act.assailantBloodVisible, `${path}/assailantBloodVisible`)
  const broken = readYesNo(act.skinOrMucosaBroken, `${path}/skinOrMucosaBroken`)
  const bloodPresumed = presume(blood, true)
  const brokenPresumed = presume(broken, true)
  switch (contacts.says[act.kind].hiv) {
    case 'receptive-vaginal':
    case 'receptive-anal':
    case 'insertive': {
      const condom = presume(read(act.condom, `${path}/condom`), 'none')
      if (condom.value !== 'intact-throughout') return be('A', condom)
      // Only what she saw herself counts as reported intact.
      const from = presume(read(act.condomKnownFrom, `${path}/condomKnownFrom`), 'assailant-said')
      return be(from.value === 'survivor-saw' ? 'A-condom' : 'A', condom, from)
    }
    case 'sharp':
      return be('A')
    case 'receptive-oral':
    case 'oro-vulval':
      return be('B')
    case 'insertive-oral':
      return be(bloodPresumed.value ? 'B' : 'C', bloodPresumed)
    case 'digital-or-object':
      if (blood.known) return be(blood.value ? 'B' : 'C', blood)
      return brokenPresumed.value ? be('B', bloodPresumed, brokenPresumed) : be('C', broken)
    case 'fluid-on-mucosa': {
      if (act.kind !== 'ejaculation-onto-body') return be('B')
      const sites = read(act.ejaculationSites, `${path}/ejaculationSites`)
      if (!sites.known) return be('B', presume(sites, []))
      if (sites.value.some((site) => site !== 'skin' && site !== 'clothing')) return be('B', sites)
      return be(brokenPresumed.value ? 'B' : 'C', sites, brokenPresumed)
    }
    case 'bite':
      // Broken skin and visible blood in the biter's mouth, each also when unknown.
      if (!brokenPresumed.value) return be('C', broken)
      if (!bloodPresumed.value) return be('C', blood)
      return be('B', brokenPresumed, bloodPresumed)
    case 'no-risk':
      return be('C')
  }
}

/** PEP-021: what raises the risk of one act; a silent fact raises nothing and is asked. */
export function raisesRisk(s: Situation, { act, incident, incidentPath, path }: ToldAct): readonly Answer[] {
  const assailants = s.case.assailants ?? []
  return [
    ...(act === undefined
      ? []
      : [
          readYesNo(act.skinOrMucosaBroken, `${path}/skinOrMucosaBroken`),
          readYesNo(act.firstIntercourse, `${path}/firstIntercourse`),
          readYesNo(act.ejaculation, `${path}/ejaculation`),
        ]),
    incident.numberOfAssailants === undefined
      ? readYesNo(undefined, `${incidentPath}/numberOfAssailants`)
      : given(incident.numberOfAssailants > 1, `${incidentPath}/numberOfAssailants`),
    readYesNo(s.case.health?.menstruatingAtIncident, '/health/menstruatingAtIncident'),
    s.case.health?.genitalSymptoms === undefined
      ? readYesNo(undefined, '/health/genitalSymptoms')
      : given(s.case.health.genitalSymptoms.includes('ulcer'), '/health/genitalSymptoms'),
    intimateInjury(s),
    ...assailants.map((assailant, i) => readYesNo(assailant.ulcerOrAcuteHivSeen, `/assailants/${assailant.id ?? i}/ulcerOrAcuteHivSeen`)),
  ]
}

/** An injury of the genital, anal or mouth region of the body map. Not examined is unknown, looked and none seen is No. */
export function intimateInjury(s: Situation): Answer {
  const injuries = s.case.injuries
  if (injuries === undefined) return readYesNo(undefined, '/injuries')
  return given(
    injuries.some(({ region }) => region !== undefined && (region.startsWith('BM-G') || region.startsWith('BM-M'))),
    '/injuries',
  )
}

/** A bleeding injury, for which what is known of suppressed treatment does not hold (PEP-031). */
export function bleedingInjury(s: Situation): Answer {
  const injuries = s.case.injuries
  if (injuries === undefined) return readYesNo(undefined, '/injuries')
  return given(
    injuries.some(({ bleedingNow }) => bleedingNow === true),
    '/injuries',
  )
}
