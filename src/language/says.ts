import type { Component, Sense } from '../guideline/shape/index.js'
import type { CommonWords, Said } from './language.js'

interface Words {
  readonly common: CommonWords
  readonly values: { readonly [value: string]: string }
  readonly amount: (value: number, unit: string) => string
  readonly component: (component: Component) => string
  readonly fill: (sentence: string, holes: { readonly [hole: string]: string }) => string
}

interface DueStep {
  readonly name: string
  readonly after: number
  readonly unit: string
  readonly from: string
  readonly until?: number
  readonly floors?: readonly { readonly after: number; readonly unit: string; readonly from: string }[]
}

/** Reads out what a row says by the shape it has; what has no shape of its own is read name by name. */
export function sayer({ common, values, amount, component, fill }: Words): (says: unknown) => readonly Said[] {
  const { frame, ledger, verbs, flags, medicines, forms } = common
  const tables: readonly { readonly [name: string]: string | { readonly one: string } }[] = [ledger.said, verbs, flags, medicines, forms, values]
  const name = (of: string): string => {
    const found = tables.find((table) => Object.hasOwn(table, of))?.[of]
    return typeof found === 'object' ? found.one : (found ?? of)
  }
  const flagged = (of: string, marks: unknown): string => (isTexts(marks) && marks.length > 0 ? `${name(of)} (${marks.map(name).join(', ')})` : name(of))
  const listed = (of: string, list: unknown): readonly Said[] => (isTexts(list) && list.length > 0 ? [{ of, is: list.join(', ') }] : [])
  const step = ({ after, until, unit, from, floors = [] }: DueStep): string =>
    [
      fill(until === undefined ? ledger.dueAt : ledger.dueBetween, { after: amount(after, unit), until: amount(until ?? after, unit), anchor: name(from) }),
      ...floors.map((floor) => fill(ledger.notBefore, { after: amount(floor.after, floor.unit), anchor: name(floor.from) })),
    ].join(', ')

  const parts = (says: unknown): readonly Said[] => {
    if (Array.isArray(says)) return [{ is: says.map(inline).join(', ') }]
    if (!isObject(says)) return [{ is: typeof says === 'string' ? name(says) : typeof says === 'boolean' ? (says ? frame.yes : frame.no) : String(says) }]
    const { value, unit, sense, stages, steps, components, names, verb, medicine, route } = says
    if (typeof value === 'number' && typeof unit === 'string') return [{ is: isSense(sense) ? fill(ledger.senses[sense], { amount: amount(value, unit).trim() }) : amount(value, unit).trim() }]
    if (isObjects(stages)) {
      return [
        ...stages.map((stage) => ({ of: fill(ledger.upTo, { amount: amount(Number(stage['within']), 'h') }), is: flagged(String(stage['verb']), stage['flags']) })),
        { of: ledger.afterThat, is: verbs['window-exceeded'] },
      ]
    }
    if (isObjects(components)) return [{ is: [components.map(inline).join(' + '), ...(route === undefined ? [] : [inline(route)])].join(', ') }]
    if (isObjects(steps) && typeof unit === 'string') return steps.flatMap((band) => within(fill(ledger.from, { amount: amount(Number(band['from']), unit).trim() }), parts(band['holds'])))
    if (Array.isArray(steps)) return steps.filter(isStep).map((one) => ({ of: name(one.name), is: step(one) }))
    if (isTexts(names)) return [...listed('ATC', says['atc']), ...listed('RxNorm', says['rxnorm']), ...listed(ledger.names, names), ...listed(ledger.except, says['except']), ...listed(ledger.notForms, isTexts(says['notForms']) ? says['notForms'].map(name) : [])]
    if (isComponent(says) && typeof medicine === 'string') return [{ is: component(says) }]
    const { verb: _verb, flags: _flags, ...rest } = typeof verb === 'string' ? says : { verb: undefined, flags: undefined, ...says }
    const named = Object.entries(rest).flatMap(([key, held]) => within(name(key), parts(held)))
    return typeof verb === 'string' ? [{ is: flagged(verb, says['flags']) }, ...named] : named
  }
  const inline = (says: unknown): string => parts(says).map(({ of, is }) => (of === undefined ? is : `${of}: ${is}`)).join('; ')
  return (says) => (says === undefined ? [{ is: ledger.noFigure }] : says === 'none' ? [{ is: ledger.none }] : parts(says))
}

/** The parts of something named, each under that name. */
function within(of: string, parts: readonly Said[]): readonly Said[] {
  return parts.map((part) => ({ of: part.of === undefined ? of : `${of} · ${part.of}`, is: part.is }))
}

type Held = { readonly [key: string]: unknown }
const isObject = (says: unknown): says is Held => typeof says === 'object' && says !== null
const isObjects = (says: unknown): says is readonly Held[] => Array.isArray(says) && says.every(isObject)
const isTexts = (says: unknown): says is readonly string[] => Array.isArray(says) && says.every((one) => typeof one === 'string')
const isSense = (sense: unknown): sense is Sense => sense === 'from' || sense === 'above' || sense === 'to' || sense === 'below'
const isComponent = (says: object): says is Component => 'medicine' in says && 'strength' in says && 'each' in says
const isStep = (says: unknown): says is DueStep => isObject(says) && 'name' in says && 'after' in says && 'from' in says
