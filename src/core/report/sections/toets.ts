/** Step 7: the test of moral intuition. Every answer stands by itself: it is never averaged. */
import type { Casus } from '../../casus/casus.js'
import { heading, list, note, orNotFilled, table, type Block, type Item } from '../blocks.js'
import { vervolgLabels } from '../labels.js'
import { deelnemerFunctie } from '../names.js'

type Antwoord = Casus['toets']['antwoorden'][number]

/** A row per participant when the test was open, plain counts when it was anonymous, and what was said about it. */
export function toets(casus: Casus): Block[] {
  const { wijze, aantallen, antwoorden } = casus.toets
  const hasOnlyCounts = aantallen !== undefined && antwoorden.length === 0
  return [
    heading(2, 'Stap 7: toets aan de morele intuïtie'),
    ...(casus.conclusie.opnieuw.includes('toets') ? [note('Deze antwoorden gingen over een eerdere conclusie.')] : []),
    ...(wijze === 'anoniem' || hasOnlyCounts ? anonymous(casus.toets) : perParticipant(casus)),
  ]
}

function anonymous({ aantallen, opmerkingen }: Casus['toets']): Block[] {
  const rows = tests.map(({ key, question }) => {
    const { ja, nee } = aantallen?.[key] ?? {}
    return [question, orNotFilled(ja?.toString()), orNotFilled(nee?.toString())]
  })
  return [
    table('Aantallen, anoniem', ['Vraag', 'Ja', 'Nee'], rows),
    ...(opmerkingen.length > 0 ? [list(opmerkingen.map((text) => ({ text })))] : []),
  ]
}

function perParticipant(casus: Casus): Block[] {
  const { antwoorden } = casus.toets
  if (antwoorden.length === 0) return [list([])]
  const silent = casus.deelnemers.filter((d) => !antwoorden.some((a) => a.deelnemer === d.id))
  const all = [...antwoorden, ...silent.map((d): Antwoord => ({ deelnemer: d.id }))]
  const remarks = antwoorden.filter((a) => a.opmerking || a.vervolg).map((a) => remark(casus, a))
  return [
    table(
      'Antwoorden per deelnemer',
      ['Deelnemer', ...tests.map(({ short }) => short)],
      all.map((a) => [deelnemerFunctie(casus, a.deelnemer), ...tests.map(({ key }) => answer(a[key]))]),
    ),
    ...(remarks.length > 0 ? [list(remarks)] : []),
  ]
}

function answer(value: boolean | undefined): string {
  if (value === undefined) return orNotFilled(undefined)
  return value ? 'ja' : 'nee'
}

function remark(casus: Casus, { deelnemer, opmerking, vervolg }: Antwoord): Item {
  const lines = vervolg ? [`Wat de groep ermee doet: ${vervolgLabels[vervolg]}`] : []
  return { label: deelnemerFunctie(casus, deelnemer), text: orNotFilled(opmerking), lines }
}

const tests = [
  { key: 'achterConclusie', question: 'Sta ik achter de conclusie?', short: 'Achter de conclusie' },
  { key: 'spiegel', question: 'Kan ik mezelf in de spiegel aankijken?', short: 'In de spiegel' },
  { key: 'doen', question: 'Ga ik het doen?', short: 'Ga ik het doen' },
] as const
