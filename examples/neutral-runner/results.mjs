// The scoreboard: how many cases pass by pack and folder, and every failure by name. Failures are published, never hidden.

/** @param outcomes one for each case: `{ file, title, guideline, differences }`. @param accepted reasons by name, for differences that are known and stay. */
export function resultsOf(engine, outcomes, accepted = {}) {
  const packs = {}
  const failures = []
  const differs = []
  for (const { file, title, guideline, differences } of outcomes) {
    const name = `${file}: ${title}`
    const folder = file.includes('/') ? file.slice(0, file.indexOf('/')) : file
    packs[guideline] ??= {}
    packs[guideline][folder] ??= { passed: 0, failed: 0, accepted: 0 }
    const count = packs[guideline][folder]
    if (differences.length === 0) count.passed += 1
    else if (Object.hasOwn(accepted, name)) {
      count.accepted += 1
      differs.push({ case: name, because: accepted[name] })
    } else {
      count.failed += 1
      failures.push({ case: name, differences })
    }
  }
  return { engine, packs, failures, accepted: differs }
}
