/** One character for each byte. */
export const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** An element of a tag tree: its role, its attributes as written, and its children. */
export interface Tag {
  readonly role: string
  readonly written: string
  readonly children: readonly Tag[]
}

/** The tag tree as the file has it, read without the library that wrote it. Objects of later updates win. */
export function tagTree(bytes: Uint8Array): Tag {
  const objects = new Map([...latin(bytes).matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number = '', body = '']) => [number, body]))
  const root = [...objects.values()].find((body) => body.includes('/Type /StructTreeRoot')) ?? ''
  const tags = childrenOf(root, objects)
  if (tags.length !== 1 || tags[0] === undefined) throw new Error('a tag tree has one root')
  return tags[0]
}

function childrenOf(body: string, objects: ReadonlyMap<string, string>): readonly Tag[] {
  const kids = /\/K \[([^\]]*)\]/.exec(body)?.[1] ?? ''
  return [...kids.matchAll(/(?<!\/Pg )\b(\d+) 0 R/g)].flatMap(([, number = '']) => {
    const written = objects.get(number) ?? ''
    const role = /\/S \/(\w+)/.exec(written)?.[1]
    return role === undefined ? [] : [{ role, written, children: childrenOf(written, objects) }]
  })
}

/** The roles as one line: `Document(H1 P Table(TR(TH TD)))`. */
export function roles({ role, children }: Tag): string {
  return children.length === 0 ? role : `${role}(${children.map(roles).join(' ')})`
}

export function allTags(tag: Tag): readonly Tag[] {
  return [tag, ...tag.children.flatMap(allTags)]
}
