/** A case beside others, in plain sentences: the parts, kind by kind, and never one score. */
import { enumerate } from '../text/enumerate.js'
import type { Delen, Kop, Tegenover, Vergelijking } from '../vergelijk/schema.js'
import { heading, list, note, paragraph, type Block, type Item } from './blocks.js'
import { longDate } from './dates.js'
import { behandelingLabels, statusLabels } from './labels.js'
import { namesTogether } from './names.js'
import { oordeelWord } from './precedent-words.js'

/** Two cases side by side, with all that only one of them has. */
export function naastElkaarBlocks({ casus, tegenover }: Vergelijking): Block[] {
  return [
    heading(1, `Naast elkaar: ${casus.titel}`),
    list(tegenover.flatMap((other) => [headItem('Hier', casus), headItem('Daar', other.casus)])),
    ...tegenover.flatMap((other) => [
      ...missingBlocks(casus, other),
      ...soorten.map(([soort, naam]) => [heading(2, naam), list(delenItems(other[soort]))]).flat(),
      heading(2, 'De uitkomst'),
      list([...outcomeItems('Hier', casus), ...outcomeItems('Daar', other.casus)]),
      ...treatmentBlocks(other),
    ]),
    closing,
  ]
}

/** The nearest cases, each with what it shares. */
export function dichtstbijBlocks({ casus, tegenover, aantal }: Vergelijking): Block[] {
  if (tegenover.length === 0)
    return [
      heading(1, `Het dichtst bij: ${casus.titel}`),
      paragraph('Geen andere casus deelt iets met deze. Vul stap 2, 4 en 5 aan en kijk dan nog eens.'),
    ]
  return [
    heading(1, `Het dichtst bij: ${casus.titel}`),
    paragraph(`${countOf(aantal)} iets met deze casus. ${order}`),
    ...ownMissing(casus),
    ...tegenover.flatMap((other) => [
      heading(2, `${other.casus.titel} (${other.casus.id})`),
      paragraph(headLine(other.casus)),
      list([...soorten.map(([soort, naam]) => sharedItem(naam, other[soort])), ...treatmentItems(other)]),
    ]),
    paragraph(`Naast elkaar leggen: beraad vergelijk ${casus.id} ${tegenover[0]!.casus.id}`),
    closing,
  ]
}

const soorten = [
  ['voor', 'Factoren voor ja'],
  ['tegen', 'Factoren voor nee'],
  ['kaders', 'Kaders'],
  ['beginselen', 'Beginselen'],
  ['belanghebbenden', 'Belanghebbenden'],
  ['handeling', 'Woorden van de handeling'],
] as const

const order =
  'Wie de meeste factoren deelt staat voorop, daarna de meeste kaders, beginselen, belanghebbenden en woorden van de handeling.'

const closing = note('Dit is geen oordeel. Het laat zien wat er gelijk is en wat niet. De groep weegt.')

function countOf(aantal: number): string {
  return aantal === 1 ? '1 casus deelt' : `${aantal} casussen delen`
}

function headLine({ datum, status, lijn, oordeel }: Kop): string {
  const day = datum === '' ? 'zonder datum' : longDate(datum)
  const label = statusLabels[status as keyof typeof statusLabels]
  return `${day}; status: ${label}; lijn: ${lijn || 'nog geen'}; oordeel: ${oordeelWord(oordeel)}.`
}

function headItem(label: string, casus: Kop): Item {
  return { label, text: `${casus.titel} (${casus.id})`, lines: [headLine(casus)] }
}

function missingBlocks(casus: Kop, { casus: other, gelijkeLijn }: Tegenover): Block[] {
  const bothHave = casus.lijn !== '' && other.lijn !== ''
  const elsewhere = bothHave && !gelijkeLijn ? [paragraph(otherLijn)] : []
  return [...elsewhere, ...ownMissing(casus), ...ownMissing(other)]
}

const otherLijn = 'De twee horen bij een andere lijn. Daarom delen zij geen factor, ook niet met dezelfde naam.'

function ownMissing({ id, ontbreekt }: Kop): Block[] {
  if (ontbreekt.length === 0) return []
  return [paragraph(`In ${id} ontbreekt nog: ${enumerate(ontbreekt.map((what) => missingWords[what]))}.`)]
}

const missingWords: Record<Kop['ontbreekt'][number], string> = {
  lijn: 'de lijn',
  factoren: 'een factor',
  oordeel: 'het oordeel',
}

function delenItems({ gedeeld, hier, daar }: Delen): Item[] {
  return [
    { label: `Gedeeld (${gedeeld.length})`, text: named(gedeeld) },
    { label: `Alleen hier (${hier.length})`, text: named(hier) },
    { label: `Alleen daar (${daar.length})`, text: named(daar) },
  ]
}

function sharedItem(naam: string, { gedeeld, hier, daar }: Delen): Item {
  const rest = `Alleen hier: ${hier.length}; alleen daar: ${daar.length}.`
  return { label: `${naam}: ${gedeeld.length} gedeeld`, text: named(gedeeld), lines: [rest] }
}

function named(texts: readonly string[]): string {
  return texts.length === 0 ? 'niets' : namesTogether(texts)
}

function outcomeItems(where: string, { oordeel, doorslaggevend, maatregelen }: Kop): Item[] {
  const lines = [
    `Doorslaggevend: ${named(doorslaggevend)}`,
    `Maatregelen (${maatregelen.length}): ${named(maatregelen)}`,
  ]
  return [{ label: where, text: `Oordeel: ${oordeelWord(oordeel)}`, lines }]
}

function treatmentBlocks(other: Tegenover): Block[] {
  const items = treatmentItems(other)
  const none = paragraph('De twee verwijzen niet naar elkaar.')
  return [heading(2, 'Verwijzingen'), items.length === 0 ? none : list(items)]
}

function treatmentItems({ verwijzingen }: Tegenover): Item[] {
  return verwijzingen.map(({ van, naar, behandeling, op, motivering }) => ({
    label: `${van} over ${naar}`,
    text: behandelingLabels[behandeling],
    lines: [
      ...(op.length > 0 ? [`Verschil: ${enumerate(op)}`] : []),
      ...(motivering === undefined ? [] : [`Motivering: ${motivering}`]),
    ],
  }))
}
