/** How the parts of a report look on a page: definitions, lists, columns, tables, and what is filled in by hand. */
import { sideHeadings } from './html-colours.js'

export const partsStyle = `dl {
  margin: 0 0 1em;
}
dl > div {
  display: grid;
  grid-template-columns: 11rem 1fr;
  gap: 0 1.2rem;
  padding: 0.45em 0;
  border-bottom: 1px solid var(--vlak);
}
dt {
  font-weight: 600;
}
dd {
  margin: 0;
  min-width: 0;
}
ul {
  margin: 0 0 1em;
  padding: 0 0 0 1.1em;
}
li {
  margin-bottom: 0.75em;
}
li::marker {
  color: var(--lijn);
}
li p {
  margin: 0.15em 0 0;
  color: var(--zacht);
  font-size: 0.92em;
}
.kolommen {
  display: grid;
  gap: 0 2.2rem;
}
.kolommen > section {
  min-width: 0;
}
${sideHeadings('h3')}
@media (min-width: 44rem) {
  .kolommen {
    grid-template-columns: 1fr 1fr;
  }
}
.breed {
  overflow-x: auto;
  margin: 0 0 1em;
}
.breed table {
  min-width: 36rem;
  margin: 0;
}
@media screen and (min-width: 50rem) {
  .breed:has(th:nth-child(6)) {
    --ruimte: min(66rem, 100vw - 4rem);
    width: var(--ruimte);
    margin-inline: calc((100% - var(--ruimte)) / 2);
  }
}
table {
  width: 100%;
  margin: 0 0 1.2em;
  border-collapse: collapse;
  font-size: 0.94em;
  line-height: 1.4;
}
caption {
  padding-bottom: 0.4em;
  text-align: left;
  font-weight: 600;
}
th,
td {
  padding: 0.45em 0.9em 0.45em 0;
  border-bottom: 1px solid var(--lijn);
  text-align: left;
  vertical-align: top;
  overflow-wrap: anywhere;
}
thead th {
  border-bottom: 0.15em solid var(--lijn);
}
.breed th,
.breed td {
  overflow-wrap: break-word;
}
tbody th {
  font-weight: 600;
}
.keuze {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4em 1.6em;
  padding: 0;
  list-style: none;
}
.keuze li {
  margin: 0;
}
.schrijfregel {
  min-height: 2.4em;
  margin: 0;
  padding-top: 1em;
  border-bottom: 1px solid var(--lijn);
}`
