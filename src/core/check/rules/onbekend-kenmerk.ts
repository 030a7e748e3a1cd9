/** The rule that every id which a case names is there; where a whole list is gone, that is said once. */
import type { Casus } from '../../casus/casus.js'
import { reconstructieOf } from '../../casus/keten.js'
import type { DataPath } from '../../problem.js'
import type { Found, Rule } from '../rule.js'
import { itemIds } from './item-ids.js'

export const unknownMark: Rule = {
  id: 'REF-ONBEKEND',
  severity: 'fout',
  fixed: 'always',
  from: 'hele casus',
  finds: 'Een kenmerk verwijst naar iets dat er niet is.',
  advice: 'Verbeter het kenmerk, of haal de verwijzing weg.',
  *check(casus) {
    const known = new Set(itemIds(casus).flatMap(([, ids]) => ids))
    const found = strangers(casus, known)
    if (found.length === 0) return
    const letters = new Set([...known].map((id) => id[0]))
    for (const letter of new Set(found.map(({ id }) => id[0]!))) {
      const marks = found.filter(({ id }) => id[0] === letter)
      const kind = kinds[letter]
      // One list that is gone would make an error of every place that names one of its items.
      if (kind !== undefined && !letters.has(letter) && marks.length > 1) yield listGone(kind, marks.length)
      else yield* marks.map((mark) => notThere(mark, kind))
    }
  },
}

function notThere({ at, id }: Mark, kind: Kind | undefined): Found {
  return { at, message: `${kind?.one ?? 'Onderdeel'} ${id} bestaat niet in deze casus.` }
}

interface Mark {
  at: DataPath
  id: string
}

interface Kind {
  one: string
  more: string
  list: DataPath
}

const kinds: Readonly<Record<string, Kind>> = {
  a: { one: 'Argument', more: 'argumenten', list: ['argumenten'] },
  b: { one: 'Belanghebbende', more: 'belanghebbenden', list: ['belanghebbenden'] },
  c: { one: 'Criterium', more: 'criteria', list: ['groep', 'criteria'] },
  d: { one: 'Deelnemer', more: 'deelnemers', list: ['deelnemers'] },
  m: { one: 'Maatregel', more: 'maatregelen', list: ['conclusie', 'maatregelen'] },
  v: { one: 'Vraag', more: 'vragen', list: ['informatie', 'vragen'] },
  p: { one: 'Patroon', more: 'patronen', list: ['reconstructie', 'patronen'] },
  r: { one: 'Besluit', more: 'besluiten', list: ['reconstructie', 'besluiten'] },
}

function listGone({ more, list }: Kind, count: number): Found {
  return {
    at: list,
    message: `De lijst met ${more} ontbreekt of is leeg; ${count} plekken noemen er een.`,
    advice: 'Haal de lijst terug uit git, of zet haar er opnieuw in. Hoort zij weg? Haal dan ook de verwijzingen weg.',
  }
}

/** Everything in a case that points at an id that is not known. Nearly all are, so a path is made only for one that is not. */
function strangers(casus: Casus, known: ReadonlySet<string>): Mark[] {
  const { bijeenkomsten, argumenten, conclusie, toets, opvolging, groep, maatwerk } = casus
  const { patronen, aanbevelingen } = reconstructieOf(casus)
  const found: Mark[] = []
  const lookAt = (id: string, ...at: DataPath) => known.has(id) || found.push({ at, id })
  const lookIn = (ids: readonly string[], ...at: DataPath) => {
    if (!ids.every((id) => known.has(id))) ids.forEach((id, i) => lookAt(id, ...at, i))
  }
  bijeenkomsten.forEach((b, i) => lookIn(b.aanwezig, 'bijeenkomsten', i, 'aanwezig'))
  argumenten.forEach((a, i) => lookIn(a.belanghebbenden, 'argumenten', i, 'belanghebbenden'))
  lookIn(conclusie.doorslaggevend, 'conclusie', 'doorslaggevend')
  conclusie.tegenargumenten.forEach((row, i) => {
    lookAt(row.argument, 'conclusie', 'tegenargumenten', i, 'argument')
    lookIn(row.maatregelen, 'conclusie', 'tegenargumenten', i, 'maatregelen')
  })
  conclusie.maatregelen.forEach((m, i) => lookIn(m.voor, 'conclusie', 'maatregelen', i, 'voor'))
  groep?.leden.forEach((lid, i) => lookIn(lid.kenmerken, 'groep', 'leden', i, 'kenmerken'))
  toets.antwoorden.forEach(({ deelnemer }, i) => lookAt(deelnemer, 'toets', 'antwoorden', i, 'deelnemer'))
  opvolging.besluit?.onderdelen.forEach(({ maatregel }, i) =>
    lookAt(maatregel, 'opvolging', 'besluit', 'onderdelen', i, 'maatregel'),
  )
  opvolging.gedaan.forEach(({ onderdeel }, i) => lookAt(onderdeel, 'opvolging', 'gedaan', i, 'onderdeel'))
  patronen.forEach((p, i) => lookIn(p.besluiten, 'reconstructie', 'patronen', i, 'besluiten'))
  aanbevelingen.forEach((q, i) => lookIn(q.patronen, 'reconstructie', 'aanbevelingen', i, 'patronen'))
  maatwerk?.nodig.forEach((n, i) => lookIn(n.wie, 'maatwerk', 'nodig', i, 'wie'))
  return found
}
