import { expect, test } from 'vitest'
import { neutralCases } from '../support/cases.js'
import { held } from './held.js'

test('no plan of a neutral case, or of a neighbour of one, changes unnoticed (npm run neutral writes them anew)', async () => {
  const lines = held(neutralCases(new URL('../cases', import.meta.url).pathname)).map((one) => one.line())
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./plans.txt')
}, 300_000)
