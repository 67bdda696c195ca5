// Sums the results of all suites into the one closing line.
import { existsSync, readFileSync } from 'node:fs'

let passed = 0
let failed = 0
for (const file of process.argv.slice(2)) {
  if (!existsSync(file)) {
    console.log(`no results: ${file.split('/').pop()}`)
    failed += 1
    continue
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTotalTestSuites, numFailedTestSuites, success } = JSON.parse(readFileSync(file, 'utf8'))
  passed += numPassedTests
  failed += numFailedTests + numPendingTests
  if (!success && numFailedTests === 0) failed += Math.max(1, numFailedTestSuites)
  if (numTotalTestSuites === 0) failed += 1
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
