import { serve } from '../cds-hooks/server.js'
import { parseCase } from '../case/index.js'
import { readExport } from '../fhir/index.js'
import { assess } from '../index.js'
import { release } from '../release/index.js'
import { guidelineNamed, languageNamed } from './guidelines.js'
import { Unusable } from './input.js'
import type { Flags } from './run.js'

const defaultPort = '8080'

export async function serveCommand({ port = defaultPort, guideline = 'who', language = 'en' }: Flags): Promise<number> {
  const say = languageNamed(language)
  const pack = guidelineNamed(guideline)
  const number = Number(port)
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new Unusable('port-not-understood')
  const server = serve({
    say,
    assess: (bundle, now) => release(assess(parseCase(readExport(bundle, { format: 'fhir' }).caseInput).survivorCase, { guideline: pack, now }), { to: 'clinician-screen' }),
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => reject(new Unusable('port-not-free')))
    server.listen(number, '127.0.0.1', resolve)
  })
  const address = server.address()
  process.stdout.write(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : number}/cds-services\n`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => resolve()))
  })
  return 0
}
