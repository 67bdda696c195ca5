import type { NeutralCase } from '../../examples/neutral-runner/compare.mjs'
import { type Assess, assessment } from '../../src/assessment/index.js'
import type { Guideline } from '../../src/guideline/topic/guideline.js'
import type { Protocol } from '../../src/plan/index.js'
import { protocol as emergencyContraception } from '../../src/protocol/emergency-contraception/index.js'
import { protocol as hepatitisB } from '../../src/protocol/hepatitis-b/index.js'
import { protocol as hepatitisC } from '../../src/protocol/hepatitis-c/index.js'
import { protocol as hivPep } from '../../src/protocol/hiv-pep/index.js'
import { protocol as hpv } from '../../src/protocol/hpv/index.js'
import { protocol as otherInfections } from '../../src/protocol/other-infections/index.js'
import { protocol as stiProphylaxis } from '../../src/protocol/sti-prophylaxis/index.js'
import { protocol as tetanus } from '../../src/protocol/tetanus/index.js'

/** In the order of evaluation, as `src/index.ts` has them. */
export const protocols: readonly Protocol<Guideline>[] = [hivPep, stiProphylaxis, emergencyContraception, hepatitisB, tetanus, hpv, hepatitisC, otherInfections]

/** One that takes the case and the pack alone sees nothing of those before it. */
const isTold = ({ assess }: Protocol<Guideline>): boolean => assess.length > 2
const made = new Map<string, Assess>()

/** The protocols that can move one of these lines: its own, and those before one that is told of them. A later one moves no earlier line. */
export function neededFor(ids: readonly (string | undefined)[]): readonly Protocol<Guideline>[] {
  const named = ids.includes(undefined) ? protocols : protocols.filter(({ name }) => ids.some((id) => id?.startsWith(`${name}/`)))
  const last = Math.max(-1, ...named.filter(isTold).map((one) => protocols.indexOf(one)))
  return protocols.filter((one, i) => named.includes(one) || i <= last)
}

/** An `assess` with the protocols that can move a line the case names. */
export function engineFor({ expect, expectNot = [] }: Pick<NeutralCase, 'expect' | 'expectNot'>): Assess {
  const needed = neededFor([...expect.map(({ line }) => line), ...expectNot])
  const key = needed.map(({ name }) => name).join(' ')
  const engine = made.get(key) ?? assessment(needed)
  made.set(key, engine)
  return engine
}
