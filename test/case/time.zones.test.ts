import { describe, expect, it } from 'vitest'
import { addDays, addMonths, ageAt, ageInDays, datesAt, datesOf, daysBetween } from '../../src/case/calendar.js'
import { type CalendarDate, type Instant, type InstantText, type LocalTime, type PartialDate, type TimeZone, calendarDate, calendarDateOf, instantOf, instantText, localTime, partialDate, possibleTimes, spanOf, textOf, timeZone } from '../../src/case/time.js'

const text = (words: string): InstantText => {
  const read = instantText(words)
  if (read === undefined) throw new Error(`${words} is no instant`)
  return read
}
const instant = (words: string): Instant => instantOf(text(words))
const date = (words: string): CalendarDate => calendarDate(words) ?? expect.fail(words)
const partial = (words: string): PartialDate => partialDate(words) ?? expect.fail(words)
const clock = (words: string): LocalTime => localTime(words) ?? expect.fail(words)
const zone = (words: string): TimeZone => timeZone(words) ?? expect.fail(words)

const shanghai = zone('Asia/Shanghai')
const newYork = zone('America/New_York')
const lordHowe = zone('Australia/Lord_Howe')

it('runs on a machine that stands in the zone of the project', () => {
  expect(new Intl.DateTimeFormat('en').resolvedOptions().timeZone).toBe(process.env['TZ'])
})

describe('an instant', () => {
  it.each([
    '2026-04-10T08:00:00+08:00', '2026-04-10T08:00+08:00', '2026-04-10T00:00:00Z', '2026-04-10T23:59:59.999Z', '2024-02-29T12:00:00-05:00', '2026-04-10T08:00:00+14:00',
    '2026-04-10T08:00:00-12:00', '2026-04-10T08:00:00+05:45', '2026-04-10T08:00:00+05:59', '2026-04-10T08:00:00-11:59',
  ])('is read from %s', (words) => {
    expect(instantText(words)).toBe(words)
  })

  it.each([
    '2026-04-10T08:00:00', '2026-04-10', '2026-04-10T24:00:00Z', '2026-02-30T08:00:00Z', '2026-02-29T08:00:00Z', '2026-13-01T08:00:00Z', '2026-00-10T08:00:00Z',
    '2026-04-10T08:60:00Z', '2026-04-10T08:00:60Z', '2026-04-10T08:00:00+14:01', '2026-04-10T08:00:00-12:01', '2026-04-10T08:00:00+05:60', '2026-04-10 08:00:00Z',
    '2026-4-10T08:00:00Z', '2026-04-10T08:00:00+8', '2026-04-10T08:00:00+0800', '10/04/2026', 'yesterday', '', ' 2026-04-10T08:00:00Z', '2026-04-10T08:00:00Z\n',
  ])('is not read from %j', (words) => {
    expect(instantText(words)).toBeUndefined()
  })

  it('is the same moment in whatever offset it is written', () => {
    expect(instant('2026-04-10T08:00:00+08:00')).toBe(instant('2026-04-09T20:00:00-04:00'))
    expect(instant('2026-04-10T08:00+08:00')).toBe(instant('2026-04-10T00:00:00.000Z'))
  })

  it('lies 72 hours before another to the millisecond, over any change of clocks', () => {
    expect(instant('2026-04-13T08:00:00+08:00') - instant('2026-04-10T08:00:00+08:00')).toBe(259_200_000)
    expect(instant('2026-03-09T09:00:00-04:00') - instant('2026-03-06T08:00:00-05:00')).toBe(259_200_000)
  })

  it('is written in UTC without a zone, and as local time with offset in one', () => {
    const at = instant('2026-07-01T12:00:00Z')
    expect(textOf(at)).toBe('2026-07-01T12:00:00Z')
    expect(textOf(at, shanghai)).toBe('2026-07-01T20:00:00+08:00')
    expect(textOf(at, newYork)).toBe('2026-07-01T08:00:00-04:00')
    expect(textOf(at, lordHowe)).toBe('2026-07-01T22:30:00+10:30')
    expect(textOf(instant('2026-07-01T12:00:00.250Z'), shanghai)).toBe('2026-07-01T20:00:00.250+08:00')
  })

  it('is read back as it was written, in every zone', () => {
    for (const words of ['2026-03-08T06:59:59.999Z', '2026-03-08T07:00:00Z', '2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z']) {
      for (const where of [shanghai, newYork, lordHowe]) expect(instant(textOf(instant(words), where))).toBe(instant(words))
    }
  })
})

describe('a date, a local time, a zone', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('%s is a date', (words) => {
    expect(calendarDate(words)).toBe(words)
  })
  it.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-00-01', '2026-01-00', '2026-04', '2026', '2026-04-10T00:00', '+010000-01', 'garbage'])('%s is no date', (words) => {
    expect(calendarDate(words)).toBeUndefined()
  })
  it.each(['2026', '2026-01', '2026-12', '2024-02-29'])('%s is a partial date', (words) => {
    expect(partialDate(words)).toBe(words)
  })
  it.each(['2026-00', '2026-13', '2026-02-29', '26', '2026-1', '', 'x2026', '12026-01', '2026-01x', '20261'])('%j is no partial date', (words) => {
    expect(partialDate(words)).toBeUndefined()
  })
  it.each(['00:00', '23:59', '23:59:59'])('%s is a local time', (words) => {
    expect(localTime(words)).toBe(words)
  })
  it.each(['24:00', '12:60', '12:00:60', '9:00', '0900', '112:00', 'x12:00', '12:00x', '12:00:00x'])('%s is no local time', (words) => {
    expect(localTime(words)).toBeUndefined()
  })
  it.each(['Asia/Shanghai', 'UTC', 'America/Argentina/Buenos_Aires'])('%s is a zone', (words) => {
    expect(timeZone(words)).toBe(words)
  })
  it.each(['+08:00', '-05:00 EST', '8'])('%j is no zone, even where the platform takes it for one', (words) => {
    const platform = Intl.DateTimeFormat
    try {
      Intl.DateTimeFormat = function anyZone() {} as unknown as typeof Intl.DateTimeFormat
      expect(timeZone(words)).toBeUndefined()
      expect(timeZone('Mars/Base')).toBe('Mars/Base')
    } finally {
      Intl.DateTimeFormat = platform
    }
  })
  it.each(['+08:00', 'Mars/Base', 'Mars/Base+12', 'constructor', '', 'Asia/Shanghai '])('%j is no zone', (words) => {
    expect(timeZone(words)).toBeUndefined()
  })
})

describe('the span of a stated time', () => {
  const spanText = (when: Parameters<typeof spanOf>[0]): readonly (string | undefined)[] => {
    const { span } = spanOf(when)
    return [span.earliest, span.latest].map((at) => (at === undefined ? undefined : textOf(at)))
  }

  it('is one instant for an instant', () => {
    expect(spanText({ at: text('2026-04-10T08:00:00+08:00') })).toEqual(['2026-04-10T00:00:00Z', '2026-04-10T00:00:00Z'])
  })

  it('is the interval for an interval, with a missing side left open', () => {
    const [earliest, latest] = [text('2026-04-10T08:00:00Z'), text('2026-04-10T09:00:00Z')]
    expect(spanText({ between: { earliest, latest } })).toEqual(['2026-04-10T08:00:00Z', '2026-04-10T09:00:00Z'])
    expect(spanText({ between: { earliest } })).toEqual(['2026-04-10T08:00:00Z', undefined])
    expect(spanText({ between: { latest } })).toEqual([undefined, '2026-04-10T09:00:00Z'])
    expect(spanText({ between: {} })).toEqual([undefined, undefined])
  })

  it('is the first to the last millisecond of a day in a named zone', () => {
    expect(spanText({ onDate: date('2026-04-10'), timeZone: shanghai })).toEqual(['2026-04-09T16:00:00Z', '2026-04-10T15:59:59.999Z'])
  })

  it('is 23 hours long on the day the clocks go forward, 25 when they go back', () => {
    expect(spanText({ onDate: date('2026-03-08'), timeZone: newYork })).toEqual(['2026-03-08T05:00:00Z', '2026-03-09T03:59:59.999Z'])
    expect(spanText({ onDate: date('2026-11-01'), timeZone: newYork })).toEqual(['2026-11-01T04:00:00Z', '2026-11-02T04:59:59.999Z'])
  })

  it('begins after the gap where midnight itself is skipped', () => {
    expect(spanText({ onDate: date('2026-03-29'), timeZone: zone('Asia/Beirut') })).toEqual(['2026-03-28T22:00:00Z', '2026-03-29T20:59:59.999Z'])
  })

  it('begins with the first midnight where midnight comes twice', () => {
    expect(spanText({ onDate: date('2026-11-01'), timeZone: zone('America/Havana') })).toEqual(['2026-11-01T04:00:00Z', '2026-11-02T04:59:59.999Z'])
  })

  it('is the instant after the gap for a day that a zone left out', () => {
    const samoa = spanOf({ onDate: date('2011-12-30'), timeZone: zone('Pacific/Apia') })
    expect(samoa.notice).toBe('local-time-skipped')
    expect([samoa.span.earliest, samoa.span.latest]).toEqual([instant('2011-12-30T10:00:00Z'), instant('2011-12-30T10:00:00Z')])
  })

  it.each(['00:00', '12:00', '23:59'])('is the instant after the gap for %s on a day that a zone left out', (time) => {
    const after = instant('2011-12-30T10:00:00Z')
    expect(spanOf({ onDate: date('2011-12-30'), timeZone: zone('Pacific/Apia'), time: clock(time) })).toEqual({ span: { earliest: after, latest: after }, notice: 'local-time-skipped' })
  })

  it('is that date anywhere on earth without a zone: 50 hours', () => {
    const { span, notice } = spanOf({ onDate: date('2026-04-10') })
    expect(notice).toBe('widened-to-any-zone')
    expect(span).toEqual({ earliest: instant('2026-04-09T10:00:00Z'), latest: instant('2026-04-11T11:59:59.999Z') })
  })

  it('is that clock time anywhere on earth without a zone: 26 hours', () => {
    const { span, notice } = spanOf({ onDate: date('2026-04-10'), time: clock('08:00') })
    expect(notice).toBe('widened-to-any-zone')
    expect(span).toEqual({ earliest: instant('2026-04-09T18:00:00Z'), latest: instant('2026-04-10T20:00:00Z') })
  })

  it('is one instant for a clock time in a zone', () => {
    expect(spanText({ onDate: date('2026-07-01'), timeZone: newYork, time: clock('08:00:30') })).toEqual(['2026-07-01T12:00:30Z', '2026-07-01T12:00:30Z'])
  })

  it('holds both readings of an hour that comes twice, and only of that hour', () => {
    const at = (time: string) => spanText({ onDate: date('2026-11-01'), timeZone: newYork, time: clock(time) })
    expect(at('00:59:59')).toEqual(['2026-11-01T04:59:59Z', '2026-11-01T04:59:59Z'])
    expect(at('01:00')).toEqual(['2026-11-01T05:00:00Z', '2026-11-01T06:00:00Z'])
    expect(at('01:59:59')).toEqual(['2026-11-01T05:59:59Z', '2026-11-01T06:59:59Z'])
    expect(at('02:00')).toEqual(['2026-11-01T07:00:00Z', '2026-11-01T07:00:00Z'])
  })

  it('is the instant after the gap, with a notice, for a time that the clocks skip, and only then', () => {
    const at = (time: string) => spanOf({ onDate: date('2026-03-08'), timeZone: newYork, time: clock(time) })
    expect(at('01:59:59')).toEqual({ span: { earliest: instant('2026-03-08T06:59:59Z'), latest: instant('2026-03-08T06:59:59Z') } })
    const after = { earliest: instant('2026-03-08T07:00:00Z'), latest: instant('2026-03-08T07:00:00Z') }
    expect(at('02:00')).toEqual({ span: after, notice: 'local-time-skipped' })
    expect(at('02:59:59')).toEqual({ span: after, notice: 'local-time-skipped' })
    expect(at('03:00')).toEqual({ span: after })
  })

  it('follows a zone that moves its clocks by half an hour', () => {
    expect(spanOf({ onDate: date('2026-10-04'), timeZone: lordHowe, time: clock('02:15') })).toEqual({
      span: { earliest: instant('2026-10-03T15:30:00Z'), latest: instant('2026-10-03T15:30:00Z') },
      notice: 'local-time-skipped',
    })
    expect(spanText({ onDate: date('2026-04-05'), timeZone: lordHowe, time: clock('01:45') })).toEqual(['2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z'])
  })
})

describe('the possible times of something that has happened', () => {
  const now = instant('2026-04-10T12:00:00Z')
  const between = (earliest?: string, latest?: string) => ({
    between: { ...(earliest === undefined ? {} : { earliest: text(earliest) }), ...(latest === undefined ? {} : { latest: text(latest) }) },
  })

  it('end now when the interval straddles now', () => {
    expect(possibleTimes(between('2026-04-10T08:00:00Z', '2026-04-11T00:00:00Z'), now)).toEqual({
      earliest: instant('2026-04-10T08:00:00Z'),
      latest: now,
      notices: [],
    })
  })

  it('keep an interval that ends at or before now as it is', () => {
    expect(possibleTimes(between('2026-04-10T08:00:00Z', '2026-04-10T12:00:00Z'), now).latest).toBe(now)
    expect(possibleTimes(between('2026-04-10T08:00:00Z', '2026-04-10T11:59:59Z'), now).latest).toBe(instant('2026-04-10T11:59:59Z'))
  })

  it('end now for today as a date', () => {
    expect(possibleTimes({ onDate: date('2026-04-10'), timeZone: zone('UTC') }, now)).toEqual({
      earliest: instant('2026-04-10T00:00:00Z'),
      latest: now,
      notices: [],
    })
  })

  it('reach from an open beginning and to now from an open end', () => {
    expect(possibleTimes(between(undefined, '2026-04-10T08:00:00Z'), now)).toStrictEqual({ latest: instant('2026-04-10T08:00:00Z'), notices: [] })
    expect(possibleTimes(between('2026-04-10T08:00:00Z'), now)).toEqual({ earliest: instant('2026-04-10T08:00:00Z'), latest: now, notices: [] })
    expect(possibleTimes(between(), now)).toStrictEqual({ notices: [] })
  })

  it('are now, with a notice, up to five minutes ahead; one millisecond more is a problem and an unknown time', () => {
    expect(possibleTimes({ at: text('2026-04-10T12:00:00Z') }, now)).toEqual({ earliest: now, latest: now, notices: [] })
    expect(possibleTimes({ at: text('2026-04-10T12:00:00.001Z') }, now)).toEqual({ earliest: now, latest: now, notices: ['clock-skew'] })
    expect(possibleTimes({ at: text('2026-04-10T12:05:00Z') }, now)).toEqual({ earliest: now, latest: now, notices: ['clock-skew'] })
    expect(possibleTimes({ at: text('2026-04-10T12:05:00.001Z') }, now)).toEqual({ problem: 'in-the-future', notices: [] })
  })

  it('are a problem and unknown when the end lies before the beginning', () => {
    expect(possibleTimes(between('2026-04-10T08:00:00.001Z', '2026-04-10T08:00:00Z'), now)).toEqual({ problem: 'interval-reversed', notices: [] })
    expect(possibleTimes(between('2026-04-10T08:00:00Z', '2026-04-10T08:00:00Z'), now).problem).toBeUndefined()
  })

  it('pass on that a local time was skipped', () => {
    expect(possibleTimes({ onDate: date('2026-03-08'), timeZone: newYork, time: clock('02:30') }, now).notices).toEqual(['local-time-skipped'])
  })
})

describe('an age', () => {
  const age = (birth: string, at: string, where?: TimeZone) => ageAt(partial(birth), instant(at), where)
  const exactly = (years: number) => ({ atLeast: years, atMost: years })

  it('turns at 00:00 of the birthday in the zone', () => {
    expect(age('2008-04-10', '2026-04-09T15:59:59.999Z', shanghai)).toEqual(exactly(17))
    expect(age('2008-04-10', '2026-04-09T16:00:00Z', shanghai)).toEqual(exactly(18))
  })

  it('of someone born on 29 February turns on 1 March in common years', () => {
    expect(age('2008-02-29', '2026-02-28T12:00:00Z', zone('UTC'))).toEqual(exactly(17))
    expect(age('2008-02-29', '2026-03-01T00:00:00Z', zone('UTC'))).toEqual(exactly(18))
    expect(age('2008-02-29', '2028-02-28T23:59:59.999Z', zone('UTC'))).toEqual(exactly(19))
    expect(age('2008-02-29', '2028-02-29T00:00:00Z', zone('UTC'))).toEqual(exactly(20))
  })

  it('is a range when only the year or the month of birth is known', () => {
    expect(age('2008', '2026-04-10T12:00:00Z', shanghai)).toEqual({ atLeast: 17, atMost: 18 })
    expect(age('2008', '2026-12-31T12:00:00Z', shanghai)).toEqual(exactly(18))
    expect(age('2008-04', '2026-04-10T12:00:00Z', shanghai)).toEqual({ atLeast: 17, atMost: 18 })
    expect(age('2008-03', '2026-04-10T12:00:00Z', shanghai)).toEqual(exactly(18))
  })

  it('is a range around the birthday when the zone is not known', () => {
    expect(age('2008-04-10', '2026-04-09T09:59:59.999Z')).toEqual(exactly(17))
    expect(age('2008-04-10', '2026-04-09T10:00:00Z')).toEqual({ atLeast: 17, atMost: 18 })
    expect(age('2008-04-10', '2026-04-10T11:59:59.999Z')).toEqual({ atLeast: 17, atMost: 18 })
    expect(age('2008-04-10', '2026-04-10T12:00:00Z')).toEqual(exactly(18))
  })

  it('is never negative', () => {
    expect(age('2030-01-01', '2026-04-10T12:00:00Z', shanghai)).toEqual(exactly(0))
    expect(ageInDays(partial('2030-01-01'), instant('2026-04-10T12:00:00Z'), shanghai)).toEqual(exactly(0))
  })

  it('in days turns at local midnight', () => {
    const born = partial('2026-03-13')
    expect(ageInDays(born, instant('2026-04-09T15:59:59.999Z'), shanghai)).toEqual(exactly(27))
    expect(ageInDays(born, instant('2026-04-09T16:00:00Z'), shanghai)).toEqual(exactly(28))
    expect(ageInDays(partial('2026-03'), instant('2026-04-10T12:00:00Z'), zone('UTC'))).toEqual({ atLeast: 10, atMost: 40 })
  })
})

describe('calendar arithmetic', () => {
  it('adds days whatever the clocks do', () => {
    expect(addDays(date('2026-03-07'), 2)).toBe('2026-03-09')
    expect(addDays(date('2026-10-31'), 2)).toBe('2026-11-02')
    expect(addDays(date('2026-01-01'), -1)).toBe('2025-12-31')
    expect(addDays(date('2024-02-28'), 1)).toBe('2024-02-29')
  })

  it('adds months and stops at the end of a short one', () => {
    expect(addMonths(date('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(date('2024-01-31'), 1)).toBe('2024-02-29')
    expect(addMonths(date('2026-08-31'), 6)).toBe('2027-02-28')
    expect(addMonths(date('2026-01-30'), 12)).toBe('2027-01-30')
    expect(addMonths(date('2026-03-31'), -1)).toBe('2026-02-28')
  })

  it('counts whole days between dates', () => {
    expect(daysBetween(date('2026-03-07'), date('2026-03-09'))).toBe(2)
    expect(daysBetween(date('2026-03-09'), date('2026-03-07'))).toBe(-2)
    expect(daysBetween(date('2024-02-28'), date('2024-03-01'))).toBe(2)
  })

  it('finds the local date of an instant, and the dates it may be anywhere', () => {
    const at = instant('2026-04-10T20:00:00Z')
    expect(calendarDateOf(at)).toBe('2026-04-10')
    expect(calendarDateOf(at, shanghai)).toBe('2026-04-11')
    expect(datesAt(at, shanghai)).toEqual({ first: '2026-04-11', last: '2026-04-11' })
    expect(datesAt(at)).toEqual({ first: '2026-04-10', last: '2026-04-11' })
  })

  it('finds the first and last date that a partial date may mean', () => {
    expect(datesOf(partial('2024'))).toEqual({ first: '2024-01-01', last: '2024-12-31' })
    expect(datesOf(partial('2024-02'))).toEqual({ first: '2024-02-01', last: '2024-02-29' })
    expect(datesOf(partial('2026-02'))).toEqual({ first: '2026-02-01', last: '2026-02-28' })
    expect(datesOf(partial('2026-02-03'))).toEqual({ first: '2026-02-03', last: '2026-02-03' })
  })
})
