/** A genital or anal region of the body map. */
export function isIntimate(region: string | undefined): boolean {
  return region !== undefined && (region.startsWith('BM-G') || region.startsWith('BM-M'))
}
