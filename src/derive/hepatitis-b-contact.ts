import { type Known, known, presume, unknown } from '../answer/index.js'
import type { Act } from '../case/case.js'
import type { ContactWay } from '../guideline/hepatitis-b-words.js'
import type { HepatitisBContacts } from '../guideline/topic/hepatitis-b.js'
import type { ToldAct } from './acts.js'
import { given, read, readYesNo } from './read.js'

/** STI-010, STI-011: by which way hepatitis B may have reached her in one act. Whatever is not known counts as the wider way, and stays listed; a condom withholds nothing. */
export function hepatitisBContact({ act, path }: ToldAct, contacts: HepatitisBContacts): Known<ContactWay> {
  const row = { row: contacts }
  if (act?.kind === undefined) {
    const site = act?.survivorSite
    if (site !== undefined) return known(wayAt(site), given(site, `${path}/survivorSite`), presume(unknown({ fact: `${path}/kind`, state: 'missing' }), 'of-this-site'), row)
    return presume(unknown<ContactWay>({ fact: act === undefined ? path : `${path}/kind`, state: 'missing' }, row), 'mucosa')
  }
  const kind = given(act.kind, `${path}/kind`)
  const be = (way: ContactWay, ...parts: readonly Known<unknown>[]): Known<ContactWay> => known(way, kind, ...parts, row)
  const blood = presume(readYesNo(act.assailantBloodVisible, `${path}/assailantBloodVisible`), true)
  const broken = presume(readYesNo(act.skinOrMucosaBroken, `${path}/skinOrMucosaBroken`), true)
  switch (contacts.says[act.kind]) {
    case 'sexual': return be('mucosa')
    case 'if-blood': return be(blood.value ? 'mucosa' : 'none', blood)
    case 'bite': return be(broken.value ? 'skin' : 'none', broken)
    case 'sharp': return be('skin')
    case 'fluid': return reached(act, path, be, given(true, `${path}/kind`))
    case 'ejaculation': return reached(act, path, be, broken)
    case 'none': return be('none')
  }
}

function wayAt(site: NonNullable<Act['survivorSite']>): ContactWay {
  return site === 'broken-skin' ? 'skin' : site === 'intact-skin' ? 'none' : 'mucosa'
}

/** Where blood or semen came to: a mucosa, broken skin, or whole skin. */
function reached(act: Act, path: string, be: (way: ContactWay, ...parts: readonly Known<unknown>[]) => Known<ContactWay>, broken: Known<boolean>): Known<ContactWay> {
  const sites = read(act.ejaculationSites, `${path}/ejaculationSites`)
  if (!sites.known) return be('mucosa', presume(sites, []))
  if (sites.value.some((site) => site !== 'skin' && site !== 'clothing')) return be('mucosa', sites)
  return be(broken.value ? 'skin' : 'none', sites, broken)
}
