import type { Quantity } from './case.js'

declare const unit: unique symbol
/** A number in a named unit. */
export type Measured<U extends string> = number & { readonly [unit]: U }
export type Kilograms = Measured<'kg'>
export type Centimetres = Measured<'cm'>
export type MilligramsPerDecilitre = Measured<'mg/dL'>
export type GramsPerDecilitre = Measured<'g/dL'>

const kilogramsPerPound = 0.45359237
const centimetresPerInch = 2.54
/** Micromoles per litre in one milligram per decilitre of creatinine: exactly this, not the rounded constants of printed formulas (PEP-100). */
export const micromolesPerMilligram = 88.4

/** How many milligrams one of these is. */
export const milligramsIn = { mg: 1, ug: 0.001, g: 1000 } as const

export function kilograms({ value, unit: of }: Quantity<'kg' | 'g' | '[lb_av]'>): Kilograms {
  switch (of) {
    case 'kg': return value as Kilograms
    case 'g': return (value / 1000) as Kilograms
    case '[lb_av]': return (value * kilogramsPerPound) as Kilograms
  }
}

export function centimetres({ value, unit: of }: Quantity<'cm' | 'm' | '[in_i]'>): Centimetres {
  switch (of) {
    case 'cm': return value as Centimetres
    case 'm': return (value * 100) as Centimetres
    case '[in_i]': return (value * centimetresPerInch) as Centimetres
  }
}

export function milligramsPerDecilitre({ value, unit: of }: Quantity<'mg/dL' | 'umol/L'>): MilligramsPerDecilitre {
  switch (of) {
    case 'mg/dL': return value as MilligramsPerDecilitre
    case 'umol/L': return (value / micromolesPerMilligram) as MilligramsPerDecilitre
  }
}

export function gramsPerDecilitre({ value, unit: of }: Quantity<'g/dL' | 'g/L'>): GramsPerDecilitre {
  switch (of) {
    case 'g/dL': return value as GramsPerDecilitre
    case 'g/L': return (value / 10) as GramsPerDecilitre
  }
}
