import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { root } from '../support/source.js'

const [, block = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []

/** The package is imported by its own name, as a reader would: `npm test` builds it first. */
async function run(code: string): Promise<{ readonly [name: string]: unknown }> {
  const { outputFiles } = await build({ stdin: { contents: code, resolveDir: root, loader: 'ts' }, bundle: true, format: 'esm', platform: 'node', write: false, logLevel: 'error' })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? '').toString('base64')}`) as Promise<{ readonly [name: string]: unknown }>
}

test('the first call of the README runs as it is written: a plan with open lines, one neutral card, and a wrong dose that is seen', async () => {
  const seen = await run(`${block}
export const verbs = plan.recommendations.map(({ verb }) => verb)
export const leaves = cards(release(plan, { to: 'clinician-screen' }), zhCN).length
export const verdict = check(survivorCase, { kind: 'order', medicine: { text: 'levonorgestrel', dose: { value: 1.5, unit: 'mg' } } }, { guideline: uk, now }).verb
export const of = explain(plan, 'EC-043').kind`)
  expect(seen['verbs']).toContain('recommend')
  expect(seen['leaves']).toBe(1)
  expect(seen['of']).toBe('rule')
  // 74 kg: the uk pack doubles the dose (EC-043).
  expect(['recommend', 'offer', 'consider']).not.toContain(seen['verdict'])
})
