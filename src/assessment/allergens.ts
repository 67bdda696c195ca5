import type { Codes } from '../guideline/shape/index.js'
import type { Guideline } from '../guideline/topic/guideline.js'

/** Lists of what somebody may be allergic to, that are no lists of medicines: whoever takes something with tetanus in its name has not taken a known one. */
export function onlyAllergens({ hepatitisB, hpv, tetanus }: Guideline): readonly Codes[] {
  return [hepatitisB.allergens, hpv.allergens, tetanus.allergens]
}

/** Every list by which a protocol reads an allergy that is written or coded. */
export function allergensOf(guideline: Guideline): readonly Codes[] {
  const { emergencyContraception: ec, stiProphylaxis: sti, hivPep, hpv, otherInfections, tetanus } = guideline
  return [
    sti.penicillins, sti.cephalosporins, sti.macrolides, sti.tetracyclines, sti.nitroimidazoles, sti.aminoglycosides, sti.quinolones, sti.spectinomycinProduct, sti.lidocaines,
    ec.levonorgestrelMedicine, ec.ulipristalMedicine, ec.mifepristoneMedicine, ec.copperDeviceProduct, hivPep.dolutegravirProduct, hivPep.abacavirProduct,
    ...onlyAllergens(guideline), hpv.vaccineProduct, otherInfections.hepatitisAVaccine, otherInfections.mpoxVaccine,
    tetanus.diphtheriaBooster, tetanus.pertussisBooster, tetanus.polioBooster, tetanus.childhoodVaccine,
  ]
}
