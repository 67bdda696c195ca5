import { defineConfig } from 'vitest/config'
import { zones } from './test/support/zones.js'


export default defineConfig({
  test: {
    // By default one fewer than there are cores, which on two is one.
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], testTimeout: 60_000, exclude: ['test/**/*.zones.test.ts', 'test/package/**', 'test/pdf-tools/**', 'test/outside/**', 'test/browser/**'], env: { TZ: 'UTC' } } },
      ...zones.map((TZ) => ({ test: { name: TZ, include: ['test/**/*.zones.test.ts'], testTimeout: 60_000, env: { TZ } } })),
    ],
  },
})
