import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '../support/source.js'

const main = join(root, 'dist/cli/main.js')
const now = ['--now', '2026-11-23T21:10:00-05:00']
const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', cwd: root })
  return { status, stdout, stderr }
}

beforeAll(() => {
  if (!existsSync(main)) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root })
}, 120_000)

describe('assess', () => {
  test('a clean case: exit 0, plain text when piped', () => {
    const { status, stdout } = run('assess', 'examples/case.json', ...now)
    expect(status).toBe(0)
    expect(stdout).toContain('Levonorgestrel 1.5 mg: 2 tablets, once')
    expect(stdout).not.toContain('\u001b[')
  })

  test('a case that tells nothing: the plan says so, and not that nothing is to be done', () => {
    const of = (language: string): string => spawnSync(process.execPath, [main, 'assess', '-', '--language', language, ...now], { encoding: 'utf8', input: '{}' }).stdout
    expect(of('en')).toContain('What happened is not recorded, so no line is open.')
    expect(of('en')).not.toContain('No line of the plan is open on what is known.')
    expect(of('zh-CN')).toContain('未记录发生了什么，因此没有待执行的条目。')
  })

  test('what is closed stands under words', () => {
    expect(run('assess', 'examples/case.json', ...now).stdout).toContain('— Assessed and not advised here —')
  })

  test('in Chinese', () => {
    expect(run('assess', 'examples/case.json', '--language', 'zh-CN', ...now).stdout).toContain('左炔诺孕酮 1.5 mg：2 片')
  })

  test.each(['who', 'us', 'uk', 'cn', 'who-2020'])('under %s: the pack is named, and no hole of a sentence stays open in either language', (guideline) => {
    for (const language of ['en', 'zh-CN']) {
      const { status, stdout } = run('assess', 'examples/case.json', '--guideline', guideline, '--language', language, ...now)
      expect(status).toBe(0)
      expect(stdout).toContain(` ${guideline} `)
      expect(stdout).not.toMatch(/\{[A-Za-z]+\}/)
    }
  }, 60_000)

  test('an export: exit 0 and every resource counted', () => {
    const { status, stderr } = run('assess', 'examples/export.json', '--from', 'fhir', ...now)
    expect(status).toBe(0)
    expect(stderr).toMatch(/\d+ resources used, \d+ listed with the reason/)
  })

  test('an export with facts added', () => {
    const { stdout } = run('assess', 'examples/export.json', '--from', 'fhir', '--facts', 'examples/case.json', '--format', 'json', ...now)
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'care-window/plan', basis: { guideline: 'who' } })
  })

  test.each(['json', 'fhir', 'cards'])('%s is JSON', (format) => {
    expect(() => JSON.parse(run('assess', 'examples/case.json', '--format', format, ...now).stdout) as unknown).not.toThrow()
  })

  test('standard input', () => {
    const { stdout, status } = spawnSync(process.execPath, [main, 'assess', '-', ...now], { encoding: 'utf8', input: readFileSync(join(root, 'examples/case.json')) })
    expect(status).toBe(0)
    expect(stdout).toContain('Levonorgestrel')
  })
})

describe('bad input', () => {
  test.each([
    ['no-offset', 1], ['future-act', 1], ['reversed', 1], ['unit-missing', 1], ['weight-700', 1], ['duplicate-ids', 1], ['unknown-medicine', 0], ['prototype-keys', 0], ['truncated', 2],
  ] as const)('%s: exit %i, a clear word and no stack', (name, code) => {
    const { status, stdout, stderr } = run('assess', `examples/bad/${name}.json`, ...now)
    expect(status).toBe(code)
    expect(stderr + stdout).not.toMatch(/at .*\.js:\d+/)
    if (code === 1) expect(`${stderr}${stdout}`).toMatch(/problem|this time lies in the future/)
  })

  test('another FHIR version: exit 1 and it says so', () => {
    const { status, stderr } = run('assess', 'examples/bad/other-fhir-version.json', '--from', 'fhir', ...now)
    expect(status).toBe(1)
    expect(stderr).toContain('this is not FHIR R4')
  })

  test.each([
    [['assess'], 'no-input-named'], [['assess', 'nowhere.json'], 'cannot-be-read'], [['assess', 'examples/case.json', '--guideline', 'atlantis'], 'unknown-guideline'],
    [['assess', 'examples/case.json', '--now', 'yesterday'], 'now-not-an-instant'], [['assess', 'examples/case.json', '--format', 'xml'], 'unknown-format'],
    [['assess', 'examples/case.json', '--nonsense'], 'unknown-option'], [['assess', 'examples/case.json', '--jurisdiction', 'GB'], 'not-built-yet: --jurisdiction'],
    [['record', 'a'], 'not-built-yet: record'], [['check', 'examples/case.json'], 'no-proposal-named'], [['check', 'examples/case.json', 'examples/bad/truncated.json'], 'not-json'], [['frobnicate'], 'unknown-command'], [['explain', 'examples/case.json', 'EC-999'], 'no-such-rule-or-line: ids are listed by rules, and by assess --format json'],
    [['rules', '--language', 'tlh'], 'unknown-language: en or zh-CN'], [['assess', 'examples/case.json', '--language', 'zh'], 'unknown-language: en or zh-CN'], [['rules', '--diff', 'who'], 'two-packs-to-compare'], [['rules', 'who', 'uk'], 'two-packs-to-compare'], [['rules', '--diff', 'who', 'atlantis'], 'unknown-guideline'],
    [['assess', 'examples/export.json'], 'looks-like-fhir: use --from fhir'], [['explain', 'examples/export.json', 'EC-050'], 'looks-like-fhir: use --from fhir'], [['check', 'examples/export.json', 'examples/proposal.json'], 'looks-like-fhir: use --from fhir'],
    [['serve', '--port', 'x'], 'port-not-understood'],
  ] as const)('%j: exit 2, %s', (args, word) => {
    const { status, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(word)
  })

  test('a file of more than 64 MiB is refused unread', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'large-')), 'large.json')
    writeFileSync(file, Buffer.alloc(65 * 1024 * 1024, 32))
    const { status, stderr } = run('assess', file)
    expect(status).toBe(2)
    expect(stderr).toContain('too-large')
  })

  test('random words in every string and key appear in no message', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'canary-')), 'case.json')
    writeFileSync(file, JSON.stringify({ canaryKey1: 'canaryValue1', person: { dateOfBirth: 'canaryValue2', canaryKey2: 1 }, medicines: [{ text: 'canaryValue3', status: 'canaryValue4' }], incidents: [{ id: 'i1', when: { at: 'canaryValue5' }, acts: [{ kind: 'canaryValue6', assailantId: 'canaryValue7' }] }] }))
    const { status, stderr, stdout } = run('assess', file, ...now)
    expect(status).toBe(1)
    expect(stderr + stdout).not.toMatch(/canary/)
  })
})

describe('a reader that stops reading', () => {
  /** Nobody reads what is written: the exit code, and what was said of it. */
  const unread = async (...args: readonly string[]): Promise<{ readonly code: number | null; readonly stderr: string }> => {
    const started = spawn(process.execPath, [main, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    started.stdout.destroy()
    let stderr = ''
    started.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString() })
    const code = await new Promise<number | null>((resolve) => started.once('close', resolve))
    return { code, stderr }
  }

  test('ends it quietly, exit 0', async () => {
    expect(await unread('assess', 'examples/case.json', ...now)).toEqual({ code: 0, stderr: '' })
  }, 60_000)

  test('does not keep demo from writing its files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'unread-'))
    expect(await unread('demo', '--out', folder)).toEqual({ code: 0, stderr: '' })
    expect(readdirSync(join(folder, 'open'))).toHaveLength(10)
    expect(readdirSync(join(folder, 'closed'))).toHaveLength(6)
    expect(readdirSync(folder)).toContain('resources.json')
  }, 60_000)
})

describe('help', () => {
  test('says which formats pass the gate', () => {
    expect(run('--help').stdout).toContain('text and json are for the caller and are not gated; cards and fhir are')
  })
})

describe('explain and rules', () => {
  test('explain tells why a rule fired', () => {
    const { status, stdout } = run('explain', 'examples/case.json', 'EC-050', ...now)
    expect(status).toBe(0)
    expect(stdout).toContain('Enzyme inducers.')
    expect(stdout).toContain('Levonorgestrel pill')
  })

  test('explain tells why a line is closed, why one did not fire, and where a rule stands that nothing led to', () => {
    const told = (of: string, ...flags: readonly string[]): string => run('explain', 'examples/case.json', of, ...now, ...flags).stdout
    expect(told('hiv-pep/with-darunavir')).toContain('Boosted protease inhibitors are not combined with a medicine she takes.')
    expect(told('hiv-pep/treatment-linkage')).toContain('/results/hiv (Result of an HIV test?): not told')
    expect(told('PEP-090')).toContain('It is a rule of the pack who, row abacavirTest')
    expect(told('PEP-090')).toContain('This plan says on the same topic: HIV prevention: first dose of the course')
    expect(told('hiv-pep/with-abacavir')).toContain('This plan does not have this line')
    expect(told('PEP-090', '--language', 'zh-CN')).toContain('它是规则包 who 中的规则')
  }, 60_000)

  test('an empty list that was told is not shown as untold', () => {
    expect(run('explain', 'examples/case.json', 'hiv-pep/with-darunavir', ...now).stdout).toContain('/allergies (Any allergies to medicines?): none')
  })

  test('rules lists ids with their state, as text and as JSON', () => {
    expect(run('rules', '--guideline', 'who').stdout).toMatch(/EC-001[\s\S]*PEP-010/)
    const { rules } = JSON.parse(run('rules', '--format', 'json', '--topic', 'hiv-pep').stdout) as { rules: { topic: string }[] }
    expect(new Set(rules.map(({ topic }) => topic))).toEqual(new Set(['hiv-pep']))
  })

  test('rules says what each row says, and whose an adopted one is', () => {
    expect(run('rules', '--guideline', 'who').stdout).toContain('up to and including 72 hours: Recommend')
    expect(run('rules', '--guideline', 'cn', '--topic', 'hiv-pep').stdout).toMatch(/adopts who; .+\n/)
  })

  test('rules --diff lists where two packs differ and what each says, in both languages', () => {
    const english = run('rules', '--diff', 'who', 'uk')
    expect(english.status).toBe(0)
    expect(english.stdout).toMatch(/\n {2}who {4}.+\n.+\n {2}uk {5}adopts who; /)
    expect(run('rules', '--diff', 'who', 'uk', '--language', 'zh-CN').stdout).toContain('采纳who')
    expect(run('rules', '--diff', 'who', 'who').stdout).toBe('No row differs.\n')
    const { between, rows } = JSON.parse(run('rules', '--diff', 'us', 'cn', '--format', 'json', '--topic', 'hiv-pep').stdout) as { between: { name: string }[]; rows: { topic: string }[] }
    expect(between.map(({ name }) => name)).toEqual(['us', 'cn'])
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(rows.map(({ topic }) => topic))).toEqual(new Set(['hiv-pep']))
  }, 60_000)
})

describe('check', () => {
  const proposed = (proposal: unknown): string => {
    const file = join(mkdtempSync(join(tmpdir(), 'proposal-')), 'proposal.json')
    writeFileSync(file, JSON.stringify(proposal))
    return file
  }
  const pill = (value: number): object => ({ id: 'p1', kind: 'order', medicine: { text: 'levonorgestrel', dose: { value, unit: 'mg' } } })

  test('an order that is wrong for her: exit 1, why, and what instead', () => {
    const { status, stdout } = run('check', 'examples/case.json', 'examples/proposal.json', ...now)
    expect(status).toBe(1)
    expect(stdout).toContain('Not recommended: levonorgestrel tablet (/proposals/p1)')
    expect(stdout).toContain('The dose ordered is lower than what she needs.')
    expect(stdout).toContain('The plan gives: Levonorgestrel 1.5 mg: 2 tablets, once')
  })

  test('an order that may stand: exit 0', () => {
    const { status, stdout } = run('check', 'examples/case.json', proposed(pill(3)), ...now)
    expect(status).toBe(0)
    expect(stdout).toContain('The order is what this plan gives')
  })

  test('an order that the plan closes: what its line would have ordered is not what the plan gives', () => {
    const { status, stdout } = run('check', 'examples/case.json', proposed({ kind: 'order', medicine: { text: 'darunavir', dose: { value: 800, unit: 'mg' } } }), ...now)
    expect(status).toBe(1)
    expect(stdout).toContain('Contraindicated: darunavir')
    expect(stdout).not.toContain('The plan gives')
    expect(stdout).toContain('Instead: First in this plan: HIV prevention: first dose of the course')
  })

  test('in Chinese', () => {
    expect(run('check', 'examples/case.json', 'examples/proposal.json', '--language', 'zh-CN', ...now).stdout).toContain('所开剂量低于其所需。')
  })

  test('as JSON, a list of proposals judged together, each answered', () => {
    const { status, stdout } = run('check', 'examples/case.json', proposed([pill(1.5), { id: 'p2', kind: 'text' }, { id: 'p3', kind: 'order', medicine: { text: 'unheard-of' } }]), '--format', 'json', ...now)
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'care-window/verdicts', verdicts: [{ proposal: '/proposals/p1', verb: 'not-recommended' }, { proposal: '/proposals/p2', verb: 'needs-input' }, { proposal: '/proposals/p3', verb: 'needs-input' }],
      notices: expect.arrayContaining([{ code: 'proposal-not-judged', path: '/proposals/1' }, { code: 'proposal-not-understood', path: '/proposals/2/medicine' }]) as unknown,
    })
  })

  test('an order without a dose: answered, and exit 1 for what is lacking', () => {
    const { status, stdout } = run('check', 'examples/case.json', proposed({ kind: 'order', medicine: { text: 'levonorgestrel' } }), ...now)
    expect(status).toBe(1)
    expect(stdout).toContain('Needs an answer: levonorgestrel')
    expect(stdout).not.toContain('The order is what this plan gives')
    expect(stdout).toContain('/proposals/0/medicine/dose')
  })
})

describe('demo', () => {
  test('leaves plan, cards, bundle and sheet, open and closed, and names the folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'demo-'))
    const { status, stdout } = run('demo', '--out', folder)
    expect(status).toBe(0)
    expect(stdout.trimEnd().endsWith(folder)).toBe(true)
    expect(readdirSync(join(folder, 'open')).sort()).toEqual(['bundle.en.json', 'bundle.zh-CN.json', 'cards.en.json', 'cards.zh-CN.json', 'case.json', 'plan.en.txt', 'plan.json', 'plan.zh-CN.txt', 'sheet.en.pdf', 'sheet.zh-CN.pdf'])
    expect(readdirSync(join(folder, 'closed')).sort()).toEqual(['bundle.en.json', 'bundle.zh-CN.json', 'cards.en.json', 'cards.zh-CN.json', 'sheet.en.pdf', 'sheet.zh-CN.pdf'])
  }, 60_000)
})

describe('serve', () => {
  test('names its address, answers discovery, and ends when it is told to', async () => {
    const service = spawn(process.execPath, [main, 'serve', '--port', '0'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const address = await new Promise<string>((resolve) => service.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())))
    expect(await (await fetch(address)).json()).toMatchObject({ services: [{ id: 'care-window', hook: 'patient-view' }] })
    const ended = new Promise<number | null>((resolve) => service.once('exit', resolve))
    service.kill('SIGTERM')
    expect(await ended).toBe(0)
  }, 20_000)
})
