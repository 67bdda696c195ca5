import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/support/longest-first.js'
import { zones } from './test/support/zones.js'

const common = {
  testTimeout: 60_000,
  // A fresh context for each file, without a fresh process: half the suites' time was loading the same modules.
  pool: 'vmForks',
  // Plans are many small objects that live briefly.
  execArgv: ['--max-semi-space-size=64'],
} as const

export default defineConfig({
  test: {
    // By default one fewer than there are cores, which on two is one.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...common, name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/**/*.zones.test.ts', 'test/package/**', 'test/pdf-tools/**', 'test/outside/**', 'test/browser/**'], env: { TZ: 'UTC' } } },
      // The cases run in UTC with the unit tests.
      ...zones.map((TZ) => ({ test: { ...common, name: TZ, include: ['test/**/*.zones.test.ts'], exclude: TZ === 'UTC' ? ['test/cases/**'] : [], env: { TZ } } })),
    ],
  },
})
