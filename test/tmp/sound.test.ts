import fc from 'fast-check'
import { test } from 'vitest'
import { parseCase } from '/work/own/src/case/index.js'
import { caseOf, completes, now, partial, type Facts } from '/work/own/test/support/arbitraries.js'
import { common } from '/work/own/src/guideline/who/common.js'
import { emergencyContraception } from '/work/own/src/guideline/who/emergency-contraception.js'
import { protocol } from '/work/own/src/protocol/emergency-contraception/index.js'
import { assessment, missingFacts } from '/work/own/src/assessment/assess.js'
const who = { name: 'who', edition: 'x', version: '1', reviewBy: '2027-01-01', common, emergencyContraception, hivPep: {} } as never
const assess = assessment([protocol])

const planOf = (facts: Facts) => assess(parseCase(caseOf(facts)).survivorCase, { guideline: who, now })
const sig = (p: any, id: string) => { const l = p.recommendations.find((x: any) => x.id === id); return l ? `${l.verb} ${JSON.stringify(l.order?.components?.map((c: any) => [c.medicine, c.each, c.timesPerDay]))}` : 'absent' }
test('sound', () => {
  const seen = new Map<string, number>()
  for (const { full, kept } of fc.sample(partial, { numRuns: 1500, seed: 42 })) {
    const before = planOf(kept)
    for (const line of before.recommendations) {
      const listed = missingFacts(line)
      const s0 = sig(before, line.id)
      let extra = [...full].filter(([p]) => completes(kept, p) && !listed.some((f: string) => f === p || f.startsWith(`${p}/`) || p.startsWith(`${f}/`)))
      if (sig(planOf(new Map([...kept, ...extra])), line.id) === s0) continue
      for (let i = 0; i < extra.length; ) { const less = extra.filter((_, j) => j !== i); if (sig(planOf(new Map([...kept, ...less])), line.id) !== s0) extra = less; else i++ }
      const k = `${line.id}: ${s0} -> ${sig(planOf(new Map([...kept, ...extra])), line.id)} by ${extra.map(([p, v]) => p + '=' + JSON.stringify(v)).join(' & ')} :: ${[...kept].filter(([p]) => /incidents|Sex/.test(p)).map(([p, v]) => p + '=' + JSON.stringify(v)).join(' ')}`; seen.set(k, 1)
    }
  }
  console.log([...seen].sort((a, b) => b[1] - a[1]).slice(0, 6).map(([k, n]) => `${n} ${k}`).join('\n'))
}, 300000)
