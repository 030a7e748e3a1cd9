/** What the monitor of signals says, in which order, as parts of a report. */
import { heading, list, note, paragraph, table, type Block, type Item } from '../report/blocks.js'
import { longDate } from '../report/dates.js'
import { aantalTekst } from '../text/aantal.js'
import { enumerate } from '../text/enumerate.js'
import { shorten } from '../text/shorten.js'
import type { Gemeld, Monitor, RegelBeeld, Uitkomst } from './monitor-schema.js'

/** Counts and names; no percentage and no verdict. */
export function monitorBlocks(monitor: Monitor): Block[] {
  const { regels, aantal, vorigeHelft } = monitor
  return [
    heading(1, `Signalen: ${halfInWords(monitor)}`),
    paragraph(`${signals(aantal)} in dit half jaar, ${vorigeHelft} in het half jaar ervoor. ${openInWords(monitor)}`),
    ...asides(monitor).map((text) => note(text)),
    ...(regels.length === 0 ? [] : [...overview(regels), ...regels.flatMap(oneRule)]),
    ...earlierOpen(monitor),
  ]
}

function halfInWords({ jaar, helft }: Monitor): string {
  return `${helft === 1 ? 'eerste' : 'tweede'} helft van ${jaar}`
}

function openInWords({ regels, aantalEerderOpen }: Monitor): string {
  const open = regels.reduce((sum, { uitkomsten }) => sum + uitkomsten.open, 0)
  return `Nog open: ${open}. Van eerder nog open: ${aantalEerderOpen}.`
}

/** What a reader would not see in the counts. */
function asides({ alleenGeteld, zonderDag }: Monitor): string[] {
  const closed = `${signals(alleenGeteld)} ${alleenGeteld === 1 ? 'is' : 'zijn'} vertrouwelijk en ${alleenGeteld === 1 ? 'staat' : 'staan'} hier alleen in de aantallen.`
  const undated = `${signals(zonderDag)} ${zonderDag === 1 ? 'telt' : 'tellen'} hier niet mee, want het id begint niet met een dag. Zie: beraad lijst --soort signaal`
  return [...(alleenGeteld > 0 ? [closed] : []), ...(zonderDag > 0 ? [undated] : [])]
}

function overview(regels: readonly RegelBeeld[]): Block[] {
  return [
    heading(2, 'Wat het meest wringt'),
    bars(regels),
    note('De schattingen van mensen zijn opgeteld. Dezelfde mensen kunnen vaker meetellen.'),
    heading(2, 'Wat ervan kwam'),
    table(
      'Wat er van de signalen van dit half jaar kwam',
      ['Regel of werkwijze', ...outcomes.map((outcome) => outcomeLabels[outcome])],
      regels
        .filter(({ aantal }) => aantal > 0)
        .map(({ regel, uitkomsten }) => [nameOf(regel), ...outcomes.map((one) => aantalTekst(uitkomsten[one]))]),
    ),
  ]
}

/** Few enough to see at once; the table has them all. */
function bars(regels: readonly RegelBeeld[]): Block {
  const titel = 'Signalen per regel of werkwijze'
  const drawn = regels.slice(0, mostBars)
  return {
    kind: 'picture',
    titel,
    beschrijving: inWords(regels),
    figuur: {
      soort: 'staven',
      reeksen: [
        { kant: undefined, naam: 'Dit half jaar' },
        { kant: undefined, naam: 'Het half jaar ervoor' },
      ],
      rijen: drawn.map(({ regel, aantal, vorigeHelft }) => ({
        label: shorten(nameOf(regel), longestLabel),
        aantallen: [aantal, vorigeHelft],
      })),
    },
    tabel: {
      kind: 'table',
      caption: titel,
      head: ['Regel of werkwijze', 'Signalen', 'Ervoor', 'Verloop', 'Mensen', 'Langst open'],
      rows: regels.map((one) => [
        nameOf(one.regel),
        aantalTekst(one.aantal),
        aantalTekst(one.vorigeHelft),
        trend(one),
        one.schatting === 0 ? 'onbekend' : aantalTekst(one.schatting),
        one.uitkomsten.open === 0 ? 'niets open' : days(one.langstOpen),
      ]),
    },
  }
}

function inWords(regels: readonly RegelBeeld[]): string {
  const most = regels[0]!.aantal
  if (most === 0) return 'In dit half jaar is er geen signaal.'
  const top = regels.filter(({ aantal }) => aantal === most).map(({ regel }) => nameOf(regel))
  const rising = regels.filter(({ verschil }) => verschil > 0).map(({ regel }) => nameOf(regel))
  const rise = rising.length === 0 ? 'Nergens werden het er meer.' : `Het werden er meer bij: ${enumerate(rising)}.`
  return `Het meest wringt: ${enumerate(top)} (${top.length > 1 ? 'elk ' : ''}${signals(most)}). ${rise}`
}

function trend({ aantal, vorigeHelft, verschil }: RegelBeeld): string {
  if (vorigeHelft === 0) return 'nieuw'
  if (aantal === 0) return 'geen meer'
  if (verschil === 0) return 'gelijk'
  return verschil > 0 ? `${verschil} meer` : `${-verschil} minder`
}

function oneRule({ regel, signalen }: RegelBeeld): Block[] {
  return signalen.length === 0 ? [] : [heading(3, nameOf(regel)), list(signalen.map(item))]
}

function item({ id, dag, wringt, client, melder, uitkomst, dagenOpen }: Gemeld): Item {
  const about = [...(client === '' ? [] : [`Cliënt: ${client}`]), ...(melder === '' ? [] : [`Melder: ${melder}`])]
  return {
    label: id,
    text: wringt === '' ? 'Er staat niet wat er wringt.' : wringt,
    lines: [
      `Gemeld op ${longDate(dag)}. ${stateInWords(uitkomst as Uitkomst, dagenOpen)}.`,
      ...(about.length === 0 ? [] : [`${about.join('. ')}.`]),
    ],
  }
}

function stateInWords(uitkomst: Uitkomst, dagenOpen: number | null): string {
  if (dagenOpen === null) return outcomeLabels[uitkomst]
  return uitkomst === 'open' ? `Staat ${days(dagenOpen)} open` : `${outcomeLabels[uitkomst]} na ${days(dagenOpen)}`
}

function earlierOpen({ eerderOpen }: Monitor): Block[] {
  if (eerderOpen.length === 0) return []
  return [heading(2, 'Van eerder, en nog open'), list(eerderOpen.map(item))]
}

function nameOf(regel: string): string {
  return regel === '' ? 'geen regel genoemd' : regel
}

function signals(count: number): string {
  return `${aantalTekst(count)} ${count === 1 ? 'signaal' : 'signalen'}`
}

/** A number of days in words. */
function days(count: number): string {
  return `${aantalTekst(count)} ${count === 1 ? 'dag' : 'dagen'}`
}

const outcomeLabels: Record<Uitkomst, string> = {
  open: 'Open',
  maatwerk: 'Maatwerk',
  beraad: 'Beraad',
  groep: 'Groep',
  antwoord: 'Antwoord',
  ingetrokken: 'Ingetrokken',
}
const outcomes = Object.keys(outcomeLabels) as Uitkomst[]
const mostBars = 10
/** As much as stands on one line above a bar. */
const longestLabel = 42
