/** The report as one web page that needs nothing else: no script, no picture, font or address from elsewhere. */
import { escapeHtml } from '../text/escape-html.js'
import { visibleLine } from '../text/visible.js'
import { cutEnd } from '../text/width.js'
import type { Block } from './blocks.js'
import { blocksHtml, headingId } from './html-blocks.js'
import { huisstijlStyle } from './html-huisstijl.js'
import { reportStyle } from './html-style.js'
import type { Report } from './report.js'

/** The whole page. The same report gives the same bytes. */
export function html({ titel, indeling, blocks, huisstijl }: Report): string {
  const start = blocks.findIndex((block, i) => i > 0 && block.kind === 'heading')
  const end = start === -1 ? blocks.length : start
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(cutEnd(visibleLine(titel), ROOM))}</title>
<style>${reportStyle(huisstijl?.kleuren)}${huisstijlStyle(huisstijl)}</style>
</head>
<body class="${indeling}">
<header>
${logo(huisstijl)}${blocksHtml(blocks, 0, end)}
</header>
${indeling === 'doorlopend' ? contents(blocks) : ''}<main>
${blocksHtml(blocks, end, blocks.length)}
</main>
</body>
</html>
`
}

/** Beside the name, which stands in the text: it says nothing more to who does not see it. */
function logo(huisstijl: Report['huisstijl']): string {
  return huisstijl?.logo === undefined ? '' : `<img class="logo" alt="" src="${escapeHtml(huisstijl.logo)}">\n`
}

/** Where to find what, for a report of more than a few parts. */
function contents(blocks: readonly Block[]): string {
  const parts = blocks.flatMap((block, i) =>
    block.kind === 'heading' && block.level === 2
      ? [`<li><a href="#${headingId(i)}">${escapeHtml(block.text)}</a></li>`]
      : [],
  )
  if (parts.length < 4) return ''
  return `<nav aria-labelledby="inhoud">\n<h2 id="inhoud">Inhoud</h2>\n<ul>\n${parts.join('\n')}\n</ul>\n</nav>\n`
}

/** The page may load nothing and send nothing; only its own style counts. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
/** So much of a title stands on a tab or in a list of findings; the whole one is the heading. */
const ROOM = 70
