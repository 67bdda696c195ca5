import { type CalendarDate, type Instant, type TimeZone, millisecondsPerMinute, textOf } from '../case/time.js'
import type { Component, Dose, Row, WeightDose } from '../guideline/shape/index.js'
import type { Due, Filler, Moment, Supply, Verb, Visit } from '../plan/index.js'
import type { CommonWords, FrameWords, Language, TopicWords } from './language.js'
import { sayer } from './says.js'

export interface Vocabulary {
  readonly tag: Language['tag']
  readonly common: CommonWords
  readonly topics: readonly TopicWords[]
  readonly facts: { readonly [path: string]: string }
  readonly values: { readonly [value: string]: string }
  readonly problems: { readonly [code: string]: string }
  readonly notices: { readonly [code: string]: string }
}

const minutesPerHour = 60
const minutesPerDay = 1440
const hoursBeforeDays = 48
const groupedFrom = 10_000
const hoursPerDay = 24
const hoursReadAsDays = 168

/** Puts a language together: sentences come from the vocabulary, values into their holes. No sentence is made of pieces here. */
export function speak(vocabulary: Vocabulary): Language {
  const { common, topics } = vocabulary
  const { frame, medicines, forms, verifications, orderSet: words } = common
  const find = (table: 'lines' | 'reasons' | 'rules', key: string): string => topics.find((topic) => key in topic[table])?.[table][key] ?? key

  const phrase: Language['phrase'] = (name, holes) => fill(frame[name as keyof FrameWords] as string, holes)
  const instant = (at: Instant, zone?: TimeZone): string => {
    const text = textOf(at, zone)
    const offset = zone === undefined ? 'UTC' : `UTC${text.slice(-6)}`
    return `${text.slice(0, 10)} ${text.slice(11, 16)} (${offset})`
  }
  const date = (on: CalendarDate): string => on
  const moment = (of: Moment, zone?: TimeZone): string => ('at' in of ? instant(of.at, zone) : date(of.on))

  const quantity = (of: readonly number[], between: string, unit: Component['strengthUnit']): string =>
    unit === 'IU' && common.inTenThousands !== undefined && of.every((value) => value >= groupedFrom)
      ? fill(common.inTenThousands, { n: of.map((value) => value / groupedFrom).join(between) })
      : `${of.map(grouped).join(between)} ${units[unit]}`
  const amount = ({ medicine, strength, strengthUnit }: Pick<Component, 'medicine' | 'strength' | 'strengthUnit'>): string => (strength.length === 0 ? medicines[medicine] : `${medicines[medicine]} ${quantity(strength, '/', strengthUnit)}`)
  const times = (perDay: number): string =>
    perDay === 1 ? frame.timesPerDay.once : perDay === 2 ? frame.timesPerDay.twice : fill(frame.timesPerDay.times, { n: String(perDay) })
  const begins = ({ value, unit }: NonNullable<Component['after']>): string => (unit === 'd' && value === 1 ? frame.begins.nextDay : fill(frame.begins.later, { after: amountOf(value, unit) }))
  const given = (of: Component, withoutDays: string): string => {
    if (of.form === 'device') return medicines[of.medicine]
    const form = of.each === 1 ? forms[of.form].one : forms[of.form].many
    const often = of.days === undefined ? withoutDays : `${times(of.timesPerDay)}${frame.comma}${fill(frame.forDays, { days: String(of.days) })}`
    return [fill(frame.labelled, { of: amount(of), is: `${of.each} ${form}` }), often, ...(of.after ? [begins(of.after)] : []), ...(of.withFood ? [frame.withFood] : [])].join(frame.comma)
  }
  const component = (of: Component): string => given(of, frame.once)
  /** A row leaves the days to the course: how often in a day must still be read. */
  const stated = (of: Component): string => given(of, of.timesPerDay === 1 ? common.ledger.singleOrDaily : times(of.timesPerDay))
  const order: Language['order'] = ({ components, rows }) => {
    const said = components.map(component).join(' + ')
    return rows.some((row) => row.verification === 'unread') ? `${said} [${frame.checkBeforeGiving}]` : said
  }
  const row = (of: Row): string => `${figure(of)}${of.verification === 'read' ? '' : ` [${verifications[of.verification]}]`}`
  const figure = (of: Row): string => {
    const says = 'says' in of ? of.says : undefined
    if (typeof says !== 'object' || says === null) return of.rule
    if ('value' in says && 'unit' in says) return amountOf(Number(says.value), String(says.unit))
    if ('stages' in says && Array.isArray(says.stages)) return amountOf(Number((says.stages as readonly { within: number }[]).at(-1)?.within), 'h')
    if ('perKilogram' in says) return forEachKilogram(says as Exclude<WeightDose['says'], 'none'>)
    if ('components' in says) return (says as Dose['says']).components.map(component).join(' + ')
    return of.rule
  }
  /** So much for each kilogram, how often, for how long, and the most of it. */
  const forEachKilogram = ({ medicine, perKilogram, atLeast, strengthUnit, timesPerDay, days, cap, capPerDay }: Exclude<WeightDose['says'], 'none'>): string =>
    [
      `${medicines[medicine]} ${quantity([...(atLeast === undefined ? [] : [atLeast]), perKilogram], '–', strengthUnit)}/kg`,
      ...(days === undefined ? [frame.once] : [times(timesPerDay), fill(frame.forDays, { days: String(days) })]),
      ...(cap === undefined ? [] : [`${common.ledger.said['cap']} ${quantity([cap], '', strengthUnit)}`]),
      ...(capPerDay === undefined ? [] : [`${common.ledger.said['capPerDay']} ${capPerDay} ${units[strengthUnit]}`]),
    ].join(frame.comma)
  /** Long spans of hours are read out in days; short ones stay hours, as the windows are known by them. */
  const amountOf = (value: number, unit: string): string =>
    unit === 'h' && value >= hoursReadAsDays && value % hoursPerDay === 0 ? `${value / hoursPerDay} ${unitWord('d')}` : `${value} ${(value === 1 ? vocabulary.values[`one ${unit}`] : undefined) ?? unitWord(unit)}`.trim()
  const unitWord = (unit: string): string => vocabulary.values[unit] ?? unit
  /** Tablets are counted in the words of an order; anything else in its unit. */
  const counted = (unit: string): string => Object.entries(forms).find(([form]) => form === unit)?.[1].many ?? unitWord(unit)
  const filler = (of: Filler | string, zone?: TimeZone): string => {
    if (typeof of === 'string') return of
    if ('instant' in of) return instant(of.instant, zone)
    if ('date' in of) return date(of.date)
    if ('medicine' in of) return medicines[of.medicine]
    if ('measured' in of) return of.unit === 'IU' ? quantity([of.measured], '', of.unit) : `${Number(of.measured.toFixed(decimals(of.unit)))} ${counted(of.unit)}`
    if ('line' in of) return find('lines', of.line)
    if ('words' in of) return of.words
    return row(of)
  }

  const reason: Language['reason'] = ({ key, ...holes }, zone) => {
    const filled: { [hole: string]: string } = {}
    for (const [hole, of] of Object.entries(holes)) filled[hole] = filler(of, zone)
    return fill(find('reasons', key), filled)
  }
  /** What is not plainly recommended says so where it stands. */
  const placed = (of: string, verb: Verb): string => (verb === 'recommend' ? of : fill(frame.remarked, { of, is: common.verbs[verb] }))
  /** What is called as its line is named once. */
  const named = (of: string, is: string): string => (is.startsWith(of) ? is : fill(frame.labelled, { of, is }))
  const begun = (of: string, notBefore: Moment | undefined, zone?: TimeZone): string => (notBefore === undefined ? of : [of, fill(frame.notBefore, { from: moment(notBefore, zone) })].join(frame.comma))
  const day = (on: CalendarDate, by: Moment | undefined, zone?: TimeZone): string => {
    if (by === undefined) return date(on)
    return 'on' in by && by.on === on ? fill(words.visitNoLater, { on: date(on) }) : fill(words.visitBy, { on: date(on), by: moment(by, zone) })
  }
  const titled = (id: string, testFirst = false): string => (testFirst ? Object.entries(words.testsFirst).find(([line]) => line === id)?.[1] : undefined) ?? find('lines', id)
  const atVisit = (line: string, { marks }: Visit): string => {
    const own = marks?.[line] ?? []
    const title = titled(line, own.includes('test-first'))
    const remarks = [...(own.includes('overdue') ? [words.overdue] : []), ...(own.includes('declined') ? [frame.declined] : [])]
    return remarks.length === 0 ? title : fill(frame.remarked, { of: title, is: remarks.join(frame.semicolon) })
  }
  /** What asks for a fact, or for the group that it is part of. */
  const question = (path: string): string | undefined => vocabulary.facts[path] ?? (path === '' ? undefined : question(path.slice(0, path.lastIndexOf('/')).replace(/\[\]$/, '')))
  const supply = (of: Supply): string => fill(frame.labelled, { of: amount(of), is: `${of.quantity} ${of.quantity === 1 ? forms[of.form].one : forms[of.form].many}` })

  return {
    tag: vocabulary.tag,
    words: common,
    line: titled,
    rule: (id) => find('rules', id),
    says: sayer({ common, values: vocabulary.values, amount: amountOf, component: stated, fill }),
    reason,
    fact: (path) => question(path) ?? path,
    value: (value) => (value === true ? frame.yes : value === false ? frame.no : typeof value === 'number' ? String(value) : (vocabulary.values[value] ?? value)),
    order,
    component,
    product: amount,
    due: ({ notBefore, by }: Due, zone) => {
      if (notBefore && by) return fill(frame.notBeforeBy, { from: moment(notBefore, zone), by: moment(by, zone) })
      if (notBefore) return fill(frame.notBefore, { from: moment(notBefore, zone) })
      return by ? fill(frame.by, { by: moment(by, zone) }) : ''
    },
    orderSet: ({ steps, tablets, supplies, undosed, reasons }, zone) => ({
      steps: steps.map((step, index) => [placed(fill(words.numbered, { number: String(index + 1), phase: words.phases[step.phase] }), step.verb), begun(named(find('lines', step.line), order(step.order)), step.notBefore, zone)]),
      remarks: [
        ...(undosed.length > 0 ? [fill(words.undosed, { lines: undosed.map((id) => find('lines', id)).join(frame.semicolon) })] : []),
        ...(tablets > 0 ? [fill(words.tablets, { count: String(tablets) })] : []),
        ...(supplies.length > 0 ? [fill(frame.labelled, { of: words.toDispense, is: supplies.map(supply).join(frame.semicolon) })] : []),
        ...reasons.map((of) => reason(of, zone)),
      ],
    }),
    visit: (visit, zone) => [day(visit.on, visit.by, zone), visit.lines.map((line) => atVisit(line, visit)).join(frame.semicolon)],
    atVisit,
    orderSetSummary: ({ steps }, by, zone) => {
      const lines = [...new Set(steps.map(({ line }) => find('lines', line)))].join(frame.semicolon)
      if (by === undefined) return fill(words.summary.anytime, { lines })
      return by === 'now' ? fill(words.summary.now, { lines }) : fill(words.summary.by, { by: instant(by, zone), lines })
    },
    edition: (edition) => vocabulary.values[edition] ?? edition,
    instant,
    date,
    left: (milliseconds) => {
      const minutes = Math.max(0, Math.floor(milliseconds / millisecondsPerMinute))
      const hours = Math.floor(minutes / minutesPerHour)
      if (hours >= hoursBeforeDays) {
        return fill(frame.daysHours, { days: String(Math.floor(minutes / minutesPerDay)), hours: String(Math.floor((minutes % minutesPerDay) / minutesPerHour)) })
      }
      return fill(frame.hoursMinutes, { hours: String(hours), minutes: String(minutes % minutesPerHour) })
    },
    problem: (code) => vocabulary.problems[code] ?? code,
    notice: (code) => vocabulary.notices[code] ?? code,
    oneOf: (lines) => phrase('oneOf', { options: lines.map(({ id }) => find('lines', id)).join(frame.semicolon) }),
    phrase,
  }
}

/** Millions of units are read by their groups: a nought too few or too many is seen. */
function grouped(value: number): string {
  return value < groupedFrom ? String(value) : String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')
}

/** Amounts to a tenth; a weight to the gram, so that one under a limit does not read as the limit. */
function decimals(unit: string): number {
  return unit === 'kg' ? 3 : 1
}

const units = { mg: 'mg', ug: 'µg', 'mg/mL': 'mg/mL', IU: 'IU', mL: 'mL' } as const

function fill(sentence: string, holes: { readonly [hole: string]: string }): string {
  return sentence.replace(/\{([A-Za-z]+)\}/g, (whole, hole: string) => holes[hole] ?? whole)
}
