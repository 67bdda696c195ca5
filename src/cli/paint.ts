/** Colour and weight on a terminal; plain text when piped or when NO_COLOR asks for it. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  verb(verb: string, text: string): string
}

const colours: { readonly [verb: string]: string } = {
  recommend: '32', offer: '32', consider: '36', defer: '33', 'needs-input': '33', refer: '35',
  'not-recommended': '90', 'not-indicated': '90', contraindicated: '31', 'window-exceeded': '90', unavailable: '90', duty: '35',
}

export function paint(coloured: boolean): Paint {
  const wrap = (code: string, text: string): string => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text)
  return { bold: (text) => wrap('1', text), dim: (text) => wrap('2', text), verb: (verb, text) => wrap(colours[verb] ?? '0', text) }
}
