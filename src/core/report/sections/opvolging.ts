/** After step 7: what became of the advice. A signal must not vanish, so what lies open is named too. */
import type { Casus } from '../../casus/casus.js'
import { uitkomstOf } from '../../casus/besluit.js'
import { definitions, heading, list, orNotFilled, type Block, type Entry, type Item } from '../blocks.js'
import { longDate } from '../dates.js'
import { besluitLabels } from '../labels.js'

/** Put to whom, decided what and why, who told the client, what the evaluation brought. */
export function opvolging(casus: Casus): Block[] {
  const { voorgelegd, besluit, contactpersoon, terugkoppeling, evaluatie } = casus.opvolging
  return [
    heading(2, 'Opvolging'),
    definitions([
      { term: 'Voorgelegd', text: onDay(voorgelegd?.aan && `aan ${voorgelegd.aan}`, voorgelegd?.datum) },
      { term: 'Besluit', text: besluitInWords(casus) },
      { term: 'Motivering van het besluit', text: orNotFilled(besluit?.motivering) },
      ...told('Advies van de groep, nu een voorwaarde is geweigerd', besluit?.terugval),
      ...told('Vaste contactpersoon', contactpersoon),
      {
        term: 'Teruggekoppeld',
        text: onDay(terugkoppeling?.door && `door ${terugkoppeling.door}`, terugkoppeling?.datum),
      },
      { term: 'Dag van de evaluatie', text: orNotFilled(evaluatie?.datum && longDate(evaluatie.datum)) },
      { term: 'Bevindingen', text: orNotFilled(evaluatie?.bevindingen) },
    ]),
    ...besluitPerMaatregel(casus),
    ...gedaan(casus),
  ]
}

/** What was decided about every measure, with the reason where that departs from the advice; nothing for a plain yes. */
function besluitPerMaatregel(casus: Casus): Block[] {
  const items = deelbesluiten(casus)
  return items.length === 0 ? [] : [heading(3, 'Het besluit per maatregel'), list(items)]
}

/** The same as items of a list. */
export function deelbesluiten(casus: Casus): Item[] {
  const { besluit } = casus.opvolging
  const isInParts = besluit?.uitkomst === 'deels' || besluit?.uitkomst === 'afgewezen' || besluit?.onderdelen.length
  if (!isInParts) return []
  return casus.conclusie.maatregelen.map(({ id, tekst }) => {
    const row = besluit?.onderdelen.find(({ maatregel }) => maatregel === id)
    const uitkomst = uitkomstOf(casus, id)
    const lines = [
      `Besluit: ${orNotFilled(uitkomst && besluitLabels[uitkomst])}.`,
      ...(row?.reden?.trim() && row.uitkomst === uitkomst ? [`Reden: ${row.reden}`] : []),
    ]
    return { label: id, text: tekst, lines }
  })
}

/** What was done since, with a measure or an open question. */
function gedaan({ opvolging }: Casus): Block[] {
  const items = opvolging.gedaan.map(({ onderdeel, datum, door, tekst }) => ({
    label: onderdeel,
    text: tekst?.trim() || 'gedaan',
    lines: [onDay(door && `door ${door}`, datum)],
  }))
  return items.length === 0 ? [] : [heading(3, 'Wat er is gedaan'), list(items)]
}

function told(term: string, text: string | undefined): Entry[] {
  return text?.trim() ? [{ term, text }] : []
}

/** What was decided and when, or that there is no decision yet. */
export function besluitInWords({ opvolging: { besluit } }: Casus): string {
  if (!besluit?.uitkomst) return 'er is nog geen besluit'
  const door = besluit.door?.trim() ? `, door ${besluit.door},` : ''
  const about = besluit.versie === undefined ? '' : `, over versie ${besluit.versie} van het advies`
  return `${onDay(`${besluitLabels[besluit.uitkomst]}${door}`, besluit.datum)}${about}`
}

function onDay(text: string | undefined, day: string | undefined): string {
  if (!day) return text ? `${text} (datum nog niet ingevuld)` : orNotFilled(undefined)
  return `${text ? `${text} ` : ''}op ${longDate(day)}`
}
