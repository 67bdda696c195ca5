import { type Answer, type Known, among, known, unknown } from '../answer/index.js'

/** Reads one leaf. Absent is unknown; for a yes/no that leaves both. */
export function read<T>(value: T | undefined, path: string): Answer<T> {
  return value === undefined ? unknown<T>({ fact: path, state: 'missing' }) : known(value, { fact: path, state: 'given' })
}

const eitherWay = [true, false] as const

export function readYesNo(value: boolean | undefined, path: string): Answer {
  return value === undefined ? among<boolean>(eitherWay, { fact: path, state: 'missing' }) : known(value, { fact: path, state: 'given' })
}

/** A fact that was looked at and found as it is: used to cite a list that is complete. */
export function given<T>(value: T, path: string): Known<T> {
  return known(value, { fact: path, state: 'given' })
}

/** Pointer of a member of a list: by id, else by position (dictionary §1.3). */
export function member(list: string, id: string | undefined, index: number): string {
  return `${list}/${id === undefined ? index : id.replaceAll('~', '~0').replaceAll('/', '~1')}`
}
