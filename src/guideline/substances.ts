import { type MedicineName, medicineNames } from './medicines.js'

/** The active substances. Every name of a medicine is made of these, in the order in which its strengths are printed. */
export const substances = [
  'levonorgestrel-device', 'copper-device', 'levonorgestrel', 'ulipristal', 'ethinylestradiol', 'mifepristone', 'metoclopramide', 'meclozine', 'ondansetron',
  'tenofovir-disoproxil', 'tenofovir-alafenamide', 'zidovudine', 'abacavir', 'lamivudine', 'emtricitabine', 'bictegravir', 'dolutegravir', 'raltegravir',
  'darunavir', 'atazanavir', 'lopinavir', 'ritonavir', 'cobicistat',
  'ceftriaxone', 'cefixime', 'spectinomycin', 'gentamicin', 'azithromycin', 'doxycycline', 'erythromycin', 'amoxicillin', 'metronidazole', 'tinidazole', 'ciprofloxacin',
  'benzathine-benzylpenicillin', 'hepatitis-b-vaccine', 'hepatitis-b-immunoglobulin', 'hepatitis-a-vaccine', 'human-papillomavirus-vaccine', 'mpox-vaccine',
  'tetanus-diphtheria-vaccine', 'tetanus-diphtheria-pertussis-vaccine', 'tetanus-diphtheria-polio-vaccine', 'childhood-tetanus-vaccine', 'tetanus-immunoglobulin', 'equine-tetanus-antitoxin',
] as const
export type Substance = (typeof substances)[number]

const longestFirst = [...substances].sort((a, b) => b.length - a.length)

/** What a medicine holds, in the order of its name. @example substancesOf('zidovudine-lamivudine') // ['zidovudine', 'lamivudine'] */
export function substancesOf(medicine: MedicineName): readonly Substance[] {
  const found: Substance[] = []
  for (let rest: string = medicine; rest !== ''; ) {
    const next = longestFirst.find((one) => rest === one || rest.startsWith(`${one}-`))
    if (next === undefined) return []
    found.push(next)
    rest = rest.slice(next.length + 1)
  }
  return found
}

/** The same substances in the order of the medicine that is made of just these; where none is, as they stand. */
export function inOrderOfName(held: readonly Substance[]): readonly Substance[] {
  const name = medicineNames.map(substancesOf).find((of) => of.length === held.length && of.every((one) => held.includes(one)))
  return name ?? held
}
