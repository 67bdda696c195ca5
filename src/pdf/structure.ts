/** What a piece of the page is to somebody who hears it: the standard structure types of ISO 32000-1, 14.8.4, that a page of ours needs. */
export type Role = 'Document' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD'

/** One element of the tag tree. The layout node that carries it as `tag` is its content; what carries none is an artefact: footers, bars, rules, bullets. */
export interface Element {
  readonly role: Role
  readonly children: readonly Element[]
}

export function element(role: Role, ...children: readonly Element[]): Element {
  return { role, children }
}
