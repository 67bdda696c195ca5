import { type Answer, among, known, presume } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { once } from './once.js'
import { type PregnancyTestRows, pregnancyTest } from './pregnancy-test.js'
import { read, readYesNo } from './read.js'

/**
 * Whether a medicine has to be right for a pregnancy (CD-13, CD-14): a positive test, whatever was told; one that is told; a negative test frees the choice of
 * drug, and so does it that none was found, but not her word alone; otherwise possible unless there is no uterus or the menopause is past. It only chooses
 * between drugs, and delays none.
 */
export function possiblyPregnant(s: Situation, g: PregnancyTestRows): Answer {
  return judged(s)(g)
}

const judged = once((s: Situation) => once((g: PregnancyTestRows): Answer => {
  const stated = read(s.case.pregnancyAndContraception?.pregnancy?.status, '/pregnancyAndContraception/pregnancy/status')
  const test = pregnancyTest(s, g)
  if (test.known && test.value.finding === 'positive') return known(true, test)
  if (stated.known && stated.value === 'pregnant') return known(true, stated)
  if (test.known && test.value.finding === 'negative') return known(false, test)
  // A test may still show what was not found; after a negative one, without a uterus or past the menopause nobody asks her again.
  const basis = presume(read(s.case.pregnancyAndContraception?.pregnancy?.basis, '/pregnancyAndContraception/pregnancy/basis'), 'stated')
  if (stated.known && basis.value !== 'stated') return known(false, stated, basis, presume(test, { finding: 'negative' }))
  const uterus = readYesNo(s.case.body?.organs?.uterus, '/body/organs/uterus')
  const over = readYesNo(s.case.body?.menopause?.state, '/body/menopause/state')
  if (uterus.known && !uterus.value) return known(false, uterus)
  if (over.known && over.value) return known(false, over)
  return among<boolean>([true, false], stated, ...(stated.known ? [basis] : []), test, uterus, over)
}))
