/** A timeline: an axis to scale from top to bottom, and beside it a label for each point, joined to its place in time. */
import { daysOf } from '../../casus/keten.js'
import { visibleLine } from '../../text/visible.js'
import { longMoment } from '../dates.js'
import type { Tijdlijn, TijdlijnPunt } from './figuur.js'
import { box, group, lead, path, svg, text, type Name } from './svg.js'
import { linesIn } from './text-room.js'
import { spread } from './tijdlijn-plaats.js'
import { ticksBetween } from './tijdlijn-streepjes.js'

/** One drawing, or more when there are more points than fit on a page of paper. */
export function tijdlijnSvg({ punten }: Tijdlijn, name: Name): string[] {
  const spans = punten.map(asSpan).toSorted((a, b) => a.first + a.last - b.first - b.last)
  const count = Math.max(1, Math.ceil(spans.length / MOST))
  const size = Math.ceil(spans.length / count)
  return Array.from({ length: count }, (_, i) => {
    const part = count > 1 ? `, deel ${i + 1} van ${count}` : ''
    const sheet = { ...name, id: `${name.id}-${i + 1}`, titel: `${name.titel}${part}` }
    return drawing(spans.slice(i * size, (i + 1) * size), sheet)
  })
}

interface Span extends TijdlijnPunt {
  /** Days since 1970. */
  first: number
  last: number
}

interface Label {
  kop: string
  lines: string[]
  height: number
}

function asSpan(punt: TijdlijnPunt): Span {
  return { ...punt, ...daysOf(punt.datum) }
}

function drawing(spans: readonly Span[], name: Name): string {
  const labels = fitting(spans)
  const room = labels.reduce((sum, { height }) => sum + height + GAP, 0)
  const axis = Math.min(SHEET - 2 * EDGE, Math.max(LEAST, Math.round(room * LOOSE)))
  const height = Math.max(axis, room)
  const from = Math.min(...spans.map(({ first }) => first))
  const till = Math.max(...spans.map(({ last }) => last + 1))
  const yOf = (day: number) => EDGE + Math.round(((day - from) / Math.max(1, till - from)) * height)
  const middles = spans.map(({ first, last }) => yOf((first + last + 1) / 2))
  const tops = spread(
    labels.map((label, i) => ({ wanted: middles[i]! - FIRST, height: label.height })),
    { from: EDGE, till: EDGE + height, gap: GAP },
  )
  const words = spans.flatMap((_, i) => [
    path('lijn', `M${AXIS + DOT + 1} ${middles[i]!}h4L${LABEL - 10} ${tops[i]! + FIRST}h6`),
    labelled(labels[i]!, tops[i]!),
  ])
  // A dot would be hidden behind the year that it lies in.
  const marks = spans
    .map((span, i) => ({ datum: span.datum, top: yOf(span.first), end: yOf(span.last + 1), middle: middles[i]! }))
    .toSorted((a, b) => b.end - b.top - (a.end - a.top))
    .map(mark)
  const ticks = ticksBetween(from, till, Math.floor(height / TICK)).map(({ day, words }) => tick(yOf(day), words))
  return svg(name, WIDTH, height + 2 * EDGE, [path('lijn', `M${AXIS} ${EDGE}v${height}`), ...ticks, ...marks, ...words])
}

/** As many words as there is room for on a page: three lines, one, or only those behind the date. */
function fitting(spans: readonly Span[]): Label[] {
  const room = SHEET - 2 * EDGE
  const tries = [3, 2, 1].map((most) => spans.map((span) => labelOf(span, most)))
  const fits = tries.find((labels) => labels.reduce((sum, { height }) => sum + height + GAP, 0) <= room)
  return fits ?? spans.map((span) => labelOf(span, 0))
}

function labelOf({ id, datum, tekst }: Span, most: number): Label {
  const kop = `${id} · ${longMoment(datum)}`
  const all = linesIn(visibleLine(tekst), WIDTH - LABEL, SIZE)
  const lines = all.slice(0, most)
  if (most > 0 && all.length > most) lines.push(`${[...lines.pop()!].slice(0, -1).join('').trimEnd()}…`)
  return { kop, lines, height: lead(SIZE) * (1 + lines.length) }
}

function labelled({ kop, lines }: Label, top: number): string {
  const y = top + SIZE
  const head = text({ style: 'kop', size: SIZE }, LABEL, y, [kop])
  return lines.length === 0 ? head : group([head, text({ style: 'tekst', size: SIZE }, LABEL, y + lead(SIZE), lines)])
}

/** A day is a dot; a month or a year is open and as long as it lasts: nobody knows which day. */
function mark({ datum, top, end, middle }: Mark): string {
  if (datum.length === 'JJJJ-MM-DD'.length) return box('punt', AXIS - DOT, middle - DOT, 2 * DOT, 2 * DOT)
  const height = Math.max(2 * DOT, end - top)
  return box('spanne', AXIS - DOT + 1, Math.round(middle - height / 2), 2 * DOT - 2, height)
}

interface Mark {
  datum: string
  top: number
  end: number
  middle: number
}

function tick(y: number, words: string): string {
  return `${path('as', `M${AXIS - 9} ${y}h9`)}${text({ style: 'zacht', size: 11 }, 0, y + 4, [words])}`
}

/** Units of about a pixel: as wide as a telephone, and at most as high as a page of A4. */
const WIDTH = 340
const SHEET = 940
const EDGE = 8
const AXIS = 60
const LABEL = 108
const SIZE = 13
/** From the top of a label to the middle of its first line. */
const FIRST = 9
const GAP = 4
const DOT = 5
const TICK = 40
const LEAST = 240
/** How much longer the axis is than its labels need, so that they can lie near their place. */
const LOOSE = 1.3
/** So many labels of one line fit on a page. */
const MOST = 40
