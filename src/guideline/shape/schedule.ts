import type { Row } from './row.js'

/** What a date is counted from. */
export type Anchor = 'last-act' | 'first-act' | 'now' | 'course-start' | 'course-end' | 'first-visit' | 'dose'

export interface ScheduleStep {
  readonly name: string
  readonly after: number
  readonly unit: 'h' | 'd' | 'wk' | 'mo'
  readonly from: Anchor
  /** Also not before this many units after another anchor; the latest floor counts. */
  readonly floors?: readonly { readonly after: number; readonly unit: 'h' | 'd' | 'wk' | 'mo'; readonly from: Anchor }[]
  /** Latest end of the visit's span, same unit and anchor. */
  readonly until?: number
}

/** Tests and visits, each a due date on its own line; only `assessment/calendar` merges them. */
export interface Schedule extends Row {
  readonly says: { readonly steps: readonly ScheduleStep[] }
}
