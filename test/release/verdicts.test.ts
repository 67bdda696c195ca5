import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { who } from '../../src/guideline/who/index.js'
import { assess } from '../../src/index.js'
import { release } from '../../src/release/index.js'
import { exampleCase, exampleNow } from '../support/sheet.js'

const proposals = [{ id: 'p1', kind: 'order', medicine: { text: 'levonorgestrel', dose: { value: 1.5, unit: 'mg' } } }]
const planWith = (privacy: object) => assess(parseCase({ ...exampleCase(), proposals, privacy }).survivorCase, { guideline: who, now: exampleNow })

describe('what was proposed', () => {
  test('is answered to the caller whatever the gate', () => {
    expect(planWith({}).verdicts.map(({ proposal, verb }) => ({ proposal, verb }))).toEqual([{ proposal: '/proposals/p1', verb: 'not-recommended' }])
  })

  test.each(['clinician-screen', 'chart', 'clinician-paper'] as const)('leaves to %s while the gate is open, and not at all while it is closed or unset', (to) => {
    expect(release(planWith({ aloneConfirmed: true, screenVisibleToOthers: false }), { to }).verdicts).toHaveLength(1)
    for (const privacy of [{}, { aloneConfirmed: false }]) {
      const closed = release(planWith(privacy), { to })
      expect(closed.verdicts).toEqual([])
      expect(JSON.stringify(closed)).not.toMatch(/levonorgestrel|proposals/)
    }
  })
})
