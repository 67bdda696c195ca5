#!/usr/bin/env node
import { Unusable } from './input.js'
import { run } from './run.js'

// Who reads may stop reading: `head` closes the pipe. What is asked for besides, the files of `demo`, is still written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// The only place that ends the process. No stack trace and no case data ever reach the terminal (law 12).
run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`care-window: ${error instanceof Unusable ? error.code : 'failed'}\n`)
    process.exitCode = 2
  },
)
