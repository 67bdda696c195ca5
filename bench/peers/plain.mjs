// The table as plain functions: the floor. What an answer costs when nothing is traced, asked or explained.
import { table } from './table.mjs'

const holds = {
  '=': (a, b) => a === b, '!=': (a, b) => a !== b, '<': (a, b) => a < b, '<=': (a, b) => a <= b, '>': (a, b) => a > b, '>=': (a, b) => a >= b,
}

export function plain() {
  return (flat) => Object.fromEntries(Object.entries(table).map(([line, rows]) => [line, rows.find(([when]) => when.every(([fact, operator, value]) => holds[operator](flat[fact], value)))[1]]))
}
