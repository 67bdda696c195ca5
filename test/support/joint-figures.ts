/**
 * What no plan may go beyond, written by hand from the ledger and not from the packs, so that the two judge each other. Each figure with its rule.
 */
export type PackName = 'who' | 'who-2020' | 'us' | 'uk' | 'cn'

/** At one time, in a day, and for how many days at most; by body weight where a child's dose is made so. */
export interface Most {
  readonly dose: number
  readonly day?: number
  readonly days?: number
  /** For a child under the weight of the pack's own child row. */
  readonly child?: { readonly dose?: number; readonly dayPerKilogram?: number; readonly dosePerKilogram?: number; readonly day?: number; readonly days?: number }
}

const everyPack = (most: Most): { readonly [P in PackName]: Most } => ({ who: most, 'who-2020': most, us: most, uk: most, cn: most })
const never: Most = { dose: 0 }

/** STI-020, STI-021, STI-029, STI-045, STI-061, STI-072, STI-075: antibiotics, in mg (IU for the depot penicillin). */
export const antibiotics: { readonly [medicine: string]: { readonly [P in PackName]: Most } } = {
  ceftriaxone: {
    who: { dose: 1000, child: { dose: 125 } }, 'who-2020': { dose: 250, child: { dose: 125 } }, us: { dose: 1000, child: { dose: 500, dosePerKilogram: 500 } }, uk: { dose: 1000, child: { dose: 1000 } },
    cn: { dose: 1000, child: { dose: 1000, dosePerKilogram: 50 } },
  },
  cefixime: { who: { dose: 400, child: { dose: 400, dosePerKilogram: 8 } }, 'who-2020': { dose: 400, child: { dose: 400, dosePerKilogram: 8 } }, us: { dose: 800 }, uk: { dose: 400, day: 800 }, cn: { dose: 400, child: { dosePerKilogram: 8 } } },
  spectinomycin: { who: { dose: 2000, child: { dosePerKilogram: 40 } }, 'who-2020': { dose: 2000, child: { dosePerKilogram: 40 } }, us: never, uk: never, cn: { dose: 4000, child: { dose: 2000, dosePerKilogram: 40 } } },
  gentamicin: { ...everyPack({ dose: 240 }), cn: never },
  azithromycin: everyPack({ dose: 2000, day: 2000 }),
  erythromycin: { ...everyPack({ dose: 1000, child: { dayPerKilogram: 50, days: 14 } }) },
  doxycycline: everyPack({ dose: 100, day: 200, days: 14 }),
  amoxicillin: everyPack({ dose: 500, day: 1500, days: 7 }),
  metronidazole: everyPack({ dose: 2000, day: 2000, days: 7 }),
  tinidazole: everyPack({ dose: 2000 }),
  ciprofloxacin: { who: { dose: 500, day: 1000, days: 3 }, 'who-2020': { dose: 500, day: 1000, days: 3 }, us: never, uk: never, cn: never },
  'benzathine-benzylpenicillin': everyPack({ dose: 2_400_000, day: 2_400_000, child: { dosePerKilogram: 50_000 } }),
}

/** EC-040 to EC-044, PEP-060 to PEP-075, PEP-120: most of one ingredient in a day, in mg. */
export const ingredients: { readonly [ingredient: string]: number } = {
  levonorgestrel: 3, ulipristal: 30, mifepristone: 25, dolutegravir: 100, bictegravir: 50, raltegravir: 1600, 'tenofovir-disoproxil': 300, 'tenofovir-alafenamide': 25, lamivudine: 300, emtricitabine: 200,
  zidovudine: 600, abacavir: 600, darunavir: 1200, cobicistat: 150, atazanavir: 300, lopinavir: 1600, ritonavir: 400,
}

/** STI-093, STI-095, STI-113, STI-114: vaccines and immunoglobulins, in the unit that is printed. */
export const biologicals: { readonly [medicine: string]: { readonly [P in PackName]: number } } = {
  'hepatitis-b-vaccine': { who: 0, 'who-2020': 0, us: 0, uk: 40, cn: 60 },
  'hepatitis-b-immunoglobulin': { who: 0, 'who-2020': 0, us: 0.06, uk: 500, cn: 400 },
  'tetanus-immunoglobulin': { who: 0, 'who-2020': 0, us: 250, uk: 500, cn: 500 },
  'equine-tetanus-antitoxin': { who: 0, 'who-2020': 0, us: 0, uk: 0, cn: 3000 },
}

/** STI-045, STI-049, D26: years from which doxycycline may be given. */
export const doxycyclineFrom: { readonly [P in PackName]: number } = { who: 12, 'who-2020': 12, us: 8, uk: 12, cn: 8 }
/** STI-020: years from which a quinolone may be given. */
export const quinoloneFrom = 18
/** STI-102: years from which the vaccine against papillomavirus is given. */
export const papillomaFrom = 9
/** STI-048: days of a newborn; STI-053: months from which cefixime is given; STI-115: weeks from which tetanus vaccine is given. */
export const newbornDays = 28
export const cefiximeFromMonths = 6
export const tetanusVaccineFromWeeks = 6
/** STI-081, PEP-164: days over which disulfiram, and an inducer, still act. */
export const disulfiramDays = 14
export const inducerDays = 14
/** STI-084: milliseconds. */
export const longQt = 500
/** STI-078: mL/min below which gentamicin is not used; STI-080: hours after a drink. */
export const alcoholHours = 24

/** STI-070 to STI-078: what belongs to one class. */
export const members: { readonly [group: string]: readonly string[] } = {
  penicillin: ['amoxicillin', 'benzathine-benzylpenicillin'], cephalosporin: ['ceftriaxone', 'cefixime'], macrolide: ['azithromycin', 'erythromycin'], tetracycline: ['doxycycline'],
  nitroimidazole: ['metronidazole', 'tinidazole'], aminoglycoside: ['gentamicin'], quinolone: ['ciprofloxacin'],
}
/** Which class, or which medicine alone, the words of an allergy name. */
export const named: { readonly [words: string]: readonly string[] } = {
  azithromycin: members['macrolide'] ?? [], 头孢曲松: members['cephalosporin'] ?? [], doxycycline: members['tetracycline'] ?? [], metronidazole: members['nitroimidazole'] ?? [],
  amoxicillin: members['penicillin'] ?? [], gentamicin: members['aminoglycoside'] ?? [], spectinomycin: ['spectinomycin'], ciprofloxacin: members['quinolone'] ?? [],
}
/** EC-060, EC-061, PEP-120, STI-076: substances whose allergy closes one medicine. */
export const alone: readonly string[] = ['levonorgestrel', 'ulipristal', 'mifepristone', 'abacavir', 'dolutegravir']
/** STI-084: medicines in current use with which no macrolide is given. */
export const qtMedicines: readonly string[] = ['sotalol', 'amiodarone', 'dofetilide']
/** PEP-120, PEP-124: strong inducers. */
export const inducers: readonly string[] = ['rifampicin', 'carbamazepine', 'phenytoin', "St John's wort"]
