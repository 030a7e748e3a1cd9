/** How the report looks as a page: a calm measure to read, on any screen, in light and dark, and on paper. */
import { colours, hasAccent, noColours, type Kleuren } from './html-colours.js'
import { paperStyle } from './html-paper.js'
import { partsStyle } from './html-parts-style.js'
import { pictureStyle } from './html-picture-style.js'

/** All of the page's style. `own`: the colours of an organisation. The same colours give the same bytes. */
export function reportStyle(own: Kleuren = noColours): string {
  const linkStyle = hasAccent(own) ? `${links('accent')}${title}` : links('pro')
  return `\n${colours(own)}\n${ground}${linkStyle}${contents}${partsStyle}\n${pictureStyle}\n${narrow}${paperStyle(own)}`
}

const ground = `* {
  box-sizing: border-box;
}
html {
  font: 1.0625rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  background: var(--grond);
  color: var(--tekst);
  -webkit-text-size-adjust: 100%;
}
body {
  max-width: 46rem;
  margin: 0 auto;
  padding: clamp(1.25rem, 4vw, 3.5rem) clamp(1rem, 4vw, 2rem) 4rem;
  overflow-wrap: anywhere;
  hyphens: auto;
}
h1,
h2,
h3 {
  line-height: 1.2;
  text-wrap: balance;
  hyphens: manual;
}
h1 {
  font-size: clamp(1.6rem, 1.2rem + 2vw, 2.3rem);
  margin: 0 0 0.5em;
  letter-spacing: -0.01em;
}
h2 {
  font-size: 1.4rem;
  margin: 2.4em 0 0.7em;
  padding-top: 0.7em;
  border-top: 1px solid var(--lijn);
}
h3 {
  font-size: 1.1rem;
  margin: 1.9em 0 0.5em;
}
p {
  margin: 0 0 0.7em;
}
body:not(.brief) > header > p {
  color: var(--zacht);
}
`

function links(colour: 'pro' | 'accent'): string {
  return `a {
  color: var(--${colour});
  overflow-wrap: anywhere;
}
:focus-visible {
  outline: 3px solid var(--${colour});
  outline-offset: 2px;
}
`
}

const title = `h1 {
  color: var(--accent);
}
`

const contents = `nav {
  margin: 1.6em 0 0;
  padding: 0.9em 1.2em;
  background: var(--vlak);
  border-radius: 0.4em;
}
nav h2 {
  margin: 0 0 0.4em;
  padding: 0;
  border: 0;
  font-size: 1rem;
}
nav ul {
  margin: 0;
  padding: 0;
  columns: 2 16rem;
  list-style: none;
}
nav li {
  margin: 0;
  break-inside: avoid;
}
nav a {
  display: inline-block;
  padding: 0.15em 0;
}
.noot {
  margin: 0.9em 0;
  padding: 0.6em 1em;
  background: var(--vlak);
  border-left: 0.3em solid var(--lijn);
  border-radius: 0 0.3em 0.3em 0;
}
.klein {
  margin-top: 2em;
  color: var(--zacht);
  font-size: 0.85em;
}
.noot p:last-child,
dd p:last-child {
  margin-bottom: 0;
}
`

const narrow = `@media (max-width: 36rem) {
  dl > div {
    display: block;
  }
  ul {
    padding-left: 0.9em;
  }
}
`
