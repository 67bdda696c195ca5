/** Names of what can be ordered, one word per thing; what a person reads stands in `language/<tag>/medicines`. */
export const medicineNames = [
  'levonorgestrel', 'ulipristal', 'mifepristone', 'ethinylestradiol-levonorgestrel', 'copper-device', 'levonorgestrel-device',
  'metoclopramide', 'meclozine', 'ondansetron',
  'tenofovir-disoproxil-lamivudine-dolutegravir', 'tenofovir-disoproxil-emtricitabine', 'tenofovir-disoproxil-lamivudine',
  'tenofovir-alafenamide-emtricitabine', 'bictegravir-emtricitabine-tenofovir-alafenamide',
  'darunavir-cobicistat', 'darunavir-cobicistat-emtricitabine-tenofovir-alafenamide', 'zidovudine-lamivudine', 'abacavir-lamivudine', 'abacavir-lamivudine-dolutegravir',
  'dolutegravir', 'raltegravir', 'darunavir', 'ritonavir', 'atazanavir', 'lopinavir-ritonavir', 'darunavir-ritonavir', 'atazanavir-ritonavir',
  'zidovudine', 'lamivudine', 'abacavir', 'emtricitabine', 'tenofovir-disoproxil',
  'ceftriaxone', 'cefixime', 'spectinomycin', 'gentamicin', 'azithromycin', 'doxycycline', 'erythromycin', 'amoxicillin', 'metronidazole', 'tinidazole', 'ciprofloxacin',
  'benzathine-benzylpenicillin', 'hepatitis-b-vaccine', 'hepatitis-b-immunoglobulin', 'hepatitis-a-vaccine', 'human-papillomavirus-vaccine', 'mpox-vaccine',
  'tetanus-diphtheria-vaccine', 'tetanus-diphtheria-pertussis-vaccine', 'tetanus-diphtheria-polio-vaccine', 'childhood-tetanus-vaccine', 'tetanus-immunoglobulin', 'equine-tetanus-antitoxin',
] as const
export type MedicineName = (typeof medicineNames)[number]
