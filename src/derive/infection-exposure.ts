import { type Answer, type Known, any, known, mayBe, presume, resting, surely } from '../answer/index.js'
import type { Act } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import type { Instant } from '../case/time.js'
import type { Contacts, InfectionSite } from '../guideline/topic/common.js'
import { type Rule, by } from '../guideline/shape/index.js'
import { type ToldAct, account, latestOf, sexualContactUntold } from './acts.js'
import { given, readYesNo } from './read.js'

export const infectionSites: readonly InfectionSite[] = ['vaginal', 'anal', 'oral', 'penile']

export interface InfectionExposure {
  /** Whether a mucosa of hers was reached, as far as told; more that may have happened counts as yes. */
  readonly exposed: Known<boolean>
  /** Nothing told is sexual yet, or nothing listed exposes and her memory is not stated: `consider`, and ask (§11). */
  readonly uncertain: Answer
  /** Nothing told is sexual. */
  readonly untold: boolean
  /** The sites that were, or may have been, reached. An act not known reaches every one (STI-011). */
  readonly sites: { readonly [S in InfectionSite]: Known<boolean> }
  /** Contact with a penis, or what may have been. */
  readonly byPenis: Known<boolean>
  /** CD-01: the last act that exposed her. */
  readonly last: Answer<Instant>
  /** The same, and what may have happened later where her memory is not stated: nothing is over before it is over for this too. */
  readonly latest: Answer<Instant>
}

/** STI-010, STI-011: contact of mouth, genitals or anus with another person's genitals, blood or semen, or what may have been. */
export function infectionExposure(s: Situation, contacts: Contacts, rows: { readonly exposure: Rule; readonly unknownExposure: Rule }): InfectionExposure {
  const told = account(s)
  const judged = told.acts.map((act) => {
    const sites = infectionSites.map((site) => at(act, site, contacts))
    const rule = act.act?.kind === undefined ? rows.unknownExposure : rows.exposure
    return { act, sites, exposes: by(rule, any([...sites, inTheEye(act, contacts)])) }
  })
  const exposed = any(judged.map(({ exposes }) => exposes))
  const exposing = judged.filter(({ exposes }) => mayBe(exposes, true))
  const untold = sexualContactUntold(s)
  const more = told.open.map((one) => presume(one, true))
  const none = exposed.known && !exposed.value
  const counted = exposing.length === 0 ? judged : exposing
  const last = resting(latestOf(counted.map(({ act }) => act.at), s.now), ...judged.map(({ exposes }) => exposes), ...more)
  const sites = Object.fromEntries(
    infectionSites.map((site, i) => [site, siteOf(any(judged.map((one) => one.sites[i] ?? known(false))), told.complete, exposing.length === 0)]),
  ) as InfectionExposure['sites']
  return {
    exposed: none ? closedOnlyIfComplete(exposed, told.complete) : presume(exposed, true),
    uncertain: exposing.length === 0 && told.memoryUnstated ? presume(told.complete, true) : untold,
    untold: surely(untold, true),
    sites,
    byPenis: siteOf(any(judged.map(({ act }) => penis(act, contacts))), told.complete, exposing.length === 0),
    last,
    latest: told.possiblyLater.length === 0 ? last : latestOf([last, ...told.possiblyLater], s.now),
  }
}

/** A list that holds no exposing act says No only where it is complete (dictionary §1.4). */
function closedOnlyIfComplete(none: Answer, complete: Answer): Known<boolean> {
  return complete.known && complete.value ? known(false, none, complete) : known(true, none, presume(complete, false))
}

/** What is listed decides; a list not known to be complete is asked, and where nothing listed exposes, it may have been any site. */
function siteOf(told: Answer, complete: Answer, nothingExposes: boolean): Known<boolean> {
  if (!told.known || told.value) return presume(told, true)
  if (complete.known) return known(!complete.value && nothingExposes, told, complete)
  return nothingExposes ? known(true, told, presume(complete, false)) : known(false, told, presume(complete, true))
}

function at({ act, path }: ToldAct, site: InfectionSite, contacts: Contacts): Answer {
  if (act === undefined) return presume(readYesNo(undefined, path), true)
  if (act.kind === undefined) {
    return act.survivorSite === undefined ? presume(readYesNo(undefined, `${path}/kind`), true) : given(siteOfBody(act.survivorSite) === site, `${path}/survivorSite`)
  }
  const { infection } = contacts.says[act.kind]
  switch (infection) {
    case 'none':
    case 'vaginal':
    case 'anal':
    case 'oral':
    case 'penile': return given(infection === site, `${path}/kind`)
    case 'vaginal-if-fluid': return fluidAt(act, path, 'vaginal', site)
    case 'anal-if-fluid': return fluidAt(act, path, 'anal', site)
    case 'oral-if-fluid': return fluidAt(act, path, 'oral', site)
    case 'where-fluid': {
      const { ejaculationSites } = act
      if (ejaculationSites === undefined) return presume(readYesNo(undefined, `${path}/ejaculationSites`), true)
      return given(ejaculationSites.some((one) => siteOfFluid(one) === site), `${path}/ejaculationSites`)
    }
  }
}

/** A finger or an object carries nothing over unless there was semen or blood. */
function fluidAt(act: Act, path: string, where: InfectionSite, site: InfectionSite): Answer {
  if (where !== site) return given(false, `${path}/kind`)
  return presume(any([readYesNo(act.ejaculation, `${path}/ejaculation`), readYesNo(act.assailantBloodVisible, `${path}/assailantBloodVisible`)]), false)
}

/** The eye has no test of its own, but it is a mucosa. */
function inTheEye({ act, path }: ToldAct, contacts: Contacts): Answer {
  if (act?.kind === undefined) return act?.survivorSite === undefined ? known(false) : given(act.survivorSite === 'eye', `${path}/survivorSite`)
  if (contacts.says[act.kind].infection !== 'where-fluid' || act.ejaculationSites === undefined) return known(false)
  return given(act.ejaculationSites.includes('eye'), `${path}/ejaculationSites`)
}

function penis({ act, path }: ToldAct, contacts: Contacts): Answer {
  if (act === undefined) return presume(readYesNo(undefined, path), true)
  if (act.kind === undefined) return presume(readYesNo(undefined, `${path}/kind`), true)
  const { hiv } = contacts.says[act.kind]
  return given(hiv === 'receptive-vaginal' || hiv === 'receptive-anal' || hiv === 'receptive-oral' || hiv === 'fluid-on-mucosa', `${path}/kind`)
}

function siteOfBody(site: NonNullable<Act['survivorSite']>): InfectionSite | undefined {
  switch (site) {
    case 'vagina':
    case 'vulva': return 'vaginal'
    case 'anus': return 'anal'
    case 'mouth': return 'oral'
    case 'penis':
    case 'urethra': return 'penile'
    default: return undefined
  }
}

function siteOfFluid(site: NonNullable<Act['ejaculationSites']>[number]): InfectionSite | undefined {
  switch (site) {
    case 'vagina':
    case 'vulva': return 'vaginal'
    case 'anus': return 'anal'
    case 'mouth':
    case 'face': return 'oral'
    default: return undefined
  }
}
