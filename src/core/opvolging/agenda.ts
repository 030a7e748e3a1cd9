/**
 * What waits, as a calendar file (RFC 5545). A calendar leaves the folder and is often shared, so it holds less than the
 * list: which part, which case, with which functie. Of a confidential case only the id, as in the index.
 */
import ical from 'ical-generator'
import { visibleLine } from '../text/visible.js'
import { addDays } from './days.js'
import type { Wachtpunt, WachtSoort } from './schema.js'

/** One event of a whole day for each that has a term. The same rows give the same bytes. */
export function agenda(rows: readonly Wachtpunt[]): string {
  const calendar = ical({
    name: 'Opvolging van beraden',
    prodId: { company: 'moreel-beraad', product: 'beraad', language: 'NL' },
  })
  for (const row of rows.filter(({ termijn }) => termijn !== '')) calendar.createEvent(eventOf(row))
  return `${calendar.toString()}\r\n`
}

/** The end of an event of a whole day is the day after it. */
function eventOf(row: Wachtpunt): Parameters<ReturnType<typeof ical>['createEvent']>[0] {
  return {
    id: uidOf(row),
    allDay: true,
    start: midnight(row.termijn),
    end: midnight(addDays(row.termijn, 1)),
    // When it was made would make every run another file.
    stamp: midnight(row.sinds || row.termijn),
    summary: summaryOf(row),
    description: descriptionOf(row),
  }
}

/** Stays the same when the term moves, so that a calendar moves the event; but one rule can have two exceptions. */
function uidOf({ id, soort, deel, termijn }: Wachtpunt): string {
  const parts = soort === 'uitzondering' ? [id, soort, deel, termijn] : [id, soort, deel]
  return `${parts.join('.').replace(/[^\w.-]/g, '')}@moreel-beraad`
}

function summaryOf({ soort, deel, titel, id, vertrouwelijkheid }: Wachtpunt): string {
  const about = vertrouwelijkheid === 'vertrouwelijk' ? id : titel
  return visibleLine(`${summaries[soort](deel)}: ${about}`)
}

function descriptionOf({ id, bij, contactpersoon, vertrouwelijkheid }: Wachtpunt): string {
  if (vertrouwelijkheid === 'vertrouwelijk') return `Lees het in de map met casussen: beraad toon ${id}`
  const people = [`Casus: ${id}`, `bij: ${bij || 'nog niemand'}`, `contactpersoon: ${contactpersoon || 'nog niemand'}`]
  return visibleLine(`${people.join('; ')}.`)
}

/** The day without a zone: the library writes only its date, counted in UTC. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

const summaries: Record<WachtSoort, (deel: string) => string> = {
  vraag: (deel) => `Open vraag ${deel} beantwoorden`,
  maatwerk: () => 'Maatwerk afronden',
  besluit: () => 'Besluit nemen over het advies',
  terugkoppeling: () => 'Uitkomst vertellen aan de cliënt',
  maatregel: (deel) => `Maatregel ${deel} uitvoeren`,
  aanbeveling: (deel) => `Aanbeveling ${deel} opvolgen`,
  evaluatie: () => 'Terugkijken',
  uitzondering: (deel) => `Uitzondering op ${deel} loopt af`,
  lid: (deel) => `Leden van de groep wachten, het langst ${deel}`,
  signaal: () => 'Signaal afhandelen',
  reactie: () => 'Reageren op het advies van een raad',
}
