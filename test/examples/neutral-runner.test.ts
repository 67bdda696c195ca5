import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type NeutralCase, differences } from '../../examples/neutral-runner/compare.mjs'
import { root } from '../support/source.js'

const neutral: NeutralCase = {
  title: 'one line', rules: ['R-1'], source: 'test', guideline: 'who', now: '2026-11-23T12:00:00+08:00', case: {},
  expect: [{ line: 'a/line', verb: 'offer', flags: ['one'], reasons: ['a.reason'], missing: ['/a/fact'] }],
}
const whole = { id: 'a/line', verb: 'offer', flags: ['one'], reasons: [{ key: 'a.reason', holes: {} }], instead: [], missing: ['/a/fact'] }

const folder = mkdtempSync(join(tmpdir(), 'neutral-'))
mkdirSync(join(folder, 'topic'))
writeFileSync(join(folder, 'topic/cases.json'), JSON.stringify({ cases: [neutral, { ...neutral, title: 'the other' }] }))

/** Runs both cases against an engine that prints these two answers. */
const run = (...answers: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'examples/neutral-runner/run.mjs'), folder, '--', process.execPath, '-e', `process.stdin.resume().on('end', () => console.log(${JSON.stringify(answers.join('\n'))}))`], { encoding: 'utf8' })

describe('the neutral runner', () => {
  test('a whole answer passes', () => {
    const plan = JSON.stringify({ recommendations: [whole] })
    const { status, stdout } = run(plan, plan)
    expect(stdout).toContain('pass  topic/cases.json: the other')
    expect(status).toBe(0)
  })

  test('an answer that is no JSON, and one without recommendations, fail by name and leave the other case as it is', () => {
    for (const broken of ['not JSON', '{}', 'null', '[1]', '{"recommendations": 1}']) {
      const { status, stdout } = run(broken, JSON.stringify({ recommendations: [whole] }))
      expect(stdout, broken).toContain('fail  topic/cases.json: one line\n        the answer has no recommendations')
      expect(stdout, broken).toContain('pass  topic/cases.json: the other')
      expect(status, broken).toBe(1)
    }
  })

  test('a line that lacks a list which the case reads is told of by that list', () => {
    for (const member of ['flags', 'reasons', 'instead', 'missing'] as const) {
      expect(differences(neutral, { recommendations: [{ ...whole, [member]: undefined }] })[0]).toBe(`a/line has no ${member}`)
    }
  })

  test('a list that the case does not read may be absent', () => {
    expect(differences({ ...neutral, expect: [{ line: 'a/line', verb: 'offer' }] }, { recommendations: [{ id: 'a/line', verb: 'offer' }] })).toEqual([])
  })

  test('an engine that is not there: exit code 2 and a message', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'examples/neutral-runner/run.mjs'), folder, '--', join(folder, 'no-engine')], { encoding: 'utf8' })
    expect(stderr).toContain('the engine did not start')
    expect(status).toBe(2)
  })
})
