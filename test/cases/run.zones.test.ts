import { expect, test } from 'vitest'
import { assess } from '../../src/index.js'
import { differences, neutralCases } from '../support/cases.js'

test(`every neutral case gives the same answer on a machine in ${process.env['TZ']}`, () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ'])
  const differing = neutralCases(new URL('.', import.meta.url).pathname).flatMap(({ file, cases }) => cases.filter((neutral) => differences(neutral, assess).length > 0).map(({ title }) => `${file}: ${title}`))
  expect(differing).toEqual([])
}, 120_000)
