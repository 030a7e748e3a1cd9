/** The members of a group: what waits with them, and for the group itself each of them in a table. */
import type { Casus } from '../../casus/casus.js'
import { groepOf, lidNamen, type Lid } from '../../groep/leden.js'
import { wachtendIn, type Wacht, type Wachtend } from '../../groep/trechter.js'
import { aantalTekst } from '../../text/aantal.js'
import { heading, list, note, paragraph, table, type Block, type Item } from '../blocks.js'
import { longDate } from '../dates.js'
import { euro } from '../euro.js'
import { lidAntwoordLabels, lidUitkomstLabels } from '../labels-praktijken.js'

/** What members wait for, since when and with whom; and who has no contact. */
export function wachtend(casus: Casus): Block[] {
  const groep = groepOf(casus)
  const items = wachtendIn(groep).map(waitingItem)
  const without = groep.leden.filter(({ contactpersoon }) => !contactpersoon?.trim()).map(({ id }) => id)
  return [
    heading(2, 'Wat wacht'),
    items.length === 0 ? paragraph('Er wacht geen lid.') : list(items),
    ...(without.length === 0 ? [] : [note(`Zonder vaste contactpersoon: ${lidNamen(without)}.`)]),
  ]
}

function waitingItem({ op, aantal, sinds, lid }: Wachtend): Item {
  const since = sinds === undefined ? 'De dag ontbreekt.' : `Het langst: ${lid}, sinds ${longDate(sinds)}.`
  return { text: `${wachtWoorden[op]}: ${aantal === 1 ? '1 lid' : `${aantalTekst(aantal)} leden`}.`, lines: [since] }
}

/** One row for each member, as many as a reader takes in. */
export function leden(casus: Casus): Block[] {
  const all = groepOf(casus).leden
  const head = ['Lid', 'Criteria', 'Contactpersoon', 'Gemeld', 'Weging', 'Aanbod', 'Antwoord']
  return [
    heading(2, 'De leden'),
    table('Een lid is een nummer; wie het is, staat hier niet', head, all.slice(0, MOST).map(rowOf)),
    ...(all.length <= MOST
      ? []
      : [note(`Hier staan de eerste ${MOST} van ${aantalTekst(all.length)} leden. De andere staan in het bestand.`)]),
  ]
}

function rowOf({ id, kenmerken, contactpersoon, gemeld, weging, aanbod, antwoord }: Lid): string[] {
  return [
    id,
    kenmerken.join(', '),
    contactpersoon,
    gemeld && longDate(gemeld),
    weging?.uitkomst && lidUitkomstLabels[weging.uitkomst],
    offerOf(aanbod),
    antwoord && lidAntwoordLabels[antwoord],
  ].map((text) => text?.trim() || '–')
}

function offerOf(aanbod: Lid['aanbod']): string {
  const { soort, omvang, bedrag } = aanbod ?? {}
  const parts = [soort && lidUitkomstLabels[soort], bedrag === undefined ? undefined : euro(bedrag), omvang?.trim()]
  return parts.filter(Boolean).join('; ')
}

const wachtWoorden: Readonly<Record<Wacht, string>> = {
  weging: 'Nog te wegen',
  advies: 'Nog te adviseren',
  aanbod: 'Nog aan te bieden',
  antwoord: 'Het aanbod ligt bij het lid',
}

const MOST = 50
