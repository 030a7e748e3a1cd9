/** What the report of a case says, and in which order. How it looks is for whoever writes a form. */
import type { Casus, Soort } from '../casus/casus.js'
import type { Block } from './blocks.js'
import { isGone } from './profiel/casus-for.js'
import { afspraken, bijeenkomsten } from './sections/bijeenkomsten.js'
import { bron, type Source } from './sections/bron.js'
import { gelijken } from './sections/gelijken.js'
import { leden, wachtend } from './sections/leden.js'
import { tafel, tijdlijn } from './sections/maatwerk.js'
import { standpunten } from './sections/maatregelen.js'
import type { Section } from './sections/section.js'
import { toets } from './sections/toets.js'
import { herzienDoor, verwijzingen } from './sections/verwijzingen.js'
import { weggelaten } from './sections/weggelaten.js'
import { beraadSections } from './outlines/beraad.js'
import { groepSections } from './outlines/groep.js'
import { maatwerkSections } from './outlines/maatwerk.js'
import { raadsadviesSections } from './outlines/raadsadvies.js'
import { reconstructieSections } from './outlines/reconstructie.js'
import { signaalSections } from './outlines/signaal.js'

/**
 * The report of one case, by its kind: all its steps and what came after. The same case and source give the same blocks.
 * `casus`: as the profile of the source may see it.
 */
export function outline(casus: Casus, source: Source): Block[] {
  const seen = sectionsOf[casus.soort].filter((section) => {
    const about = onlyAbout.get(section)
    return about === undefined || !isGone(source.profiel, about)
  })
  const [title, ...rest] = seen.flatMap((section) => section(casus, source))
  return [title!, ...herzienDoor(source.latere), ...rest, ...weggelaten(source), ...bron(casus, source)]
}

const sectionsOf: Record<Soort, readonly Section[]> = {
  beraad: beraadSections,
  maatwerk: maatwerkSections,
  reconstructie: reconstructieSections,
  groep: groepSections,
  signaal: signaalSections,
  raadsadvies: raadsadviesSections,
}

/** Sections that say nothing when the profile does not see this: nobody may think that it was not filled in. */
const onlyAbout = new Map<Section, string>([
  [toets, 'toets'],
  [standpunten, 'conclusie.standpunten'],
  [verwijzingen, 'verwijzingen'],
  [bijeenkomsten, 'deelnemers'],
  [afspraken, 'afspraken'],
  [gelijken, 'groep.leden.kenmerken'],
  [wachtend, 'groep.leden.gemeld'],
  [leden, 'groep.leden.weging.motivering'],
  [tafel, 'maatwerk.nodig'],
  [tijdlijn, 'maatwerk.tijdlijn'],
])
