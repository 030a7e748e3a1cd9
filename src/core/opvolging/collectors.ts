/** What in a case still waits, per kind: one small function each. Another kind of thing that can wait is another row. */
import { contactpersoonOf, goingOn, isDecided } from '../casus/besluit.js'
import { caseDay } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { addDays } from './days.js'
import type { Wachtpunt, WachtSoort } from './schema.js'
import type { Termijnen } from './termijnen.js'

/** What one kind says; days as "JJJJ-MM-DD", where they are known. */
export interface Punt extends Pick<Wachtpunt, 'deel' | 'wat'> {
  bij?: string | undefined
  sinds?: string | undefined
  termijn?: string | undefined
}

export type Collector = (casus: Casus, termijnen: Termijnen) => Punt[]

export const collectors: Record<WachtSoort, Collector> = {
  /** Step 4: what somebody would find out. */
  vraag: (casus) =>
    casus.status === 'afgerond'
      ? []
      : casus.informatie.vragen
          .filter((v) => v.antwoord === undefined && v.aanvaardOnbekend !== true && !isDone(casus, v.id))
          .map((v) => ({ deel: v.id, wat: v.vraag, bij: v.wie, sinds: caseDay(casus), termijn: v.uiterlijk })),

  /** Maatwerk that is not decided: the client waits from the first contact on. Who is missing at the table comes first. */
  maatwerk({ soort, status, maatwerk, deelnemers }) {
    if (soort !== 'maatwerk' || status !== 'concept') return []
    const missing = (maatwerk?.nodig ?? []).filter(({ wie }) => wie.length === 0).map(({ wat }) => wat)
    const wat = missing.length > 0 ? `vraag aan tafel: ${missing.join('; ')}` : 'rond het maatwerk af'
    const bij = deelnemers.find(({ rol }) => rol === 'casuseigenaar')?.functie
    return [{ deel: 'maatwerk', wat, bij, sinds: maatwerk?.eersteContact }]
  },

  /** An advice without a decision. */
  besluit({ status, opvolging, beslisser, zegel }, { besluit }) {
    if (status !== 'advies') return []
    const { voorgelegd } = opvolging
    const sinds = voorgelegd?.datum ?? zegel?.datum
    const wat =
      voorgelegd?.datum === undefined ? 'leg het advies voor aan de beslisser' : 'neem een besluit over het advies'
    return [
      {
        deel: 'besluit',
        wat,
        bij: voorgelegd?.aan ?? beslisser.functie,
        sinds,
        termijn: sinds && addDays(sinds, besluit),
      },
    ]
  },

  /** A decision of which the client has not heard. */
  terugkoppeling(casus, { terugkoppeling }) {
    const { opvolging } = casus
    if (!isDecided(casus) || opvolging.terugkoppeling?.datum !== undefined) return []
    const sinds = opvolging.besluit?.datum
    const termijn = sinds && addDays(sinds, terugkoppeling)
    return [
      { deel: 'terugkoppeling', wat: 'vertel de cliënt de uitkomst', bij: contactpersoonOf(casus), sinds, termijn },
    ]
  },

  /** What was decided to be done. Before the decision nobody can do it. */
  maatregel: (casus) =>
    isDecided(casus)
      ? goingOn(casus)
          .filter(({ stand }) => stand !== 'uitgevoerd')
          .map(({ id, tekst, eigenaar, uiterlijk }) => {
            return { deel: id, wat: tekst, bij: eigenaar, sinds: casus.opvolging.besluit?.datum, termijn: uiterlijk }
          })
      : [],

  /** The day to look back, or that there is none yet. */
  evaluatie(casus) {
    const { evaluatie, besluit } = casus.opvolging
    if (!isDecided(casus) || evaluatie?.bevindingen !== undefined) return []
    const isPlanned = evaluatie?.datum !== undefined
    if (!isPlanned && casus.status === 'afgerond') return []
    const wat = isPlanned ? 'kijk terug op wat het advies bracht' : 'kies een dag om terug te kijken'
    return [{ deel: 'evaluatie', wat, bij: contactpersoonOf(casus), sinds: besluit?.datum, termijn: evaluatie?.datum }]
  },

  /** A rule that is silent here until a day. */
  uitzondering: (casus) =>
    casus.uitzonderingen.map(({ regel, reden, tot }) => {
      return {
        deel: regel,
        wat: `de uitzondering op ${regel} loopt af: ${reden}`,
        bij: contactpersoonOf(casus),
        termijn: tot,
      }
    }),
}

function isDone({ opvolging }: Casus, id: string): boolean {
  return opvolging.gedaan.some(({ onderdeel }) => onderdeel === id)
}
