import { type Answer, among, known, presume } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { once } from './once.js'
import { read, readYesNo } from './read.js'
import { newestFinal } from './results.js'

/**
 * Whether a medicine has to be right for a pregnancy (CD-13, CD-14): a positive test, whatever was told; one that is told; a negative test frees the choice of
 * drug; otherwise possible unless there is no uterus or the menopause is past. It only chooses between drugs, and delays none.
 */
export const possiblyPregnant = once((s: Situation): Answer => {
  const stated = read(s.case.pregnancyAndContraception?.pregnancy?.status, '/pregnancyAndContraception/pregnancy/status')
  const test = newestFinal(s.case.results?.pregnancy, '/results/pregnancy')
  if (test.known && test.value.finding === 'positive') return known(true, test)
  if (stated.known && stated.value === 'pregnant') return known(true, stated)
  // Law 2: a pregnancy that is told or found all the same would decide, so what is silent stays asked for.
  const silent = [presume(stated, 'not-pregnant'), presume(test, { finding: 'negative' })]
  if (stated.known || (test.known && test.value.finding === 'negative')) return known(false, ...silent)
  const uterus = readYesNo(s.case.body?.organs?.uterus, '/body/organs/uterus')
  const over = readYesNo(s.case.body?.menopause?.state, '/body/menopause/state')
  if (uterus.known && !uterus.value) return known(false, uterus, ...silent)
  if (over.known && over.value) return known(false, over, ...silent)
  return among<boolean>([true, false], stated, test, uterus, over)
})
