import { describe, expect, it } from 'vitest'
import { parseCase } from '../../src/case/index.js'
import { InvalidNow, situation } from '../../src/case/situation.js'

const now = '2026-04-10T12:00:00Z'
const planned = (doseAt: string) => situation(parseCase({ encounter: { planned: { doseAt } } }).survivorCase, now).plannedDoseAt

describe('the situation', () => {
  it.each(['2026-04-10T12:00:00', '2026-04-10', 'now', '', '2026-02-30T12:00:00Z'])('is refused when now is %j, without repeating it', (words) => {
    expect(() => situation({}, words)).toThrow(InvalidNow)
    try {
      situation({}, `${words}-canary`)
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ code: 'now-not-an-instant', name: 'InvalidNow' })
      expect(String(error)).not.toContain('canary')
    }
  })

  it('is refused when now is no text at all', () => {
    expect(() => situation({}, Number('1') as unknown as string)).toThrow(InvalidNow)
    expect(() => situation({}, [now] as unknown as string)).toThrow(InvalidNow)
  })

  it('holds now as an instant', () => {
    expect(situation({}, '2026-04-10T20:00:00+08:00').now).toBe(Date.UTC(2026, 3, 10, 12))
  })

  it('takes its zone from the setting, and has none when the setting has none', () => {
    expect(situation(parseCase({ setting: { timeZone: 'Asia/Shanghai' } }).survivorCase, now).timeZone).toBe('Asia/Shanghai')
    expect('timeZone' in situation({}, now)).toBe(false)
  })

  it('plans the dose now unless a later time is planned; never in the past', () => {
    const at = Date.UTC(2026, 3, 10, 12)
    expect(situation({}, now).plannedDoseAt).toBe(at)
    expect(planned('2026-04-10T11:59:59Z')).toBe(at)
    expect(planned('2026-04-10T12:00:00Z')).toBe(at)
    expect(planned('2026-04-10T12:00:01Z')).toBe(at + 1000)
  })
})
