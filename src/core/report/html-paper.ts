/** How the page looks on paper: A4, black on white, no break where the eye needs a whole. */
import { variables, withAccent, type Kleuren } from './html-colours.js'
import { paperColours } from './paper.js'

/** One page A4: small, and two parts beside each other where both are short. */
const onePage = `
  html:has(.bladzijde) {
    font-size: 8.4pt;
    line-height: 1.25;
  }
  .bladzijde h1 {
    margin: 0 0 0.3em;
    font-size: 1.6rem;
  }
  .bladzijde main {
    display: grid;
    grid-template-columns: 2fr 3fr;
    gap: 0 1.6em;
  }
  .bladzijde section {
    margin-top: 0.3em;
  }
  .bladzijde section:has(table, .schrijven),
  .bladzijde section:has(> p:only-of-type),
  .bladzijde section:has(table, > p:only-of-type) + section:has(+ section > p:only-of-type),
  .bladzijde .klein {
    grid-column: 1 / -1;
  }
  .bladzijde h2 {
    margin: 0 0 0.3em;
    padding-top: 0.35em;
    font-size: 1.1rem;
  }
  .bladzijde dl,
  .bladzijde ul,
  .bladzijde p,
  .bladzijde table {
    margin-bottom: 0.25em;
  }
  .bladzijde li {
    margin-bottom: 0.25em;
  }
  .bladzijde dl > div {
    grid-template-columns: 6.8rem 1fr;
    padding: 0.15em 0;
  }
  .bladzijde table {
    line-height: 1.25;
  }
  .bladzijde th,
  .bladzijde td {
    padding-block: 0.15em;
  }
  .bladzijde table {
    table-layout: fixed;
  }
  .bladzijde th:nth-child(1) {
    width: 14%;
  }
  .bladzijde th:nth-child(3) {
    width: 20%;
  }
  .bladzijde th:nth-child(4) {
    width: 17%;
  }
  .bladzijde th:nth-child(5) {
    width: 16.5%;
  }
  .bladzijde .schrijven {
    display: grid;
    grid-template-columns: 3fr 2fr 3fr;
    gap: 0 2em;
  }
  .bladzijde .schrijfregel:first-child {
    grid-column: 1 / -1;
  }
  .bladzijde .schrijfregel {
    min-height: 2em;
    padding-top: 0.7em;
  }
  .bladzijde .klein {
    margin-top: 0.3em;
  }
  .bladzijde .noot {
    margin: 0.3em 0;
    padding: 0.1em 0.8em;
  }
`

/** On paper an organisation has its own accent, pro and contra, as on a light screen; text stays black on white. */
export function paperStyle(own: Kleuren): string {
  const { tekst: _tekst, grond: _grond, ...licht } = own.licht
  return `${pages}@media print {
  :root {
    color-scheme: light;
    --grond: #fff;
    --tekst: #000;
    ${variables(withAccent({ ...house, ...licht }, own)).join('\n    ')}
  }
${onPaper}  ${onePage}
}
`
}

const house = Object.fromEntries(Object.entries(paperColours).map(([name, colour]) => [name, `#${colour}`]))

const pages = `
@page {
  size: A4;
  margin: 18mm 20mm 16mm;
  @bottom-right {
    content: counter(page) " van " counter(pages);
    font-size: 8.5pt;
  }
}
@page bladzijde {
  margin: 11mm 14mm 9mm;
  @bottom-right {
    content: none;
  }
}
.bladzijde {
  page: bladzijde;
}
`

const onPaper = `  html {
    font-size: 10.5pt;
    line-height: 1.4;
  }
  body {
    max-width: none;
    padding: 0;
  }
  nav {
    display: none;
  }
  h1,
  h2,
  h3,
  caption,
  figcaption,
  .noot,
  p:has(+ ul) {
    break-after: avoid;
  }
  h2 {
    margin-top: 1.3em;
  }
  li,
  tr,
  dl > div,
  figcaption,
  .noot,
  .staven {
    break-inside: avoid;
  }
  p {
    orphans: 3;
    widows: 3;
  }
  thead {
    display: table-header-group;
    break-after: avoid;
  }
  .doorlopend section:last-child dl {
    font-size: 9pt;
  }
  .doorlopend section:last-child dl > div {
    padding: 0.1em 0;
  }
  .kolommen {
    grid-template-columns: 1fr 1fr;
  }
  .breed {
    overflow: visible;
  }
  .breed table {
    min-width: 0;
  }
  .breed table:has(th:nth-child(4)) :is(th, td) {
    max-width: var(--kolom, 14em);
  }
  .breed table:has(th:nth-child(6)) {
    --kolom: 9em;
    font-size: 7.8pt;
  }
  .breed table:has(th:nth-child(6)) :is(th, td) {
    padding-right: 0.45em;
  }
`
