import type { Guideline } from '../guideline/topic/guideline.js'
import { packs } from '../guideline/packs.js'
import type { Language } from '../language/language.js'
import { en } from '../language/en/index.js'
import { zhCN } from '../language/zh-CN/index.js'
import { Unusable } from './input.js'

const languages: readonly Language[] = [en, zhCN]

export function guidelineNamed(name: string): Guideline {
  const found = packs.find((guideline) => guideline.name === name)
  if (found === undefined) throw new Unusable('unknown-guideline')
  return found
}

export function languageNamed(tag: string): Language {
  const found = languages.find((language) => language.tag === tag)
  if (found === undefined) throw new Unusable(`unknown-language: ${languages.map(({ tag: known }) => known).join(' or ')}`)
  return found
}
