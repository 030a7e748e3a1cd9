/** Places in a Dutch law: the Juriconnect reference, versions 1.3 and 1.31 (logical links to legislation, 2014). */
import { late } from '../text/late.js'
import { isDay } from '../casus/case-day.js'
import type { Bron, Deel, Gebrek, Gelezen } from './bron.js'
import { wrongForm } from './bron.js'
import { bwb } from './regeling.js'

/**
 * Reads `jci1.3:c:BWBR0015703&artikel=35&lid=1`: one consolidation (c) or a collection (v), then places and days.
 * An unknown key or a day that does not exist is a defect, but the reference can still be followed.
 */
export function readJci(word: string): Gelezen {
  const [head = '', ...pairs] = word.split('&')
  const [name = '', vorm = '', regeling = '', ...more] = head.split(':')
  const versie = /^jci(1\.31?)$/i.exec(name)?.[1]
  if (versie === undefined) return wrongForm(name, 0, 'een JCI begint met jci1.3 of jci1.31')
  if (!isVorm(vorm.toLowerCase())) return wrongForm(head, 0, `na ${name} hoort :c: of :v:`)
  const at = name.length + vorm.length + 2
  if (!bwb.test(regeling.toUpperCase()))
    return wrongForm(regeling || head, regeling ? at : 0, 'hier hoort een BWB-nummer')
  if (more.length > 0) return wrongForm(head, 0, 'na het BWB-nummer hoort een &')
  return withParts(
    { soort: 'jci', versie, vorm: vorm.toLowerCase() as 'c' | 'v', regeling: regeling.toUpperCase(), delen: [] },
    pairs,
    head.length + 1,
  )
}

function withParts(bron: Extract<Bron, { soort: 'jci' }>, pairs: readonly string[], start: number): Gelezen {
  const gebreken: Gebrek[] = []
  const delen: Deel[] = []
  let vanaf = start
  for (const pair of pairs) {
    const [, key, waarde] = parts().exec(pair) ?? []
    if (key === undefined || waarde === undefined)
      return wrongForm(pair || '&', pair ? vanaf : vanaf - 1, 'hier hoort iets als artikel=35')
    const sleutel = key.toLowerCase()
    if (!keys.has(sleutel)) gebreken.push({ wat: 'sleutel', stuk: key, vanaf, uitleg: sleutel })
    if (days.has(sleutel) && !isDay(waarde))
      gebreken.push({ wat: 'dag', stuk: waarde, vanaf: vanaf + key.length + 1, uitleg: days.get(sleutel)! })
    delen.push({ sleutel, waarde })
    vanaf += pair.length + 1
  }
  return { bron: { ...bron, delen }, gebreken }
}

function isVorm(text: string): boolean {
  return text === 'c' || text === 'v'
}

/** A place within the law, as people say it: "artikel 35, lid 1"; empty when the whole law is meant. */
export function placeInLaw(delen: readonly Deel[]): string {
  return delen
    .filter(({ sleutel }) => !days.has(sleutel))
    .map(({ sleutel, waarde }) => `${spoken[sleutel] ?? sleutel} ${waarde.replaceAll('_', ' ')}`)
    .join(', ')
}

const parts = late(String.raw`^([a-zA-Z.-]+)=([\p{L}\p{N}._:*'/+~§-]+)$`, 'u')

const days = new Map([
  ['g', 'geldig op'],
  ['z', 'gezien op'],
  ['s', 'begin'],
  ['e', 'einde'],
])

const spoken: Partial<Record<string, string>> = { o: 'onderdeel' }

/** The parts of a law in the order of the standard, and the four days. */
export const jciKeys: readonly string[] = [
  'boek',
  'deel',
  'titeldeel',
  'hoofdstuk',
  'afdeling',
  'paragraaf',
  'sub-paragraaf',
  'subparagraaf',
  'divisie',
  'circulaire.divisie',
  'bijlage',
  'aanhef',
  'artikel',
  'lid',
  'volzin',
  'zin',
  'o',
  'tekst',
  'taal',
  'verdragtekst',
  'g',
  'z',
  's',
  'e',
]
const keys = new Set(jciKeys)
