/** What it takes to lay a pack of one's own over one that ships: the function, what it refuses, and the types that say what a pack holds. */
export { type Adopts, type Overlay, OverlayRefused, type Row, overlay } from './shape/index.js'
export type { Common } from './topic/common.js'
export type { EmergencyContraception } from './topic/emergency-contraception.js'
export type { Guideline } from './topic/guideline.js'
export type { HepatitisB } from './topic/hepatitis-b.js'
export type { HivPep } from './topic/hiv-pep.js'
export type { StiProphylaxis } from './topic/sti-prophylaxis.js'
