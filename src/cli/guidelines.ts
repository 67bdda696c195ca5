import type { Guideline } from '../guideline/topic/guideline.js'
import { who } from '../guideline/who/index.js'
import type { Language } from '../language/language.js'
import { en } from '../language/en/index.js'
import { zhCN } from '../language/zh-CN/index.js'
import { Unusable } from './input.js'

/** Packs by name. One line for each pack that ships. */
const guidelines: readonly Guideline[] = [who]
const languages: readonly Language[] = [en, zhCN]

export function guidelineNamed(name: string): Guideline {
  const found = guidelines.find((guideline) => guideline.name === name)
  if (found === undefined) throw new Unusable('unknown-guideline')
  return found
}

export function languageNamed(tag: string): Language {
  const found = languages.find((language) => language.tag === tag)
  if (found === undefined) throw new Unusable('unknown-language')
  return found
}
