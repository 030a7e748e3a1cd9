/** What the bundel says, in which order, as parts of a report. It names and asks; it never says which case is right. */
import type { Kant } from '../casus/casus.js'
import { definitions, heading, list, note, paragraph, type Block, type Entry, type Item } from '../report/blocks.js'
import {
  besluitLabels,
  behandelingWoorden,
  maatregelSoortLabels,
  oordeelLabels,
  standLabels,
} from '../report/labels.js'
import { sentences } from '../report/names.js'
import { enumerate } from '../text/enumerate.js'
import type { Bundel, BundelCasus } from './bundel.js'
import type { Verschil } from './schema.js'

export function bundelOutline(bundel: Bundel): Block[] {
  const { lijn, vraag, casussen, factoren, vertrouwelijk } = bundel
  return [
    heading(1, `Bundel van de lijn ${lijn}`),
    note(caution),
    paragraph(purpose),
    paragraph(vraag === undefined ? noList : `De vraag van deze lijn: ${vraag}`),
    ...(vertrouwelijk === 0 ? [] : [paragraph(hiddenText(vertrouwelijk))]),
    heading(2, 'De factoren'),
    list(
      factoren.map(({ id, definitie = 'Staat nog niet in de lijst van deze lijn.' }) => ({
        label: id,
        text: definitie,
      })),
    ),
    heading(2, 'De casussen'),
    ...casussen.flatMap(casusBlocks),
    heading(2, 'Waar gelijke casussen uiteengaan'),
    ...differenceBlocks(bundel),
    heading(2, 'Wat een algemene regel zou moeten regelen'),
    paragraph('Dit zijn open vragen. Het antwoord is aan het bestuur.'),
    list(questions(bundel).map((text) => ({ text }))),
  ]
}

function hiddenText(count: number): string {
  const beraden = count === 1 ? 'is 1 vertrouwelijk beraad' : `zijn ${count} vertrouwelijke beraden`
  return `In deze lijn ${beraden}. Wat vertrouwelijk is, staat niet in deze bundel en telt er niet in mee.`
}

function casusBlocks(casus: BundelCasus): Block[] {
  const { naam, jaar, doorslaggevend, maatregelen } = casus
  return [
    heading(3, jaar === '' ? naam : `${naam} (${jaar})`),
    definitions(entriesOf(casus)),
    paragraph('Wat de doorslag gaf:'),
    doorslaggevend.length === 0 ? paragraph('Dat is niet gezegd.') : list(doorslaggevend.map((text) => ({ text }))),
    paragraph('Voorwaarden en maatregelen:'),
    maatregelen.length === 0 ? paragraph('Die zijn er niet.') : list(maatregelen.map(measureItem)),
  ]
}

function entriesOf({ vraag, oordeel, factoren, besluit, behandeld }: BundelCasus): Entry[] {
  const later = behandeld.map(
    ({ behandeling, door }) =>
      `${behandelingWoorden[behandeling].ondergaat} ${door ?? 'een beraad buiten deze bundel'}`,
  )
  return [
    { term: 'Morele vraag', text: vraag || 'niet ingevuld' },
    { term: 'Oordeel', text: oordeel === undefined ? 'niet ingevuld' : oordeelLabels[oordeel] },
    ...(['pro', 'contra'] as const).map((kant) => ({
      term: sideTerms[kant],
      text: factoren[kant].join(', ') || 'geen',
    })),
    ...(besluit === undefined ? [] : [{ term: 'Besluit', text: besluitLabels[besluit] }]),
    ...(later.length === 0 ? [] : [{ term: 'Later', text: sentences(later) }]),
  ]
}

const sideTerms: Record<Kant, string> = { pro: 'Factoren voor ja', contra: 'Factoren voor nee' }

function measureItem({ soort, voorwaarde, stand, tekst }: BundelCasus['maatregelen'][number]): Item {
  const about = [
    voorwaarde ? 'Voorwaarde' : 'Aanbevolen',
    ...(soort === undefined ? [] : [maatregelSoortLabels[soort]]),
    ...(stand === 'vervallen' ? [standLabels[stand]] : []),
  ]
  return { text: tekst, lines: [`${about.join('; ')}.`] }
}

function differenceBlocks({ gelijkheid: { verschillen, grootste } }: Bundel): Block[] {
  const like = 'Casussen lijken op elkaar als alle factoren van de ene ook in de andere op tafel lagen.'
  const different =
    verschillen.length === 0
      ? [paragraph(`${like} Er zijn er geen met een ander oordeel.`)]
      : [paragraph(`${like} Deze kregen een ander oordeel:`), list(verschillen.map(differenceItem))]
  if (grootste === undefined) return different
  const { beraden, factoren } = grootste
  return [...different, paragraph(`${beraden.length} casussen delen deze factoren: ${factoren.join(', ')}.`)]
}

function differenceItem({ een, ander, oordeel, factoren, extra }: Verschil): Item {
  const more =
    extra.length === 0 ? 'De factoren zijn precies gelijk.' : `Alleen bij ${enumerate(ander)}: ${extra.join(', ')}.`
  return {
    text: `${enumerate(een)}: ${oordeel}. ${enumerate(ander)}: ${oordeel === 'ja' ? 'nee' : 'ja'}.`,
    lines: [`Gedeeld: ${factoren.join(', ')}.`, more],
  }
}

function questions({ casussen, gelijkheid: { verschillen } }: Bundel): string[] {
  const hasConditions = casussen.some(({ maatregelen }) => maatregelen.some(({ voorwaarde }) => voorwaarde))
  return [
    'Wat pleit voor een algemene regel, en wat voor wegen per casus?',
    'Welke factoren bepalen voor wie de regel geldt?',
    ...verschillen.map(differenceQuestion),
    ...(hasConditions ? ['Welke voorwaarden horen in de regel, en welke blijven per casus?'] : []),
    'Wat betekent de regel voor wie eerder een ander oordeel kreeg?',
    'Wanneer kan er van de regel worden afgeweken, en wie legt dat uit?',
  ]
}

function differenceQuestion({ een, ander, extra }: Verschil): string {
  const both = `${enumerate(een)} tegenover ${enumerate(ander)}`
  if (extra.length === 0) return `${both}: de factoren zijn gelijk en het oordeel niet. Wat verklaart dat?`
  return `${both}: wat betekent ${enumerate(extra)} voor de regel?`
}

const caution =
  'Lees dit na: in de morele vragen, argumenten en maatregelen kan nog iets staan dat naar een persoon wijst. Titels, ' +
  'namen, dagen, aanleiding en deelnemers zijn weggelaten.'
const purpose = 'Deze bundel zet gelijke casussen naast elkaar en vraagt. Hij zegt nooit welk beraad gelijk heeft.'
const noList = 'Deze lijn heeft nog geen lijst met factoren, dus ook geen vraag en geen definities.'
