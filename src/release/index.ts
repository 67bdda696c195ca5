export { bannedWords } from './banned.js'
export { type Label, wrapperLabels } from './labels.js'
export { neutralLines, release } from './release.js'
export { type NeutralLine, type Recipient, type Released, type ReleasedFact, type ReleasedPlan, recipients } from './released.js'
