import { expect, test } from 'vitest'
import { judge, neutralCases } from '../support/cases.js'
import { zones } from '../support/zones.js'

/** Each case runs in UTC with the others, and every fourth one once more in one of the other zones. */
const others = zones.filter((zone) => zone !== 'UTC')
const here = others.indexOf(process.env['TZ'] ?? '')

test(`the neutral cases of this share give the same answer on a machine in ${process.env['TZ']}`, () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ'])
  const all = neutralCases(new URL('.', import.meta.url).pathname).flatMap(({ file, cases }) => cases.map((neutral) => ({ file, neutral })))
  const share = all.filter((_, i) => i % (4 * others.length) === here)
  expect(share.length).toBeGreaterThan(0)
  expect(share.filter(({ neutral }) => judge(neutral).differences.length > 0).map(({ file, neutral }) => `${file}: ${neutral.title}`)).toEqual([])
}, 120_000)
