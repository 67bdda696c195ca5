import { expect, test } from 'vitest'
import { why } from '../../src/answer/index.js'
import { factAt } from '../../src/case/facts.js'
import { parseCase } from '../../src/case/index.js'
import { packs } from '../../src/guideline/packs.js'
import { assess } from '../../src/index.js'

const odd = 'a/b~c'
const { survivorCase } = parseCase({
  person: { dateOfBirth: '1998-03-02' },
  incidents: [{ id: odd, when: { at: '2026-11-22T12:00:00+08:00' }, assailantIds: [odd], acts: [{ id: odd, kind: 'penis-into-vagina' }] }],
  assailants: [{ id: odd, hiv: { status: 'positive', viralLoads: [{ id: odd, on: '2026-11-01' }] }, infections: [{ organism: 'gonorrhoea' }] }],
  medicines: [{ id: odd, text: 'carbamazepine' }],
  allergies: [{ id: odd, substance: 'penicillin' }],
  injuries: [{ id: odd, kind: 'laceration' }],
})

test.each(packs)('under $name a pointer names a fact of the table, also where an id holds a slash or a tilde', (guideline) => {
  const { recommendations, notFired, asks } = assess(survivorCase, { guideline, now: '2026-11-23T12:00:00+08:00' })
  const answers = [...recommendations.flatMap(({ because: { verb, order = [], rank = [], followUp = [] } }) => [...verb, ...order, ...rank, ...followUp]), ...notFired.flatMap(({ because }) => because)]
  const { facts, missing } = why(answers)
  const pointers = new Set([...facts, ...missing, ...asks.map(({ fact }) => fact)])
  expect([...pointers].filter((pointer) => pointer.includes('a~1b~0c')).length).toBeGreaterThan(5)
  expect([...pointers].filter((pointer) => factAt(pointer) === undefined)).toEqual([])
  expect([...pointers].filter((pointer) => pointer.includes(odd))).toEqual([])
})
