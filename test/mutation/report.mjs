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

/** What a run found. `ran` names the rooms of which every file was in it: only their figures are kept. */
export function report(found, accepted, { ran, again, seconds, processor, ...run }) {
  const explains = (reason, one) => reason.file === one.file && reason.mutator === one.mutator && squeezed(reason.was) === squeezed(one.was) && squeezed(reason.became) === squeezed(one.became) && (reason.line === undefined || one.text.includes(reason.line))
  const left = found.filter(survived).map((one) => ({ ...one, because: accepted.find((reason) => explains(reason, one))?.because }))
  const named = left.filter(({ mutator }) => comparisons.has(mutator)).map(({ file, line, was, became, because }) => ({ file, line, was: squeezed(was), became: squeezed(became), because }))
  const stale = accepted.filter((reason) => found.some(({ file }) => file === reason.file) && !left.some((one) => explains(reason, one)))
  const rooms = [...new Set(found.map(({ file }) => roomOf(file)))].sort().map((name) => ({
    name, ...run, again: again.sampled, ...figures(found.filter(({ file }) => roomOf(file) === name)), named: named.filter(({ file }) => roomOf(file) === name),
  }))
  const failures = [
    ...rooms.filter((room) => ran.has(room.name) && score(room) < aimOf(room)).map((room) => `${room.name}: ${score(room).toFixed(1)} % is below ${aimOf(room)} %`),
    ...named.filter(({ because }) => because === undefined).map(({ file, line, was, became }) => `${file}:${line}: nothing notices ${was} becoming ${became}, and nothing says why`),
    ...stale.map(({ file, was, became }) => `accepted.json: nothing in ${file} survives ${was} becoming ${became}`),
    ...again.differing.map(({ file, location }) => `${file}:${location.start.line + 1}: caught only beside other mutants`),
  ]
  const told = rooms.map((room) => `${room.name.padEnd(34)} ${String(room.mutants).padStart(5)} mutants  ${score(room).toFixed(1).padStart(5)} %  survived ${room.survived}, uncovered ${room.uncovered}`)
  const unnamed = named.filter(({ because }) => because === undefined).length
  return { rooms: rooms.filter(({ name }) => ran.has(name)), left, failures, summary: [...told, `${unnamed} survivors on a comparison without a reason; ${again.sampled} caught again, ${again.differing.length} not; ${seconds} s, ${processor} s of processor time`].join('\n') }
}

/** The page that people read, of every room as it was last tried. */
export function page(rooms) {
  const sum = (list) => ({ mutants: total(list, 'mutants'), caught: total(list, 'caught'), survived: total(list, 'survived'), uncovered: total(list, 'uncovered') })
  const [protocols, kernel] = [rooms.filter(isProtocol), rooms.filter((room) => !isProtocol(room))]
  const named = rooms.flatMap((room) => room.named)
  return `# Mutation

Written by \`npm run mutation\`; how it works is told in [the decisions](decisions/README.md). Every operator, condition, list and block of the kernel and the protocols is changed, one at a time, and a suite has to fail.
A survivor is a change that nothing noticed; an uncovered one stands where no suite passes. Figures are not changed here: that is the figures sweep (\`npm run figures\`).

Each room as it was last tried whole, on ${[...new Set(rooms.map(({ machine }) => machine))].join('; ')}. Of the caught, some were tried once more, each in a fresh copy, and caught again.
Aims: ${aims.protocols} % of every protocol, ${aims.kernel} % of every room of the kernel.

| room | mutants | caught | survived | uncovered | % | tried | tests |
|---|--:|--:|--:|--:|--:|---|--:|
${[...rooms.map((room) => `${row(room.name, room)} ${room.day} | ${room.tests} |`), `${row('**protocols**', sum(protocols))} | |`, `${row('**kernel**', sum(kernel))} | |`].join('\n')}

## Survivors on a comparison or a condition, one by one

${named.length === 0 ? 'None.' : ['| where | was | became | why nothing can notice |', '|---|---|---|---|', ...named.map(({ file, line, was, became, because }) => `| ${file}:${line} | ${code(was)} | ${code(became)} | ${because ?? '**not explained**'} |`)].join('\n')}
`
}

export { roomOf }
const isProtocol = ({ name }) => name.startsWith('protocol/')
const aimOf = (room) => (isProtocol(room) ? aims.protocols : aims.kernel)
const total = (list, key) => list.reduce((sum, one) => sum + one[key], 0)

function squeezed(text) {
  return text.replaceAll(/\s+/g, ' ').trim()
}
