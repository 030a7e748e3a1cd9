/** After step 7: what became of the advice. A signal must not vanish, so what lies open is named too. */
import type { Casus } from '../../casus/casus.js'
import { definitions, heading, orNotFilled, type Block } from '../blocks.js'
import { longDate } from '../dates.js'
import { besluitLabels } from '../labels.js'

/** Put to whom, decided what and why, who told the client, what the evaluation brought. */
export function opvolging(casus: Casus): Block[] {
  const { voorgelegd, besluit, terugkoppeling, evaluatie } = casus.opvolging
  return [
    heading(2, 'Opvolging'),
    definitions([
      { term: 'Voorgelegd', text: onDay(voorgelegd?.aan && `aan ${voorgelegd.aan}`, voorgelegd?.datum) },
      { term: 'Besluit', text: besluitInWords(casus) },
      { term: 'Motivering van het besluit', text: orNotFilled(besluit?.motivering) },
      {
        term: 'Teruggekoppeld',
        text: onDay(terugkoppeling?.door && `door ${terugkoppeling.door}`, terugkoppeling?.datum),
      },
      { term: 'Dag van de evaluatie', text: orNotFilled(evaluatie?.datum && longDate(evaluatie.datum)) },
      { term: 'Bevindingen', text: orNotFilled(evaluatie?.bevindingen) },
    ]),
  ]
}

/** What was decided and when, or that there is no decision yet. */
export function besluitInWords({ opvolging: { besluit } }: Casus): string {
  return besluit?.uitkomst ? onDay(besluitLabels[besluit.uitkomst], besluit.datum) : 'er is nog geen besluit'
}

function onDay(text: string | undefined, day: string | undefined): string {
  if (!day) return text ? `${text} (datum nog niet ingevuld)` : orNotFilled(undefined)
  return `${text ? `${text} ` : ''}op ${longDate(day)}`
}
