import type { CommonWords } from '../language.js'
import { ledger } from './ledger.js'
import { orderSetFrame } from './order-set.js'

export const common: CommonWords = {
  verbs: {
    recommend: 'Recommend', offer: 'Offer', consider: 'Consider', defer: 'Later', 'needs-input': 'Needs an answer', refer: 'Refer',
    'not-recommended': 'Not recommended', 'not-indicated': 'Not indicated', contraindicated: 'Contraindicated', 'window-exceeded': 'Window exceeded',
    unavailable: 'Not available here', duty: 'Duty',
  },
  urgencies: { immediate: 'now', hours: 'this visit', days: 'within days', routine: 'routine' },
  flags: {
    'off-label': 'off-label', 'less-effective': 'less effective', 'least-bad': 'last resort', 'shared-decision': 'decide together',
    'needs-recorded-decision': 'record the decision', bridge: 'give now, the better option later', 'expert-first': 'speak to a specialist first',
    'if-in-stock': 'if in stock', 'estimate-only': 'first dose on an estimate only', 'time-unknown': 'time not known', 'as-second-dose': 'second dose',
    'legal-check': 'check the law in force',
  },
  strengths: {
    recommendation: 'guideline recommendation', conditional: 'conditional recommendation', 'good-practice': 'good practice', label: 'product label', law: 'law',
    derived: 'derived rule',
  },
  verifications: {
    read: 'checked against the source', secondary: 'checked against a secondary source', ours: 'safety rule of this library', unread: 'not yet checked against the source',
  },
  medicines: {
    levonorgestrel: 'Levonorgestrel', ulipristal: 'Ulipristal acetate', mifepristone: 'Mifepristone', 'ethinylestradiol-levonorgestrel': 'Ethinylestradiol/levonorgestrel',
    'copper-device': 'Copper intrauterine device', 'levonorgestrel-device': 'Levonorgestrel intrauterine device', metoclopramide: 'Metoclopramide',
    meclozine: 'Meclozine', ondansetron: 'Ondansetron', 'tenofovir-disoproxil-lamivudine-dolutegravir': 'Tenofovir disoproxil fumarate/lamivudine/dolutegravir',
    'tenofovir-disoproxil-emtricitabine': 'Tenofovir disoproxil fumarate/emtricitabine', 'tenofovir-disoproxil-lamivudine': 'Tenofovir disoproxil fumarate/lamivudine',
    'tenofovir-alafenamide-emtricitabine': 'Tenofovir alafenamide/emtricitabine', 'zidovudine-lamivudine': 'Zidovudine/lamivudine',
    'bictegravir-emtricitabine-tenofovir-alafenamide': 'Bictegravir/emtricitabine/tenofovir alafenamide', 'darunavir-cobicistat': 'Darunavir/cobicistat',
    'darunavir-cobicistat-emtricitabine-tenofovir-alafenamide': 'Darunavir/cobicistat/emtricitabine/tenofovir alafenamide', 'abacavir-lamivudine': 'Abacavir/lamivudine', 'abacavir-lamivudine-dolutegravir': 'Abacavir/lamivudine/dolutegravir', dolutegravir: 'Dolutegravir',
    raltegravir: 'Raltegravir', darunavir: 'Darunavir', ritonavir: 'Ritonavir', atazanavir: 'Atazanavir', 'lopinavir-ritonavir': 'Lopinavir/ritonavir',
    'darunavir-ritonavir': 'Darunavir/ritonavir', 'atazanavir-ritonavir': 'Atazanavir/ritonavir', zidovudine: 'Zidovudine', lamivudine: 'Lamivudine',
    abacavir: 'Abacavir', emtricitabine: 'Emtricitabine', 'tenofovir-disoproxil': 'Tenofovir disoproxil fumarate',
    ceftriaxone: 'Ceftriaxone', cefixime: 'Cefixime', spectinomycin: 'Spectinomycin', gentamicin: 'Gentamicin', azithromycin: 'Azithromycin',
    doxycycline: 'Doxycycline', erythromycin: 'Erythromycin', amoxicillin: 'Amoxicillin', metronidazole: 'Metronidazole', tinidazole: 'Tinidazole',
    ciprofloxacin: 'Ciprofloxacin', 'benzathine-benzylpenicillin': 'Benzathine benzylpenicillin', 'hepatitis-b-vaccine': 'Hepatitis B vaccine',
    'hepatitis-b-immunoglobulin': 'Hepatitis B immunoglobulin', 'hepatitis-a-vaccine': 'Hepatitis A vaccine',
    'human-papillomavirus-vaccine': 'Human papillomavirus vaccine', 'mpox-vaccine': 'Mpox vaccine',
    'tetanus-diphtheria-vaccine': 'Tetanus and diphtheria vaccine (Td)', 'tetanus-diphtheria-pertussis-vaccine': 'Tetanus, diphtheria and pertussis vaccine (Tdap)',
    'tetanus-diphtheria-polio-vaccine': 'Tetanus, diphtheria and polio vaccine (Td/IPV)', 'childhood-tetanus-vaccine': 'Combined childhood vaccine with tetanus',
    'tetanus-immunoglobulin': 'Tetanus immunoglobulin', 'equine-tetanus-antitoxin': 'Equine tetanus antitoxin',
  },
  forms: {
    tablet: { one: 'tablet', many: 'tablets' }, 'dispersible-tablet': { one: 'dispersible tablet', many: 'dispersible tablets' },
    'oral-solution': { one: 'mL oral solution', many: 'mL oral solution' }, granules: { one: 'sachet', many: 'sachets' },
    'chewable-tablet': { one: 'chewable tablet', many: 'chewable tablets' }, device: { one: 'device', many: 'devices' },
    injection: { one: 'injection', many: 'injections' }, 'oral-dose': { one: 'dose by mouth', many: 'doses by mouth' },
  },
  frame: {
    labelled: '{of}: {is}', remarked: '{of} ({is})', semicolon: '; ', comma: ', ',
    checkBeforeGiving: 'check before giving', once: 'once', timesPerDay: { once: 'once a day', twice: 'twice a day', times: '{n} times a day' },
    forDays: 'for {days} days', begins: { nextDay: 'from the next day', later: 'beginning {after} after the first dose' }, byMouth: 'by mouth', intrauterine: 'placed in the uterus', withFood: 'with food', dispense: 'dispense {quantity}',
    closesAt: 'closes {at}', mayHaveClosed: 'may have closed at {earliest}', surelyClosed: 'surely closed after {latest}',
    closesBetween: 'may have closed at {earliest}, surely closed after {latest}; give now', noClosing: 'as soon as possible; no time is known',
    timeLeft: '{left} left', hoursMinutes: '{hours} h {minutes} min', daysHours: '{days} d {hours} h', notBefore: 'not before {from}', by: 'by {by}',
    notBeforeBy: 'from {from} to {by}', instead: 'Instead', asks: 'Worth asking', basis: 'Made with {library}, pack {guideline} {version} ({edition}), for {now}',
    overdue: 'This pack was due for review on {reviewBy}.', declined: 'declined, on record', declinedHeading: 'Declined, on record', neutralSummary: 'Time-limited treatment review: due by {deadline}',
    neutralEmergency: 'Urgent clinical review', neutralNoDeadline: 'Time-limited treatment review: as soon as possible', neutralSource: 'Care Window',
    neutralLink: 'Open review', sheetTitle: 'Visit sheet', neutralSheetTitle: 'Visit sheet', planTitle: 'Plan', planHeading: 'Plan: {urgency}', closedHeading: 'Assessed and not advised here', factsHeading: 'Facts used',
    windowsHeading: 'Windows', asksHeading: 'Worth asking', noticesHeading: 'Notices', pageOf: 'Page {page} of {pages}', dataHash: 'SHA-256 of the attached data: {hash}',
    patientOfChart: 'The patient of this chart', oneOf: 'One of these, not together: {options}', nothingTold: 'What happened is not recorded, so no line is open.', nothingToDo: 'No line of the plan is open on what is known.', authority: 'Rule {rules}; {strength}; {verification}', resources: '{used} resources used, {listed} listed with the reason', notReached: 'No line of this plan read this rule: nothing in this case led to it.', notFired: 'did not fire, on what is known',
    lineNotReached: 'This plan does not have this line: nothing in this case calls for it.', lookedAt: 'What it looked at', notTold: 'not told',
    inPack: 'It is a rule of the pack {pack}, row {row}: {strength}; {verification}', sameTopic: 'This plan says on the same topic', verdictsHeading: 'Proposed', planGives: 'The plan gives', missingHere: 'Would decide', yes: 'yes', no: 'no',
  },
  orderSet: orderSetFrame,
  ledger,
}
