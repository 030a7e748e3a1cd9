/** From the rows of cases to the index: who treated whom, and the groups. The order of the rows makes no difference. */
import { referencesTo } from '../moresprudentie/cited-by.js'
import { folded } from '../text/fold.js'
import type { Beraad, ClosedRow, IndexRow, OpenRow } from './schema.js'

/** One group: a name, a label for people where that says more, and its beraden. */
export interface Group {
  naam: string
  label: string
  beraden: readonly Beraad[]
}

export interface Index {
  beraden: readonly Beraad[]
  vertrouwelijk: readonly ClosedRow[]
  perLijn: readonly Group[]
  perBeginsel: readonly Group[]
  perKader: readonly Group[]
  perOordeel: readonly Group[]
  perJaar: readonly Group[]
}

/** The index. Everything is sorted by code unit, so that it is the same whatever the language of the machine. */
export function buildIndex(rows: readonly IndexRow[]): Index {
  const sorted = rows.toSorted((a, b) => byText(a.id, b.id) || byText(a.bestand, b.bestand))
  const open = sorted.filter((row) => row.vertrouwelijkheid !== 'vertrouwelijk')
  const closed = sorted.filter((row) => row.vertrouwelijkheid === 'vertrouwelijk')
  const beraden = withTreatment(open, closed)
  const nameOf = remembered(folded)
  return {
    beraden,
    vertrouwelijk: closed,
    perLijn: grouped(beraden, ({ lijn }) => [{ naam: lijn }]),
    perBeginsel: grouped(beraden, ({ beginselen }) => beginselen.map((naam) => ({ naam: nameOf(naam), label: naam }))),
    perKader: grouped(beraden, ({ kaders }) => kaders.map(kaderNames)),
    perOordeel: grouped(beraden, ({ oordeel, soort }) => (soort === 'beraad' ? [{ naam: oordeel }] : [])),
    perJaar: grouped(beraden, ({ datum }) => [{ naam: datum.slice(0, 4) }]).reverse(),
  }
}

function withTreatment(open: readonly OpenRow[], closed: readonly ClosedRow[]): Beraad[] {
  const by = referencesTo(open)
  const hidden = referencesTo(closed.map(({ id, naar }) => ({ id, verwijzingen: naar.map((one) => ({ naar: one })) })))
  return open.map((row) => ({
    ...row,
    behandeldDoor: (by.get(row.id) ?? []).map(({ by: { id: door }, behandeling }) => ({ door, behandeling })),
    vertrouwelijkeVerwijzingen: hidden.get(row.id)?.length ?? 0,
  }))
}

interface Name {
  naam: string
  label?: string
}

function grouped(beraden: readonly Beraad[], namesOf: (beraad: Beraad) => readonly Name[]): Group[] {
  const groups = new Map<string, OpenGroup>()
  for (const beraad of beraden)
    for (const { naam, label = naam } of namesOf(beraad)) {
      const group = groups.get(naam)
      if (group === undefined) groups.set(naam, { naam, label, beraden: [beraad] })
      else add(group, label, beraad)
    }
  // What has no name comes last.
  return [...groups.values()].sort((a, b) => Number(a.naam === '') - Number(b.naam === '') || byText(a.naam, b.naam))
}

type OpenGroup = Group & { beraden: Beraad[] }

/** A case stands once under a name, however often it has it. Of several labels the first by code unit is taken. */
function add(group: OpenGroup, label: string, beraad: Beraad): void {
  if (label < group.label) group.label = label
  if (group.beraden.at(-1) !== beraad) group.beraden.push(beraad)
}

function kaderNames({ naam, verwijzing }: OpenRow['kaders'][number]): Name {
  const name = naam.trim()
  return verwijzing === '' ? { naam: name } : { naam: verwijzing, label: `${name} (${verwijzing})` }
}

/** Many cases share a few names. */
function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text) ?? make(text)
    known.set(text, found)
    return found
  }
}

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
