/** The chain of a reconstructie: on a timeline, in a table, and each decision with its test. */
import type { Casus } from '../../casus/casus.js'
import { reconstructieOf, type Besluit } from '../../casus/keten.js'
import { shorten } from '../../text/shorten.js'
import { definitions, heading, orNotFilled, paragraphOrNotFilled, type Block, type Table } from '../blocks.js'
import { longMoment } from '../dates.js'
import { gewogenLabels, juistLabels } from '../labels-praktijken.js'
import { tijdlijn } from '../tijdlijn.js'

/** The decisions in time, and the answers beside each other. Plain words: nothing is counted, so nothing is a verdict. */
export function keten(casus: Casus): Block[] {
  const { besluiten } = reconstructieOf(casus)
  const title = heading(2, 'Stap 3: de keten van besluiten')
  if (besluiten.length === 0) return [title, paragraphOrNotFilled(undefined)]
  const rijen = besluiten.map(({ id, datum, besluit }) => ({ id, datum, tekst: besluit }))
  const picture = tijdlijn('Tijdlijn van de besluiten', ['besluit', 'besluiten'], rijen, asTable(besluiten))
  return [title, ...(picture.length > 0 ? picture : [asTable(besluiten)])]
}

/** Each decision with what was known then, and what the group found. */
export function weging(casus: Casus): Block[] {
  const { besluiten } = reconstructieOf(casus)
  const title = heading(2, 'Stap 5: was het juist?')
  return [title, ...(besluiten.length === 0 ? [paragraphOrNotFilled(undefined)] : besluiten.flatMap(told))]
}

function asTable(besluiten: readonly Besluit[]): Table {
  return {
    kind: 'table',
    caption: 'De besluiten en wat de groep ervan vindt',
    head: ['Nr', 'Datum', 'Besluit', 'Door wie', 'Alles gewogen', 'Oog voor schade', 'Schadebeperking', 'Moreel juist'],
    rows: besluiten.map((besluit) => {
      const { gewogen, oogVoorSchade, schadebeperking, juist } = answers(besluit)
      const { id, doorWie } = besluit
      const brief = shorten(schadebeperking, longest)
      return [id, dateOf(besluit), besluit.besluit, orNotFilled(doorWie), gewogen, oogVoorSchade, brief, juist]
    }),
  }
}

function told(besluit: Besluit): Block[] {
  const { toets, doorWie, informatie, toenOnbekend } = besluit
  const { gewogen, oogVoorSchade, schadebeperking, juist } = answers(besluit)
  return [
    heading(3, `${besluit.id}: ${besluit.besluit.trim().replace(/\.$/, '')}`),
    definitions([
      { term: 'Wanneer', text: dateOf(besluit) },
      { term: 'Door wie', text: orNotFilled(doorWie) },
      { term: 'Toen bekend', text: orNotFilled(informatie) },
      ...(toenOnbekend?.trim() ? [{ term: 'Toen niet bekend, nu wel', text: toenOnbekend }] : []),
      { term: 'Rechten, belangen en wensen van allen gewogen', text: withReason(gewogen, toets?.gewogen?.toelichting) },
      { term: 'Oog voor de schade', text: withReason(oogVoorSchade, toets?.oogVoorSchade?.toelichting) },
      { term: 'Schadebeperking die is overwogen', text: schadebeperking },
      { term: 'Moreel juist, en recht gedaan aan allen', text: withReason(juist, toets?.juist?.toelichting) },
    ]),
  ]
}

/** The four answers in words. */
function answers({ toets }: Besluit): Record<'gewogen' | 'oogVoorSchade' | 'schadebeperking' | 'juist', string> {
  const { gewogen, oogVoorSchade, schadebeperking, juist } = toets ?? {}
  return {
    gewogen: orNotFilled(gewogen?.antwoord && gewogenLabels[gewogen.antwoord]),
    oogVoorSchade: orNotFilled(oogVoorSchade?.antwoord && gewogenLabels[oogVoorSchade.antwoord]),
    schadebeperking: orNotFilled(schadebeperking),
    juist: orNotFilled(juist?.antwoord && juistLabels[juist.antwoord]),
  }
}

function dateOf({ datum }: Besluit): string {
  return orNotFilled(datum && longMoment(datum))
}

function withReason(answer: string, reason: string | undefined): string {
  return reason?.trim() ? `${answer}: ${reason}` : answer
}

/** Of a text in a cell; the whole text stands with the decision itself. */
const longest = 80
