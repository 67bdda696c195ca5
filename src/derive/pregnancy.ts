import { type Answer, type Known, all, any, from, known, not, presume, surely, unknown } from '../answer/index.js'
import type { TestResult } from '../case/case.js'
import type { Situation } from '../case/situation.js'
import { type Limit, type Rule, by, passes } from '../guideline/shape/index.js'
import { ageInYears } from './age.js'
import { type PregnancyTestRows, pregnancyFinding, stillPregnant } from './pregnancy-test.js'
import { given, read, readYesNo } from './read.js'
import { newestFinal } from './results.js'

/** What the newest final test of a list found; undefined where there is none. */
export function newestFinding<F extends string, U extends string>(results: readonly TestResult<F, U>[] | undefined, path: string): F | undefined {
  const newest = newestFinal(results, path)
  return newest.known ? newest.value.finding : undefined
}

/** Whether a pregnancy is established: a positive test, or a status that was found and not only told. Unknown changes nothing that is given (EC-010). */
export function pregnancyEstablished(s: Situation, g: PregnancyTestRows): Answer {
  const test = pregnancyFinding(s, g)
  const status = s.case.pregnancyAndContraception?.pregnancy?.status
  // The newest final test decides; a status counts where there is none that speaks of now.
  if (test === 'positive') return stillPregnant(s, g)
  if (test === 'negative') return given(false, '/results/pregnancy')
  if (status !== undefined) {
    return presume(unknown<boolean>(given(status, '/pregnancyAndContraception/pregnancy/status'), readYesNo(undefined, '/results/pregnancy')), status === 'pregnant')
  }
  return any([readYesNo(undefined, '/results/pregnancy'), readYesNo(undefined, '/pregnancyAndContraception/pregnancy/status')])
}

/** Uterus and ovaries count as present until shown otherwise (EC-001, CD-16). */
export function organsPresent(s: Situation): Answer {
  const organs = s.case.body?.organs
  return all([presume(readYesNo(organs?.uterus, '/body/organs/uterus'), true), presume(readYesNo(organs?.ovaries, '/body/organs/ovaries'), true)])
}

/** Sex recorded male at birth and no organ recorded: the line is an ask, not an order (CD-16). */
export function organsInDoubt(s: Situation): Answer {
  const organs = s.case.body?.organs
  const sex = s.case.person?.sexAssignedAtBirth
  if (sex !== 'male' || organs?.uterus !== undefined || organs?.ovaries !== undefined) return known(false)
  return presume(readYesNo(undefined, '/body/organs/uterus'), true)
}

/** Past the menopause, on more than her word (EC-001). */
export function pastMenopause(s: Situation): Answer {
  const { state, basis } = s.case.body?.menopause ?? {}
  const past = presume(readYesNo(state, '/body/menopause/state'), false)
  if (!past.value) return past
  return all([past, presume(from([read(basis, '/body/menopause/basis')], (how) => how !== 'stated'), false)])
}

/** Whether she may conceive at all: not before puberty, past the menopause, or without the organs. What is not told leaves it possible. */
export function mayConceive(s: Situation, prepubertal: Answer): Known<boolean> {
  return presume(all([organsPresent(s), not(pastMenopause(s)), not(prepubertal)]), true)
}

export interface PubertyRows {
  readonly childrenByStage: Rule
  readonly pubertyFromStage: Limit
  readonly stagingFromAge: Limit
  readonly pubertyPresumedFromAge: Limit
}

/** What is known of puberty: reached, not reached, to be staged while the pill is offered, or to be staged first (EC-003). */
export type Puberty = 'reached' | 'not-reached' | 'stage-and-offer' | 'stage-first'

export function puberty(s: Situation, g: PubertyRows): Answer<Puberty> {
  const { menarche, tannerStage, stage } = s.case.body?.puberty ?? {}
  const cite = (answer: Answer<Puberty>): Answer<Puberty> => by(g.childrenByStage, answer)
  if (menarche === true) return cite(given<Puberty>('reached', '/body/puberty/menarche'))
  if (tannerStage !== undefined) {
    const reached = passes(g.pubertyFromStage, given(tannerStage, '/body/puberty/tannerStage'))
    // A first stage excludes a first period; one that is recorded all the same would decide, so it stays asked for.
    return cite(surely(reached, true) ? known<Puberty>('reached', reached) : known<Puberty>('not-reached', reached, presume(readYesNo(menarche, '/body/puberty/menarche'), false)))
  }
  if (menarche === undefined && stage !== undefined) return cite(given<Puberty>(stage === 'prepubertal' ? 'not-reached' : 'reached', '/body/puberty/stage'))
  const age = ageInYears(s)
  const grown = presume(passes(g.pubertyPresumedFromAge, age), false)
  if (grown.value) {
    // Puberty is presumed from this age on; what an examiner finds still decides.
    return cite(presume(unknown<Puberty>(grown, ...(menarche === undefined ? [read<Puberty>(undefined, '/body/puberty/stage')] : []), read<Puberty>(undefined, '/body/puberty/tannerStage')), 'reached'))
  }
  // EC-003: stage and age both unknown count as "could be".
  const could = presume(passes(g.stagingFromAge, age), true)
  const silent = [
    ...(menarche === undefined ? [readYesNo(undefined, '/body/puberty/menarche'), read<Puberty>(undefined, '/body/puberty/stage')] : []),
    read<Puberty>(undefined, '/body/puberty/tannerStage'),
  ]
  const asked = presume(unknown<Puberty>(...silent), could.value ? 'stage-and-offer' : 'stage-first')
  return cite(known(asked.value, asked, could, grown))
}

