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
import { alsJeNietsDoet, minderheid, waarvanAfgeweken } from './voorlegger-gevolgen.js'
import { doorslag, maatregelen, tegenargumenten } from './voorlegger-weging.js'

/** Short enough for one page: every part has its room, and says so when it was cut. */
export function voorlegger(casus: Casus, source: Source): Block[] {
  const roomy = bladzijde(casus, source, { maatregelen: 6, besluiten: 6 })
  const blocks =
    JSON.stringify(roomy).length <= ROOM ? roomy : bladzijde(casus, source, { maatregelen: 4, besluiten: 3 })
  const isCut = JSON.stringify(blocks).includes(INGEKORT)
  return [
    ...blocks,
    small(`${isCut ? 'Waar (ingekort) staat, zegt het hele verslag meer. ' : ''}${bronzin(casus, source)}`),
  ]
}

/** How many of each have room. */
interface Ruimte {
  maatregelen: number
  besluiten: number
}

function bladzijde(casus: Casus, { profiel }: Source, ruimte: Ruimte): Block[] {
  const { oordeel, tekst } = casus.conclusie
  return [
    heading(1, `Voorlegger: ${ingekort(casus.titel, 70)}`),
    definitions([
      { term: 'Aan', text: aan(casus) },
      { term: 'Gevraagd', text: `${gevraagd(casus)} De vraag: ${vraag(casus)}` },
      { term: 'Advies', text: `${orNotFilled(oordeel && oordeelLabels[oordeel])}. ${ingekort(tekst ?? '', 280)}` },
    ]),
    heading(2, 'Wat de doorslag gaf'),
    doorslag(casus),
    heading(2, 'De sterkste tegenargumenten, en hoe die recht krijgen'),
    tegenargumenten(casus),
    heading(2, 'Maatregelen'),
    ...maatregelen(casus, ruimte.maatregelen),
    // Nothing is said of what this reader may not know, not even that it is not there.
    ...(isGone(profiel, 'conclusie.standpunten') ? [] : [heading(2, 'De minderheid'), minderheid(casus)]),
    heading(2, 'Waarvan het advies afwijkt'),
    waarvanAfgeweken(casus),
    ...nietsDoen(casus),
    heading(2, 'Het besluit'),
    ...besluit(casus, ruimte.besluiten),
  ]
}

function gevraagd(casus: Casus): string {
  if (isDecided(casus)) return 'Niets meer: er is besloten.'
  if (casus.status === 'ingetrokken') return 'Niets: deze casus is ingetrokken.'
  if (casus.status === 'concept') return 'Nog niets: dit advies is een concept. Neem een besluit als het is vastgelegd.'
  return 'Neem een besluit over dit advies.'
}

/** Once decided or withdrawn, nobody can do nothing any more. */
function isOpen(casus: Casus): boolean {
  return !isDecided(casus) && casus.status !== 'ingetrokken'
}

function nietsDoen(casus: Casus): Block[] {
  return !isOpen(casus) ? [] : [heading(2, 'Als je niets doet'), paragraph(alsJeNietsDoet(casus))]
}

/** A place to decide and sign, or what was decided about the whole and about every measure. */
function besluit(casus: Casus, most: number): Block[] {
  const { motivering } = casus.opvolging.besluit ?? {}
  if (isOpen(casus))
    return [
      fillIn(
        ['Overnemen', 'Deels overnemen', 'Afwijzen', 'Terugsturen naar de groep'],
        ['Reden', 'Naam en functie', 'Datum', 'Handtekening'],
      ),
    ]
  if (!isDecided(casus)) return [paragraph('Er is geen besluit genomen.')]
  const parts = deelbesluiten(casus).map(({ label, lines }): Item => ({
    label,
    text: ingekort((lines ?? []).join(' '), 90),
  }))
  const why = motivering?.trim() ? ` ${ingekort(motivering, 120)}` : ''
  const whole = paragraph(`Besluit: ${ingekort(besluitInWords(casus), 120)}.${why}`)
  return parts.length === 0 ? [whole] : [whole, list(eerste(parts, most, (text): Item => ({ text })))]
}

function aan({ beslisser, opvolging: { voorgelegd } }: Casus): string {
  const who = [orNotFilled(beslisser.functie), beslisser.orgaan].filter((part) => part !== undefined)
  const day = voorgelegd?.datum === undefined ? '' : `, voorgelegd op ${longDate(voorgelegd.datum)}`
  return `${ingekort(who.join(', '), 120)}${day}`
}

function vraag({ beslissing }: Casus): string {
  return ingekort(orNotFilled(beslissing.vraag), 160)
}

/** Six measures have room where all blocks together are no larger than this, as data; else four. Tried in every form. */
const ROOM = 4400
