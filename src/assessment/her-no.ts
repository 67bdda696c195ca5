import type { Line } from '../plan/index.js'

/** What belongs to a treatment she said no to carries her no as well; it stays in the plan (law 9). */
export function withHerNo(lines: readonly Line[]): readonly Line[] {
  const declined = new Set(lines.flatMap((line) => (line.declined ? [line.id] : [])))
  return lines.map((line) => (line.belongsTo !== undefined && declined.has(line.belongsTo) ? { ...line, declined: true } : line))
}
