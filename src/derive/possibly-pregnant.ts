import { type Answer, among, known } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { once } from './once.js'
import { read, readYesNo } from './read.js'
import { newestFinal } from './results.js'

/**
 * Whether a medicine has to be right for a pregnancy (CD-13, CD-14): a stated or tested one; a negative test frees the choice of drug; otherwise possible unless
 * there is no uterus or the menopause is past. It only chooses between drugs, and delays none.
 */
export const possiblyPregnant = once((s: Situation): Answer => {
  const stated = read(s.case.pregnancyAndContraception?.pregnancy?.status, '/pregnancyAndContraception/pregnancy/status')
  if (stated.known) return known(stated.value === 'pregnant', stated)
  const test = newestFinal(s.case.results?.pregnancy, '/results/pregnancy')
  if (test.known && test.value.finding === 'positive') return known(true, test, stated)
  if (test.known && test.value.finding === 'negative') return known(false, test, stated)
  const uterus = readYesNo(s.case.body?.organs?.uterus, '/body/organs/uterus')
  const over = readYesNo(s.case.body?.menopause?.state, '/body/menopause/state')
  const excluded = (uterus.known && !uterus.value) || (over.known && over.value)
  if (excluded) return known(false, uterus, over)
  return among<boolean>([true, false], stated, test, uterus, over)
})
