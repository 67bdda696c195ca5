import { type Known, known, presume } from '../answer/index.js'
import type { Assailant } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import type { HepatitisBSource } from '../guideline/hepatitis-b-words.js'
import type { Rule } from '../guideline/shape/index.js'
import type { ToldAct } from './acts.js'
import { read } from './read.js'
import { possibleSources } from './source.js'

const worstFirst = ['positive', 'unknown', 'negative'] as const

/** Whoever may have been the source of an act and is of its status. */
export interface SourceOfAct {
  readonly status: Known<HepatitisBSource>
  /** Paths; whoever is not described stands as one. */
  readonly people: readonly string[]
}

/** The worst status of everyone who may have been the source of this act. Anyone not described or not tested stays unknown: neither up nor down (CD-17). */
export function hepatitisBSource(s: Situation, told: ToldAct, rule: Rule): SourceOfAct {
  const { named, complete } = possibleSources(s, told)
  const each = named.map(({ assailant, path }) => ({ path, status: statusOf(assailant, path) }))
  const all = complete.value ? each : [...each, { path: '/assailants', status: known<HepatitisBSource>('unknown', complete) }]
  const value = worstFirst.find((worst) => all.some(({ status }) => status.value === worst)) ?? 'unknown'
  return { status: known(value, complete, ...all.map(({ status }) => status), { row: rule }), people: all.filter(({ status }) => status.value === value).map(({ path }) => path) }
}

/** D30: whatever is said of the infection, acute, newly found or long known, makes the source a positive one. */
function statusOf({ hepatitisB }: Assailant, path: string): Known<HepatitisBSource> {
  const antigen = read(hepatitisB?.surfaceAntigen, `${path}/hepatitisB/surfaceAntigen`)
  const infection = read(hepatitisB?.acuteOrNewlyFound, `${path}/hepatitisB/acuteOrNewlyFound`)
  if (infection.known) return known<HepatitisBSource>('positive', infection)
  if (antigen.known && antigen.value === 'positive') return known<HepatitisBSource>('positive', antigen)
  const silent = [presume<unknown>(antigen, 'not-tested'), presume<unknown>(infection, 'not-found')]
  return known<HepatitisBSource>(antigen.known ? 'negative' : 'unknown', ...silent)
}
