/** What the report of a case of the kind signaal says, and in which order. */
import { parkeerplaats } from '../sections/bijeenkomsten.js'
import { kop } from '../sections/kop.js'
import type { Section } from '../sections/section.js'
import { afhandeling, signaal } from '../sections/signaal.js'
import { toelichting } from '../sections/toelichting.js'
import { uitzonderingen } from '../sections/uitzonderingen.js'

export const signaalSections: readonly Section[] = [
  kop,
  signaal,
  afhandeling,
  toelichting,
  parkeerplaats,
  uitzonderingen,
]
