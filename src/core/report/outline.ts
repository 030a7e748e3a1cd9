/** What the pro/contra report says, and in which order. How it looks is for whoever writes a form. */
import type { Casus } from '../casus/casus.js'
import type { Block } from './blocks.js'
import { isGone } from './profiel/casus-for.js'
import { argumenten } from './sections/argumenten.js'
import { balans } from './sections/balans.js'
import { belanghebbenden } from './sections/belanghebbenden.js'
import { beslisser } from './sections/beslisser.js'
import { beslissing } from './sections/beslissing.js'
import { afspraken, bijeenkomsten, parkeerplaats } from './sections/bijeenkomsten.js'
import { bron, type Source } from './sections/bron.js'
import { conclusie } from './sections/conclusie.js'
import { informatie } from './sections/informatie.js'
import { intake } from './sections/intake.js'
import { kaart } from './sections/kaart.js'
import { kernpunten, kop } from './sections/kop.js'
import { alsNietIngewilligd, maatregelen, standpunten } from './sections/maatregelen.js'
import { matrix } from './sections/matrix.js'
import { opvolging } from './sections/opvolging.js'
import { smoezen } from './sections/smoezen.js'
import { tegenargumenten } from './sections/tegenargumenten.js'
import { toets } from './sections/toets.js'
import { uitzonderingen } from './sections/uitzonderingen.js'
import { herzienDoor, verwijzingen } from './sections/verwijzingen.js'
import { weggelaten } from './sections/weggelaten.js'

/**
 * The report of one case, steps 1 to 7 and what came after. The same case and source give the same blocks.
 * `casus`: as the profile of the source may see it.
 */
export function outline(casus: Casus, source: Source): Block[] {
  const seen = sections.filter((section) => {
    const about = onlyAbout.get(section)
    return about === undefined || !isGone(source.profiel, about)
  })
  const [title, ...rest] = seen.flatMap((section) => section(casus, source))
  return [title!, ...herzienDoor(source.latere), ...rest, ...weggelaten(source), ...bron(casus, source)]
}

type Section = (casus: Casus, source: Source) => Block[]

const sections: readonly Section[] = [
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
  intake,
  bijeenkomsten,
  afspraken,
  uitzonderingen,
]

/** Sections that say nothing when the profile does not see this: nobody may think that it was not filled in. */
const onlyAbout = new Map<Section, string>([
  [toets, 'toets'],
  [standpunten, 'conclusie.standpunten'],
  [verwijzingen, 'verwijzingen'],
  [bijeenkomsten, 'deelnemers'],
  [afspraken, 'afspraken'],
])
