import { parseArgs } from 'node:util'
import { assessCommand } from './assess.js'
import { checkCommand } from './check.js'
import { explainCommand } from './explain.js'
import { Unusable } from './input.js'
import { rulesCommand } from './rules.js'
import { serveCommand } from './serve.js'

export interface Flags {
  readonly from?: string
  readonly facts?: string
  readonly guideline?: string
  readonly now?: string
  readonly format?: string
  readonly language?: string
  readonly topic?: string
  readonly out?: string
  readonly font?: string
  readonly port?: string
  readonly diff?: string
  readonly trace?: boolean
}

const usage = `usage:
  care-window assess CASE.json [--from fhir|ndjson] [--facts CASE.json] [--guideline who|us|uk|cn|who-2020] [--now INSTANT] [--format text|json|fhir|cards] [--language en|zh-CN] [--trace]
  care-window explain CASE.json RULE-OR-LINE [--from fhir|ndjson] [--guideline who|us|uk|cn|who-2020] [--now INSTANT] [--format text|json] [--language en|zh-CN]
  care-window check CASE.json PROPOSAL.json [--from fhir|ndjson] [--facts CASE.json] [--guideline who|us|uk|cn|who-2020] [--now INSTANT] [--format text|json] [--language en|zh-CN] [--trace]
  care-window rules [--guideline who|us|uk|cn|who-2020] [--topic TOPIC] [--format text|json] [--language en|zh-CN]
  care-window rules --diff who|us|uk|cn|who-2020 who|us|uk|cn|who-2020 [--topic TOPIC] [--format text|json] [--language en|zh-CN]
  care-window serve [--port N] [--guideline who|us|uk|cn|who-2020] [--language en|zh-CN]
  care-window demo [--out DIR] [--language en|zh-CN] [--font FILE]
text and json are for the caller and are not gated; cards and fhir are: what they hold depends on who can see it.
"-" reads standard input. Exit codes: 0 done; 1 answered, but the input had problems or something is against what was checked; 2 usage or unreadable input.
`

/** Flags of DESIGN §6 that a later version builds: they end with exit code 2 and say so. */
const notBuiltFlags = ['jurisdiction', 'config', 'sign', 'edition'] as const
const notBuiltCommands: readonly string[] = ['record', 'verify']

export async function run(argv: readonly string[]): Promise<number> {
  const [command = 'help', ...rest] = argv
  if (command === 'help' || command === '--help' || command === '-h') {
    process.stdout.write(usage)
    return 0
  }
  if (notBuiltCommands.includes(command)) throw new Unusable(`not-built-yet: ${command}`)
  const { values, positionals } = read(rest)
  const flags: Flags = values
  switch (command) {
    case 'assess': return assessCommand(positionals, flags)
    case 'check': return checkCommand(positionals, flags)
    case 'explain': return explainCommand(positionals, flags)
    case 'rules': return rulesCommand(positionals, flags)
    case 'serve': return serveCommand(flags)
    // The PDF engine is loaded for the one command that makes a sheet.
    case 'demo': return (await import('./demo.js')).demoCommand(flags)
    default:
      process.stderr.write(usage)
      throw new Unusable('unknown-command')
  }
}

function read(args: readonly string[]): { readonly values: Flags; readonly positionals: readonly string[] } {
  const text = { type: 'string' } as const
  try {
    const notBuilt = Object.fromEntries(notBuiltFlags.map((name) => [name, text]))
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: text, facts: text, guideline: text, now: text, format: text, language: text, topic: text, out: text, font: text, port: text, diff: text,
        trace: { type: 'boolean' },
        ...notBuilt,
      },
    })
    const asked = notBuiltFlags.find((name) => name in values)
    if (asked !== undefined) throw new Unusable(`not-built-yet: --${asked}`)
    return { values: values as Flags, positionals }
  } catch (error) {
    if (error instanceof Unusable) throw error
    process.stderr.write(usage)
    throw new Unusable('unknown-option')
  }
}
