// The base pack's rules for the twelve facts, once, as a decision table: for each line its rows from top to bottom, the first that holds answers. Both peers are
// made from it, so that neither is asked for more than the other. Written by hand from the pack; the run fails where it and `assess` disagree.

const pregnant = ['pregnant', '=', true]
const noOrgans = ['uterusAndOvaries', '=', false]
const noContact = ['contact', '!=', 'vaginal']
const inducer = ['takesInducer', '=', true]
const noNeed = [[[pregnant], 'not-indicated'], [[noOrgans], 'not-indicated'], [[noContact], 'not-indicated']]
const neither = noNeed.map(([when]) => [when, 'neither'])

const single = 'levonorgestrel 1.5 mg 1x1'
const doubled = 'levonorgestrel 1.5 mg 2x1'
const early = ['hoursSinceLastAct', '<=', 72]
const late = ['hoursSinceLastAct', '>', 120]

const fixed = 'tenofovir-disoproxil-lamivudine-dolutegravir 300/300/50 mg 1x1 for 28 d'
const dolutegravir = (times) => `dolutegravir 50 mg 1x${times} for 28 d`
const alafenamide = `tenofovir-alafenamide-emtricitabine 25/200 mg 1x1 for 28 d + ${dolutegravir(1)}`
const zidovudine = `zidovudine-lamivudine 300/150 mg 1x2 for 28 d + ${dolutegravir(2)}`
const severe = (times, rest) => (twice) => `${dolutegravir(twice ? 2 : 1)} + zidovudine 300 mg 1x${times} for 28 d + lamivudine 150 mg 1x1${rest}`
const reduced = (millilitres) => ` + lamivudine 10 mg/mL ${millilitres}x1 for 27 d`

/** The regimen by kidney function and inducer, under a verb. */
function regimens(verb, when) {
  const below = (clearance) => ['creatinineClearance', '<', clearance]
  const bySeverity = [[5, severe(1, '')], [15, severe(1, reduced(5))], [30, severe(2, reduced(10))]]
  return [
    ...bySeverity.flatMap(([limit, dose]) => [[[...when, below(limit), inducer], `${verb} + ${dose(true)}`], [[...when, below(limit)], `${verb} + ${dose(false)}`]]),
    [[...when, below(50), inducer], `${verb} + ${zidovudine}`],
    [[...when, below(50)], `${verb} + ${alafenamide}`],
    [[...when, inducer], `${verb} + ${fixed} + ${dolutegravir(1)}`],
    [when, `${verb} + ${fixed}`],
  ]
}

const suppressed = ['source', '=', 'suppressed']

export const table = {
  levonorgestrel: [
    ...noNeed, [[late], 'window-exceeded'],
    [[early, inducer], `recommend + ${doubled}`], [[early], `recommend + ${single}`], [[inducer], `offer + ${doubled}`], [[], `offer + ${single}`],
  ],
  ulipristal: [...noNeed, [[late], 'window-exceeded'], [[inducer], 'offer + ulipristal 30 mg 1x1'], [[], 'recommend + ulipristal 30 mg 1x1']],
  'copper-device': [...noNeed, [[['hoursSinceFirstAct', '>', 120]], 'window-exceeded'], [[['pelvicInfection', '=', true]], 'contraindicated'], [[], 'offer + copper-device  mg 1x1']],
  pep: [
    [[['contact', '=', 'none']], 'not-indicated'], [[['source', '=', 'tested-negative']], 'not-indicated'], [[['contact', '=', 'oral'], suppressed], 'not-indicated'],
    [[['hoursSinceLastAct', '>', 72]], 'window-exceeded'], [[['prepAsPrescribed', '=', true]], 'not-indicated'],
    ...regimens('consider', [suppressed]),
    ...regimens('consider', [['contact', '=', 'vaginal'], ['condomIntact', '=', true], ['source', '=', 'unknown']]),
    ...regimens('recommend', []),
  ],
  'first-pill': [
    ...neither, [[late], 'neither'], [[inducer], 'levonorgestrel'], [[['hoursSinceLastAct', '>', 72]], 'ulipristal'], [[['bodyMassIndex', '>=', 30]], 'ulipristal'], [[], 'levonorgestrel'],
  ],
}
