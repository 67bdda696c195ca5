import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type SourceFile, importsOf, parseSource, sourceFiles } from '../support/source.js'

/** The rooms in import order: each imports from those before it, never from a sister (docs/architecture.md). */
const rooms = ['case', 'answer', 'guideline', 'law', 'catalogue', 'derive', 'plan', 'protocol', 'assessment', 'record', 'programme', 'release', 'language']
const edges = ['fhir', 'cds-hooks', 'forms', 'pdf']
const edgesMay = ['case', 'answer', 'plan', 'record', 'release']
const packs = ['who', 'who-2020', 'us', 'uk', 'cn']

const roomOf = (path: string): string => path.split('/')[0] ?? ''
const partOf = (path: string): string => path.split('/')[1] ?? ''

/** What a file imports that its room may not. */
function wrongImports(file: SourceFile): readonly string[] {
  const room = roomOf(file.path)
  if (room === 'cli' || file.path === 'index.ts') return []
  return importsOf(file).flatMap(({ from, typeOnly }) => {
    const wrong = (why: string): readonly string[] => [`${file.path} imports ${from}: ${why}`]
    if (!from.startsWith('.')) return wrongPackage(file.path, from) ? wrong('not in this room') : []
    const target = posix.join(posix.dirname(file.path), from)
    const to = roomOf(target)
    if (to === 'cli' || to === 'index.js') return wrong('only the command line imports everything')
    if (to === room) {
      const apart = room === 'protocol' || (room === 'guideline' && packs.includes(partOf(file.path)) && packs.includes(partOf(target)) && partOf(target) !== 'who')
      return apart && partOf(file.path) !== partOf(target) ? wrong('a sister') : []
    }
    if (edges.includes(room)) {
      if (edges.includes(to)) return to === 'fhir' ? [] : wrong('a sister edge')
      if (to === 'language') return typeOnly ? [] : wrong('a language is an argument')
      return edgesMay.includes(to) ? [] : wrong('an edge takes what was released')
    }
    if (edges.includes(to)) return wrong('nothing flows back')
    if (room === 'assessment' && to === 'protocol') return wrong('assessment imports no protocol')
    if (room === 'language') return typeOnly || target === 'case/time.js' ? [] : wrong('language takes types only')
    // The words of a plan are types of guideline; types of plan that a pack or derive file needs would flow back.
    return rooms.indexOf(to) < rooms.indexOf(room) ? [] : wrong('from below')
  })
}

function wrongPackage(path: string, from: string): boolean {
  if (from.startsWith('node:')) return path !== 'cds-hooks/server.ts'
  if (from.startsWith('zod')) return !/^case\/(schema|read|parse|json-schema)\.ts$/.test(path)
  if (from.startsWith('date-fns') || from.startsWith('@date-fns')) return !/^case\/(time|calendar)\.ts$/.test(path) || from === 'date-fns' || from === '@date-fns/tz'
  if (from.startsWith('pdfmake')) return roomOf(path) !== 'pdf'
  if (from.startsWith('fhir/')) return roomOf(path) !== 'fhir'
  return true
}

describe('the rooms', () => {
  test('import only what the design allows', () => {
    expect(sourceFiles().flatMap(wrongImports)).toEqual([])
  })

  test.each([
    ['protocol/a/index.ts', "import { x } from '../b/index.js'"],
    ['case/time.ts', "import { x } from '../answer/index.js'"],
    ['assessment/assess.ts', "import { x } from '../protocol/hiv-pep/index.js'"],
    ['fhir/write/bundle.ts', "import { x } from '../../assessment/index.js'"],
    ['fhir/write/bundle.ts', "import { en } from '../../language/en/index.js'"],
    ['pdf/sheet.ts', "import { x } from '../cds-hooks/index.js'"],
    ['guideline/uk/a.ts', "import { x } from '../us/a.js'"],
    ['derive/age.ts', "import fs from 'node:fs'"],
    ['derive/age.ts', "import { addDays } from 'date-fns/addDays'"],
    ['language/en/a.ts', "import { isOpen } from '../../guideline/words.js'"],
    ['plan/a.ts', "export { x } from '../release/index.js'"],
  ])('the rule notices %s: %s', (path, text) => {
    expect(wrongImports(parseSource(path, text))).toHaveLength(1)
  })
})
