/** The board as a web page: one page, and the same content again for each update. No address, picture or font from elsewhere. */
import type { Kant } from '../casus/casus.js'
import { kantLabels } from '../report/labels.js'
import { escapeHtml } from '../text/escape-html.js'
import { boardScript } from './page-script.js'
import { boardStyle } from './page-style.js'
import { hasArguments, type BoardArgument, type BoardView } from './view.js'
import { kantUitleg, words } from './words.js'

/** The whole page. `melding`: what the group should know about the file, or an empty text. */
export function boardPage(view: BoardView, melding: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.paginatitel}</title>
<style>${boardStyle}</style>
</head>
<body>
<main id="bord">${boardFragment(view)}</main>
<footer>
<p id="melding" role="status">${escapeHtml(melding)}</p>
<p id="nieuws" role="status"></p>
</footer>
<script>${boardScript}</script>
</body>
</html>
`
}

/** What stands in the page's main part. All case text goes through `escapeHtml`. */
export function boardFragment(view: BoardView): string {
  const blocks = [
    question(view),
    conclusion(view),
    columns(view),
    list('zonder-kant', words.zonderKant, view.zonderKant),
    stakeholders(view),
    list('geparkeerd', words.geparkeerd, view.geparkeerd),
    participants(view),
  ]
  return `\n${blocks.filter((block) => block !== '').join('\n')}\n`
}

function question({ titel, vraag }: BoardView): string {
  if (vraag === undefined) return `<h1>${escapeHtml(titel)}</h1>\n<p class="zacht">${words.geenVraag}</p>`
  return `<p class="titel">${escapeHtml(titel)}</p>\n<h1${part('vraag')}>${escapeHtml(vraag)}</h1>`
}

function conclusion({ conclusie }: BoardView): string {
  if (conclusie === undefined) return ''
  const { oordeel, tekst, doorslaggevend } = conclusie
  const decisive = `<h3>${words.doorslaggevend}</h3>\n${items(doorslaggevend.map((one) => argument(one, '')))}`
  return `<section class="conclusie"${part('conclusie')} aria-labelledby="conclusie">
<h2 id="conclusie">${words.advies}: ${escapeHtml(oordeel)}</h2>
${tekst === '' ? '' : `<p class="tekst">${escapeHtml(tekst)}</p>`}
${doorslaggevend.length === 0 ? '' : decisive}
</section>`
}

function columns(view: BoardView): string {
  if (!hasArguments(view)) return ''
  return `<div class="kolommen">\n${column(view, 'pro')}\n${column(view, 'contra')}\n</div>`
}

function column(view: BoardView, kant: Kant): string {
  const list = view[kant]
  const content = list.length > 0 ? items(list.map(withPart)) : `<p class="zacht">${words.geenArgument}</p>`
  return `<section class="${kant}" aria-labelledby="${kant}">
<h2 id="${kant}">${kantLabels[kant]} <small>${kantUitleg[kant]}</small></h2>
${content}
</section>`
}

function list(id: string, title: string, list: readonly BoardArgument[]): string {
  return list.length === 0 ? '' : section(id, title, items(list.map(withPart)))
}

/** Before there are arguments the names alone; then in which argument each of them returns. */
function stakeholders(view: BoardView): string {
  const { belanghebbenden } = view
  if (belanghebbenden.length === 0) return ''
  if (!hasArguments(view)) {
    const names = belanghebbenden.map(({ id, naam }) => `<li${part(id)}>${escapeHtml(naam)}</li>`)
    return section('belanghebbenden', words.belanghebbenden, items(names))
  }
  const cell = (ids: readonly string[]) => (ids.length > 0 ? escapeHtml(ids.join(', ')) : words.geen)
  const rows = belanghebbenden.map(
    ({ id, naam, pro, contra }) =>
      `<tr${part(id)}><th scope="row">${escapeHtml(naam)}</th><td>${cell(pro)}</td><td>${cell(contra)}</td></tr>`,
  )
  const head = [words.wie, kantLabels.pro, kantLabels.contra].map((name) => `<th scope="col">${name}</th>`).join('')
  const table = `<table aria-labelledby="belanghebbenden">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
  return section('belanghebbenden', words.belanghebbenden, table)
}

function participants({ deelnemers }: BoardView): string {
  if (deelnemers.length === 0) return ''
  return section('deelnemers', words.deelnemers, items(deelnemers.map((functie) => `<li>${escapeHtml(functie)}</li>`)))
}

function section(id: string, title: string, content: string): string {
  return `<section class="${id}" aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${content}\n</section>`
}

function items(list: readonly string[]): string {
  return `<ul role="list">\n${list.join('\n')}\n</ul>`
}

function withPart(one: BoardArgument): string {
  return argument(one, part(one.id))
}

function argument({ id, stelling, stand }: BoardArgument, attribute: string): string {
  const after = stand === undefined ? '' : ` <small>${escapeHtml(stand)}</small>`
  return `<li${attribute}><b>${escapeHtml(id)}</b> <span>${escapeHtml(stelling)}${after}</span></li>`
}

/** Where the page's script finds a part that changed. */
function part(deel: string): string {
  return ` data-deel="${escapeHtml(deel)}"`
}
