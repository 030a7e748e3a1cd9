/** Step 6: harm-limiting measures, what a refused condition means, and the positions in the group. */
import type { Casus, Maatregel } from '../../casus/casus.js'
import { hasCondition } from '../../casus/weighing.js'
import { heading, list, note, orNotFilled, paragraphOrNotFilled, type Block, type Item } from '../blocks.js'
import { longDate } from '../dates.js'
import { maatregelSoortLabels, standLabels, standpuntLabels } from '../labels.js'
import { belanghebbendeNamen, sentences } from '../names.js'

/** The measures with everything that makes them checkable: for whom, by whom, when, how much, side effects, state. */
export function maatregelen(casus: Casus): Block[] {
  const items = casus.conclusie.maatregelen.map((m) => asItem(casus, m))
  return [heading(3, 'Schadebeperkende maatregelen'), list(items)]
}

/** What the advice becomes when a condition is refused; nothing where the conclusion depends on no condition. */
export function alsNietIngewilligd(casus: Casus): Block[] {
  const { alsNietIngewilligd } = casus.conclusie
  if (!alsNietIngewilligd && !hasCondition(casus)) return []
  return [heading(3, 'Als een voorwaarde wordt geweigerd'), paragraphOrNotFilled(alsNietIngewilligd)]
}

/** Majority and minority, with numbers and without names. */
export function standpunten(casus: Casus): Block[] {
  const items = casus.conclusie.standpunten.map(({ soort, aantal, tekst }) => ({
    label: `${soort ? standpuntLabels[soort] : 'Standpunt'}, ${people(aantal)}`,
    text: tekst,
  }))
  return [heading(3, 'Standpunten in de groep'), list(items), ...telronde(casus)]
}

/** A show of hands, told as it was counted: it is no outcome. */
function telronde({ conclusie: { telling } }: Casus): Block[] {
  const counts = [
    { word: 'ja', count: telling?.ja },
    { word: 'nee', count: telling?.nee },
    { word: 'weet het nog niet', count: telling?.weetNiet },
  ].filter(({ count }) => count !== undefined)
  if (counts.length === 0) return []
  return [note(`Telronde, geen uitslag: ${counts.map(({ word, count }) => `${word} ${count}`).join('; ')}.`)]
}

function asItem(casus: Casus, m: Maatregel): Item {
  const lines = [
    sentences([
      `Soort: ${orNotFilled(m.soort && maatregelSoortLabels[m.soort])}`,
      `Voorwaarde voor het advies: ${yesNo(m.voorwaarde)}`,
      `Voor: ${orNotFilled(belanghebbendeNamen(casus, m.voor))}`,
    ]),
    sentences([
      `Eigenaar: ${orNotFilled(m.eigenaar)}`,
      `Uiterlijk: ${orNotFilled(m.uiterlijk && longDate(m.uiterlijk))}`,
      `Stand: ${orNotFilled(m.stand && standLabels[m.stand])}`,
    ]),
    sentences([`Omvang: ${orNotFilled(m.omvang)}`, `Neveneffecten: ${orNotFilled(m.neveneffecten)}`]),
  ]
  return { label: m.id, text: m.tekst, lines }
}

function yesNo(value: boolean | undefined): string {
  if (value === undefined) return orNotFilled(undefined)
  return value ? 'ja' : 'nee'
}

function people(aantal: number | undefined): string {
  if (aantal === undefined) return 'aantal nog niet ingevuld'
  return aantal === 1 ? '1 deelnemer' : `${aantal} deelnemers`
}
