import type { ProposedMedicine } from '../../src/case/proposal.js'

const by = (text: string, value: number, unit: 'mg' | 'g' | 'IU' | 'ug' | 'mL' | '{tablet}', more: Partial<ProposedMedicine> = {}): ProposedMedicine => ({ text, dose: { value, unit }, ...more })
const course = (times: number, days: number) => ({ timesPerDay: times, days })
const month = (times: number) => course(times, 28)

/** Orders as clinicians write them, right ones and wrong ones, each set what belongs together. */
const sets: readonly (readonly ProposedMedicine[])[] = [
  [by('ceftriaxone', 1, 'g')], [by('ceftriaxone', 500, 'mg')], [by('ceftriaxone', 250, 'mg'), by('azithromycin', 1, 'g')], [by('ceftriaxone', 1, 'g', course(1, 2))], [{ text: 'ceftriaxone' }],
  [by('cefixime', 400, 'mg')], [by('cefixime', 800, 'mg')], [by('cefixime', 400, 'mg'), by('azithromycin', 1, 'g')],
  [by('gentamicin', 240, 'mg')], [by('gentamicin', 240, 'mg'), by('azithromycin', 2, 'g')], [by('azithromycin', 2, 'g')], [by('spectinomycin', 2, 'g')], [by('spectinomycin', 4, 'g')],
  [by('azithromycin', 1, 'g')], [by('azithromycin', 1, 'g', course(1, 1)), by('azithromycin', 500, 'mg', course(1, 2))], [by('azithromycin', 250, 'mg', course(4, 1))], [by('azithromycin', 400, 'mg')],
  [by('doxycycline', 100, 'mg', course(2, 7))], [by('doxycycline', 100, 'mg', course(2, 14))], [by('doxycycline', 200, 'mg')], [by('doxycycline', 100, 'mg', course(2, 7)), by('azithromycin', 1, 'g')], [by('minocycline', 100, 'mg', course(2, 7))],
  [by('amoxicillin', 500, 'mg', course(3, 7))], [by('erythromycin', 500, 'mg', course(4, 7))], [by('erythromycin', 500, 'mg', course(2, 14))],
  [by('metronidazole', 500, 'mg', course(2, 7))], [by('metronidazole', 400, 'mg', course(2, 7))], [by('metronidazole', 2, 'g')], [by('tinidazole', 2, 'g')],
  [by('benzathine benzylpenicillin', 2_400_000, 'IU')], [by('benzathine benzylpenicillin', 1_200_000, 'IU')], [by('benzathine benzylpenicillin', 2_400_000, 'IU'), by('doxycycline', 100, 'mg', course(2, 14))],
  [by('ciprofloxacin', 500, 'mg', course(2, 3))], [by('ciprofloxacin', 500, 'mg')],
  [by('ceftriaxone', 1, 'g'), by('doxycycline', 100, 'mg', course(2, 7)), by('metronidazole', 500, 'mg', course(2, 7))],
  [by('hepatitis B vaccine', 20, 'ug')], [by('hepatitis B vaccine', 10, 'ug')], [{ text: 'hepatitis B vaccine' }, by('HBIG', 500, 'IU')], [by('HBIG', 3.6, 'mL')], [by('HBIG', 200, 'IU')],
  [{ text: 'Td' }], [{ text: 'Tdap' }, by('tetanus immunoglobulin', 250, 'IU')], [by('tetanus immunoglobulin', 500, 'IU')], [by('tetanus antitoxin', 1500, 'IU')], [{ text: 'DTaP' }], [{ text: 'Gardasil 9' }], [{ text: 'Cervarix', timesPerDay: 2 }],
  [by('levonorgestrel', 1.5, 'mg')], [by('levonorgestrel', 3, 'mg')], [by('ulipristal acetate', 30, 'mg')], [{ text: 'copper IUD' }], [by('mifepristone', 25, 'mg')],
  [{ text: 'TLD', ...month(1) }], [by('dolutegravir', 50, 'mg', month(2))], [{ ...by('raltegravir', 1, '{tablet}', month(2)), strength: [{ value: 400, unit: 'mg' }] }],
]

/** Two of the sets, as the number says. */
export function orders(number: number): readonly { readonly id: string; readonly kind: 'order'; readonly medicine: ProposedMedicine }[] {
  const [one, other] = [number % sets.length, (number * 7 + 3) % sets.length]
  return [...new Set([one, other])].flatMap((at) => sets[at] ?? []).map((medicine, i) => ({ id: `o${i}`, kind: 'order', medicine }))
}
