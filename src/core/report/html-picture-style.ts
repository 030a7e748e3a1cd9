/** How pictures look: kinds of line tell things apart, colour only helps. */

export const pictureStyle = `figure {
  margin: 0 0 1.4em;
}
figcaption {
  margin-bottom: 0.7em;
}
svg {
  display: block;
  height: auto;
}
svg + svg {
  margin-top: 1.2em;
}
text {
  fill: var(--tekst);
}
.kop {
  font-weight: 700;
}
.zacht {
  fill: var(--zacht);
}
.kaart svg {
  width: 100%;
  min-width: 42rem;
}
.staven svg,
.tijdlijn svg {
  width: 100%;
  max-width: 21rem;
}
.staven th,
.staven td {
  overflow-wrap: break-word;
}
.lijn,
.as,
.streep {
  fill: none;
  stroke: var(--lijn);
  stroke-width: 1.5;
}
.vak {
  rx: 5px;
  fill: var(--grond);
  stroke: var(--lijn);
  stroke-width: 1.5;
}
.vak.pro,
.staaf.pro {
  stroke: var(--pro);
}
.vak.contra,
.staaf.contra,
.streep {
  stroke: var(--contra);
}
.vak.contra {
  stroke-dasharray: 7 4;
}
.vak.zonder {
  stroke-dasharray: 2 4;
}
.vak.zwaar {
  stroke-width: 3.5;
}
.vak.vraag,
.recht {
  fill: var(--vlak);
}
.staaf {
  fill: none;
  stroke: var(--lijn);
  stroke-width: 1.5;
}
.staaf.pro {
  fill: var(--pro);
}
.streep {
  stroke-width: 2;
}
.punt {
  fill: var(--tekst);
  rx: 5px;
}
.spanne {
  fill: var(--grond);
  stroke: var(--tekst);
  stroke-width: 1.5;
}
@media (min-width: 40rem) {
  .staven:not(:has(.breed)) {
    display: grid;
    grid-template-columns: 21rem 1fr;
    gap: 0 2rem;
    align-items: start;
  }
  .staven figcaption {
    grid-column: 1 / -1;
  }
}`
