/** How long it took and what still waits, as parts of the overview. */
import { heading, paragraph, small, table, type Block } from '../report/blocks.js'
import { longDate } from '../report/dates.js'
import { said } from './getallen.js'
import type { Doorlooptijd, Jaarbeeld } from './schema.js'

/** The lead time of each step, in whole days. */
export function tijdBlocks({ doorlooptijden }: Jaarbeeld): Block[] {
  const rows = doorlooptijden.map(({ stap, aantal, kortste, mediaan, langste, onderweg }) => [
    steps[stap],
    String(aantal),
    ...[kortste, mediaan, langste].map((days) => (aantal === 0 ? 'geen' : said(days))),
    String(onderweg),
  ])
  return [
    heading(2, 'Hoe lang het duurde'),
    table('Doorlooptijd in dagen', ['Stap', 'Aantal', 'Kortste', 'Middelste', 'Langste', 'Loopt nog'], rows),
    small(
      'Een stap telt in het jaar waarin hij eindigt, in hele dagen. Het advies is er op de dag van het eerste zegel, of eerder als het eerder is voorgelegd. Bij een even aantal is de middelste de laagste van de twee. Loopt nog: begonnen, ook in een eerder jaar, en nog niet klaar.',
    ),
  ]
}

/** What waits, per kind, at the end of the year or today. */
export function wachtBlocks({ wacht, dag }: Jaarbeeld): Block[] {
  const title = heading(2, 'Wat nog openstaat')
  const day = longDate(dag)
  if (wacht.length === 0) return [title, paragraph(`Op ${day} wachtte er niets.`)]
  const rows = wacht.map(({ soort, aantal, teLaat, langstTeLaat }) => [
    soort,
    String(aantal),
    String(teLaat),
    teLaat === 0 ? 'niets' : `${langstTeLaat} ${langstTeLaat === 1 ? 'dag' : 'dagen'}`,
  ])
  return [
    title,
    table(`Wat wachtte op ${day}`, ['Waarop', 'Aantal', 'Te laat', 'Het langst te laat'], rows),
    small('Dit zijn de wachtpunten uit alle jaren, met de termijnen van beraad opvolging.'),
  ]
}

const steps: Record<Doorlooptijd['stap'], string> = {
  advies: 'van eerste bijeenkomst tot advies',
  besluit: 'van advies tot besluit',
  terugkoppeling: 'van besluit tot terugkoppeling aan de cliënt',
}
