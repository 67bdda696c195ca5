// `assess` over 1,000 varied cases after a warm-up: p50 and p99, with the machine named. Run after `npm run build`.
import { cpus } from 'node:os'
import { parseCase } from '../dist/case/index.js'
import { who } from '../dist/guideline/who/index.js'
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
for (let round = 0; round < 3; round++) for (const one of cases) assess(one, { guideline: who, now })
const times = []
for (let round = 0; round < 5; round++) {
  for (const one of cases) {
    const start = process.hrtime.bigint()
    assess(one, { guideline: who, now })
    times.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
}
times.sort((a, b) => a - b)
const at = (share) => times[Math.floor(times.length * share)].toFixed(3)
console.log(`assess: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms over ${cases.length} cases, 5 rounds after warm-up; ${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}`)
