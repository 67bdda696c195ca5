import { expect, test } from 'vitest'
import { assessment } from '/work/own/src/assessment/assess.js'
import { common } from '/work/own/src/guideline/who/common.js'
import { emergencyContraception } from '/work/own/src/guideline/who/emergency-contraception.js'
import { protocol } from '/work/own/src/protocol/emergency-contraception/index.js'
import { differences, neutralCases } from '/work/own/test/support/cases.js'
const g = { name: 'who', edition: 'x', version: '1', reviewBy: '2027-01-01', common, emergencyContraception, hivPep: {} } as never
const assess = assessment([protocol])
for (const { file, cases } of neutralCases('/work/own/test/cases/emergency-contraception')) for (const c of cases) test(`${file}: ${c.title}`, () => { expect(differences(c, assess, g)).toEqual([]) })
