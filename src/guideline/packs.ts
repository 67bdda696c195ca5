import { cn } from './cn/index.js'
import type { Guideline } from './topic/guideline.js'
import { uk } from './uk/index.js'
import { us } from './us/index.js'
import { who } from './who/index.js'
import { who2020 } from './who-2020/index.js'

/** Every pack that ships, the base first. A pack is one folder and one name in this list. */
export const packs: readonly Guideline[] = [who, us, uk, cn, who2020]
