/** What the report of a case of the kind groep says, and in which order. */
import { parkeerplaats } from '../sections/bijeenkomsten.js'
import { deGroep, groepKop, groepOpvolging, overDeGroep, watWeDoen } from '../sections/groep.js'
import { gelijken } from '../sections/gelijken.js'
import { leden, wachtend } from '../sections/leden.js'
import type { Section } from '../sections/section.js'
import { trechter, uitkomsten } from '../sections/trechter.js'
import { uitzonderingen } from '../sections/uitzonderingen.js'
import { verwijzingen } from '../sections/verwijzingen.js'

export const groepSections: readonly Section[] = [
  groepKop,
  deGroep,
  trechter,
  uitkomsten,
  gelijken,
  wachtend,
  overDeGroep,
  watWeDoen,
  groepOpvolging,
  leden,
  verwijzingen,
  parkeerplaats,
  uitzonderingen,
]
