/** The voorlegger: one page A4 for whoever decides, from what is asked to a place to sign. */
import { isDecided } from '../../casus/besluit.js'
import type { Casus } from '../../casus/casus.js'
import { orNotFilled, definitions, fillIn, heading, list, paragraph, small, type Block, type Item } from '../blocks.js'
import { longDate } from '../dates.js'
import { eerste, INGEKORT, ingekort } from '../inkorten.js'
import { oordeelLabels } from '../labels.js'
import { isGone } from '../profiel/casus-for.js'
import { bronzin, type Source } from '../sections/bron.js'
import { besluitInWords, deelbesluiten } from '../sections/opvolging.js'
import { vertrouwelijk } from '../sections/vertrouwelijk.js'
import { alsJeNietsDoet, minderheid, waarvanAfgeweken } from './voorlegger-gevolgen.js'
import { fitsOnPage, ruimtes, type Ruimte } from './voorlegger-ruimte.js'
import { doorslag, maatregelen, tegenargumenten } from './voorlegger-weging.js'

/** Short enough for one page: every part has its room, and says so when it was cut. */
export function voorlegger(casus: Casus, source: Source): Block[] {
  let page: Block[] = []
  for (const ruimte of ruimtes) {
    page = withBron(bladzijde(casus, source, ruimte), bronzin(casus, source))
    if (fitsOnPage(page)) break
  }
  return page
}

function withBron(blocks: Block[], bron: string): Block[] {
  const isCut = JSON.stringify(blocks).includes(INGEKORT)
  return [...blocks, small(`${isCut ? 'Waar (ingekort) staat, zegt het hele verslag meer. ' : ''}${bron}`)]
}

function bladzijde(casus: Casus, { profiel }: Source, ruimte: Ruimte): Block[] {
  const { oordeel, tekst } = casus.conclusie
  return [
    heading(1, `Voorlegger: ${ingekort(casus.titel, 70 * ruimte.rest)}`),
    ...vertrouwelijk(casus),
    definitions([
      { term: 'Aan', text: aan(casus, ruimte) },
      ...aanleiding(casus, ruimte),
      { term: 'Gevraagd', text: `${gevraagd(casus)} De vraag: ${vraag(casus, ruimte)}` },
      {
        term: 'Advies',
        text: `${orNotFilled(oordeel && oordeelLabels[oordeel])}. ${ingekort(tekst ?? '', 280 * ruimte.advies)}`,
      },
    ]),
    heading(2, 'Wat de doorslag gaf'),
    doorslag(casus, ruimte),
    heading(2, 'De sterkste tegenargumenten, en hoe die recht krijgen'),
    tegenargumenten(casus, ruimte),
    heading(2, 'Maatregelen'),
    ...maatregelen(casus, ruimte),
    // Nothing is said of what this reader may not know, not even that it is not there.
    ...(isGone(profiel, 'conclusie.standpunten') ? [] : [heading(2, 'De minderheid'), minderheid(casus, ruimte)]),
    heading(2, 'Waarvan het advies afwijkt'),
    waarvanAfgeweken(casus, ruimte),
    ...nietsDoen(casus, ruimte),
    heading(2, 'Het besluit'),
    ...besluit(casus, ruimte),
  ]
}

function gevraagd(casus: Casus): string {
  if (isDecided(casus)) return 'Niets meer: er is besloten.'
  if (casus.status === 'ingetrokken') return 'Niets: deze casus is ingetrokken.'
  if (isBack(casus)) return 'Nog niets: het advies is teruggestuurd naar de groep.'
  if (casus.status === 'concept') return 'Nog niets: dit advies is een concept. Neem een besluit als het is vastgelegd.'
  return 'Neem een besluit over dit advies.'
}

/** Whether there is an advice that waits for its decision: nobody may sign what the group still works on. */
function isOpen(casus: Casus): boolean {
  return !isDecided(casus) && !isBack(casus) && casus.status !== 'ingetrokken' && casus.status !== 'concept'
}

function isBack({ opvolging: { besluit } }: Casus): boolean {
  return besluit?.uitkomst === 'teruggestuurd'
}

function nietsDoen(casus: Casus, ruimte: Ruimte): Block[] {
  return !isOpen(casus) ? [] : [heading(2, 'Als je niets doet'), paragraph(alsJeNietsDoet(casus, ruimte))]
}

/** A place to decide and sign, or what was decided about the whole and about every measure. */
function besluit(casus: Casus, { besluiten, advies, rest }: Ruimte): Block[] {
  const { motivering, terugval } = casus.opvolging.besluit ?? {}
  if (isOpen(casus))
    return [
      fillIn(
        ['Overnemen', 'Deels overnemen', 'Afwijzen', 'Terugsturen naar de groep'],
        ['Reden', 'Naam en functie', 'Datum', 'Handtekening'],
      ),
    ]
  if (!isDecided(casus)) return [paragraph(eerst(casus, rest))]
  const parts = deelbesluiten(casus).map(({ label, lines }): Item => ({
    label,
    text: ingekort((lines ?? []).join(' '), 90 * rest),
  }))
  const why = motivering?.trim() ? ` ${ingekort(motivering, 120 * rest)}` : ''
  const instead = terugval?.trim()
    ? ` Advies van de groep, nu een voorwaarde is geweigerd: ${ingekort(terugval, 130 * advies)}`
    : ''
  const whole = paragraph(`Besluit: ${ingekort(besluitInWords(casus), 120 * rest)}.${why}${instead}`)
  return parts.length === 0 ? [whole] : [whole, list(eerste(parts, besluiten, (text): Item => ({ text })))]
}

/** Why there is nothing to sign, and what comes first. */
function eerst({ status, versies, opvolging: { besluit } }: Casus, rest: number): string {
  if (status === 'ingetrokken') return 'Er is geen besluit genomen.'
  const last = versies.at(-1)
  const reden = besluit?.motivering ?? last?.reden
  const parts = [
    ...(besluit === undefined && last !== undefined ? [`Versie ${last.nummer} ging terug naar de groep.`] : []),
    ...(reden?.trim() ? [`De reden: ${ingekort(reden, 120 * rest)}`] : []),
    'Hier valt nog niets te tekenen. Eerst maakt de groep het advies af en legt het vast.',
  ]
  return parts.join(' ')
}

/** To whom it was submitted; before that, who decides. */
function aan({ beslisser, opvolging: { voorgelegd } }: Casus, { rest }: Ruimte): string {
  const who = new Set([orNotFilled(voorgelegd?.aan ?? beslisser.functie), beslisser.orgaan ?? []].flat())
  const day = voorgelegd?.datum === undefined ? '' : `, voorgelegd op ${longDate(voorgelegd.datum)}`
  return `${ingekort([...who].join(', '), 120 * rest)}${day}`
}

/** What happened, for who was not there: the question alone does not tell it. */
function aanleiding({ beslissing: { aanleiding: text } }: Casus, { rest }: Ruimte): { term: string; text: string }[] {
  return text?.trim() ? [{ term: 'Aanleiding', text: ingekort(text, 250 * rest) }] : []
}

function vraag({ beslissing }: Casus, { rest }: Ruimte): string {
  return ingekort(orNotFilled(beslissing.vraag), 160 * Math.max(1, rest))
}
