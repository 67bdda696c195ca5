import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { neutralCases } from '../support/cases.js'
import { held } from './held.js'

const all = held(neutralCases(new URL('../cases', import.meta.url).pathname))
const text = readFileSync(new URL('plans.txt', import.meta.url), 'utf8')

/** Each run of the suites holds every twentieth plan; `.ci/run` holds all, and `npm run neutral` writes them anew. */
const every = Number(process.env['PLANS_EVERY'] ?? 20)

test('no plan of a neutral case, or of a neighbour of one, changes unnoticed', async () => {
  if (every === 0) {
    await expect(`${all.map((one) => one.line()).join('\n')}\n`).toMatchFileSnapshot('./plans.txt')
    return
  }
  const lines = text.trimEnd().split('\n')
  expect(lines).toHaveLength(all.length)
  const share = all.map((one, i) => [one, lines[i]] as const).filter((_, i) => i % every === 0)
  expect(share.filter(([one, line]) => one.line() !== line).map(([, line]) => line)).toEqual([])
}, 300_000)
