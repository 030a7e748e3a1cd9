/** What the report of a case of the kind raadsadvies says, and in which order. */
import { parkeerplaats } from '../sections/bijeenkomsten.js'
import { kop } from '../sections/kop.js'
import { raadsadvies, reactie } from '../sections/raadsadvies.js'
import type { Section } from '../sections/section.js'
import { toelichting } from '../sections/toelichting.js'
import { uitzonderingen } from '../sections/uitzonderingen.js'

export const raadsadviesSections: readonly Section[] = [
  kop,
  raadsadvies,
  reactie,
  toelichting,
  parkeerplaats,
  uitzonderingen,
]
