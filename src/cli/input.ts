import { readFileSync, statSync } from 'node:fs'

/** The command cannot go on: a usage error or an input that cannot be read. Exit code 2. */
export class Unusable extends Error {
  constructor(readonly code: string) {
    super(code)
    this.name = 'Unusable'
  }
}

/** Larger inputs are refused unread: an EHR export of one person is far smaller. */
const maximumBytes = 64 * 1024 * 1024

/** Reads a file, or standard input for `-`. What is wrong is named by a code, never by what was in the file. */
export function readInput(path: string): string {
  try {
    if (path !== '-' && statSync(path).size > maximumBytes) throw new Unusable('too-large')
    const bytes = readFileSync(path === '-' ? 0 : path)
    if (bytes.length > maximumBytes) throw new Unusable('too-large')
    return bytes.toString('utf8')
  } catch (error) {
    if (error instanceof Unusable) throw error
    throw new Unusable('cannot-be-read')
  }
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unusable('not-json')
  }
}
