import type { Absence, SurvivorCase } from './case.js'
import type { NoticeCode } from './problems.js'
import { type Found, defOf, inner, isMissing, isObject, isUnsafe, read, report } from './read.js'
import { absence, caseSchema, longestList } from './schema.js'

const place = { path: '/unanswered', pointer: '/unanswered' }

/**
 * Why facts are absent, by pointer. A pointer holds ids, so no problem names more than `/unanswered`. An entry whose reason cannot be read still says that
 * something is not known; one that points to no member is kept too, since it can only make a list less complete.
 */
export function readUnanswered(value: unknown, survivorCase: SurvivorCase, found: Found): { readonly [pointer: string]: Absence } {
  if (isMissing(value)) return {}
  if (!isObject(value)) return report(found, 'wrong-type', place.path, 'object of pointers') ?? {}
  const good: { [pointer: string]: Absence } = {}
  // Every notice here has the same path: each is given once.
  const noticed = new Set<NoticeCode>()
  const within: Found = { ...found, notices: [] }
  const stated = Object.entries(value).filter(([, entry]) => !isMissing(entry))
  if (stated.length > longestList) report(found, 'too-many', place.path, `at most ${longestList}`)
  for (const [pointer, entry] of stated.slice(0, longestList)) {
    const target = find(pointer, survivorCase)
    if (isUnsafe(pointer)) noticed.add('unsafe-key')
    else if (target === 'no-such-fact') noticed.add('unknown-key')
    else {
      if (target === 'no-such-member') report(found, 'reference-not-found', place.path, 'a member of a list')
      good[pointer] = (read(absence, entry, place, within) as Absence | undefined) ?? { reason: 'unknown' }
    }
  }
  for (const { code } of within.notices) noticed.add(code)
  for (const code of noticed) found.notices.push({ code, path: place.path })
  return good
}

function find(pointer: string, survivorCase: SurvivorCase): 'found' | 'no-such-fact' | 'no-such-member' {
  const [start, ...segments] = pointer.split('/')
  if (start !== '' || segments.length === 0) return 'no-such-fact'
  let schema = inner(caseSchema)
  let node: unknown = survivorCase
  let target: 'found' | 'no-such-member' = 'found'
  for (const escaped of segments) {
    const name = escaped.replaceAll('~1', '/').replaceAll('~0', '~')
    const def = defOf(schema)
    if (def.type === 'object') {
      const next = Object.hasOwn(def.shape, name) ? def.shape[name] : undefined
      if (next === undefined) return 'no-such-fact'
      schema = inner(next)
      node = isObject(node) ? node[name] : undefined
    } else if (def.type === 'array') {
      schema = inner(def.element)
      node = memberOf(node, name)
      if (node === undefined) target = 'no-such-member'
    } else return 'no-such-fact'
  }
  return target
}

function memberOf(list: unknown, name: string): unknown {
  if (!Array.isArray(list)) return undefined
  const members: readonly unknown[] = list
  return members.find((member) => isObject(member) && member['id'] === name) ?? (/^\d+$/.test(name) ? members[Number(name)] : undefined)
}
