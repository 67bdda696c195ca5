import { type Answer, among, known, presume } from '../answer/index.js'
import type { Situation } from '../case/situation.js'
import { once } from './once.js'
import { pregnancyTest } from './pregnancy-test.js'
import { read, readYesNo } from './read.js'

/**
 * Whether a medicine has to be right for a pregnancy (CD-13, CD-14): a positive test, whatever was told; one that is told; a negative test frees the choice of
 * drug; otherwise possible unless there is no uterus or the menopause is past. It only chooses between drugs, and delays none.
 */
export const possiblyPregnant = once((s: Situation): Answer => {
  const stated = read(s.case.pregnancyAndContraception?.pregnancy?.status, '/pregnancyAndContraception/pregnancy/status')
  const test = pregnancyTest(s)
  if (test.known && test.value.finding === 'positive') return known(true, test)
  if (stated.known && stated.value === 'pregnant') return known(true, stated)
  if (test.known && test.value.finding === 'negative') return known(false, test)
  // A test may still show what she does not know of; after a negative one, without a uterus or past the menopause nobody asks her again.
  if (stated.known) return known(false, stated, presume(test, { finding: 'negative' }))
  const uterus = readYesNo(s.case.body?.organs?.uterus, '/body/organs/uterus')
  const over = readYesNo(s.case.body?.menopause?.state, '/body/menopause/state')
  if (uterus.known && !uterus.value) return known(false, uterus)
  if (over.known && over.value) return known(false, over)
  return among<boolean>([true, false], stated, test, uterus, over)
})
