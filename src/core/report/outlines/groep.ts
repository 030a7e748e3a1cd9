/** What the report of a case of the kind groep says, and in which order. */
import type { Section } from '../sections/section.js'
import { kop } from '../sections/kop.js'

export const groepSections: readonly Section[] = [kop]
