/** Counts in words and in pictures. */
import type { Block } from '../report/blocks.js'
import { sentences } from '../report/names.js'
import type { Staven } from '../report/picture/figuur.js'
import { aantalTekst } from '../text/aantal.js'
import { enumerate } from '../text/enumerate.js'
import { shorten } from '../text/shorten.js'
import type { Getal } from './schema.js'

/** "geen besluiten", "1 besluit", "2 besluiten". */
export function times(count: number, one: string, more: string): string {
  if (count === 0) return `geen ${more}`
  return `${aantalTekst(count)} ${count === 1 ? one : more}`
}

/** A count in a table, or that it is not said. */
export function said(getal: Getal): string {
  return getal === null ? 'niet genoemd' : aantalTekst(getal)
}

/** A row of counts, one for each series. */
export interface Telrij {
  label: string
  aantallen: readonly Getal[]
}

/** The counts as bars with their table; only the table where a count is not said. */
export function telBeeld(titel: string, head: string, reeksen: Staven['reeksen'], rijen: readonly Telrij[]): Block {
  const tabel = {
    kind: 'table' as const,
    caption: titel,
    head: [head, ...reeksen.map(({ naam }) => naam)],
    rows: rijen.map(({ label, aantallen }) => [label, ...aantallen.map(said)]),
  }
  const known = rijen.map(({ label, aantallen }) => ({
    label: shorten(label, LABEL),
    aantallen: aantallen.filter((one) => one !== null),
  }))
  if (known.some(({ aantallen }) => aantallen.length < reeksen.length)) return tabel
  const figuur: Staven = { soort: 'staven', reeksen, rijen: known }
  return { kind: 'picture', titel, beschrijving: inWords(rijen), figuur, tabel }
}

/** What stands out, as a fact. */
function inWords(rijen: readonly Telrij[]): string {
  const total = ({ aantallen }: Telrij) => aantallen.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const most = Math.max(...rijen.map(total))
  const named = rijen.filter((rij) => total(rij) === most).map(({ label }) => label)
  if (named.length > FEW) return `Bovenaan staan er ${named.length} gelijk, elk ${aantalTekst(most)} keer.`
  return sentences([`Het vaakst: ${enumerate(named)} (${aantalTekst(most)} keer)`])
}

/** For counts of one thing: beside a bar it reads "1 keer", "4 keer". */
export const keer: Staven['reeksen'] = [{ kant: undefined, naam: 'Keer' }]

/** So many characters fit above a bar. */
const LABEL = 44
const FEW = 4
