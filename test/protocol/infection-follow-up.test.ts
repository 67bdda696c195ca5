import { expect, test } from 'vitest'
import { why } from '../../src/answer/index.js'
import { parseCase } from '../../src/case/index.js'
import { who } from '../../src/guideline/who/index.js'
import { assess } from '../../src/index.js'
import { adult } from '../support/pep-plan.js'

const declined = { consents: [{ id: 'c', item: 'treat-sti', decision: 'declined', at: '2026-11-23T11:00:00+08:00' }] }

test.each(['sti-prophylaxis/syphilis-second', 'sti-prophylaxis/two-weeks'])('%s, a test because she said no to treatment: her no is among the facts it rests on', (id) => {
  const line = assess(parseCase({ ...adult, ...declined }).survivorCase, { guideline: who, now: '2026-11-23T12:00:00+08:00' }).recommendations.find((one) => one.id === id)
  expect(line?.act).toBe('test')
  expect(why([...(line?.because.verb ?? []), ...(line?.because.followUp ?? [])]).facts).toContain('/consents')
})
