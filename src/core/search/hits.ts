/** What is shown of a case that was found: the passages that hold the words, and where in them. */
import type { Casus } from '../casus/casus.js'
import { casePeriod as dayOf } from '../casus/case-day.js'
import { fieldsAt, marked } from './fields.js'
import { passagesOf, placeName, weights, type Passage } from './passages.js'
import type { Lookup } from './resolve.js'
import { casusFits } from './scan.js'
import { stemOf, wordsOf } from './words.js'

/** One case that was found. */
export type Hit = {
  id: string
  titel: string
  status: string
  datum: string
  oordeel: NonNullable<Casus['conclusie']['oordeel']> | ''
  soort: Casus['soort']
  bestand: string
  passages: ShownPassage[]
}

/** A piece of a text of the case. */
export type ShownPassage = {
  /** In the words of the case: "argument a3, stelling". */
  plaats: string
  /** The piece, on one line; "…" stands where more was cut off. */
  tekst: string
  /** Where the words stand in it (UTF-16), in order, without overlap. */
  treffers: Span[]
}

type Span = {
  van: number
  tot: number
}

/** The hit, or undefined when this case, as it is now, does not fit. */
export function hitOf({ file, casus }: { file: string; casus: Casus }, lookups: readonly Lookup[]): Hit | undefined {
  if (!casusFits(casus, lookups)) return undefined
  const rows = lookups.filter(({ not }) => !not).flatMap((lookup) => lookup.rows)
  const found = passagesOf(casus)
    .map((passage) => ({ passage, spans: spansIn(passage, rows) }))
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => weights[b.passage.column] - weights[a.passage.column] || b.spans.length - a.spans.length)
  return {
    id: casus.id,
    titel: casus.titel,
    status: casus.status,
    datum: dayOf(casus),
    oordeel: casus.conclusie.oordeel ?? '',
    soort: casus.soort,
    bestand: file,
    passages: found.slice(0, mostPassages).map(({ passage, spans }) => shown(casus, passage, spans)),
  }
}

/** Where any of the rows stands in the text, also when it was asked for in a field that the text belongs to. */
function spansIn(passage: Passage, rows: readonly string[][]): Span[] {
  const words = wordsOf(passage.text)
  const stems = words.map(({ word }) => stemOf(word))
  const isHit = words.map(() => false)
  const readings = ['' as const, ...fieldsAt(passage)].map((field) => stems.map((stem) => marked(field, stem)))
  for (const i of stems.keys()) {
    const lengths = rows.filter((row) => readings.some((tokens) => standsAt(tokens, i, row))).map((row) => row.length)
    isHit.fill(true, i, i + Math.max(0, ...lengths))
  }
  return words.filter((_, i) => isHit[i]).map(({ start, end }) => ({ van: start, tot: end }))
}

function standsAt(tokens: readonly string[], at: number, row: readonly string[]): boolean {
  return row.every((token, i) => tokens[at + i] === token)
}

/** The piece around the first hit; the spans move along. A newline becomes a space, so that no place shifts. */
function shown(casus: Casus, { at, text }: Passage, spans: readonly Span[]): ShownPassage {
  const first = spans[0]!
  const from = first.van <= lead + slack ? 0 : wordStart(text, first.van - lead)
  const to =
    text.length - from <= pieceLength + slack ? text.length : Math.max(wordEnd(text, from + pieceLength), first.tot)
  const head = from === 0 ? '' : '… '
  const tekst = `${head}${text.slice(from, to).replace(/\s/g, ' ').trimEnd()}${to < text.trimEnd().length ? ' …' : ''}`
  const treffers = spans
    .filter(({ tot }) => tot <= to)
    .map(({ van, tot }) => ({ van: van - from + head.length, tot: tot - from + head.length }))
  return { plaats: placeName(casus, at), tekst, treffers }
}

/** The first place from `at` where a word begins. */
function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + slack).search(/\s/)
  return space === -1 ? at : at + space + 1
}

/** The last place up to `at` where a word ends. */
function wordEnd(text: string, at: number): number {
  const space = text.slice(at - slack, at).search(/\s\S*$/)
  return space === -1 ? at : at - slack + space
}

/** Passages of one case, and UTF-16 units of each: about two lines of a terminal. */
const mostPassages = 3
const pieceLength = 160
const lead = 50
const slack = 20
