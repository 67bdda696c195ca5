import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { packs } from '../../src/guideline/packs.js'
import { rules } from '../../src/index.js'
import { en } from '../../src/language/en/index.js'
import { zhCN } from '../../src/language/zh-CN/index.js'
import { type SourceFile, everyNode, parseSource, sourceFiles } from '../support/source.js'

/** Anything in a pack file that is not a literal: data holds no logic (law 13). */
function logic(file: SourceFile): readonly string[] {
  if (!/^guideline\/(who|who-2020|us|uk|cn)\//.test(file.path)) return []
  const found: string[] = []
  everyNode(file, (node) => {
    const call = ts.isCallExpression(node) && node.expression.getText() !== 'overlay'
    if (call || ts.isArrowFunction(node) || ts.isFunctionDeclaration(node) || ts.isConditionalExpression(node) || ts.isBinaryExpression(node)) found.push(`${file.path}: ${node.getText().slice(0, 40)}`)
  })
  return found
}

const every = packs.flatMap((pack) => rules(pack).map((row) => ({ pack: pack.name, ...row })))

describe('a pack', () => {
  test('holds literals only', () => {
    expect(sourceFiles().flatMap(logic)).toEqual([])
  })

  test.each(['const a = 1 + 2', 'const a = () => 1', 'const a = b ? 1 : 2', 'const a = b()'])('the rule notices %s', (text) => {
    expect(logic(parseSource('guideline/who/x.ts', text))).toHaveLength(1)
  })

  test('gives every row an id of its ledger, a source, a state and a day of checking', () => {
    for (const row of every) {
      expect(row.rule).toMatch(/^(EC|PEP|STI|IDN|EHR|CD|X)-\d{3}$|^CD-\d+$/)
      expect(row.cites.length, row.row).toBeGreaterThan(0)
      expect(row.checkedOn, row.row).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  test('has a sentence in both languages for every rule', () => {
    for (const say of [en, zhCN]) for (const { rule } of every) expect(say.rule(rule), `${say.tag} ${rule}`).not.toBe(rule)
  })
})
