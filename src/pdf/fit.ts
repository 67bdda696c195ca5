// A page holds a good forty lines of the usual size.
const mostLines = 36

/** Whether texts, one below the other in a column so many full-width characters wide, surely fit a page with a heading over them. What does not may break: a block that must not, and is longer than a page, would be cut. */
export function fitsPage(texts: readonly string[], width: number): boolean {
  return texts.reduce((lines, text) => lines + Math.max(1, Math.ceil(widthOf(text) / width)), 0) <= mostLines
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character >= '\u2E80' ? 1 : 0.6), 0)
}
