import { type Answer, jointly, known, possible } from '../../answer/index.js'
import type { Instant } from '../../case/time.js'
import { type Closing, due } from '../../guideline/shape/index.js'
import { type Flag, type Urgency, type Verb, isOpen } from '../../guideline/words.js'
import type { Due } from '../../plan/index.js'
import type { StiProphylaxisLine, StiProphylaxisReason } from '../../plan/sti-prophylaxis.js'
import { alreadyGiven } from './already.js'
import { chlamydiaOptions, covered } from './chlamydia.js'
import { chancroidDecision, chancroidOptions } from './chancroid.js'
import { type Decision, decisionFor, weaker } from './decision.js'
import { gonorrhoeaOptions } from './gonorrhoea.js'
import { type StiLine, line } from './line.js'
import { type Choice, type Option, choose, holds } from './option.js'
import type { Pathway } from './person.js'
import type { Scene } from './scene.js'
import { syphilisDecision, syphilisOptions } from './syphilis.js'
import { type Held, dosedLately, later } from './timing.js'
import { trichomonasDecision, trichomonasOptions } from './trichomonas.js'

export type Need = Extract<StiProphylaxisLine, `sti-prophylaxis/${'gonorrhoea' | 'chlamydia' | 'trichomonas' | 'syphilis' | 'chancroid'}`>

interface Made {
  readonly need: Need
  readonly decision: Decision
  readonly options: readonly Option[]
  /** Where nothing is left: a medicine with one use only is contraindicated and tested for, else somebody else decides. */
  readonly none: 'refer' | 'contraindicated'
  readonly held?: Held
}

/** The best way to meet a need, or why there is none; and another beside it. */
type Lines = readonly [StiLine, ...StiLine[]]

/** One component with all the ways to meet it, those too that are closed to her. */
export interface Treatment {
  readonly need: Need
  readonly lines: Lines
  readonly options: readonly Option[]
}

/** The lines of the five components on one pathway. */
export function components(scene: Scene, pathway: Pathway): readonly StiLine[] {
  return treatments(scene, pathway).flatMap(({ lines }) => lines)
}

/** The five components on one pathway, chosen together: one macrolide, one tetracycline (STI-025, STI-075). */
export function treatments(scene: Scene, pathway: Pathway): readonly Treatment[] {
  const { g } = scene
  const against: Made = { need: 'sti-prophylaxis/gonorrhoea', decision: alreadyGiven(scene, 'gonorrhoea', decisionFor(scene, 'gonorrhoea', pathway)), options: gonorrhoeaOptions(scene, pathway), none: 'refer' }
  const gonorrhoea = component(scene, against)
  const syphilis = component(scene, { need: 'sti-prophylaxis/syphilis', decision: alreadyGiven(scene, 'syphilis', syphilisDecision(scene, pathway)), options: syphilisOptions(scene, pathway), none: 'refer', ...dosedLately(scene) })
  const decided = alreadyGiven(scene, 'chlamydia', decisionFor(scene, 'chlamydia', pathway))
  // STI-075: the longer course takes the place of the shorter where it is said as strongly; what is only offered leaves the need of the other.
  const beside = { gonorrhoea: openOrder(gonorrhoea.lines), syphilis: asStrong(syphilis.lines, decided.verb) ? openOrder(syphilis.lines) : undefined }
  const cover = covered(scene, beside)
  const because = [...basisOf(gonorrhoea.lines), ...basisOf(syphilis.lines), known('joint', { row: g.oneMacrolide })]
  const options = chlamydiaOptions(scene, pathway, beside)
  const left = cover !== undefined && (!cover.exceptRectal || !scene.exposure.sites.anal.value || choose(options).chosen === undefined) ? cover : undefined
  const rests = [...because, scene.exposure.sites.anal, ...(cover === undefined ? [] : choose(options).because)]
  const decision: Decision = left !== undefined && isOpen(decided.verb)
    ? { verb: 'not-indicated', reasons: [left.reason], instead: [{ key: 'sti.instead-tests' }], because: [...decided.because, ...rests] }
    : { ...decided, because: [...decided.because, ...rests] }
  const chlamydia = component(scene, { need: 'sti-prophylaxis/chlamydia', decision, options, none: 'refer', ...dosedLately(scene) })
  const trichomonas = component(scene, {
    need: 'sti-prophylaxis/trichomonas', decision: alreadyGiven(scene, 'trichomonas', trichomonasDecision(scene, pathway)), options: trichomonasOptions(scene, pathway), none: 'contraindicated', ...later(scene),
  })
  const chancroid = component(scene, { need: 'sti-prophylaxis/chancroid', decision: chancroidDecision(scene, pathway, [...gonorrhoea.lines, ...chlamydia.lines]), options: chancroidOptions(scene), none: 'refer' })
  // STI-025: what would be a second macrolide beside the one that is given is no alternative.
  const second = gonorrhoea.lines.some(({ order }) => holds(order, 'azithromycin')) && holdsMacrolide(openOrder(chlamydia.lines))
  const lines = second ? component(scene, { ...against, options: against.options.filter(({ order }) => !holds(order, 'azithromycin')) }).lines : gonorrhoea.lines
  return [{ ...gonorrhoea, lines }, chlamydia, trichomonas, syphilis, chancroid]
}

function holdsMacrolide(order: StiLine['order']): boolean {
  return holds(order, 'azithromycin') || holds(order, 'erythromycin')
}

function asStrong([first]: Lines, verb: Verb): boolean {
  return weaker(verb, first.verb) === verb
}

/** What a component gives: its first line, which has an order where it is open. */
function openOrder([first]: Lines): StiLine['order'] {
  return first.order
}

function basisOf(lines: readonly StiLine[]): readonly Answer<unknown>[] {
  return lines.flatMap(({ because, rank }) => (rank === 1 ? because.verb : []))
}

function component(scene: Scene, made: Made): Treatment {
  return { need: made.need, lines: linesOf(scene, made), options: made.options }
}

/** One component: its decision, and what it is met with. */
function linesOf(scene: Scene, of: Made): Lines {
  // By whose rules she is treated decides too; where that is open both are shown (`byStage`).
  const decision = { ...of.decision, because: [...of.decision.because, ...(scene.person.pathway.known ? [scene.person.pathway] : [])] }
  const { need } = of
  const made: Made = { ...of, decision }
  const declined = scene.declined.value ? ({ declined: true } as const) : {}
  const frame = { id: need, need, ...declined } as const
  if (!isOpen(decision.verb)) return [closedLine(scene, frame, decision)]
  const choice = choose(made.options)
  const { chosen, second } = choice
  if (chosen === undefined) return [nothingLeft(scene, frame, made, choice)]
  const verb = weaker(decision.verb, chosen.atMost)
  const first = given(frame, { made, option: chosen, verb, passed: choice.passed, because: jointly(choice.because), scene })
  if (second === undefined) return [first]
  const other = given({ ...frame, id: `${need}-other` as StiProphylaxisLine }, { made, option: second, verb: weaker(verb, second.beside), passed: [{ key: 'sti.alternative' }], because: jointly(choice.secondBecause), scene })
  return [first, { ...other, rank: 2 }]
}

interface Frame {
  readonly id: StiProphylaxisLine
  readonly need: Need
  readonly declined?: true
}

interface Giving {
  readonly made: Made
  readonly option: Option
  readonly verb: Verb
  readonly passed: readonly StiProphylaxisReason[]
  /** What the choice rests on, as one answer: most lines rest on it. */
  readonly because: Answer<unknown>
  readonly scene: Scene
}

function given(frame: Frame, { made, option, verb, passed, because, scene }: Giving): StiLine {
  const { decision } = made
  const { g } = scene
  const held = made.held !== undefined && holds(option.order, made.held.medicine) ? made.held : undefined
  return line({
    ...frame,
    verb: held?.medicine === 'metronidazole' ? 'defer' : verb,
    urgency: urgencyOf(decision.closes, scene),
    flags: flagsOf(option),
    ...(decision.closes === undefined || Object.keys(decision.closes).length === 0 ? {} : { closes: decision.closes }),
    ...(option.order === undefined ? { undosed: true } : { order: option.order }),
    ...(held?.due === undefined ? {} : { due: held.due }),
    reasons: [...(decision.specimensFirst === true ? [{ key: 'sti.specimens-first', rule: g.specimensFirst } as const] : []), ...decision.reasons, ...passed, ...option.reasons, ...(held === undefined ? [] : [held.reason])],
    because: { verb: [jointly(decision.because), because], order: [because] },
  })
}

/** CD-24: not known to be in stock. */
function flagsOf({ bars, order }: Option): readonly Flag[] {
  return order !== undefined && bars.at(-1)?.closed.presumed === true ? ['if-in-stock'] : []
}

/** §11: a first dose of this visit; past its earliest closing, at once. */
function urgencyOf(closes: Closing | undefined, { s }: Scene): Urgency {
  return closes?.earliest !== undefined && closes.earliest < s.now ? 'immediate' : 'hours'
}

function closedLine(scene: Scene, frame: Frame, { verb, reasons, instead = [], because }: Decision): StiLine {
  const of = { ...frame, verb, reasons, instead, because: { verb: [jointly(because)] } }
  switch (verb) {
    case 'defer': return line({ ...of, urgency: 'days', act: 'test', ...testDay(scene) })
    case 'refer': return line({ ...of, urgency: 'hours', act: 'referral' })
    case 'needs-input': return line({ ...of, urgency: 'hours', undosed: true })
    default: return line({ ...of, urgency: 'routine' })
  }
}

/** STI-014: the booked test of a treatment that waits for it. */
function testDay({ s, g, exposure }: Scene): { readonly due?: Due } {
  const [step] = g.twoWeeks.says.steps
  const times = exposure.last.known ? possible(exposure.latest) : undefined
  if (step === undefined || times === undefined) return {}
  return { due: due(step, Math.max(...times) as Instant, s.timeZone) }
}

/** Law 15: an empty need becomes its own referral, with the reason. */
function nothingLeft(scene: Scene, frame: Frame, { need, decision, none }: Made, { passed, because }: Choice): StiLine {
  const basis = { verb: [jointly([...decision.because, ...because])] }
  if (none === 'contraindicated' && passed.some(({ key }) => key !== 'sti.child-specialist')) return line({ ...frame, verb: 'contraindicated', urgency: 'routine', reasons: passed, instead: [{ key: 'sti.instead-trichomonas-test' }], because: basis })
  const pregnancy: readonly StiProphylaxisReason[] = need === 'sti-prophylaxis/gonorrhoea' && scene.findings.maybePregnant.value ? [{ key: 'sti.gonorrhoea-pregnancy', rule: scene.g.gonorrhoeaInPregnancy }] : []
  return line({ ...frame, verb: 'refer', urgency: 'hours', act: 'referral', reasons: [...decision.reasons, ...passed, ...pregnancy, { key: 'sti.nothing-left' }], instead: [{ key: 'sti.instead-tests' }], because: basis })
}
