/**
 * PEP-020, PEP-034: what an act was, as finely as any pack's decision asks. `condom-intact` is penetration with a condom that she saw intact throughout;
 * `bite-with-blood-in-mouth` a bite that broke the skin with visible blood in the biter's mouth, or not known; `bite-without-blood-in-mouth` with certainly none.
 */
export type ExposureKind =
  | 'receptive-anal' | 'receptive-vaginal' | 'insertive-anal' | 'insertive-vaginal' | 'unknown-act' | 'shared-sharp'
  | 'condom-intact'
  | 'oral' | 'oral-without-fluid-or-injury' | 'fluid-on-mucosa' | 'fluid-in-eye' | 'bite-with-blood-in-mouth'
  | 'bite-without-blood-in-mouth' | 'no-risk'

/** PEP-020: the class of an exposure; `A-condom` is A with a condom that she saw intact throughout. */
export type ExposureClass = 'A' | 'A-condom' | 'B' | 'C'

/** PEP-030: S1 positive, S2 positive with verified suppression, S3 unknown, S4 tested negative afterwards. */
export type SourceClass = 'S1' | 'S2' | 'S3' | 'S4'

/** PEP-036: what she takes beforehand. */
export type PrepState = 'none' | 'oral-as-prescribed' | 'oral-with-gaps' | 'injectable-on-schedule' | 'injectable-overdue'

/** PEP-061: third drugs and fixed tablets for an adult or adolescent. */
export type AdultRegimen =
  | 'dolutegravir' | 'bictegravir' | 'raltegravir-once' | 'raltegravir' | 'darunavir' | 'darunavir-cobicistat' | 'darunavir-fixed' | 'atazanavir' | 'lopinavir'

/** PEP-080 to PEP-083: regimens by weight band. */
export type ChildRegimen =
  | 'zidovudine' | 'abacavir' | 'fixed-child-tablet' | 'adult-tablet' | 'solutions' | 'raltegravir' | 'lopinavir' | 'bictegravir' | 'alafenamide'
