/** A picture in a page: the drawing in a region of its own, what it says in words, and its table. */
import { escapeHtml } from '../../text/escape-html.js'
import { visibleLine } from '../../text/visible.js'
import type { Picture } from '../blocks.js'
import { kaartSvg } from './kaart-svg.js'
import { stavenSvg } from './staven-svg.js'
import type { Name } from './svg.js'
import { tijdlijnSvg } from './tijdlijn-svg.js'

/** `id`: unique on the page. `table`: how the page writes a table. */
export function pictureHtml({ titel, beschrijving, figuur }: Picture, id: string, table: string): string {
  const name: Name = { id, titel, beschrijving: 'De tekst en de tabel hierbij zeggen hetzelfde.' }
  const caption = `<figcaption><b id="${id}-naam">${line(titel)}.</b> ${line(beschrijving)}</figcaption>`
  const region = (inner: string) =>
    `<div class="breed" role="group" aria-labelledby="${id}-naam" tabindex="0">\n${inner}\n</div>`
  switch (figuur.soort) {
    case 'kaart':
      return `<figure class="kaart">\n${caption}\n${region(kaartSvg(figuur, name).join('\n'))}\n</figure>\n${table}`
    case 'staven':
      return `<figure class="staven">\n${caption}\n${stavenSvg(figuur, name)}\n${table}\n</figure>`
    case 'tijdlijn':
      return `<figure class="tijdlijn">\n${caption}\n${tijdlijnSvg(figuur, name).join('\n')}\n</figure>\n${table}`
  }
}

function line(text: string): string {
  return escapeHtml(visibleLine(text))
}
