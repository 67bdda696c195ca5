export interface Outcome {
  readonly file: string
  readonly title: string
  readonly guideline: string
  readonly differences: readonly string[]
}
export interface Count {
  readonly passed: number
  readonly failed: number
  readonly accepted: number
}
export interface Results {
  readonly engine: string
  readonly packs: { readonly [pack: string]: { readonly [folder: string]: Count } }
  readonly failures: readonly { readonly case: string; readonly differences: readonly string[] }[]
  readonly accepted: readonly { readonly case: string; readonly because: string }[]
}
export function resultsOf(engine: string, outcomes: readonly Outcome[], accepted?: { readonly [name: string]: string }): Results
