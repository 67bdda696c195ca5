import { parseCase } from '../case/index.js'
import type { Proposal } from '../case/proposal.js'
import { isOpen } from '../guideline/words.js'
import { assess, describeVerdict } from '../index.js'
import { json, report } from './assess.js'
import { nowOf } from './clock.js'
import { guidelineNamed, languageNamed } from './guidelines.js'
import { Unusable, parseJson, readInput } from './input.js'
import { type Loaded, load } from './load.js'
import { paint } from './paint.js'
import type { Flags } from './run.js'
import { verdictText } from './text.js'

/** May these orders stand? Those of the file are judged together, beside what the case itself proposes. */
export function checkCommand([path, proposed]: readonly string[], flags: Flags): number {
  const { format = 'text', guideline = 'who', language = 'en', now, trace = false } = flags
  const say = languageNamed(language)
  const pack = guidelineNamed(guideline)
  const at = nowOf(now)
  if (!formats.includes(format)) throw new Unusable('unknown-format')
  if (proposed === undefined) throw new Unusable('no-proposal-named')
  const loaded = load(path, flags)
  const { proposals, ...read } = readProposals(proposed)
  const before = loaded.survivorCase.proposals ?? []
  const plan = assess({ ...loaded.survivorCase, proposals: [...before, ...proposals] }, { guideline: pack, now: at })
  const verdicts = plan.verdicts.slice(before.length)
  if (format === 'json') {
    const zone = plan.situation.timeZone
    const input = { problems: [...loaded.problems, ...read.problems], notices: [...loaded.notices, ...read.notices] }
    const { basis, problems, notices } = plan
    process.stdout.write(json({ schema: 'care-window/verdicts', version: '1', basis, verdicts: verdicts.map((verdict) => describeVerdict(verdict, { zone, trace })), problems, notices, input }))
  } else {
    const color = paint(process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined)
    const said = [...plan.problems.map(({ code, path: where }) => `${where}: ${say.problem(code)}`), ...plan.notices.map(({ code, path: where }) => `${where}: ${say.notice(code)}`)]
    const told = said.length === 0 ? [] : ['', color.bold(say.words.frame.noticesHeading), ...said.map((one) => `  · ${one}`)]
    process.stdout.write(`${[...verdicts.flatMap((verdict) => verdictText(verdict, plan, say, color)), ...told].join('\n')}\n`)
  }
  const code = report(plan, { ...loaded, problems: [...loaded.problems, ...read.problems], notices: [...loaded.notices, ...read.notices] }, say)
  return verdicts.every(({ verb }) => isOpen(verb)) ? code : 1
}

const formats: readonly string[] = ['text', 'json']

/** One proposal, or a list of them. Read as the case reads its own. */
function readProposals(path: string): { readonly proposals: readonly Proposal[] } & Pick<Loaded, 'problems' | 'notices'> {
  const input = parseJson(readInput(path))
  if (typeof input !== 'object' || input === null) throw new Unusable('not-a-proposal')
  const { survivorCase, problems, notices } = parseCase({ proposals: Array.isArray(input) ? input : [input] })
  const proposals = survivorCase.proposals ?? []
  if (proposals.length === 0) throw new Unusable('not-a-proposal')
  return { proposals, problems, notices }
}
