export { type Card, cards } from './card.js'
export { type Answered, type HookRequest, type Prefetched, answer, discovery, prefetchBundle, prefetched, readRequest, serviceId } from './service.js'
