// What a run found, in figures a room and, by name, what survived on a comparison.
const aims = { protocols: 95, kernel: 85 }
const comparisons = new Set(['EqualityOperator', 'ConditionalExpression', 'LogicalOperator'])
const survived = ({ status }) => status === 'survived' || status === 'uncovered'

const roomOf = (file) => (file.startsWith('src/protocol/') ? file.split('/').slice(1, 3).join('/') : file.startsWith('src/guideline/shape/') ? 'guideline/shape' : file.split('/')[1])
const figures = (list) => ({
  mutants: list.length,
  caught: list.filter((one) => !survived(one)).length,
  survived: list.filter(({ status }) => status === 'survived').length,
  uncovered: list.filter(({ status }) => status === 'uncovered').length,
})
const score = ({ mutants, caught }) => (mutants === 0 ? 100 : (100 * caught) / mutants)
const row = (name, of) => `| ${name} | ${of.mutants} | ${of.caught} | ${of.survived} | ${of.uncovered} | ${score(of).toFixed(1)} |`
const code = (text) => `\`${text.replaceAll('\n', ' ').replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('`', "'").trim()}\``

export function report(found, accepted, { whole, tests, again, seconds, processor, machine, day }) {
  const rooms = [...new Set(found.map(({ file }) => roomOf(file)))].sort().map((name) => [name, figures(found.filter(({ file }) => roomOf(file) === name))])
  const protocols = figures(found.filter(({ file }) => file.startsWith('src/protocol/')))
  const kernel = figures(found.filter(({ file }) => !file.startsWith('src/protocol/')))
  const explains = (reason, one) => reason.file === one.file && reason.mutator === one.mutator && squeezed(reason.was) === squeezed(one.was) && squeezed(reason.became) === squeezed(one.became) && (reason.line === undefined || one.text.includes(reason.line))
  const left = found.filter(survived).map((one) => ({ ...one, because: accepted.find((reason) => explains(reason, one))?.because }))
  const named = left.filter(({ mutator }) => comparisons.has(mutator))
  const unnamed = named.filter(({ because }) => because === undefined)
  const stale = accepted.filter((reason) => found.some(({ file }) => file === reason.file) && !left.some((one) => explains(reason, one)))
  const failures = [
    ...(whole && score(protocols) < aims.protocols ? [`protocols: ${score(protocols).toFixed(1)} % is below ${aims.protocols} %`] : []),
    ...(whole && score(kernel) < aims.kernel ? [`kernel: ${score(kernel).toFixed(1)} % is below ${aims.kernel} %`] : []),
    ...unnamed.map(({ file, line, was, became }) => `${file}:${line}: nothing notices ${squeezed(was)} becoming ${squeezed(became)}, and nothing says why`),
    ...stale.map(({ file, was, became }) => `accepted.json: nothing in ${file} survives ${was} becoming ${became}`),
    ...again.differing.map(({ file, location }) => `${file}:${location.start.line + 1}: caught only beside other mutants`),
  ]
  const table = ['| room | mutants | caught | survived | uncovered | % |', '|---|--:|--:|--:|--:|--:|', ...rooms.map(([name, of]) => row(name, of)), row('**protocols**', protocols), row('**kernel**', kernel)]
  const markdown = `# Mutation

Written by \`npm run mutation\`; how it works is told in [the decisions](decisions/README.md). Every operator, condition, list and block of the kernel and the protocols is changed, one at a time, and a suite has to fail.
A survivor is a change that nothing noticed; an uncovered one stands where no suite passes. Figures are not changed here: that is the figures sweep (\`npm run figures\`).

${day}, ${machine}: ${found.length} mutants, ${tests} tests, ${seconds} s (${processor} s of processor time). Of the caught, ${again.sampled} were tried once more, each in a fresh copy: ${again.differing.length === 0 ? 'all were caught again' : `${again.differing.length} were not`}.
Aims: ${aims.protocols} % of the protocols, ${aims.kernel} % of the kernel.

${table.join('\n')}

## Survivors on a comparison or a condition, one by one

${named.length === 0 ? 'None.' : ['| where | was | became | why nothing can notice |', '|---|---|---|---|', ...named.map(({ file, line, was, became, because }) => `| ${file}:${line} | ${code(was)} | ${code(became)} | ${because ?? '**not explained**'} |`)].join('\n')}
`
  const summary = [...rooms, ['protocols', protocols], ['kernel', kernel]].map(([name, of]) => `${name.padEnd(34)} ${String(of.mutants).padStart(5)} mutants  ${score(of).toFixed(1).padStart(5)} %  survived ${of.survived}, uncovered ${of.uncovered}`)
  return { markdown, summary: [...summary, `${unnamed.length} survivors on a comparison without a reason; ${again.sampled} caught again, ${again.differing.length} not; ${seconds} s, ${processor} s of processor time`].join('\n'), left, failures }
}

function squeezed(text) {
  return text.replaceAll(/\s+/g, ' ').trim()
}
