import { defineConfig } from 'vitest/config'

/** Suites that need more than Node: Debian's PDF tools and Chromium, other Node versions, and the charts beside the checkout. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/package/**/*.test.ts', 'test/pdf-tools/**/*.test.ts', 'test/outside/**/*.test.ts', 'test/browser/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
})
