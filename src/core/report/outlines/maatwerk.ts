/** What the report of a case of the kind maatwerk says, and in which order. */
import { bijeenkomsten, parkeerplaats } from '../sections/bijeenkomsten.js'
import { kop } from '../sections/kop.js'
import { kaders } from '../sections/informatie.js'
import {
  bericht,
  inbreng,
  maatwerkBesluit,
  maatwerkKernpunten,
  perspectieven,
  ruimte,
  tafel,
  taken,
  tijdlijn,
} from '../sections/maatwerk.js'
import { intake } from '../sections/intake.js'
import type { Section } from '../sections/section.js'
import { uitzonderingen } from '../sections/uitzonderingen.js'
import { verwijzingen } from '../sections/verwijzingen.js'

export const maatwerkSections: readonly Section[] = [
  kop,
  maatwerkKernpunten,
  inbreng,
  tafel,
  tijdlijn,
  perspectieven,
  ruimte,
  kaders,
  maatwerkBesluit,
  taken,
  bericht,
  verwijzingen,
  parkeerplaats,
  intake,
  bijeenkomsten,
  uitzonderingen,
]
