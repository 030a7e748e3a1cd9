/** What in a case still waits, per kind: one small function each. Another kind of thing that can wait is another row. */
import { contactpersoonOf, goingOn, isDecided } from '../casus/besluit.js'
import { caseDay } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { daysOf, reconstructieOf } from '../casus/keten.js'
import { groepOf } from '../groep/leden.js'
import { wachtendIn, type Wacht } from '../groep/trechter.js'
import { isAnswered, isSettled } from '../casus/status.js'
import { aantalTekst } from '../text/aantal.js'
import { addDays } from './days.js'
import type { Wachtpunt, WachtSoort } from './schema.js'
import type { Termijnen } from './termijnen.js'

/** What one kind says; days as "JJJJ-MM-DD", where they are known. */
interface Punt extends Pick<Wachtpunt, 'deel' | 'wat'> {
  bij?: string | undefined
  /** The fixed contact of just this part, where it has one of its own. */
  contact?: string | undefined
  sinds?: string | undefined
  termijn?: string | undefined
}

type Collector = (casus: Casus, termijnen: Termijnen) => Punt[]

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
  besluit({ soort, status, opvolging, beslisser, zegel }, { besluit }) {
    if (status !== 'advies' || soort === 'raadsadvies') return []
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
    // Every member of a group hears for itself.
    if (casus.soort === 'groep' || !isDecided(casus) || opvolging.terugkoppeling?.datum !== undefined) return []
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

  /** What a reconstructie recommends; before it is out, nobody can act on it. */
  aanbeveling: (casus) =>
    casus.status === 'concept'
      ? []
      : reconstructieOf(casus)
          .aanbevelingen.filter(({ stand }) => stand === undefined || stand === 'open')
          .map(({ id, tekst, eigenaar, uiterlijk }) => {
            return { deel: id, wat: tekst, bij: eigenaar, sinds: sinceAdvice(casus), termijn: uiterlijk }
          }),

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

  /** Members of a group, together for each thing that they wait for; who waits longest stands for them all. */
  lid(casus) {
    const groep = groepOf(casus)
    return wachtendIn(groep).map(({ op, aantal, sinds, lid }) => {
      const who = aantal === 1 ? '1 lid' : `${aantalTekst(aantal)} leden`
      const bij = groep.leden.find(({ id }) => id === lid)?.contactpersoon
      const wat = `${who} van de groep: ${wachtWoorden[op]}; het langst ${lid}`
      return { deel: lid, wat, bij, contact: bij, sinds }
    })
  },
  /** A signaal that led nowhere yet: somebody decides what comes of it, so the same term holds. Who is not known. */
  signaal(casus, { besluit }) {
    if (casus.soort !== 'signaal' || isSettled(casus)) return []
    const sinds = caseDay(casus)
    return [{ deel: 'signaal', wat: 'geef het signaal een antwoord', sinds, termijn: sinds && addDays(sinds, besluit) }]
  },

  /** An advice of a council that nobody reacted to. Of a year or month alone the last day counts; the term is that of a decision. */
  reactie(casus, { besluit }) {
    if (casus.soort !== 'raadsadvies' || casus.status === 'concept' || isAnswered(casus)) return []
    const { aan, datum } = casus.raadsadvies ?? {}
    const sinds = datum && addDays('1970-01-01', daysOf(datum).last)
    const wat = 'reageer op het advies van de raad'
    return [{ deel: 'reactie', wat, bij: aan, sinds, termijn: sinds && addDays(sinds, besluit) }]
  },
}

const wachtWoorden: Readonly<Record<Wacht, string>> = {
  weging: 'weeg wat past',
  advies: 'geef het advies',
  aanbod: 'doe het aanbod',
  antwoord: 'vraag naar het antwoord op het aanbod',
}

function sinceAdvice({ opvolging: { besluit, voorgelegd }, zegel }: Casus): string | undefined {
  return besluit?.datum ?? voorgelegd?.datum ?? zegel?.datum
}

function isDone({ opvolging }: Casus, id: string): boolean {
  return opvolging.gedaan.some(({ onderdeel }) => onderdeel === id)
}
