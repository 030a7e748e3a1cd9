/** The map of arguments as drawings: the question on top, pro and contra in columns below it, as on the wall of the room. */
import type { Kaart, KaartKolom } from './figuur.js'
import { argumentBox, textBox, type Box } from './kaart-box.js'
import { path, svg, text, type Name } from './svg.js'

/** One drawing, or more when it would not fit on one page of paper. */
export function kaartSvg(kaart: Kaart, name: Name): string[] {
  const parts = sheets(kaart)
  return parts.map(({ height, drawn }, i) => {
    const part = parts.length > 1 ? `, deel ${i + 1} van ${parts.length}` : ''
    return svg({ ...name, id: `${name.id}-${i + 1}`, titel: `${name.titel}${part}` }, WIDTH, height, drawn)
  })
}

interface Sheet {
  height: number
  drawn: string[]
}

interface Filled {
  /** How far down it came. */
  end: number
  drawn: string[]
}

interface Column extends KaartKolom {
  /** What is not drawn yet. */
  boxes: Box[]
}

/** Where one column goes on alone, it takes both places. */
function sheets(kaart: Kaart): Sheet[] {
  const columns = kaart.kolommen.map(column)
  const sides = columns.filter(({ kant }) => kant !== undefined)
  const found = [sheet(sides, headBox(kaart))]
  for (;;) {
    const left = columns.filter(({ boxes }) => boxes.length > 0)
    const next = left.filter(
      ({ kant }) => kant === left[0]!.kant || (kant !== undefined && left[0]!.kant !== undefined),
    )
    if (next.length === 0) return found
    found.push(sheet(next.length === 1 ? [next[0]!, next[0]!] : next, undefined))
  }
}

function headBox({ vraag, advies }: Kaart): Box {
  return textBox('vak vraag', WIDTH - 2 * EDGE, [
    { style: 'kop', words: 'De vraag', size: 13 },
    { style: 'tekst', words: vraag, size: 16 },
    { style: 'zacht', words: advies === undefined ? 'Er is nog geen advies.' : `Advies: ${advies}`, size: 13 },
  ])
}

function column(kolom: KaartKolom): Column {
  return { ...kolom, boxes: kolom.argumenten.map((argument) => argumentBox(argument, kolom.kant, COLUMN - STEM)) }
}

/** Takes from each column what fits on a sheet. */
function sheet(columns: readonly Column[], head: Box | undefined): Sheet {
  const top = head === undefined ? EDGE : EDGE + head.height
  const filled = columns.map((one, i) => fill(one, EDGE + i * (COLUMN + BETWEEN), top, head !== undefined))
  const height = Math.max(top, ...filled.map(({ end }) => end)) + EDGE
  const question = head === undefined ? [] : [head.draw(EDGE, EDGE)]
  return { height, drawn: [...question, ...filled.flatMap(({ drawn }) => drawn)] }
}

/** Draws boxes along a stem, from the top of the sheet until it is full. */
function fill({ kop, boxes, argumenten }: Column, x: number, top: number, isHead: boolean): Filled {
  if (boxes.length === 0 && !isHead) return { end: top, drawn: [] }
  const isStart = boxes.length === argumenten.length
  const drawn: string[] = []
  let y = top + HEAD
  let stem = top
  while (boxes.length > 0 && (drawn.length === 0 || y + boxes[0]!.height <= SHEET)) {
    const next = boxes.shift()!
    stem = y + 22
    drawn.push(path('lijn', `M${x + 8} ${stem}h${STEM - 8}`), next.draw(x + STEM, y))
    y += next.height + GAP
  }
  const words = argumenten.length === 0 ? `${kop}: nog geen argument` : isStart ? kop : `${kop} (vervolg)`
  const stemLine = stem > top ? [path('lijn', `M${x + 8} ${isHead ? top : top + HEAD - 6}V${stem}`)] : []
  return {
    end: y - GAP,
    drawn: [...stemLine, text({ style: 'kop', size: 14 }, x + STEM, top + HEAD - 12, [words]), ...drawn],
  }
}

/** Units of about a pixel. A sheet fits on a page of A4 when it is as wide as the text. */
const WIDTH = 720
const SHEET = 940
const EDGE = 3
const BETWEEN = 16
const COLUMN = (WIDTH - 2 * EDGE - BETWEEN) / 2
const STEM = 24
const HEAD = 40
const GAP = 14
