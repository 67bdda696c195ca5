import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { Language } from '../language/language.js'
import type { Released, ReleasedPlan } from '../release/index.js'
import { answer, discovery, type prefetchBundle, serviceId } from './service.js'

export interface ServeOptions {
  readonly say: Language
  /** Reads, assesses and releases one patient's resources at `now`. */
  readonly assess: (bundle: ReturnType<typeof prefetchBundle>, now: string) => Released<ReleasedPlan>
  /** The clock of the service; the only place besides the command line that has one. */
  readonly clock?: () => string
  /** Larger bodies are refused unread. */
  readonly maximumBytes?: number
}

const megabytes = 1024 * 1024
const defaultMaximum = 20 * megabytes

/** The CDS Hooks service on plain HTTP, to be put behind the site's own TLS and token check. It logs nothing and keeps nothing. */
export function serve({ say, assess, clock = () => new Date().toISOString(), maximumBytes = defaultMaximum }: ServeOptions): Server {
  return createServer((request, response) => {
    respond(request, response, { say, assess, clock, maximumBytes }).catch(() => send(response, 500, { error: 'failed' }))
  })
}

async function respond(request: IncomingMessage, response: ServerResponse, { say, assess, clock, maximumBytes }: Required<ServeOptions>): Promise<void> {
  response.setHeader('Access-Control-Allow-Origin', '*')
  response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type')
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS')
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  if (request.method === 'OPTIONS') return send(response, 204)
  if (request.method === 'GET' && path === '/cds-services') return send(response, 200, discovery)
  if (request.method !== 'POST' || path !== `/cds-services/${serviceId}`) return send(response, 404, { error: 'not-found' })
  const text = await read(request, maximumBytes)
  if (text === undefined) return send(response, 413, { error: 'too-large' })
  const answered = answer(parse(text), (bundle) => assess(bundle, clock()), say)
  send(response, answered.status, answered.body)
}

async function read(request: IncomingMessage, maximumBytes: number): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= maximumBytes) chunks.push(chunk)
  }
  return size > maximumBytes ? undefined : Buffer.concat(chunks).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function send(response: ServerResponse, status: number, body?: unknown): void {
  if (body === undefined) {
    response.writeHead(status).end()
    return
  }
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(JSON.stringify(body))
}
