/** The whole content of the board as lines of a given width, before a window is cut out of it. */
import type { Kant } from '../casus/casus.js'
import { grid } from '../report/grid.js'
import { kantLabels } from '../report/labels.js'
import { hang, padStyled } from '../report/styled.js'
import { visible, visibleLine } from '../text/visible.js'
import { displayWidth, wrapText } from '../text/width.js'
import { hasArguments, type BoardArgument, type BoardView } from './view.js'
import { kantUitleg, words } from './words.js'

/** One line, with the parts of the board that begin on it. */
export interface Line {
  text: string
  delen: readonly string[]
}

type Mark = (text: string) => string

/** How a piece of text stands out; functions that leave it alone when colour is off. */
export type Marks = Record<'bold' | 'dim', Mark>

/** All lines of the board, none wider than `width`. Case text is made safe for a terminal here. */
export function boardLines(view: BoardView, width: number, marks: Marks): Line[] {
  const margin = marginOf(width)
  const room = Math.max(1, width - 2 * margin.length)
  const blocks = [
    question(view, room, marks),
    conclusion(view, room, marks),
    columns(view, room, marks),
    list(words.zonderKant, view.zonderKant, room, marks),
    stakeholders(view, room, marks),
    list(words.geparkeerd, view.geparkeerd, room, marks),
    participants(view, room, marks),
  ]
  const indented = ({ text, delen }: Line) => ({ text: text && margin + text, delen })
  return blocks.filter((block) => block.length > 0).flatMap((block) => [empty, ...block.map(indented)])
}

/** The empty room at the left, and as much at the right: less where every cell is needed for text. */
export function marginOf(width: number): string {
  return width < narrow ? ' ' : '   '
}

function question({ titel, vraag }: BoardView, room: number, { bold, dim }: Marks): Line[] {
  const title = visibleLine(titel)
  if (vraag === undefined) return [...text(title, room, bold), empty, ...text(words.geenVraag, room, dim)]
  return [...text(title, room, dim), empty, ...beginning('vraag', text(visibleLine(vraag), room, bold))]
}

function conclusion({ conclusie }: BoardView, room: number, { bold }: Marks): Line[] {
  if (conclusie === undefined) return []
  const { oordeel, tekst, doorslaggevend } = conclusie
  // These arguments have their own place in a column; a change there must not lead here.
  const decisive = argumenten(doorslaggevend, room).map(({ text }) => plain(text))
  return [
    ...beginning('conclusie', text(`${words.advies}: ${oordeel}`, room, bold)),
    ...(tekst === '' ? [] : text(visible(tekst), room)),
    ...(decisive.length === 0 ? [] : [empty, ...text(words.doorslaggevend, room, bold), ...decisive]),
  ]
}

/** Side by side where two columns are wide enough to read, one under the other where they are not. */
function columns(view: BoardView, room: number, marks: Marks): Line[] {
  if (!hasArguments(view)) return []
  if (room < twoColumns) return [...column(view, 'pro', room, marks), empty, ...column(view, 'contra', room, marks)]
  const width = Math.floor((room - gap) / 2)
  const [pro, contra] = [column(view, 'pro', width, marks), column(view, 'contra', width, marks)]
  return Array.from({ length: Math.max(pro.length, contra.length) }, (_, y) => {
    const [left, right] = [pro[y] ?? empty, contra[y] ?? empty]
    return {
      text: (padStyled(left.text, width + gap) + right.text).trimEnd(),
      delen: [...left.delen, ...right.delen],
    }
  })
}

function column(view: BoardView, kant: Kant, width: number, { bold, dim }: Marks): Line[] {
  const head = [
    ...text(kantLabels[kant].toUpperCase(), width, bold),
    ...text(kantUitleg[kant], width, dim),
    ...text('─'.repeat(width), width, dim),
  ]
  const list = view[kant]
  return [...head, ...(list.length > 0 ? argumenten(list, width) : text(words.geenArgument, width, dim))]
}

function list(title: string, items: readonly BoardArgument[], room: number, { bold }: Marks): Line[] {
  return items.length === 0 ? [] : [...text(title, room, bold), empty, ...argumenten(items, room)]
}

/** Each argument behind its id, with an empty line between two. */
function argumenten(list: readonly BoardArgument[], width: number): Line[] {
  const gutter = Math.max(0, ...list.map(({ id }) => displayWidth(visibleLine(id)))) + 2
  return list.flatMap(({ id, stelling, stand }, i) => {
    const lines = wrapText(visibleLine(stand === undefined ? stelling : `${stelling} (${stand})`), width - gutter)
    const block = hang(lines, visibleLine(id).padEnd(gutter), ' '.repeat(gutter)).map(plain)
    return i === 0 ? beginning(id, block) : [empty, ...beginning(id, block)]
  })
}

/** Before there are arguments the names alone; then in which argument each of them returns. */
function stakeholders(view: BoardView, room: number, { bold }: Marks): Line[] {
  const { belanghebbenden } = view
  if (belanghebbenden.length === 0) return []
  const title = text(words.belanghebbenden, room, bold)
  if (!hasArguments(view))
    return [
      ...title,
      empty,
      ...belanghebbenden.flatMap(({ id, naam }) => beginning(id, text(`- ${visibleLine(naam)}`, room))),
    ]
  const cell = (ids: readonly string[]) => (ids.length > 0 ? ids.join(', ') : words.geen)
  const rows = belanghebbenden.map(({ naam, pro, contra }) => [visibleLine(naam), cell(pro), cell(contra)])
  const table = grid([words.wie, kantLabels.pro, kantLabels.contra], rows, room).map(plain)
  const delen = belanghebbenden.map(({ id }) => id)
  return [...title, empty, ...table.map((line, i) => (i === 0 ? { ...line, delen } : line))]
}

function participants({ deelnemers }: BoardView, room: number, { bold }: Marks): Line[] {
  if (deelnemers.length === 0) return []
  const names = deelnemers.flatMap((functie) => text(`- ${visibleLine(functie)}`, room))
  return [...text(words.deelnemers, room, bold), empty, ...names]
}

/** Safe text on lines of this width, each of them marked. */
function text(safe: string, width: number, mark: Mark = (line) => line): Line[] {
  return wrapText(safe, width).map((line) => plain(mark(line)))
}

function plain(text: string): Line {
  return { text, delen: [] }
}

/** The lines, with a part that begins on the first of them. */
function beginning(deel: string, lines: readonly Line[]): Line[] {
  return lines.map((line, i) => (i === 0 ? { ...line, delen: [deel] } : line))
}

const empty: Line = { text: '', delen: [] }
const narrow = 60
/** The least room in which two columns stay readable. */
const twoColumns = 64
/** Cells between two columns. */
const gap = 4
