/** The colours of every page that we make, in light and dark. Text on both grounds has a contrast of 4.5 or more. */

/** What a colour is for; called as on the page. `accent`, for the title and links, is that of pro where none is given. */
type Kleur = keyof typeof houseColours.licht | 'accent'
export type Modus = keyof typeof houseColours
/** Colours of an organisation, as "#rrggbb". */
export type Kleuren = Readonly<Record<Modus, Readonly<Partial<Record<Kleur, string>>>>>

export const houseColours = {
  licht: {
    grond: '#fdfcf9',
    vlak: '#f1eee6',
    tekst: '#16181c',
    zacht: '#55585e',
    lijn: '#8c8a84',
    pro: '#14509a',
    contra: '#8a4300',
    nieuw: '#fff0b8',
  },
  donker: {
    grond: '#111417',
    vlak: '#1d2226',
    tekst: '#f4f2ec',
    zacht: '#b6babf',
    lijn: '#6f767d',
    pro: '#8fbcff',
    contra: '#ffb870',
    nieuw: '#453a10',
  },
}

/** None: every page is as we make it. */
export const noColours: Kleuren = { licht: {}, donker: {} }

/** The colours as variables of a page: those of the house, but for those given. */
export function colours(own: Kleuren): string {
  return `:root {
  color-scheme: light dark;
  ${variables(palette('licht', own)).join('\n  ')}
}
@media (prefers-color-scheme: dark) {
  :root {
    ${variables(palette('donker', own)).join('\n    ')}
  }
}`
}

/** Whether the title and links have a colour of their own. */
export function hasAccent({ licht, donker }: Kleuren): boolean {
  return licht.accent !== undefined || donker.accent !== undefined
}

function palette(modus: Modus, own: Kleuren): Record<string, string> {
  return withAccent({ ...houseColours[modus], ...own[modus] }, own)
}

/** The same colours; where another palette has an accent, this one has one too, so that none shines through. */
export function withAccent(palette: Record<string, string>, own: Kleuren): Record<string, string> {
  return hasAccent(own) ? { ...palette, accent: palette['accent'] ?? palette['pro']! } : palette
}

/** One line for each colour of a palette. */
export function variables(palette: Readonly<Record<string, string>>): string[] {
  return Object.entries(palette).map(([name, colour]) => `--${name}: ${colour};`)
}

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
