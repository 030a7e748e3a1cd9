/** Rulings: the ECLI of every court in Europe, and the Dutch LJN that it replaced in 2013. */
import { wrongForm, type Gelezen } from './bron.js'

/** Reads `ECLI:CC:COURT:YYYY:ORDINAL` (Council conclusions 2011/C 127/01). Capitals make no difference. */
export function readEcli(word: string): Gelezen {
  const [name = '', ...given] = word.split(':')
  let from = name.length + 1
  for (const [i, { pattern, means }] of parts.entries()) {
    const part = given[i] ?? ''
    if (part === '') return wrongForm(word, 0, `er ontbreekt ${means}`)
    if (!pattern.test(part)) return wrongForm(part, from, `hier hoort ${means}`)
    from += part.length + 1
  }
  if (given.length > parts.length) return wrongForm(word.slice(from - 1), from - 1, 'na het nummer hoort niets meer')
  const [land = '', gerecht = '', jaar = '', nummer = ''] = given.map((part) => part.toUpperCase())
  return { bron: { soort: 'ecli', land, gerecht, jaar, nummer }, gebreken: [] }
}

/** Reads "LJN BU1234" and the like. What it names is now an ECLI, and only a register knows of which court. */
export function readLjn(text: string): Gelezen {
  const number = /[A-Z]{2}\s?\d{4}$/i.exec(text)?.[0].replace(/\s/, '').toUpperCase()
  if (number === undefined) return wrongForm(text, 0, 'na LJN horen twee letters en vier cijfers')
  return { gebreken: [{ wat: 'ljn', stuk: text, vanaf: 0, uitleg: `ECLI:NL:<gerecht>:<jaar>:${number}` }] }
}

const parts = [
  { pattern: /^[A-Z]{2}$/i, means: 'een land van twee letters, zoals NL' },
  { pattern: /^[A-Z][A-Z0-9]{0,6}$/i, means: 'een gerecht van hoogstens zeven letters en cijfers, zoals CRVB' },
  { pattern: /^\d{4}$/, means: 'een jaar van vier cijfers' },
  {
    pattern: /^[A-Z0-9.]{0,24}[A-Z0-9]$/i,
    means: 'een nummer van hoogstens 25 letters, cijfers en punten, zonder punt aan het eind',
  },
]
