const han = /\p{Script=Han}/u
// Two letters are a unit or an abbreviation and are said in either language.
const latinWord = /\p{Script=Latin}*\p{Ll}{3}/u

/** The other language that a run of text is written in, so that it is read out in its own; none where the document's own will do. */
export function otherLanguage(text: string, language: string): string | undefined {
  const chinese = language.startsWith('zh')
  if (chinese) return !han.test(text) && latinWord.test(text) ? 'en' : undefined
  return han.test(text) ? 'zh-CN' : undefined
}
