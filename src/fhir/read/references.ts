import { type Resolve, type Resource, idOf, isResource, objects, text, within } from './resource.js'

/** One entry of an export, as it was found. */
export interface Entry {
  readonly resource: unknown
  readonly fullUrl?: string
  readonly deleted: boolean
}

/** The last two parts of an address: `Patient/1`, whatever the server and the version. */
function typeAndId(reference: string): string | undefined {
  return /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})(?:\/_history\/[A-Za-z0-9.-]{1,64})?$/.exec(reference)?.[1]
}

/** All resources of an export by the names a reference may use. Of two with the same name the first counts. */
export class References {
  readonly #byName = new Map<string, Resource>()

  constructor(entries: readonly Entry[]) {
    for (const { resource, fullUrl, deleted } of entries) {
      if (deleted || !isResource(resource)) continue
      const id = idOf(resource)
      for (const name of [fullUrl, ...(id === undefined ? [] : [`${resource.resourceType}/${id}`, `urn:uuid:${id}`])]) {
        if (name !== undefined && !this.#byName.has(name)) this.#byName.set(name, resource)
      }
    }
  }

  find(reference: string): Resource | undefined {
    const tail = typeAndId(reference)
    return this.#byName.get(reference) ?? (tail === undefined ? undefined : this.#byName.get(tail))
  }

  /** References as seen from one resource, which may contain others. */
  from(resource: Resource): Resolve {
    return (reference) => {
      const to = text(within(reference, 'reference'))
      if (to === undefined) return undefined
      return to.startsWith('#') ? objects(resource['contained']).filter(isResource).find(({ id }) => id === to.slice(1)) : this.find(to)
    }
  }

  /** Whom a resource is about, by a name that is the same for the same person; undefined when it names nobody. */
  subjectOf(resource: Resource): Resource | string | undefined {
    const to = text(within(resource['subject'] ?? resource['patient'], 'reference'))
    // A search (`Patient?identifier=…`) or a contained patient names no other one of the export.
    if (to === undefined || to.startsWith('#') || to.includes('?')) return undefined
    return this.find(to) ?? typeAndId(to) ?? to
  }
}
