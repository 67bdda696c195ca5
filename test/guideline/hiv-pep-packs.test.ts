import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { describe as tell } from '../../src/assessment/index.js'
import { parseCase } from '../../src/case/index.js'
import { cn } from '../../src/guideline/cn/index.js'
import type { Guideline } from '../../src/guideline/topic/guideline.js'
import { uk } from '../../src/guideline/uk/index.js'
import { us } from '../../src/guideline/us/index.js'
import { who } from '../../src/guideline/who/index.js'
import { assess } from '../../src/index.js'
import { root } from '../support/source.js'

// The shipped case: an adult of 64 kg on carbamazepine, not pregnant, vaginal rape 22 hours ago by somebody of whom nothing is known.
const { survivorCase } = parseCase(JSON.parse(readFileSync(join(root, 'examples/case.json'), 'utf8')))
const fields = ['verb', 'flags', 'rank', 'order', 'due', 'closes'] as const
type Shown = { readonly [F in (typeof fields)[number]]: string }

function linesOf(guideline: Guideline): ReadonlyMap<string, Shown> {
  const { recommendations } = tell(assess(survivorCase, { guideline, now: '2026-11-23T21:10:00-05:00' }))
  return new Map(
    recommendations.filter(({ id }) => id.startsWith('hiv-pep/')).map((line) => {
      const order = (line.order?.components ?? []).map(({ medicine, strength, each, timesPerDay, days }) => `${medicine} ${strength.join('/')} ${each}x${timesPerDay}x${days}`).join(' + ')
      const { notBefore, by } = line.due ?? {}
      return [line.id.slice('hiv-pep/'.length), { verb: line.verb, flags: line.flags.join(' '), rank: String(line.rank), order, due: `${notBefore ?? ''}..${by ?? ''}`, closes: line.closes?.earliest ?? '' }]
    }),
  )
}

/** Every field of every line that is not as in the base pack. */
function differences(guideline: Guideline): readonly string[] {
  const [base, here] = [linesOf(who), linesOf(guideline)]
  return [...new Set([...base.keys(), ...here.keys()])].sort().flatMap((id) => {
    const [a, b] = [base.get(id), here.get(id)]
    if (a === undefined || b === undefined) return [b === undefined ? `${id}: not here` : `${id}: only here, ${b.verb}`]
    return fields.filter((field) => a[field] !== b[field]).map((field) => `${id} ${field}: ${a[field]} → ${b[field]}`)
  })
}

const tld = 'tenofovir-disoproxil-lamivudine-dolutegravir 300/300/50 1x1x28 + dolutegravir 50 1x1x28'

describe('the shipped case differs from the base pack exactly where the ledger does', () => {
  test('us: a shared decision, emtricitabine, bictegravir named and barred, more tests', () => {
    expect(differences(us)).toEqual([
      `first-dose flags: if-in-stock → shared-decision if-in-stock`, // PEP-034
      `first-dose order: ${tld} → tenofovir-disoproxil-emtricitabine 300/200 1x1x28 + dolutegravir 50 1x2x28`, // PEP-061
      'hepatitis-c verb: offer → consider', // PEP-050
      'liver-enzyme verb: offer → recommend', // PEP-050
      'two-drugs order: tenofovir-disoproxil-lamivudine 300/300 1x1x28 → tenofovir-disoproxil-emtricitabine 300/200 1x1x28', // PEP-061
      'with-alafenamide rank: 2 → 3', // PEP-061: bictegravir is named before
      'with-atazanavir: not here', // PEP-061
      'with-bictegravir: only here, not-recommended', // PEP-061, PEP-120
      'with-darunavir rank: 5 → 7',
      'with-darunavir-cobicistat: only here, contraindicated', // PEP-061, PEP-125
      'with-lopinavir: not here', // PEP-061
      'with-raltegravir rank: 4 → 5',
      'with-zidovudine rank: 3 → 4',
    ])
  })

  test('uk: case by case, 245 mg, raltegravir first and barred, one test after the course, a starter pack', () => {
    expect(differences(uk)).toEqual([
      'contact due: 2026-11-24T21:10:00-05:00..2026-11-26T21:10:00-05:00 → 2026-11-25T21:10:00-05:00..2026-11-26T21:10:00-05:00', // PEP-130
      'first-dose verb: recommend → consider', // PEP-034
      `first-dose order: ${tld} → tenofovir-disoproxil-emtricitabine 245/200 1x1x28 + dolutegravir 50 1x2x28`, // PEP-061, PEP-062
      'hepatitis-c verb: offer → recommend', // PEP-050
      'hiv-test-final due: 2027-02-14.. → 2027-02-03..', // PEP-131: 45 days after the last dose on 20 December
      'hiv-test-interim: not here', // PEP-131
      'liver-enzyme verb: offer → recommend', // PEP-050
      'refill: only here, recommend', // PEP-066
      'two-drugs verb: offer → consider', // PEP-034
      'two-drugs rank: 8 → 7',
      'two-drugs order: tenofovir-disoproxil-lamivudine 300/300 1x1x28 → tenofovir-disoproxil-emtricitabine 245/200 1x1x28', // PEP-061
      'urinalysis: only here, recommend', // PEP-050
      'with-alafenamide rank: 2 → 4', // PEP-061: both kinds of raltegravir are named before
      'with-atazanavir: not here', // PEP-061
      'with-darunavir rank: 5 → 6',
      'with-lopinavir: not here', // PEP-061
      'with-raltegravir rank: 4 → 3',
      'with-raltegravir-once: only here, not-recommended', // PEP-061, PEP-063
      'with-zidovudine verb: offer → consider', // PEP-034
      'with-zidovudine rank: 3 → 5',
    ])
  })

  test('cn: emtricitabine, its own list of boosted drugs, tests after four, eight and twelve weeks, a written agreement', () => {
    expect(differences(cn)).toEqual([
      `first-dose order: ${tld} → tenofovir-disoproxil-emtricitabine 300/200 1x1x28 + dolutegravir 50 1x2x28`, // PEP-061
      'hepatitis-c verb: offer → recommend', // PEP-050
      'hiv-test-interim verb: offer → recommend', // PEP-131
      'hiv-test-interim due: 2026-12-20..2027-01-03 → 2026-12-20..', // PEP-131
      'hiv-test-second: only here, recommend', // PEP-131
      'liver-enzyme verb: offer → recommend', // PEP-050
      'two-drugs order: tenofovir-disoproxil-lamivudine 300/300 1x1x28 → tenofovir-disoproxil-emtricitabine 300/200 1x1x28', // PEP-061
      'with-atazanavir: not here', // PEP-061
      'with-bictegravir: only here, not-recommended', // PEP-061, PEP-120
      'with-darunavir: not here', // PEP-061
      'with-darunavir-cobicistat: only here, contraindicated', // PEP-061, PEP-125
      'with-lopinavir rank: 7 → 6',
      'written-consent: only here, recommend', // PEP-037
    ])
  })
})
