import type { Language } from '../language/language.js'
import type { Released, ReleasedPlan } from '../release/index.js'
import { type Card, cards } from './card.js'

/** The one service, with a name that tells nothing (EHR-018). */
export const serviceId = 'care-window'

export const discovery = {
  services: [
    {
      id: serviceId,
      hook: 'patient-view',
      title: 'Care Window',
      description: 'Time-limited treatment review: what is due, and until when.',
      prefetch: {
        patient: 'Patient/{{context.patientId}}',
        conditions: 'Condition?patient={{context.patientId}}',
        observations: 'Observation?patient={{context.patientId}}&_sort=-date&_count=200',
        medicationRequests: 'MedicationRequest?patient={{context.patientId}}',
        medicationStatements: 'MedicationStatement?patient={{context.patientId}}',
        allergies: 'AllergyIntolerance?patient={{context.patientId}}',
        immunizations: 'Immunization?patient={{context.patientId}}',
        procedures: 'Procedure?patient={{context.patientId}}',
        forms: 'QuestionnaireResponse?patient={{context.patientId}}',
      },
    },
  ],
} as const

/** The four states of a prefetch key that the specification keeps apart. */
export type Prefetched =
  | { readonly state: 'missing' }
  | { readonly state: 'empty' }
  | { readonly state: 'failed' }
  | { readonly state: 'given'; readonly resource: unknown }

export function prefetched(request: HookRequest, key: string): Prefetched {
  if (request.prefetch === undefined || !Object.hasOwn(request.prefetch, key)) return { state: 'missing' }
  const value = request.prefetch[key]
  if (value === null || value === undefined) return { state: 'empty' }
  return typeof value === 'object' && 'resourceType' in value && value.resourceType === 'OperationOutcome' ? { state: 'failed' } : { state: 'given', resource: value }
}

export interface HookRequest {
  readonly hook: string
  readonly hookInstance: string
  readonly context: { readonly patientId: string; readonly userId?: string; readonly encounterId?: string }
  readonly prefetch?: { readonly [key: string]: unknown }
}

export type HookProblem = { readonly status: 400 | 412; readonly code: 'request-not-understood' | 'hook-not-served' | 'prefetch-needed'; readonly missing: readonly string[] }

/** Checks the shape of a call. What is said back holds no data of it. */
export function readRequest(body: unknown): HookRequest | HookProblem {
  const bad: HookProblem = { status: 400, code: 'request-not-understood', missing: [] }
  if (!isObject(body)) return bad
  const { hook, hookInstance, context, prefetch } = body
  if (typeof hook !== 'string' || typeof hookInstance !== 'string' || hookInstance === '' || !isObject(context)) return bad
  if (hook !== discovery.services[0].hook) return { status: 400, code: 'hook-not-served', missing: [] }
  const { patientId, userId, encounterId } = context
  if (typeof patientId !== 'string' || patientId === '') return bad
  if (prefetch !== undefined && !isObject(prefetch)) return bad
  const request: HookRequest = {
    hook,
    hookInstance,
    context: { patientId, ...(typeof userId === 'string' ? { userId } : {}), ...(typeof encounterId === 'string' ? { encounterId } : {}) },
    ...(prefetch === undefined ? {} : { prefetch }),
  }
  // Without the patient nothing can be said; everything else improves the answer and is asked for by its absence.
  return prefetched(request, 'patient').state === 'given' ? request : { status: 412, code: 'prefetch-needed', missing: ['patient'] }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** All prefetched resources as one searchset-like Bundle, for `fhir` to read. */
export function prefetchBundle(request: HookRequest): { readonly resourceType: 'Bundle'; readonly type: 'collection'; readonly entry: readonly { readonly resource: unknown }[] } {
  const entry = Object.keys(request.prefetch ?? {}).flatMap((key) => {
    const value = prefetched(request, key)
    if (value.state !== 'given' || !isObject(value.resource)) return []
    const inner = value.resource['entry']
    if (value.resource['resourceType'] !== 'Bundle') return [{ resource: value.resource }]
    return Array.isArray(inner) ? inner.flatMap((one: unknown) => (isObject(one) && isObject(one['resource']) ? [{ resource: one['resource'] }] : [])) : []
  })
  return { resourceType: 'Bundle', type: 'collection', entry }
}

/** What the service answers to one call, or the problem that keeps it from answering. */
export type Answered = { readonly status: 200; readonly body: { readonly cards: readonly Card[] } } | { readonly status: 400 | 412; readonly body: HookOutcome }

interface HookOutcome {
  readonly resourceType: 'OperationOutcome'
  readonly issue: readonly { readonly severity: 'error'; readonly code: 'invalid' | 'required'; readonly diagnostics: string }[]
}

/** Answers one call. `assess` is handed in: it reads the Bundle, assesses at the caller's `now`, and releases; the edge decides nothing. */
export function answer(body: unknown, assess: (bundle: ReturnType<typeof prefetchBundle>) => Released<ReleasedPlan>, say: Language): Answered {
  const request = readRequest(body)
  if ('status' in request) {
    const diagnostics = request.missing.length > 0 ? `${request.code}: ${request.missing.join(', ')}` : request.code
    return { status: request.status, body: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: request.status === 412 ? 'required' : 'invalid', diagnostics }] } }
  }
  return { status: 200, body: { cards: cards(assess(prefetchBundle(request)), say) } }
}
