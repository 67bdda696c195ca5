// The adapter of this library for `run.mjs`: one request a line in, one plan a line out. Another engine writes its own in its own language.
import { createInterface } from 'node:readline'
import { assess, describe } from 'care-window'
import { parseCase } from 'care-window/case'
import { cn } from 'care-window/guideline/cn'
import { uk } from 'care-window/guideline/uk'
import { us } from 'care-window/guideline/us'
import { who } from 'care-window/guideline/who'
import { who2020 } from 'care-window/guideline/who-2020'

const packs = { who, us, uk, cn, 'who-2020': who2020 }
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue
  const { case: entered, guideline, now } = JSON.parse(line)
  const { survivorCase, problems, notices } = parseCase(entered)
  const plan = describe(assess(survivorCase, { guideline: packs[guideline], now }))
  process.stdout.write(`${JSON.stringify({ ...plan, input: { problems, notices } })}\n`)
}
