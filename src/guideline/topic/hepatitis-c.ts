import type { Approach, Rule, Schedule } from '../shape/index.js'

/** What a pack must say about hepatitis C after an exposure. */
export interface HepatitisC {
  readonly noProphylaxis: Rule
  /** Whether it is tested for, or left to the policy of the country. */
  readonly testing: Approach<'test' | 'by-national-policy'>
  /** Later tests, from the last act that exposed her. */
  readonly tests: Schedule
  readonly sooner: Rule
}
