/** One part of a report. */
import type { Casus } from '../../casus/casus.js'
import type { Block } from '../blocks.js'
import type { Source } from './bron.js'

/** `casus`: as the profile of the source may see it. The first section of a report begins with its title. */
export type Section = (casus: Casus, source: Source) => Block[]
