/** What was found, on a screen, for other programs, and one line at a time. */
import { outcomeInWords } from '../report/labels.js'
import { eachWord, hang, wrapStyled } from '../report/styled.js'
import { safeJson } from '../text/safe-json.js'
import { visible, visibleLine } from '../text/visible.js'
import { wrapText } from '../text/width.js'
import type { Hit, ShownPassage } from './hits.js'
import type { ZoekJson } from './hits-schema.js'
import type { Correction } from './resolve.js'

/** What a search gave. */
export interface Found {
  hits: readonly Hit[]
  /** How many cases fit, also those that are not shown. */
  total: number
  corrections: readonly Correction[]
  unread: readonly string[]
}

/** A screen: its columns, and how a word that was looked for stands out. Without colour that is by signs around it. */
export interface HitLooks {
  width: number
  mark(word: string): string
}

/** A few lines for each case, without boxes, so that it can be read aloud as well. */
export function hitsAsText({ hits, total }: Found, looks: HitLooks): string {
  if (hits.length === 0) return 'Geen casussen gevonden.\n'
  const blocks = hits.map((hit) => `${hitLines(hit, looks).join('\n')}\n`)
  return `${blocks.join('\n')}\n${wrapText(countLine(hits.length, total), looks.width).join('\n')}\n`
}

/** One line per passage: id, file, place, text, parted by tabs; a case without passages gives its title. For grep, cut and awk. */
export function hitsAsPlain({ hits }: Found): string {
  return hits.flatMap((hit) => plainRows(hit).map((row) => `${row.map(visibleLine).join('\t')}\n`)).join('')
}

/** The same as JSON, after `zoekSchema`. */
export function hitsAsJson({ hits, total, corrections, unread }: Found): string {
  const vervangen = corrections.map(({ typed, used }) => ({ getypt: typed, gezocht: used }))
  const json: ZoekJson = { versie: 1, aantal: total, vervangen, nietGelezen: [...unread], casussen: [...hits] }
  return safeJson(json)
}

/** For a screen without colour, and for a file. */
export function markedBySigns(word: string): string {
  return `«${word}»`
}

function hitLines(hit: Hit, { width, mark }: HitLooks): string[] {
  const oordeel = outcomeInWords(hit)
  const about = [visibleLine(hit.titel), [hit.status, hit.datum, oordeel].filter((part) => part !== '').join('; ')]
  const passages = hit.passages.flatMap((passage) => {
    const place = hang(wrapText(`${visibleLine(passage.plaats)}:`, width - 2), '  ', '  ')
    return [...place, ...hang(wrapStyled(markedText(passage, mark), width - 4), '    ', '    ')]
  })
  return [
    ...wrapText(hit.id, width),
    ...hang(
      about.flatMap((text) => wrapText(text, width - 2)),
      '  ',
      '  ',
    ),
    ...passages,
  ]
}

/** The text made safe piece by piece, so that the places of the words still hold. */
function markedText({ tekst, treffers }: ShownPassage, mark: HitLooks['mark']): string {
  const pieces = treffers.map(({ van, tot }, i) => {
    const before = visible(tekst.slice(treffers[i - 1]?.tot ?? 0, van))
    return before + eachWord(visible(tekst.slice(van, tot)), mark)
  })
  return pieces.join('') + visible(tekst.slice(treffers.at(-1)?.tot ?? 0))
}

function plainRows({ id, bestand, titel, passages }: Hit): string[][] {
  if (passages.length === 0) return [[id, bestand, 'de titel', titel]]
  return passages.map(({ plaats, tekst }) => [id, bestand, plaats, tekst])
}

function countLine(shown: number, total: number): string {
  if (total === 1) return '1 casus gevonden.'
  return shown < total
    ? `${total} casussen gevonden. Je ziet de eerste ${shown}; meer zie je met --aantal.`
    : `${total} casussen gevonden.`
}
