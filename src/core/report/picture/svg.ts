/** The parts that pictures are drawn from. All text goes through `escapeHtml`, here and nowhere else. */
import { escapeHtml } from '../../text/escape-html.js'
import { visibleLine } from '../../text/visible.js'

/** What names a picture to who does not see it. `id`: unique on the page. */
export interface Name {
  id: string
  titel: string
  beschrijving: string
}

/** A drawing of that size, in units of about a pixel. */
export function svg(
  { id, titel, beschrijving }: Name,
  width: number,
  height: number,
  parts: readonly string[],
): string {
  const head = `<title id="${id}-titel">${line(titel)}</title>\n<desc id="${id}-tekst">${line(beschrijving)}</desc>`
  return `<svg role="img" aria-labelledby="${id}-titel ${id}-tekst" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">\n${head}\n${parts.join('\n')}\n</svg>`
}

/** How text looks: its style, and the height of its letters. */
export interface Letters {
  style: 'kop' | 'tekst' | 'zacht'
  size: number
}

/** Lines of text below each other, the first with its foot at `y`. */
export function text({ style, size }: Letters, x: number, y: number, lines: readonly string[]): string {
  const spans = lines.map((part, i) => `<tspan x="${x}" y="${y + i * lead(size)}">${line(part)}</tspan>`)
  return `<text class="${style}" font-size="${size}">${spans.join(' ')}</text>`
}

/** From one line of text to the next. */
export function lead(size: number): number {
  return Math.round(size * 1.35)
}

export function box(style: string, x: number, y: number, width: number, height: number): string {
  return `<rect class="${style}" x="${x}" y="${y}" width="${width}" height="${height}"/>`
}

export function path(style: string, steps: string): string {
  return `<path class="${style}" d="${steps}"/>`
}

export function group(parts: readonly string[]): string {
  return `<g>\n${parts.join('\n')}\n</g>`
}

function line(part: string): string {
  return escapeHtml(visibleLine(part))
}
