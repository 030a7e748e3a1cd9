/** Blocks as HTML. All text goes through `escapeHtml`, here and nowhere else. */
import { escapeHtml } from '../text/escape-html.js'
import { visible, visibleLine } from '../text/visible.js'
import type { Block, Entry, Heading, Item, Table } from './blocks.js'
import { pictureHtml } from './picture/picture-html.js'

type FillIn = Extract<Block, { kind: 'fill-in' }>

/** The blocks from `start` up to `end`: what stands below a heading lies in a section, and pro and contra side by side. */
export function blocksHtml(blocks: readonly Block[], start: number, end: number): string {
  const parts: string[] = []
  for (let i = start; i < end;) {
    const next = partEnd(blocks, i, end)
    const isPair = kantAt(blocks, i) === 'pro' && next < end && kantAt(blocks, next) === 'contra'
    const last = isPair ? partEnd(blocks, next, end) : next
    const inner = part(blocks, i, next)
    parts.push(isPair ? `<div class="kolommen">\n${inner}\n${part(blocks, next, last)}\n</div>` : inner)
    i = last
  }
  return parts.join('\n')
}

/** Where the page can be entered: by place, so that no text of a case becomes an address. */
export function headingId(place: number): string {
  return `deel-${place}`
}

function kantAt(blocks: readonly Block[], place: number): Heading['kant'] {
  const block = blocks[place]!
  return block.kind === 'heading' ? block.kant : undefined
}

/** A heading takes along all that stands below it; any other block stands alone. */
function partEnd(blocks: readonly Block[], start: number, end: number): number {
  const block = blocks[start]!
  if (block.kind !== 'heading') return start + 1
  const next = blocks.findIndex((other, i) => i > start && other.kind === 'heading' && other.level <= block.level)
  return next === -1 ? end : Math.min(next, end)
}

function part(blocks: readonly Block[], start: number, end: number): string {
  const block = blocks[start]!
  if (block.kind !== 'heading') return blockHtml(block, start)
  const inner = [headingHtml(block, start), blocksHtml(blocks, start + 1, end)].filter(Boolean).join('\n')
  if (block.level === 1) return inner
  return `<section${block.kant === undefined ? '' : ` class="${block.kant}"`}>\n${inner}\n</section>`
}

function headingHtml({ level, text }: Heading, place: number): string {
  return `<h${level} id="${headingId(place)}">${lineHtml(text)}</h${level}>`
}

function blockHtml(block: Exclude<Block, Heading>, place: number): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphs(block.text)
    case 'small':
      return `<div class="klein">\n${paragraphs(block.text)}\n</div>`
    case 'note':
      return `<div class="noot">\n${paragraphs(block.text)}\n</div>`
    case 'list':
      return `<ul>\n${block.items.map(item).join('\n')}\n</ul>`
    case 'definitions':
      return `<dl>\n${block.entries.map(entry).join('\n')}\n</dl>`
    case 'table':
      return table(block, place)
    case 'picture':
      return pictureHtml(block, `beeld-${place}`, table(block.tabel, place))
    case 'fill-in':
      return fillIn(block)
  }
}

function item({ label, text, lines = [], links = [] }: Item): string {
  const lead = label === undefined ? '' : `<b>${lineHtml(label)}</b> `
  const more = [...lines.map(lineHtml), ...links.map(link)].map((line) => `<p>${line}</p>`)
  return `<li>${lead}${lineHtml(text)}${more.join('')}</li>`
}

/** The address is the text of the link, so that it can be read on paper too. Anything but https stays text. */
function link(address: string): string {
  const shown = lineHtml(address)
  return address.startsWith('https://')
    ? `Na te lezen op: <a href="${shown}" rel="noopener noreferrer external">${shown}</a>`
    : `Na te lezen op: ${shown}`
}

function entry({ term, text }: Entry): string {
  return `<div><dt>${lineHtml(term)}</dt><dd>${paragraphs(text)}</dd></div>`
}

/** A wide table can be scrolled by keyboard; a narrow one fits any screen. */
function table({ caption, head, rows }: Table, place: number): string {
  const id = `tabel-${place}`
  const headCells = head.map((cell) => `<th scope="col">${lineHtml(cell)}</th>`).join('')
  const body = rows.map(([first = '', ...cells]) => {
    const rest = cells.map((cell) => `<td>${lineHtml(cell)}</td>`).join('')
    return `<tr><th scope="row">${lineHtml(first)}</th>${rest}</tr>`
  })
  const inner = `<table>\n<caption id="${id}">${lineHtml(caption)}</caption>\n<thead><tr>${headCells}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`
  if (head.length < wideTable) return inner
  return `<div class="breed" role="group" aria-labelledby="${id}" tabindex="0">\n${inner}\n</div>`
}

/** Boxes side by side, then a line to write on behind each word. */
function fillIn({ choices, lines }: FillIn): string {
  const boxes = choices.map((choice) => `<li>☐ ${lineHtml(choice)}</li>`)
  const rules = lines.map((label) => `<p class="schrijfregel">${lineHtml(label)}:</p>`)
  return `<ul class="keuze">\n${boxes.join('\n')}\n</ul>\n<div class="schrijven">\n${rules.join('\n')}\n</div>`
}

/** An empty line parts paragraphs, a line end breaks a line. */
function paragraphs(text: string): string {
  return visible(text)
    .split(/\n\s*\n/)
    .map((part) => part.split('\n').map(lineHtml).filter(Boolean).join('<br>'))
    .filter(Boolean)
    .map((part) => `<p>${part}</p>`)
    .join('\n')
}

function lineHtml(text: string): string {
  return escapeHtml(visibleLine(text))
}

/** From so many columns on a table does not fit a narrow screen. */
const wideTable = 4
