// Writes docs/rules/<topic>.md (or into a folder given) from the built packs: what clinicians review, the packs side by side; and sources.md from sources.json, the texts that the rows cite. With `--check` it writes nothing and names what is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packs } from '../dist/guideline/packs.js'
import { rules } from '../dist/index.js'
import { en } from '../dist/language/en/index.js'

const check = process.argv.includes('--check')
const folder = process.argv.slice(2).find((argument) => argument !== '--check') ?? fileURLToPath(new URL('../docs/rules', import.meta.url))
const { strengths, verifications, ledger } = en.words
const [base, ...others] = packs
const titles = { common: 'Rules that every topic reads', 'emergency-contraception': 'Emergency contraception', 'hiv-pep': 'HIV post-exposure prophylaxis', 'sti-prophylaxis': 'Infections passed on by contact', 'hepatitis-b': 'Hepatitis B', tetanus: 'Tetanus after a wound', hpv: 'Human papillomavirus vaccine', 'hepatitis-c': 'Hepatitis C', 'other-infections': 'Other infections' }

const listed = new Map(packs.map((pack) => [pack.name, new Map(rules(pack).map((rule) => [`${rule.topic}/${rule.row}`, rule]))]))
const text = (value) => value.replaceAll('|', '\\|').replaceAll('\n', ' ')
const sources = ({ cites }) => cites.map(({ source, at }) => (at === undefined ? source : `${source} ${at}`)).join('; ')

/** A column: one pack that says something of its own, or all that inherit. */
function columns(key) {
  const own = listed.get(base.name).get(key)
  const same = (rule) => JSON.stringify(rule) === JSON.stringify(own)
  const inheriting = others.filter(({ name }) => same(listed.get(name).get(key)))
  const stating = others.filter((pack) => !inheriting.includes(pack))
  return [
    { name: base.name, rule: own },
    ...stating.map(({ name }) => ({ name, rule: listed.get(name).get(key) })),
    ...(inheriting.length === 0 ? [] : [{ name: inheriting.map(({ name }) => name).join(', ') }]),
  ]
}

function entry(key) {
  const of = columns(key)
  const { rule, row, mayOnly } = of[0].rule
  const said = new Map(of.filter((column) => column.rule).map(({ name, rule: one }) => [name, en.says(one.says)]))
  const parts = [...new Set([...said.values()].flatMap((list) => list.map((part) => part.of ?? 'says')))]
  const cellOf = (column, part) => {
    if (column.rule === undefined) return `= ${base.name}`
    if (column.rule.adopts !== undefined) return ledger.adopts.replace('{pack}', column.rule.adopts)
    return said.get(column.name).filter((one) => (one.of ?? 'says') === part).map(({ is }) => is).join('; ') || '-'
  }
  const field = (title, of_) => `| ${title} | ${of.map((column) => text(column.rule === undefined ? `= ${base.name}` : of_(column.rule))).join(' | ')} |`
  const notes = new Map(of.flatMap((column) => (column.rule?.noted === undefined ? [] : [[column.rule.noted, column.name]])).reverse())
  const noted = [...notes].map(([note, name]) => `Noted by ${name}: ${note}.`)
  const figureless = of.every((column) => column.rule === undefined || column.rule.says === undefined)
  return [
    `### ${rule} · ${row}`,
    '',
    [en.rule(rule), ...(mayOnly === undefined ? [] : [ledger.mayOnly[mayOnly]]), ...noted].join(' '),
    '',
    `| | ${of.map(({ name }) => name).join(' | ')} |`,
    `|---|${of.map(() => '---|').join('')}`,
    ...(figureless ? [] : parts).map((part) => `| ${text(part)} | ${of.map((column) => text(cellOf(column, part))).join(' | ')} |`),
    ...(of.some((column) => column.rule && column.rule.rule !== rule) ? [field('rule', (one) => one.rule)] : []),
    field('strength', (one) => strengths[one.strength]),
    field('state', (one) => `${verifications[one.verification]}, ${one.checkedOn}`),
    field('source', sources),
    '',
  ].join('\n')
}

function page(topic) {
  const keys = [...listed.get(base.name).values()].filter((rule) => rule.topic === topic).map((rule) => `${rule.topic}/${rule.row}`)
  return [
    `# ${titles[topic] ?? topic}`,
    '',
    `Made by \`npm run docs\` from the packs; do not edit. ${packs.map(({ name, edition, version }) => `**${name}** ${version}: ${edition}`).join('. ')}.`,
    `"= ${base.name}" is inherited as it stands; "adopts ${base.name}" is the same figure on the adopting pack's own source and state. The day is the one on which the row was last held against its source.`,
    '',
    ...keys.map(entry),
  ].join('\n')
}

/** The texts that the rows cite. A key that is ours says so. */
function sourcesPage() {
  const register = JSON.parse(readFileSync(fileURLToPath(new URL('../docs/rules/sources.json', import.meta.url)), 'utf8'))
  return [
    '# Sources', '',
    'Made by `npm run docs` from `sources.json`; do not edit. A row cites a text by its key.', '',
    '| key | title | year | address |', '|---|---|---|---|',
    ...Object.entries(register).map(([key, { own, title, year = '-', address = '-' }]) => `| ${[key, own ? 'argued by this library; no outside source' : title, year, address].map(text).join(' | ')} |`),
    '',
  ].join('\n')
}

const topics = [...new Set(rules(base).map(({ topic }) => topic))].sort()
const fileOf = (topic) => join(folder, `${topic}.md`)
const pages = new Map([...topics.map((topic) => [topic, page(topic)]), ['sources', sourcesPage()]])
const stale = [...pages.keys()].filter((name) => !existsSync(fileOf(name)) || readFileSync(fileOf(name), 'utf8') !== pages.get(name))
if (check) {
  for (const topic of stale) console.error(`stale: docs/rules/${topic}.md; run npm run docs and review the change`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  mkdirSync(folder, { recursive: true })
  for (const topic of stale) writeFileSync(fileOf(topic), pages.get(topic))
}
