import { type Answer, from } from '../../answer/index.js'
import type { Medicine, TakenDose } from '../../case/case.js'
import type { Situation } from '../../case/situation.js'
import { type Instant, millisecondsPerHour } from '../../case/time.js'
import { milligramsIn } from '../../case/units.js'
import { member } from '../../derive/read.js'
import { hoursSince, timeOf } from '../../derive/taken-within.js'
import { matches } from '../../guideline/shape/index.js'
import type { EmergencyContraception, Pill } from '../../guideline/topic/emergency-contraception.js'

export interface PillTaken {
  readonly pill: Pill | 'combined-pills'
  readonly medicine: Medicine
  readonly dose: TakenDose
  readonly at: Answer<Instant>
  readonly path: string
  /** From this dose to the dose now planned. */
  readonly hours: Answer<number>
}

/** Every dose of emergency contraception she took. */
export function pillsTaken(s: Situation, g: EmergencyContraception): readonly PillTaken[] {
  return (s.case.medicines ?? []).flatMap((medicine, i) => {
    const path = member('/medicines', medicine.id, i)
    const pill = which(medicine, g)
    if (pill === undefined || medicine.status === 'planned') return []
    return dosesOf(medicine, path).map(({ dose, path: taken, fact }) => {
      const at = timeOf(dose.at, fact, s.now)
      return { pill, medicine, dose, at, path: taken, hours: hoursSince(at, s.plannedDoseAt) }
    })
  })
}

interface ToldDose {
  readonly dose: TakenDose
  readonly path: string
  /** Where its time is told. */
  readonly fact: string
}

/** The doses one by one; where none is listed, the last she took is one, and a single dose taken is one though nobody tells when. */
function dosesOf({ takenDoses, lastTaken, status }: Medicine, path: string): readonly ToldDose[] {
  if (takenDoses !== undefined) {
    return takenDoses.map((dose, j) => {
      const taken = member(`${path}/takenDoses`, dose.id, j)
      return { dose, path: taken, fact: `${taken}/at` }
    })
  }
  if (lastTaken === undefined && status !== 'single-dose-taken') return []
  return [{ dose: lastTaken === undefined ? {} : { at: lastTaken }, path: member(`${path}/takenDoses`, undefined, 0), fact: `${path}/lastTaken` }]
}

/** From swallowing a dose to vomiting. */
export function hoursToVomiting({ at, dose, path }: PillTaken, s: Situation): Answer<number> {
  return from([at, timeOf(dose.vomitedAt, `${path}/vomitedAt`, s.now)], (swallowed, vomitedAt) => (vomitedAt - swallowed) / millisecondsPerHour)
}

/** How many milligrams she took at that time, as far as told. */
export function milligramsTaken({ medicine, dose }: PillTaken): number | undefined {
  const amount = dose.dose ?? medicine.dose
  if (amount === undefined) return undefined
  const { value, unit } = amount
  if (unit === 'mg' || unit === 'ug' || unit === 'g') return value * milligramsIn[unit]
  const { strength } = medicine
  return unit === '{tablet}' && (strength?.unit === 'mg' || strength?.unit === 'ug') ? value * strength.value * milligramsIn[strength.unit] : undefined
}

/** Only ulipristal is never anything else; the others are taken for other reasons too, so the purpose must be told. */
function which(medicine: Medicine, g: EmergencyContraception): PillTaken['pill'] | undefined {
  if (medicine.purpose !== undefined && medicine.purpose !== 'emergency-contraception') return undefined
  if (matches(g.ulipristalMedicine, medicine)) return 'ulipristal'
  if (medicine.purpose === undefined) return undefined
  if (matches(g.combinedPillsMedicine, medicine)) return 'combined-pills'
  if (matches(g.mifepristoneMedicine, medicine)) return 'mifepristone'
  return matches(g.levonorgestrelMedicine, medicine) ? 'levonorgestrel' : undefined
}
