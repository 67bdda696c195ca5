import { type Answer, type Known, known, presume, unknown } from '../answer/index.js'
import type { Act } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import type { ExposureClass, ExposureKind } from '../guideline/hiv-pep-words.js'
import type { Contacts } from '../guideline/topic/common.js'
import type { ToldAct } from './acts.js'
import { isIntimate } from './intimate-region.js'
import { given, member, read, readYesNo } from './read.js'

const classes: { readonly [K in ExposureKind]: ExposureClass } = {
  'receptive-anal': 'A', 'receptive-vaginal': 'A', 'insertive-anal': 'A', 'insertive-vaginal': 'A', 'unknown-act': 'A', 'shared-sharp': 'A',
  'condom-intact': 'A-condom',
  oral: 'B', 'oral-without-fluid-or-injury': 'B', 'fluid-on-mucosa': 'B', 'fluid-in-eye': 'B', 'bite-with-blood-in-mouth': 'B',
  'bite-without-blood-in-mouth': 'C', 'no-risk': 'C',
}

/** PEP-020: the class that an exposure belongs to. */
export function classOf(kind: ExposureKind): ExposureClass {
  return classes[kind]
}

/** PEP-020: what one act exposed her to. Whatever is not known counts as the wider kind, and stays listed. */
export function exposureKind({ act, path }: ToldAct, contacts: Contacts): Known<ExposureKind> {
  const row = { row: contacts }
  if (act?.kind === undefined) {
    const fact = act === undefined ? path : `${path}/kind`
    return presume(unknown<ExposureKind>({ fact, state: 'missing' }, row), 'unknown-act')
  }
  const kind = given(act.kind, `${path}/kind`)
  const be = (value: ExposureKind, ...parts: readonly Answer<unknown>[]): Known<ExposureKind> => known(value, kind, ...parts, row)
  const blood = readYesNo(act.assailantBloodVisible, `${path}/assailantBloodVisible`)
  const broken = readYesNo(act.skinOrMucosaBroken, `${path}/skinOrMucosaBroken`)
  const bloodPresumed = presume(blood, true)
  const brokenPresumed = presume(broken, true)
  const { hiv } = contacts.says[act.kind]
  switch (hiv) {
    case 'receptive-vaginal':
    case 'receptive-anal':
    case 'insertive-vaginal':
    case 'insertive-anal': {
      const condom = presume(read(act.condom, `${path}/condom`), 'none')
      if (condom.value !== 'intact-throughout') return be(hiv, condom)
      // Only what she saw herself counts as reported intact.
      const from = presume(read(act.condomKnownFrom, `${path}/condomKnownFrom`), 'assailant-said')
      return be(from.value === 'survivor-saw' ? 'condom-intact' : hiv, condom, from)
    }
    case 'sharp':
      return be('shared-sharp')
    case 'receptive-oral': {
      const ejaculation = presume(readYesNo(act.ejaculation, `${path}/ejaculation`), true)
      const dry = !ejaculation.value && !brokenPresumed.value
      return be(dry ? 'oral-without-fluid-or-injury' : 'oral', ejaculation, brokenPresumed)
    }
    case 'oro-vulval':
      return be('oral')
    case 'insertive-oral':
      return be(bloodPresumed.value ? 'fluid-on-mucosa' : 'no-risk', bloodPresumed)
    case 'digital-or-object':
      if (blood.known) return be(blood.value ? 'fluid-on-mucosa' : 'no-risk', blood)
      return brokenPresumed.value ? be('fluid-on-mucosa', bloodPresumed, brokenPresumed) : be('no-risk', broken)
    case 'fluid-on-mucosa':
      return fluidKind(act, path, brokenPresumed, be)
    case 'bite':
      // Broken skin and visible blood in the biter's mouth, each also when unknown.
      if (!brokenPresumed.value) return be('no-risk', broken)
      return be(bloodPresumed.value ? 'bite-with-blood-in-mouth' : 'bite-without-blood-in-mouth', brokenPresumed, bloodPresumed)
    case 'no-risk':
      return be('no-risk')
  }
}

/** Where semen or blood came to: mucosa or broken skin, the eye alone, or whole skin. */
function fluidKind(act: Act, path: string, broken: Known<boolean>, be: (value: ExposureKind, ...parts: readonly Answer<unknown>[]) => Known<ExposureKind>): Known<ExposureKind> {
  const sites = read(act.ejaculationSites, `${path}/ejaculationSites`)
  if (!sites.known) return be('fluid-on-mucosa', presume<unknown>(sites, 'anywhere'))
  const reached = sites.value.filter((site) => site !== 'skin' && site !== 'clothing')
  if (reached.some((site) => site !== 'eye')) return be('fluid-on-mucosa', sites)
  if (act.kind === 'ejaculation-onto-body') {
    const onWhole = reached.length > 0 ? 'fluid-in-eye' : 'no-risk'
    return be(broken.value ? 'fluid-on-mucosa' : onWhole, sites, broken)
  }
  return be(reached.length > 0 && !sites.value.includes('skin') ? 'fluid-in-eye' : 'fluid-on-mucosa', sites)
}

/** PEP-021: what raises the risk of one act; a silent fact raises nothing and is asked. */
export function raisesRisk(s: Situation, { act, incident, incidentPath, path }: ToldAct): readonly Answer[] {
  return [
    ...(act === undefined
      ? []
      : [
          // A bite that broke the skin is the exposure itself, not an injury of it.
          ...(act.kind === 'bite' ? [] : [readYesNo(act.skinOrMucosaBroken, `${path}/skinOrMucosaBroken`)]),
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
    ...(s.case.assailants?.map(({ id, ulcerOrAcuteHivSeen }, i) => readYesNo(ulcerOrAcuteHivSeen, `${member('/assailants', id, i)}/ulcerOrAcuteHivSeen`)) ?? [readYesNo(undefined, '/assailants')]),
  ]
}

/** An injury of a genital or anal region of the body map. Not examined is unknown, looked and none seen is No. */
export function intimateInjury(s: Situation): Answer {
  const injuries = s.case.injuries
  if (injuries === undefined) return readYesNo(undefined, '/injuries')
  return given(
    injuries.some(({ region }) => isIntimate(region)),
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
