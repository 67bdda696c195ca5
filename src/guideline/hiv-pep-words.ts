/** PEP-020: exposure classes; `A-condom` is A with a condom that she saw intact throughout. */
export type ExposureClass = 'A' | 'A-condom' | 'B' | 'C'

/** PEP-030: S1 positive, S2 positive with verified suppression, S3 unknown, S4 tested negative afterwards. */
export type SourceClass = 'S1' | 'S2' | 'S3' | 'S4'

/** PEP-036: what she takes beforehand. */
export type PrepState = 'none' | 'oral-as-prescribed' | 'oral-with-gaps' | 'injectable-on-schedule' | 'injectable-overdue'
