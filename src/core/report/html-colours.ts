/** The colours of every page that we make, in light and dark. Text on both grounds has a contrast of 4.5 or more. */

/** What marks the headings of both sides: a line and a colour, beside their words. */
export function sideHeadings(level: 'h2' | 'h3'): string {
  return `.pro ${level},
.contra ${level} {
  padding-bottom: 0.25em;
  border-bottom: 0.15em solid;
}
.pro ${level} {
  color: var(--pro);
}
.contra ${level} {
  color: var(--contra);
}`
}

export const colours = `:root {
  color-scheme: light dark;
  --grond: #fdfcf9;
  --vlak: #f1eee6;
  --tekst: #16181c;
  --zacht: #55585e;
  --lijn: #8c8a84;
  --pro: #14509a;
  --contra: #8a4300;
  --nieuw: #fff0b8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --grond: #111417;
    --vlak: #1d2226;
    --tekst: #f4f2ec;
    --zacht: #b6babf;
    --lijn: #6f767d;
    --pro: #8fbcff;
    --contra: #ffb870;
    --nieuw: #453a10;
  }
}`
