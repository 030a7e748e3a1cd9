/** Counts as bars: full for pro, striped for contra, open for what has no side yet; each with its number in words. */
import type { Kant } from '../../casus/casus.js'
import { aantalTekst } from '../../text/aantal.js'
import type { Staven } from './figuur.js'
import { box, group, path, svg, text, type Name } from './svg.js'
import { widthOf } from './text-room.js'

/** Small enough to stand beside its table, and to be read on a telephone. */
export function stavenSvg({ reeksen, rijen }: Staven, name: Name): string {
  const most = Math.max(1, ...rijen.flatMap(({ aantallen }) => aantallen))
  const rowHeight = LABEL + reeksen.length * BAR + SPACE
  const words = rijen.map(({ aantallen }) =>
    reeksen.map(({ naam }, j) => `${aantalTekst(aantallen[j]!)} ${naam.toLowerCase()}`),
  )
  const widest = Math.max(...words.flat().map((part) => widthOf(part, SIZE)))
  const room = Math.min(ROOM, Math.floor(WIDTH - BEFORE - widest))
  const drawn = rijen.map(({ label, aantallen }, i) => {
    const top = i * rowHeight
    const bars = reeksen.map(({ kant }, j) => {
      const y = top + LABEL + j * BAR
      const width = Math.round((aantallen[j]! / most) * room)
      return `${bar(kant, y, width)}${text({ style: 'tekst', size: SIZE }, width + BEFORE, y + 13, [words[i]![j]!])}`
    })
    return group([text({ style: 'kop', size: SIZE }, 0, top + 16, [label]), ...bars])
  })
  return svg(name, WIDTH, rijen.length * rowHeight, drawn)
}

function bar(kant: Kant | undefined, y: number, width: number): string {
  if (width === 0) return path('as', `M1 ${y}v${THICK}`)
  const stripes = Array.from({ length: Math.floor(width / 6) }, (_, i) => `M${3 + i * 6} ${y}v${THICK}`).join('')
  return `${box(`staaf ${kant ?? 'zonder'}`, 1, y, width, THICK)}${kant === 'contra' ? path('streep', stripes) : ''}`
}

const WIDTH = 340
/** The longest that a bar may be, and shorter when the words behind it need more. */
const ROOM = 220
const SIZE = 13
/** Between a bar and its words. */
const BEFORE = 8
const LABEL = 24
const BAR = 20
const THICK = 16
const SPACE = 10
