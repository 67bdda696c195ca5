import { type Fact, factTable } from '../../case/facts.js'

const rows: ReadonlyMap<string, Fact> = new Map(factTable.map((row) => [row.path, row]))

/** What the fact table says of a path. */
export function rowAt(path: string): Fact | undefined {
  return rows.get(path)
}
