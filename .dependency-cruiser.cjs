/** The rooms and who may import whom (docs/architecture.md). A room imports from rooms above it, never from a sister. */
const order = ['case', 'answer', 'guideline', 'law', 'catalogue', 'derive', 'plan', 'protocol', 'assessment', 'record', 'programme', 'release', 'language']
const edges = ['fhir', 'cds-hooks', 'forms', 'pdf']
const room = (names) => `^src/(${names.join('|')})/`

const downwards = order.map((name, index) => ({
  name: `${name}-imports-only-from-above`,
  comment: 'The order of the rooms is the order of the data: nothing flows back.',
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: `^src/(${[...order.slice(index + 1), ...edges, 'cli'].join('|')}|index\\.ts)`, dependencyTypesNot: name === 'guideline' ? [] : [] },
}))

module.exports = {
  forbidden: [
    ...downwards.filter((rule) => rule.to.path !== '^src/()'),
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'protocols-are-sisters', severity: 'error', from: { path: '^src/protocol/([^/]+)/' }, to: { path: '^src/protocol/', pathNot: '^src/protocol/$1/' } },
    { name: 'assessment-imports-no-protocol', severity: 'error', from: { path: '^src/assessment/' }, to: { path: '^src/protocol/' } },
    { name: 'packs-build-on-who-only', severity: 'error', from: { path: '^src/guideline/(us|uk|cn)/' }, to: { path: '^src/guideline/(us|uk|cn)/', pathNot: '^src/guideline/$1/' } },
    { name: 'edges-take-what-is-released', severity: 'error', from: { path: room(edges) }, to: { path: '^src/(guideline|derive|protocol|assessment|programme|cli)/', dependencyTypesNot: ['type-only'] } },
    { name: 'edges-are-sisters-but-fhir', severity: 'error', from: { path: '^src/(cds-hooks|forms|pdf)/' }, to: { path: '^src/(cds-hooks|forms|pdf)/', pathNot: '^src/$1/' } },
    { name: 'edges-take-language-as-an-argument', severity: 'error', from: { path: room(edges) }, to: { path: '^src/language/', dependencyTypesNot: ['type-only'] } },
    { name: 'language-takes-types-only', severity: 'error', from: { path: '^src/language/' }, to: { path: '^src/(?!language/)', pathNot: '^src/case/time', dependencyTypesNot: ['type-only'] } },
    { name: 'node-only-at-the-edge', severity: 'error', from: { path: '^src/', pathNot: '^src/(cli/|cds-hooks/server\\.ts)' }, to: { dependencyTypes: ['core'] } },
    { name: 'zod-at-the-boundary', severity: 'error', from: { path: '^src/', pathNot: '^src/case/(schema|parse)' }, to: { path: 'node_modules/zod' } },
    { name: 'pdfmake-in-pdf', severity: 'error', from: { path: '^src/', pathNot: '^src/pdf/' }, to: { path: 'node_modules/(pdfmake|pdfkit|fontkit)' } },
    { name: 'calendar-in-case-time', severity: 'error', from: { path: '^src/', pathNot: '^src/case/time' }, to: { path: 'node_modules/(date-fns|@date-fns)/' } },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' }, enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] } },
}
