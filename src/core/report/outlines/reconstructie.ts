/** What the report of a case of the kind reconstructie says, and in which order. */
import { belanghebbenden } from '../sections/belanghebbenden.js'
import { afspraken, bijeenkomsten, parkeerplaats } from '../sections/bijeenkomsten.js'
import { informatie } from '../sections/informatie.js'
import { keten, weging } from '../sections/keten.js'
import { kop } from '../sections/kop.js'
import { opvolging } from '../sections/opvolging.js'
import { aanbevelingen, kernVanReconstructie, patronen, terugblik } from '../sections/reconstructie.js'
import type { Section } from '../sections/section.js'
import { uitzonderingen } from '../sections/uitzonderingen.js'
import { verwijzingen } from '../sections/verwijzingen.js'

export const reconstructieSections: readonly Section[] = [
  kop,
  kernVanReconstructie,
  terugblik,
  belanghebbenden,
  keten,
  informatie,
  weging,
  patronen,
  aanbevelingen,
  verwijzingen,
  opvolging,
  parkeerplaats,
  bijeenkomsten,
  afspraken,
  uitzonderingen,
]
