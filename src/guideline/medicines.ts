/** Names of what can be ordered, one word per thing; what a person reads stands in `language/<tag>/medicines`. */
export const medicineNames = [
  'levonorgestrel', 'ulipristal', 'mifepristone', 'ethinylestradiol-levonorgestrel', 'copper-device', 'levonorgestrel-device',
  'metoclopramide', 'meclozine', 'ondansetron',
  'tenofovir-disoproxil-lamivudine-dolutegravir', 'tenofovir-disoproxil-emtricitabine', 'tenofovir-disoproxil-lamivudine',
  'tenofovir-alafenamide-emtricitabine', 'bictegravir-emtricitabine-tenofovir-alafenamide',
  'darunavir-cobicistat', 'darunavir-cobicistat-emtricitabine-tenofovir-alafenamide', 'zidovudine-lamivudine', 'abacavir-lamivudine', 'abacavir-lamivudine-dolutegravir',
  'dolutegravir', 'raltegravir', 'darunavir', 'ritonavir', 'atazanavir', 'lopinavir-ritonavir', 'darunavir-ritonavir', 'atazanavir-ritonavir',
  'zidovudine', 'lamivudine', 'abacavir', 'emtricitabine', 'tenofovir-disoproxil',
] as const
export type MedicineName = (typeof medicineNames)[number]
