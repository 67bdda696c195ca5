import { speak } from '../speak.js'
import { common } from './common.js'
import { emergencyContraception } from './emergency-contraception.js'
import { facts } from './facts.js'
import { sharedRules } from './shared-rules.js'
import { hepatitisB } from './hepatitis-b.js'
import { hivPep } from './hiv-pep.js'
import { stiProphylaxis } from './sti-prophylaxis.js'
import { hpv } from './hpv.js'
import { hepatitisC } from './hepatitis-c.js'
import { orderSet } from './order-set.js'
import { otherInfections } from './other-infections.js'
import { tetanus } from './tetanus.js'
import { notices, problems } from './problems.js'
import { values } from './values.js'
import { verdicts } from './verdicts.js'

/** English. */
export const en = speak({ tag: 'en', common, topics: [emergencyContraception, hivPep, stiProphylaxis, hepatitisB, tetanus, otherInfections, hepatitisC, hpv, orderSet, verdicts, sharedRules], facts, values, problems, notices })
