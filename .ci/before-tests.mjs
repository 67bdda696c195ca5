// What the suites stand on, at the same time: the build they run, the types of everything, the lint. `npm test` runs it before them.
import { spawn } from 'node:child_process'

const run = (script) => new Promise((done) => {
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
  child.on('error', () => { done(1) })
  child.on('close', (code) => { done(code ?? 1) })
})

const codes = await Promise.all(['build', 'typecheck', 'lint'].map(run))
process.exitCode = codes.every((code) => code === 0) ? 0 : 1
