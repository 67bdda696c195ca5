import { type Answer, type Known, among, from, known, presume } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { type Limit, passes } from '../guideline/shape/index.js'
import type { Common } from '../guideline/topic/common.js'
import { ageInYears } from './age.js'
import { given, read, readYesNo } from './read.js'

/** Which stage, and from which age where none is told. */
export interface StageRows {
  readonly pubertyFromStage: Limit
  readonly prepubertalBelow: Limit
  readonly pubertalFrom: Limit
}

export type Stage = 'prepubertal' | 'pubertal'

/** CD-15: menarche or a breast or genital stage of two; an examiner's word where both are absent; else by age, and between the two ages not known. */
export function pubertyStage(s: Situation, g: StageRows, common: Pick<Common, 'adultFrom'>): Answer<Stage> {
  const years = ageInYears(s)
  const adult = passes(common.adultFrom, years)
  if (adult.known && adult.value) return known<Stage>('pubertal', adult)
  const { menarche, tannerStage, stage } = s.case.body?.puberty ?? {}
  if (menarche === true) return given<Stage>('pubertal', '/body/puberty/menarche')
  const begun = presume(readYesNo(menarche, '/body/puberty/menarche'), false)
  const ofAge = presume(adult, false)
  if (tannerStage !== undefined) return from([passes(g.pubertyFromStage, given(tannerStage, '/body/puberty/tannerStage')), begun, ofAge], (grown): Stage => (grown ? 'pubertal' : 'prepubertal'))
  const staged = presume(read<number>(undefined, '/body/puberty/tannerStage'), 0)
  if (menarche === undefined && stage !== undefined) return known<Stage>(stage === 'prepubertal' ? 'prepubertal' : 'pubertal', given(stage, '/body/puberty/stage'), begun, staged, ofAge)
  const silent = [begun, staged, ...(menarche === undefined ? [presume(read<string>(undefined, '/body/puberty/stage'), '')] : [])]
  const young = passes(g.prepubertalBelow, years)
  const grown = passes(g.pubertalFrom, years)
  if (young.known && young.value) return known<Stage>('prepubertal', young, ...silent)
  if (grown.known && grown.value) return known<Stage>('pubertal', grown, ...silent)
  return among<Stage>(['pubertal', 'prepubertal'], young, grown, ...silent)
}

/** Puberty has not begun, by what is told or by age; where neither settles it, it counts as begun. */
export function prepubertal(s: Situation, g: StageRows, common: Pick<Common, 'adultFrom'>): Known<boolean> {
  return presume(from([pubertyStage(s, g, common)], (of) => of === 'prepubertal'), false)
}
