import { type Answer, from, known, resting } from '../../answer/index.js'
import type { MedicineName } from '../medicines.js'
import type { Component } from './dose.js'
import { type Row, type Says, saysOf } from './row.js'
import { isObject } from './same.js'

/** A dose made from body weight: so much for each kilogram, never above its caps, rounded down to what can be measured (STI-047). */
export interface WeightDose extends Row {
  readonly says: Says<{
    readonly medicine: MedicineName
    readonly form: 'injection' | 'oral-dose'
    readonly strengthUnit: 'mg' | 'IU' | 'mL'
    /** For each kilogram at each time; where the source gives a range, its upper end. */
    readonly perKilogram: number
    /** The lower end of the range. */
    readonly atLeast?: number
    readonly timesPerDay: number
    /** Calendar days; absent: once. */
    readonly days?: number
    /** At most at one time. */
    readonly cap?: number
    /** At most in a day. */
    readonly capPerDay?: number
    /** Rounded down to a multiple of this. */
    readonly step: number
  }>
}

/** The dose for this weight in kg, rounded down but never below the range. A row that says none gives none. */
export function doseFor(dose: WeightDose, kilograms: Answer<number>): Answer<Component | 'none'> {
  if (dose.says === 'none') return known('none', { row: dose })
  const { says } = dose
  return resting(from([kilograms], (kg): Component | 'none' => component(says, kg)), { row: dose })
}

function component({ medicine, form, strengthUnit, perKilogram, atLeast = 0, timesPerDay, days, cap = Infinity, capPerDay = Infinity, step }: Exclude<WeightDose['says'], 'none'>, kg: number): Component {
  const most = Math.min(cap, capPerDay / timesPerDay)
  const least = Math.min(atLeast * kg, most)
  const rounded = downTo(step, Math.min(perKilogram * kg, most))
  return { medicine, strength: [rounded < least ? tidy(least) : rounded], strengthUnit, form, each: 1, timesPerDay, ...(days === undefined ? {} : { days }) }
}

/** Sums of decimal fractions as they are written: 0.3 holds three steps of 0.1. */
const tidy = (amount: number): number => Number(amount.toFixed(6))

function downTo(step: number, amount: number): number {
  return tidy(Math.floor(tidy(amount / step)) * step)
}

export function isWeightDose(row: Row): row is WeightDose {
  const says = saysOf(row)
  return isObject(says) && 'perKilogram' in says
}

/** What is right for this weight at one time: from the lower end, or what is given after rounding, up to the whole of it under its caps. */
export function rangeFor({ says }: WeightDose, kg: number): { readonly least: number; readonly most: number } | undefined {
  if (says === 'none') return undefined
  const { perKilogram, atLeast, timesPerDay, cap = Infinity, capPerDay = Infinity } = says
  const most = Math.min(perKilogram * kg, cap, capPerDay / timesPerDay)
  const [rounded = most] = component(says, kg).strength
  return { least: Math.min(rounded, (atLeast ?? Infinity) * kg), most }
}
