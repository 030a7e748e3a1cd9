/** Rules about ids: given once, never reused, and every reference points at something. */
import { caseIdOf } from '../../casus/case-id.js'
import type { Casus } from '../../casus/casus.js'
import type { DataPath } from '../../problem.js'
import { short } from '../naming.js'
import type { Rule } from '../rule.js'

export const idRules: readonly Rule[] = [
  {
    id: 'ID-DUBBEL',
    severity: 'fout',
    fixed: 'always',
    from: 'hele casus',
    finds: 'Twee onderdelen hebben hetzelfde kenmerk.',
    advice: 'Geef het nieuwste onderdeel een kenmerk dat nog niet is gebruikt.',
    *check(casus) {
      const seen = new Set<string>()
      for (const { at, id } of items(casus)) {
        if (seen.has(id)) yield { at: [...at, 'id'], message: `Het kenmerk ${id} staat er tweemaal.` }
        seen.add(id)
      }
    },
  },
  {
    id: 'ID-VERVALLEN',
    severity: 'fout',
    fixed: 'always',
    from: 'hele casus',
    finds: 'Een onderdeel gebruikt het kenmerk van een verwijderd onderdeel.',
    advice: 'Geef het onderdeel een kenmerk dat nog niet is gebruikt.',
    *check(casus) {
      const gone = new Set(casus.vervallen)
      for (const { at, id } of items(casus))
        if (gone.has(id)) yield { at: [...at, 'id'], message: `Het kenmerk ${id} is vervallen en komt toch terug.` }
    },
  },
  {
    id: 'ID-BESTAND',
    severity: 'fout',
    needs: 'fileName',
    fixed: 'always',
    from: 'hele casus',
    finds: 'Het id is niet gelijk aan de naam van het bestand.',
    advice: 'Geef het bestand de naam van het id, met .yaml erachter.',
    *check({ id }, { fileName }) {
      const name = fileName === undefined ? undefined : caseIdOf(fileName)
      if (name !== undefined && name !== id)
        yield { at: ['id'], message: `Het id is "${id}", maar het bestand heet "${short(name)}".` }
    },
  },
  {
    id: 'ID-TWEELING',
    severity: 'waarschuwing',
    fixed: 'always',
    needs: 'twins',
    from: 'hele casus',
    finds: 'Twee bestanden hebben een naam die voor dezelfde casus door kan gaan.',
    advice: 'Houd één van de twee bestanden, of geef een ervan een andere naam en een ander id.',
    *check(_casus, { fileName, twins }) {
      const twin = fileName === undefined ? undefined : twins?.get(fileName)
      if (twin !== undefined) yield { at: ['id'], message: `Dit lijkt dezelfde casus als ${short(twin)}.` }
    },
  },
  {
    id: 'RIJ-DUBBEL',
    severity: 'fout',
    fixed: 'always',
    from: 'hele casus',
    finds: 'Een tegenargument of een deelnemer aan de toets staat er tweemaal.',
    advice: 'Voeg de twee rijen samen tot één.',
    *check({ conclusie, toets }) {
      const rows = [
        ...conclusie.tegenargumenten.map(({ argument }, i) => [
          ['conclusie', 'tegenargumenten', i, 'argument'],
          argument,
        ]),
        ...toets.antwoorden.map(({ deelnemer }, i) => [['toets', 'antwoorden', i, 'deelnemer'], deelnemer]),
      ] as [DataPath, string][]
      const seen = new Set<string>()
      for (const [at, id] of rows) {
        if (seen.has(id)) yield { at, message: `Er zijn twee rijen voor ${id}.` }
        seen.add(id)
      }
    },
  },
  {
    id: 'REF-ONBEKEND',
    severity: 'fout',
    fixed: 'always',
    from: 'hele casus',
    finds: 'Een kenmerk verwijst naar iets dat er niet is.',
    advice: 'Verbeter het kenmerk, of haal de verwijzing weg.',
    *check(casus) {
      const known = new Set(items(casus).map(({ id }) => id))
      for (const { at, id } of references(casus))
        if (!known.has(id)) yield { at, message: `${kinds[id[0]!] ?? 'Onderdeel'} ${id} bestaat niet in deze casus.` }
    },
  },
]

interface Mark {
  at: DataPath
  id: string
}

const kinds: Readonly<Record<string, string>> = {
  a: 'Argument',
  b: 'Belanghebbende',
  d: 'Deelnemer',
  m: 'Maatregel',
}

/** Everything in a case that carries an id. */
function items(casus: Casus): Mark[] {
  const { informatie } = casus
  const lists: [DataPath, readonly { id: string }[]][] = [
    [['bijeenkomsten'], casus.bijeenkomsten],
    [['deelnemers'], casus.deelnemers],
    [['belanghebbenden'], casus.belanghebbenden],
    [['informatie', 'feiten'], informatie.feiten],
    [['informatie', 'vragen'], informatie.vragen],
    [['informatie', 'kaders'], informatie.kaders],
    [['argumenten'], casus.argumenten],
    [['conclusie', 'maatregelen'], casus.conclusie.maatregelen],
  ]
  return lists.flatMap(([at, list]) => list.map(({ id }, i) => ({ at: [...at, i], id })))
}

/** Everything in a case that points at an id. */
function references({ bijeenkomsten, argumenten, conclusie, toets }: Casus): Mark[] {
  const all = (at: DataPath, ids: readonly string[]): Mark[] => ids.map((id, i) => ({ at: [...at, i], id }))
  return [
    ...bijeenkomsten.flatMap((b, i) => all(['bijeenkomsten', i, 'aanwezig'], b.aanwezig)),
    ...argumenten.flatMap((a, i) => all(['argumenten', i, 'belanghebbenden'], a.belanghebbenden)),
    ...all(['conclusie', 'doorslaggevend'], conclusie.doorslaggevend),
    ...conclusie.tegenargumenten.flatMap((row, i) => [
      { at: ['conclusie', 'tegenargumenten', i, 'argument'], id: row.argument },
      ...all(['conclusie', 'tegenargumenten', i, 'maatregelen'], row.maatregelen),
    ]),
    ...conclusie.maatregelen.flatMap((m, i) => all(['conclusie', 'maatregelen', i, 'voor'], m.voor)),
    ...toets.antwoorden.map(({ deelnemer }, i) => ({ at: ['toets', 'antwoorden', i, 'deelnemer'], id: deelnemer })),
  ]
}
