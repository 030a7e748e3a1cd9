/** Equals in a group who were treated differently, by name of member and with the numbers. It asks; it never says who is right. */
import type { Casus } from '../../casus/casus.js'
import { ongelijkIn, type Op, type PerContact, type Uitschieter, type Verdeeld } from '../../groep/gelijken.js'
import { groepOf } from '../../groep/leden.js'
import { aantalTekst } from '../../text/aantal.js'
import { enumerate } from '../../text/enumerate.js'
import { heading, list, paragraph, type Block, type Item } from '../blocks.js'
import { lidUitkomstLabels } from '../labels-praktijken.js'
import { WEGGELATEN } from '../profiel/casus-for.js'

/** Who differs from most of its equals, where equals are divided, and where it depends on who the contact is. */
export function gelijken(casus: Casus): Block[] {
  const groep = groepOf(casus)
  const { uitschieters, verdeeld, perContact } = ongelijkIn(groep)
  const reasons = new Map(groep.leden.map(({ id, weging }) => [id, weging?.motivering?.trim() ?? '']))
  const found = [
    ...capped(uitschieters.map((one) => outlierItem(one, reasons.get(one.lid) ?? ''))),
    ...capped(verdeeld.map(dividedItem)),
    ...capped(perContact.map(contactItem)),
  ]
  return [
    heading(2, 'Gelijken die anders uitkwamen'),
    paragraph('Leden zijn gelijk als zij aan precies dezelfde criteria voldoen. Een verschil vraagt om een reden.'),
    found.length === 0 ? paragraph('Er zijn geen gelijken die anders uitkwamen.') : list(found),
  ]
}

function outlierItem({ op, lid, kenmerken, uitkomst, meeste, aantal, gelijken }: Uitschieter, reason: string): Item {
  return {
    label: lid,
    text: `${opWoorden[op]} was ${labelOf(uitkomst)}; bij ${aantalTekst(aantal)} van de ${aantalTekst(gelijken)} gelijken ${labelOf(meeste)}.`,
    lines: [`Criteria: ${kenmerken.join(', ')}.`, reasonLine(reason)],
  }
}

/** Who may not read the reason is told that there is one. */
function reasonLine(reason: string): string {
  if (reason === '') return 'Er staat nog geen reden.'
  return reason === WEGGELATEN ? 'De reden staat in het bestand.' : `Reden: ${reason}`
}

function dividedItem({ op, kenmerken, aantallen }: Verdeeld): Item {
  return { text: `${opWoorden[op]} was verdeeld bij gelijken met ${enumerate(kenmerken)}: ${inCounts(aantallen)}.` }
}

function contactItem({ op, kenmerken, contactpersonen }: PerContact): Item {
  const lines = contactpersonen.map(({ contactpersoon, aantallen }) => `${contactpersoon}: ${inCounts(aantallen)}.`)
  return { text: `${opWoorden[op]} was anders per contactpersoon, bij gelijken met ${enumerate(kenmerken)}.`, lines }
}

function inCounts(aantallen: Readonly<Record<string, number>>): string {
  return Object.entries(aantallen)
    .map(([uitkomst, count]) => `${labelOf(uitkomst)} ${aantalTekst(count)}`)
    .join(', ')
}

function labelOf(uitkomst: string): string {
  return lidUitkomstLabels[uitkomst as keyof typeof lidUitkomstLabels]
}

/** A reader takes in no thousand differences; the command `beraad groep` has them all as JSON. */
function capped(items: readonly Item[]): Item[] {
  if (items.length <= MOST) return [...items]
  return [
    ...items.slice(0, MOST),
    { text: `En nog ${aantalTekst(items.length - MOST)}; alles staat in beraad groep --json.` },
  ]
}

const opWoorden: Readonly<Record<Op, string>> = { weging: 'De weging', aanbod: 'Het aanbod' }
const MOST = 20
