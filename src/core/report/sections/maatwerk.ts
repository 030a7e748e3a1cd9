/** What only a case of maatwerk tells: who had to be at the table, what happened, the room, the tasks, the lead time. */
import type { Casus } from '../../casus/casus.js'
import { doorlooptijd, overheersend, perspectieven as names } from '../../casus/maatwerk.js'
import { counts } from '../../casus/weighing.js'
import { enumerate } from '../../text/enumerate.js'
import {
  definitions,
  heading,
  list,
  note,
  orNotFilled,
  paragraph,
  paragraphOrNotFilled,
  table,
  type Block,
  type Entry,
} from '../blocks.js'
import { longDate } from '../dates.js'
import { nodigLabels } from '../labels-praktijken.js'
import { perspectiefLabels, standLabels } from '../labels.js'
import { deelnemerFunctie, namesTogether } from '../names.js'
import { perspectiefBalans } from './balans.js'
import { besluitInWords } from './opvolging.js'

/** The decision at a glance, then the headnote for who was not there. */
export function maatwerkKernpunten(casus: Casus): Block[] {
  return [
    heading(2, 'Kernpunten'),
    definitions([
      { term: 'Besloten', text: orNotFilled(casus.conclusie.tekst) },
      { term: 'Besluit van de beslisser', text: besluitInWords(casus) },
      { term: 'Doorlooptijd', text: doorlooptijdInWords(casus) },
    ]),
    paragraphOrNotFilled(casus.kernpunten),
  ]
}

/** What was brought, by whom, and when. Who brings a case stays its owner. */
export function inbreng({ beslissing, deelnemers, maatwerk }: Casus): Block[] {
  const owners = deelnemers.filter(({ rol }) => rol === 'casuseigenaar').map(({ functie }) => functie)
  const day = maatwerk?.eersteContact
  return [
    heading(2, 'Stap 1: wat wringt er?'),
    paragraphOrNotFilled(beslissing.aanleiding),
    definitions([
      ...(owners.length === 0 ? [] : [{ term: 'Ingebracht door', text: namesTogether(owners) }]),
      { term: 'Eerste contact', text: orNotFilled(day && longDate(day)) },
    ]),
  ]
}

/** The whole system in the room, or what was missing. */
export function tafel(casus: Casus): Block[] {
  return [heading(2, 'Stap 2: wie hoort er aan tafel?'), nodigTable(casus)]
}

/** What happened, in the order in which it stands. */
export function tijdlijn(casus: Casus): Block[] {
  return [heading(2, 'Stap 3: wat is er gebeurd?'), tijdlijnTable(casus)]
}

/** The arguments one perspective at a time, then their spread. */
export function perspectieven(casus: Casus): Block[] {
  const from = (name: string) => casus.argumenten.filter((a) => counts(a) && a.perspectief === name)
  const columns = names.flatMap((name) => [
    heading(3, capital(perspectiefLabels[name])),
    list(from(name).map(({ id, stelling }) => ({ label: id, text: stelling }))),
  ])
  const title = heading(2, 'Stap 4: de drie perspectieven')
  return [title, ...columns, ...(casus.argumenten.some(counts) ? balans(casus) : [])]
}

/** The frames, and the ground for a departure. */
export function ruimte(casus: Casus): Block[] {
  return [heading(2, 'Stap 5: welke ruimte is er?'), definitions(ruimteEntries(casus))]
}

/** What was decided, by whom. */
export function maatwerkBesluit({ conclusie, beslisser }: Casus): Block[] {
  const { functie, mandaat } = beslisser
  return [
    heading(2, 'Stap 6: wat is er besloten?'),
    paragraphOrNotFilled(conclusie.tekst),
    definitions([
      { term: 'Beslisser', text: orNotFilled(functie) },
      ...(mandaat?.trim() ? [{ term: 'Mandaat', text: mandaat }] : []),
    ]),
  ]
}

/** Who does what, and when it is done. */
export function taken({ conclusie }: Casus): Block[] {
  const rows = conclusie.maatregelen.map(({ id, tekst, eigenaar, uiterlijk, stand }) => [
    id,
    tekst,
    orNotFilled(eigenaar),
    orNotFilled(uiterlijk && longDate(uiterlijk)),
    orNotFilled(stand && standLabels[stand]),
  ])
  return [
    heading(2, 'Stap 7: wie doet wat?'),
    table('De taken', ['Nr', 'Taak', 'Eigenaar', 'Uiterlijk', 'Stand'], rows),
  ]
}

/** The decision that followed, the word to the client, and how many days that took. */
export function bericht(casus: Casus): Block[] {
  const { besluit, terugkoppeling, contactpersoon } = casus.opvolging
  return [
    heading(2, 'Bericht aan de cliënt'),
    definitions([
      { term: 'Besluit van de beslisser', text: besluitInWords(casus) },
      ...(besluit?.motivering?.trim() ? [{ term: 'Motivering van het besluit', text: besluit.motivering }] : []),
      { term: 'Vaste contactpersoon', text: orNotFilled(contactpersoon) },
      { term: 'Verteld door', text: orNotFilled(terugkoppeling?.door) },
      { term: 'Verteld op', text: orNotFilled(terugkoppeling?.datum && longDate(terugkoppeling.datum)) },
      { term: 'Doorlooptijd', text: doorlooptijdInWords(casus) },
    ]),
  ]
}

/** "26 dagen, van 5 maart 2020 tot 31 maart 2020". A report reads no clock, so it only says when it is still running. */
export function doorlooptijdInWords(casus: Casus): string {
  const ended = doorlooptijd(casus)
  const van = casus.maatwerk?.eersteContact
  if (van === undefined) return orNotFilled(undefined)
  if (ended === undefined) return `loopt sinds ${longDate(van)}`
  return `${daysInWords(ended.dagen)}, van ${longDate(ended.van)} tot ${longDate(ended.tot)}`
}

function daysInWords(dagen: number): string {
  return dagen === 1 ? '1 dag' : `${dagen} dagen`
}

/** What was needed and who brought it. */
export function nodigTable(casus: Casus): Block {
  const rows = (casus.maatwerk?.nodig ?? []).map(({ id, wat, soort, wie }) => [
    id,
    wat,
    orNotFilled(soort && nodigLabels[soort]),
    wie.length === 0 ? 'ontbreekt' : namesTogether(wie.map((one) => deelnemerFunctie(casus, one))),
  ])
  return table('Wat nodig is, en wie het meebrengt', ['Nr', 'Wat', 'Soort', 'Wie aan tafel'], rows)
}

export function tijdlijnTable({ maatwerk }: Casus): Block {
  const rows = (maatwerk?.tijdlijn ?? []).map(({ id, datum, gebeurtenis, bron }) => [
    id,
    longDate(datum),
    orNotFilled(gebeurtenis),
    orNotFilled(bron),
  ])
  return table('De gebeurtenissen', ['Nr', 'Datum', 'Wat er gebeurde', 'Bron'], rows)
}

export function ruimteEntries({ maatwerk }: Casus): Entry[] {
  const { binnenDeWet, afwijking, beginselen = [], grond } = maatwerk?.ruimte ?? {}
  const departure = [
    { term: 'Beginsel', text: orNotFilled(enumerate(beginselen)) },
    { term: 'Waarom dat hier voorgaat', text: orNotFilled(grond) },
  ]
  return [
    { term: 'Binnen de regels', text: orNotFilled(binnenDeWet) },
    { term: 'Afwijking van de regel', text: afwijking === undefined ? orNotFilled(undefined) : yesNo[`${afwijking}`] },
    ...(afwijking === false ? [] : departure),
  ]
}

const yesNo = { true: 'ja', false: 'nee' } as const

function balans(casus: Casus): Block[] {
  const found = overheersend(casus)
  const stand =
    found && `Meer dan de helft is ${perspectiefLabels[found.perspectief]}: ${found.aantal} van de ${found.totaal}.`
  return [
    heading(3, 'Balans'),
    note('Dit zijn aantallen, geen weging. Wat geparkeerd is, telt hier niet mee.'),
    ...(stand === undefined ? [] : [paragraph(stand)]),
    perspectiefBalans(casus),
  ]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
