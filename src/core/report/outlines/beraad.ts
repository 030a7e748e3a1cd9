/** What the pro/contra report of a beraad says, and in which order. */
import { argumenten } from '../sections/argumenten.js'
import { balans } from '../sections/balans.js'
import { belanghebbenden } from '../sections/belanghebbenden.js'
import { beslisser } from '../sections/beslisser.js'
import { beslissing } from '../sections/beslissing.js'
import { afspraken, bijeenkomsten, parkeerplaats } from '../sections/bijeenkomsten.js'
import { conclusie } from '../sections/conclusie.js'
import { informatie } from '../sections/informatie.js'
import { intake } from '../sections/intake.js'
import { kaart } from '../sections/kaart.js'
import { kernpunten, kop } from '../sections/kop.js'
import { alsNietIngewilligd, maatregelen, standpunten } from '../sections/maatregelen.js'
import { maatwerkVooraf } from '../sections/maatwerk-vooraf.js'
import { matrix } from '../sections/matrix.js'
import { opvolging } from '../sections/opvolging.js'
import { smoezen } from '../sections/smoezen.js'
import { tegenargumenten } from '../sections/tegenargumenten.js'
import { toets } from '../sections/toets.js'
import { uitzonderingen } from '../sections/uitzonderingen.js'
import { verwijzingen } from '../sections/verwijzingen.js'
import type { Section } from '../sections/section.js'

export const beraadSections: readonly Section[] = [
  kop,
  kernpunten,
  beslissing,
  belanghebbenden,
  beslisser,
  informatie,
  argumenten,
  smoezen,
  matrix,
  balans,
  conclusie,
  tegenargumenten,
  maatregelen,
  alsNietIngewilligd,
  kaart,
  standpunten,
  toets,
  verwijzingen,
  opvolging,
  parkeerplaats,
  maatwerkVooraf,
  intake,
  bijeenkomsten,
  afspraken,
  uitzonderingen,
]
