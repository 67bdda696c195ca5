// `assess` over 1,000 varied cases and every pack after a warm-up: p50 and p99, with the machine named. Run after `npm run build`.
// Two figures each. All calls: with the collection of garbage and whatever else the machine does in them; this is what a caller meets. Best of the rounds for each
// case: what the work itself costs, since a pause seldom falls on the same case every time; its p99 is the heaviest case, not a pause.
import { cpus } from 'node:os'
import { parseCase } from '../dist/case/index.js'
import { packs } from '../dist/guideline/packs.js'
import { assess } from '../dist/index.js'

let seed = 7
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const pick = (...list) => list[Math.floor(random() * list.length)]
const maybe = (key, value) => (random() < 0.7 ? { [key]: value } : {})
const now = '2026-11-23T12:00:00+08:00'
const ago = (hours) => new Date(Date.parse(now) - hours * 3_600_000).toISOString()
const act = (id) => ({ id, kind: pick('penis-into-vagina', 'penis-into-anus', 'penis-into-mouth', 'bite', 'finger-into-vagina'), ...maybe('condom', pick('none', 'intact-throughout')), ...maybe('ejaculation', random() < 0.5) })
const cases = Array.from({ length: 1000 }, () =>
  parseCase({
    person: maybe('dateOfBirth', pick('1986-05-01', '1998-03-02', '2012-01-01', '2018-01-01', '2023-01-01')),
    body: { ...maybe('weight', { value: Math.round(10 + random() * 80), unit: 'kg' }), ...maybe('puberty', { tannerStage: pick(1, 2, 4) }) },
    ...maybe('medicines', Array.from({ length: Math.floor(random() * 6) }, (_, i) => ({ id: `m${i}`, text: pick('carbamazepine', 'metformin', 'omeprazole', 'lamotrigine', 'rifampicin', 'ibuprofen') }))),
    ...maybe('allergies', []),
    results: { ...maybe('creatinine', [{ quantity: { value: pick(0.7, 1, 2.5), unit: 'mg/dL' } }]), ...maybe('pregnancy', [{ finding: pick('negative', 'positive') }]) },
    incidents: Array.from({ length: 1 + Math.floor(random() * 2) }, (_, i) => ({ id: `i${i}`, ...maybe('when', random() < 0.5 ? { at: ago(random() * 150) } : { between: { earliest: ago(100 + random() * 50), latest: ago(random() * 90) } }), ...maybe('memory', pick('complete', 'partial')), acts: [act('a1'), act('a2')] })),
    assailants: [{ id: 'x', hiv: maybe('status', pick('positive', 'says-negative')) }],
    setting: { timeZone: pick('Asia/Shanghai', 'America/New_York') },
  }).survivorCase,
)
const rounds = 5
const at = (times, share) => times.sort((a, b) => a - b)[Math.floor(times.length * share)].toFixed(3)
for (const guideline of packs) {
  for (let round = 0; round < 3; round++) for (const one of cases) assess(one, { guideline, now })
  const all = []
  const best = cases.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++) {
    for (const [i, one] of cases.entries()) {
      const start = process.hrtime.bigint()
      assess(one, { guideline, now })
      const took = Number(process.hrtime.bigint() - start) / 1e6
      all.push(took)
      if (took < best[i]) best[i] = took
    }
  }
  console.log(`assess, ${guideline.name}: all calls p50 ${at(all, 0.5)} ms, p99 ${at(all, 0.99)} ms; best of ${rounds} rounds p50 ${at(best, 0.5)} ms, p99 ${at(best, 0.99)} ms; ${cases.length} cases`)
}
console.log(`${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}`)
