import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packs } from '../../src/guideline/packs.js'
import { type ListedRule, rules } from '../../src/index.js'
import { root } from '../support/source.js'
import ledgerStates from './ledger-states.json' with { type: 'json' }

type State = ListedRule['verification']
type Stated = ListedRule & { readonly pack: string }

/** One line of the register's table of raised rows: what was raised, from what to what, and when. */
interface Entry {
  readonly pack: string
  readonly rule: string
  readonly row: string
  readonly from: string
  readonly to: string
  readonly day: string
}

const register = readFileSync(join(root, 'docs/verification.md'), 'utf8')
const states: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = ledgerStates

/** Table lines that begin with the name of a pack: | pack | rule | row | from | to | … */
function entriesOf(text: string): readonly Entry[] {
  return text.split('\n').flatMap((line) => {
    const [, pack = '', rule = '', row = '', from = '', to = '', day = ''] = line.split('|').map((cell) => cell.trim())
    return packs.some(({ name }) => name === pack) ? [{ pack, rule, row, from, to, day }] : []
  })
}

/** The rows that a pack states or adopts itself; what it inherits is judged where it stands. */
function stated(): readonly Stated[] {
  const [base] = packs
  const inherited = new Set(base === undefined ? [] : rules(base).map((row) => JSON.stringify(row)))
  return packs.flatMap((pack) => rules(pack).filter((row) => pack === base || !inherited.has(JSON.stringify(row))).map((row) => ({ ...row, pack: pack.name })))
}

/** What the ledger itself says of a row; a row that it does not know counts as unread. */
const inLedger = ({ pack, topic, row }: Pick<Stated, 'pack' | 'topic' | 'row'>): string => states[pack]?.[topic]?.[row] ?? 'unread'

/** Only a step down needs no entry: read, secondary, unread. "ours" is none of the three. */
const stepsDown: Readonly<Record<State, readonly string[]>> = { read: [], secondary: ['read'], unread: ['read', 'secondary', 'ours'], ours: [] }
const raised = (row: Stated): boolean => row.verification !== inLedger(row) && !stepsDown[row.verification].includes(inLedger(row))

function withoutEntry(rows: readonly Stated[], entries: readonly Entry[]): readonly string[] {
  return rows
    .filter(raised)
    .filter((row) => !entries.some((entry) => entry.pack === row.pack && entry.rule === row.rule && entry.row === row.row && entry.to === row.verification))
    .map((row) => `${row.pack} ${row.topic} ${row.row}: ${inLedger(row)} → ${row.verification}`)
}

describe('a row that is better verified than its ledger says', () => {
  test('has its entry in the register', () => {
    expect(withoutEntry(stated(), entriesOf(register))).toEqual([])
  })

  test('is noticed without one', () => {
    const [first] = stated().filter(raised)
    expect(first).toBeDefined()
    const rest = entriesOf(register).filter(({ row }) => row !== first?.row)
    expect(withoutEntry(stated(), rest)).toEqual([`${first?.pack} ${first?.topic} ${first?.row}: ${first && inLedger(first)} → ${first?.verification}`])
  })

  test.each(['secondary', 'read', 'ours'] as const)('is noticed when a row that the ledger has not read becomes %s', (verification) => {
    const row = { pack: 'who', rule: 'EC-026', topic: 'emergency-contraception', row: 'pastAllWindows', strength: 'recommendation', verification, checkedOn: '2026-11-25', cites: [] } as const
    expect(withoutEntry([row], [])).toHaveLength(1)
    expect(withoutEntry([{ ...row, verification: 'unread' }], [])).toEqual([])
  })

  test('is not older than the day of its entry', () => {
    const older = stated().filter((row) => entriesOf(register).some(({ pack, rule, row: name, day }) => pack === row.pack && rule === row.rule && name === row.row && day > row.checkedOn))
    expect(older.map(({ row }) => row)).toEqual([])
  })
})

describe('the register', () => {
  test('names no row that is not so: every entry is a row of its pack, raised from what the ledger says to what the row says', () => {
    const rows = stated()
    const wrong = entriesOf(register).filter(
      (entry) => !rows.some((row) => row.pack === entry.pack && row.rule === entry.rule && row.row === entry.row && row.verification === entry.to && inLedger(row) === entry.from),
    )
    expect(wrong).toEqual([])
  })

  test('shows where every RxNorm code was seen', () => {
    const codes = JSON.stringify(stated().map(({ says }) => says)).matchAll(/"rxnorm":\[([^\]]*)\]/g)
    const kept = new Set([...codes].flatMap(([, list = '']) => list.split(',').map((code) => code.replaceAll('"', ''))))
    expect(kept.size).toBeGreaterThan(0)
    expect([...kept].filter((code) => !new RegExp(`\\b${code}\\b`).test(register))).toEqual([])
  })
})
