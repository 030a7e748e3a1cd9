/** How factors, beginselen and perspectieven fared: counts only. */
import type { Argument, Casus } from '../casus/casus.js'
import { counts, winningSide } from '../casus/weighing.js'
import type { Recht, Verging } from './schema.js'

/** Counts beraden, not arguments; sorted by name. `nameOf`: what an argument counts for, or undefined. */
export function vergingOf(cases: readonly Casus[], nameOf: (argument: Argument) => string | undefined): Verging[] {
  const found = new Map<string, Verging>()
  for (const casus of cases)
    for (const [naam, own] of byName(casus.argumenten.filter(counts), nameOf)) {
      const row = found.get(naam) ?? { naam, opTafel: 0, winnend: 0, doorslaggevend: 0, verloren: { ...none } }
      add(row, casus, own)
      found.set(naam, row)
    }
  return [...found.values()].sort((a, b) => (a.naam < b.naam ? -1 : 1))
}

function byName(own: readonly Argument[], nameOf: (argument: Argument) => string | undefined): Map<string, Argument[]> {
  const found = new Map<string, Argument[]>()
  for (const argument of own) {
    const naam = nameOf(argument)?.trim()
    if (naam) found.set(naam, [...(found.get(naam) ?? []), argument])
  }
  return found
}

function add(row: Verging, casus: Casus, own: readonly Argument[]): void {
  const side = winningSide(casus)
  const lost = own.filter(({ kant }) => kant !== undefined && side !== undefined && kant !== side)
  row.opTafel++
  row.winnend += Number(own.some(({ kant }) => kant !== undefined && kant === side))
  row.doorslaggevend += Number(own.some(({ id }) => casus.conclusie.doorslaggevend.includes(id)))
  const justice = (id: string): Recht =>
    casus.conclusie.tegenargumenten.find(({ argument }) => argument === id)?.recht ?? 'nietGezegd'
  for (const recht of new Set(lost.map(({ id }) => justice(id)))) row.verloren[recht]++
}

const none: Record<Recht, number> = { maatregel: 0, deels: 0, weerlegd: 0, aanvaard: 0, nietGezegd: 0 }
