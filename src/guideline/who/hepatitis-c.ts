import type { HepatitisC } from '../topic/hepatitis-c.js'

const checkedOn = '2026-11-25'

export const hepatitisC: HepatitisC = {
  noProphylaxis: { strength: 'recommendation', verification: 'secondary', checkedOn, rule: 'STI-100', cites: [{ source: 'STI S31' }] },
  testing: { strength: 'recommendation', verification: 'ours', checkedOn, rule: 'STI-100', cites: [{ source: 'ledger', at: 'STI-100' }], says: { approach: 'by-national-policy' } },
  tests: { strength: 'recommendation', verification: 'ours', checkedOn, rule: 'STI-100', cites: [{ source: 'ledger', at: 'STI-100' }], says: { steps: [] } },
  sooner: { strength: 'derived', verification: 'ours', checkedOn, rule: 'STI-100', cites: [{ source: 'ledger', at: 'STI-100' }] },
}
