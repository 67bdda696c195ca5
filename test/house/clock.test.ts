import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { type SourceFile, everyNode, parseSource, sourceFiles } from '../support/source.js'

const allowed = (path: string): boolean => path.startsWith('cli/') || path === 'cds-hooks/server.ts'
const calls = ['Date.now', 'performance.now', 'Math.random', 'process.env', 'crypto.randomUUID']

/** Reads of the clock, of chance or of the environment: `now` is an argument (law 3). */
function impure(file: SourceFile): readonly string[] {
  if (allowed(file.path)) return []
  const found: string[] = []
  everyNode(file, (node) => {
    if (ts.isPropertyAccessExpression(node) && calls.includes(node.getText())) found.push(`${file.path}: ${node.getText()}`)
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0) found.push(`${file.path}: new Date()`)
  })
  return found
}

describe('the wall clock', () => {
  test('is read nowhere but at the command line and the server edge', () => {
    expect(sourceFiles().flatMap(impure)).toEqual([])
  })

  test.each(['Date.now()', 'new Date()', 'Math.random()', "process.env['X']"])('the rule notices %s', (text) => {
    expect(impure(parseSource('derive/x.ts', `const a = ${text}`))).toHaveLength(1)
  })
})
