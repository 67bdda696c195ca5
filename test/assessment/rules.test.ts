import { describe, expect, test } from 'vitest'
import { packs } from '../../src/guideline/packs.js'
import { overlay } from '../../src/guideline/shape/index.js'
import type { Guideline } from '../../src/guideline/topic/guideline.js'
import { uk } from '../../src/guideline/uk/index.js'
import { who } from '../../src/guideline/who/index.js'
import { diff, rules } from '../../src/index.js'

const adopted = { adopts: 'who', verification: 'secondary', checkedOn: '2026-11-25', cites: [{ source: 'S-LOCAL' }] } as const
const doses = { levonorgestrelDose: adopted, levonorgestrelDoubledDose: adopted, ulipristalDose: adopted, combinedPillsDose: adopted, deviceDose: adopted, mifepristoneDose: adopted, mifepristoneSmallDose: adopted, levonorgestrelDeviceDose: adopted }
const local: Guideline = {
  ...who,
  name: 'local',
  emergencyContraception: overlay(who.emergencyContraception, {
    ...doses,
    ulipristalFirstAfter: { ...who.emergencyContraception.ulipristalFirstAfter, says: { value: 48, unit: 'h', sense: 'above' } },
    latePeriod: { ...who.emergencyContraception.latePeriod, verification: 'unread' },
  }),
}

describe('diff', () => {
  test('a pack and itself: nothing', () => {
    for (const pack of packs) expect(diff(pack, pack), pack.name).toEqual([])
  })

  test('tells a figure that differs from a row adopted and from one that only stands otherwise', () => {
    const kinds = Object.fromEntries(diff(who, local).map(({ row, kind }) => [row, kind]))
    expect(kinds).toEqual({
      levonorgestrelDose: 'adopted', levonorgestrelDoubledDose: 'adopted', ulipristalDose: 'adopted', combinedPillsDose: 'adopted', deviceDose: 'adopted', mifepristoneDose: 'adopted', mifepristoneSmallDose: 'adopted', levonorgestrelDeviceDose: 'adopted', ulipristalFirstAfter: 'says', latePeriod: 'standing',
    })
  })

  test('holds both rows, in the order asked for', () => {
    const [row] = diff(who, local).filter(({ kind }) => kind === 'says')
    expect(row?.between.map(({ says }) => says)).toEqual([{ value: 72, unit: 'h', sense: 'above' }, { value: 48, unit: 'h', sense: 'above' }])
    const [back] = diff(local, who).filter(({ kind }) => kind === 'says')
    expect(back?.between.map(({ says }) => says)).toEqual([{ value: 48, unit: 'h', sense: 'above' }, { value: 72, unit: 'h', sense: 'above' }])
  })

  test('is adopted whichever of the two took it', () => {
    const kinds = (rows: ReturnType<typeof diff>) => Object.fromEntries(rows.map(({ row, kind }) => [row, kind]))
    expect(kinds(diff(local, who))).toEqual(kinds(diff(who, local)))
  })

  test('a row that only one of them has is held against nothing', () => {
    const more = { ...who, common: { ...who.common, added: who.common.privacyGate } } as Guideline
    expect(diff(who, more)).toEqual([])
    expect(diff(more, who)).toEqual([])
  })

  test('the order of keys in a literal is no difference', () => {
    const turned: Guideline = { ...who, emergencyContraception: { ...who.emergencyContraception, latePeriod: { ...who.emergencyContraception.latePeriod, says: { sense: 'above', unit: 'd', value: 7 } } } }
    expect(diff(who, turned)).toEqual([])
  })
})

describe('rules', () => {
  test('an adopted row names the pack it is taken from and stands on the adopting source', () => {
    const listed = rules(local).find(({ row }) => row === 'levonorgestrelDose')
    expect(listed).toMatchObject({ adopts: 'who', verification: 'secondary', cites: [{ source: 'S-LOCAL' }] })
  })

  test('a safety row says which way it may move', () => {
    expect(rules(uk).find(({ row }) => row === 'privacyGate')?.mayOnly).toBe('tighten')
  })
})
