/** How the page looks: large and calm, to be read from the back of a room, in daylight and in the dark. */
import { colours, noColours, sideHeadings } from '../report/html-colours.js'

/** All of the page's style. Sizes follow the window and the reader's own letter size; no movement for who asks for none. */
export const boardStyle = `
${colours(noColours)}
* {
  box-sizing: border-box;
}
html {
  font: clamp(1.125rem, 0.75rem + 1.05vw, 2.5rem)/1.35 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  background: var(--grond);
  color: var(--tekst);
}
body {
  margin: 0;
  overflow-wrap: anywhere;
}
main {
  max-width: 62em;
  margin: 0 auto;
  padding: clamp(1rem, 2vw, 3rem) clamp(1rem, 4vw, 5rem);
}
h1,
h2,
h3,
p,
ul,
table {
  margin: 0;
}
h1 {
  font-size: clamp(1.5em, 1em + 1.6vw, 1.9em);
  line-height: 1.15;
  text-wrap: balance;
}
h2 {
  font-size: 1.2em;
  line-height: 1.2;
}
h3 {
  font-size: 1em;
  margin-top: 0.8em;
}
small {
  font-size: 0.8em;
  font-weight: normal;
  color: var(--zacht);
}
.titel,
.zacht {
  color: var(--zacht);
}
.titel {
  margin-bottom: 0.3em;
}
.tekst {
  white-space: pre-line;
  margin-top: 0.3em;
}
section {
  margin-top: 1.2em;
}
.conclusie {
  padding: 0.8em 1em;
  background: var(--vlak);
  border-radius: 0.4em;
}
.kolommen {
  display: grid;
  gap: 0 2.5em;
}
@media (min-width: 48rem) {
  .kolommen {
    grid-template-columns: 1fr 1fr;
  }
}
${sideHeadings('h2')}
ul,
table {
  /* The room inside a marked line stands outside the column, so that all text keeps one edge. */
  margin: 0 -0.2em;
}
ul {
  padding: 0;
  list-style: none;
}
li {
  display: grid;
  grid-template-columns: 2.7em 1fr;
  padding: 0.28em 0.2em;
}
li b {
  color: var(--zacht);
}
.belanghebbenden ul,
.deelnemers ul {
  columns: 2 20em;
}
.belanghebbenden li,
.deelnemers li {
  display: block;
  break-inside: avoid;
}
table {
  width: calc(100% + 0.4em);
  table-layout: fixed;
  border-collapse: collapse;
}
th,
td {
  padding: 0.28em 1em 0.28em 0.2em;
  border-bottom: 1px solid var(--lijn);
  text-align: left;
  vertical-align: top;
}
th[scope="row"] {
  font-weight: normal;
}
th:first-child {
  width: 46%;
}
@media (max-width: 48rem) {
  table {
    font-size: 0.8em;
  }
  th,
  td {
    padding-right: 0.5em;
  }
}
footer {
  position: sticky;
  bottom: 0;
  margin-top: 1.2em;
}
footer p {
  margin: 0;
}
#melding:not(:empty) {
  padding: 0.4em clamp(1rem, 4vw, 5rem);
  background: var(--vlak);
  border-top: 1px solid var(--lijn);
}
#nieuws {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
.nieuw {
  background: var(--nieuw);
  border-radius: 0.3em;
  scroll-margin: 2em;
}
@media (prefers-reduced-motion: no-preference) {
  html {
    scroll-behavior: smooth;
  }
}
`
