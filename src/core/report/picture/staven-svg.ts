/** Counts as bars: full for pro, striped for contra, open for what has no side yet; each with its number in words. */
import type { Kant } from '../../casus/casus.js'
import { aantalTekst } from '../../text/aantal.js'
import type { Staven } from './figuur.js'
import { box, group, path, svg, text, type Name } from './svg.js'

/** Small enough to stand beside its table, and to be read on a telephone. */
export function stavenSvg({ reeksen, rijen }: Staven, name: Name): string {
  const most = Math.max(1, ...rijen.flatMap(({ aantallen }) => aantallen))
  const rowHeight = LABEL + reeksen.length * BAR + SPACE
  const drawn = rijen.map(({ label, aantallen }, i) => {
    const top = i * rowHeight
    const bars = reeksen.map(({ kant, naam }, j) => {
      const y = top + LABEL + j * BAR
      const words = `${aantalTekst(aantallen[j]!)} ${naam.toLowerCase()}`
      const width = Math.round((aantallen[j]! / most) * ROOM)
      return `${bar(kant, y, width)}${text({ style: 'tekst', size: 13 }, width + 8, y + 13, [words])}`
    })
    return group([text({ style: 'kop', size: 13 }, 0, top + 16, [label]), ...bars])
  })
  return svg(name, WIDTH, rijen.length * rowHeight, drawn)
}

function bar(kant: Kant | undefined, y: number, width: number): string {
  if (width === 0) return path('as', `M1 ${y}v${THICK}`)
  const stripes = Array.from({ length: Math.floor(width / 6) }, (_, i) => `M${3 + i * 6} ${y}v${THICK}`).join('')
  return `${box(`staaf ${kant ?? 'zonder'}`, 1, y, width, THICK)}${kant === 'contra' ? path('streep', stripes) : ''}`
}

const WIDTH = 340
const ROOM = 220
const LABEL = 24
const BAR = 20
const THICK = 16
const SPACE = 10
