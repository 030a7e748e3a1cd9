/** One argument on the map: its words laid out in a box, and below it how justice is done to it. */
import type { Kant } from '../../casus/casus.js'
import { visibleLine } from '../../text/visible.js'
import type { KaartArgument } from './figuur.js'
import { box, group, lead, path, text, type Letters } from './svg.js'
import { linesIn } from './text-room.js'

/** A box that knows how high it is before it is drawn. */
export interface Box {
  height: number
  draw: (x: number, y: number) => string
}

/** `width`: of the whole column. */
export function argumentBox(argument: KaartArgument, kant: Kant | undefined, width: number): Box {
  const parts = [body(argument, kant, width), ...rechtBox(argument, width)]
  const heights = parts.map(({ height }) => height)
  const height = heights.reduce((sum, one) => sum + one, 0)
  return {
    height,
    draw: (x, y) => group(parts.map((part, i) => part.draw(x, y + (i === 0 ? 0 : heights[0]!)))),
  }
}

/** Text in a box, each kind of line with its own style. */
export function textBox(style: string, width: number, rows: readonly Row[], indent = 0): Box {
  const room = width - indent - 2 * margin
  const laid = rows.map((row) => ({
    ...row,
    lines: linesIn(visibleLine(row.words), room, row.size * (row.style === 'kop' ? bolder : 1)),
  }))
  const height = 2 * margin + laid.reduce((sum, { lines, size }) => sum + lines.length * lead(size), 0)
  return {
    height,
    draw: (x, y) => {
      let top = y + margin
      const texts = laid.map(({ lines, ...letters }) => {
        const drawn = text(letters, x + indent + margin, top + letters.size, lines)
        top += lines.length * lead(letters.size)
        return drawn
      })
      return [box(style, x + indent, y, width - indent, height), ...texts].join('\n')
    },
  }
}

interface Row extends Letters {
  words: string
}

function body(
  { id, stelling, soort, van, isDoorslaggevend }: KaartArgument,
  kant: Kant | undefined,
  width: number,
): Box {
  const mark = isDoorslaggevend ? ' ★ doorslaggevend' : ''
  return textBox(`vak ${kant ?? 'zonder'}${isDoorslaggevend ? ' zwaar' : ''}`, width, [
    { style: 'kop', words: `${id}${mark}`, size: 13 },
    { style: 'tekst', words: stelling, size: 14 },
    { style: 'zacht', words: `${soort}; van: ${van}`, size: 12 },
  ])
}

/** Hangs below the argument on a line of its own. */
function rechtBox({ recht }: KaartArgument, width: number): Box[] {
  if (recht === undefined) return []
  const rows = recht.met.map((words) => ({ style: 'tekst', words, size: 12 }) as const)
  const inner = textBox('recht', width, [{ style: 'kop', words: recht.hoe, size: 12 }, ...rows], hang)
  return [
    {
      height: inner.height + gap,
      draw: (x, y) => {
        const line = path('lijn', `M${x + hang / 2} ${y}v${gap + inner.height / 2}h${hang / 2}`)
        return `${line}\n${inner.draw(x, y + gap)}`
      },
    },
  ]
}

const margin = 10
const gap = 6
const hang = 24
const bolder = 1.1
