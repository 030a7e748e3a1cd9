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

/** Nobody is asked for earlier beraden in an hour: without any there is nothing to say. */
const eerder: Section = (casus, source) =>
  casus.verwijzingen.length > 0 || (source.latere ?? []).length > 0 ? verwijzingen(casus, source) : []

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
  eerder,
  parkeerplaats,
  intake,
  bijeenkomsten,
  uitzonderingen,
]
