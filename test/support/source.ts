import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export const root = new URL('../../', import.meta.url).pathname

export interface SourceFile {
  /** Path below src, with forward slashes. */
  readonly path: string
  readonly tree: ts.SourceFile
}

export function parseSource(path: string, text: string): SourceFile {
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) }
}

export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(root, 'src', path), 'utf8')))
}

export interface Import {
  readonly from: string
  readonly typeOnly: boolean
}

export function importsOf({ tree }: SourceFile): readonly Import[] {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      const typeOnly = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || onlyTypes(node.importClause?.namedBindings)
        : node.isTypeOnly
      found.push({ from: node.moduleSpecifier.text, typeOnly })
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) found.push({ from: node.argument.literal.text, typeOnly: true })
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function onlyTypes(bindings: ts.NamedImportBindings | undefined): boolean {
  return bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly)
}

/** Calls `look` on every node of the file. */
export function everyNode({ tree }: SourceFile, look: (node: ts.Node) => void): void {
  const visit = (node: ts.Node): void => {
    look(node)
    ts.forEachChild(node, visit)
  }
  visit(tree)
}
