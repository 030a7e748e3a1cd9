/** Rules about ids: given once, never reused, and every reference points at something. */
import { dayInId, dayNamed } from '../../casus/case-day.js'
import { caseIdOf } from '../../casus/case-id.js'
import type { Casus } from '../../casus/casus.js'
import type { DataPath } from '../../problem.js'
import { reconstructieOf } from '../../casus/keten.js'
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
      for (const [list, ids] of items(casus))
        for (const [i, id] of ids.entries()) {
          if (seen.has(id)) yield { at: [...list, i, 'id'], message: `Het kenmerk ${id} staat er tweemaal.` }
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
      if (casus.vervallen.length === 0) return
      const gone = new Set(casus.vervallen)
      for (const [list, ids] of items(casus))
        for (const [i, id] of ids.entries())
          if (gone.has(id))
            yield { at: [...list, i, 'id'], message: `Het kenmerk ${id} is vervallen en komt toch terug.` }
    },
  },
  {
    id: 'ID-BESTAND',
    severity: 'fout',
    needs: 'fileName',
    fixed: 'always',
    from: 'hele casus',
    finds: 'Het id is niet gelijk aan de naam van het bestand.',
    advice: 'Geef het bestand de naam van het id, met .yaml erachter. Is die naam al bezet? Kies dan een ander id.',
    *check({ id }, context) {
      const name = context.fileName === undefined ? undefined : caseIdOf(context.fileName)
      if (name === undefined || name === id) return
      const message = `Het id is "${id}", maar het bestand heet "${short(name)}".`
      // The other files are looked at only here: whose name is its id is not checked anew for them.
      if (context.knownIds?.has(id)) yield { at: ['id'], message, advice: copyAdvice }
      else yield { at: ['id'], message }
    },
  },
  {
    id: 'ID-DAG',
    severity: 'waarschuwing',
    fixed: 'always',
    from: 'hele casus',
    finds: 'Het id begint met een dag die niet bestaat.',
    advice: 'Verbeter de dag in het id, in de naam van het bestand en in wat ernaar verwijst.',
    *check({ id }) {
      if (dayNamed(id) !== dayInId(id))
        yield { at: ['id'], message: `Het id begint met ${dayNamed(id)}. Die dag bestaat niet.` }
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
    finds: 'Een tegenargument, een deelnemer aan de toets, of een deel van de opvolging staat er tweemaal.',
    advice: 'Voeg de twee rijen samen tot één.',
    *check({ conclusie, toets, opvolging: { besluit, gedaan } }) {
      const rows = [
        ...conclusie.tegenargumenten.map(({ argument }, i) => [
          ['conclusie', 'tegenargumenten', i, 'argument'],
          argument,
        ]),
        ...toets.antwoorden.map(({ deelnemer }, i) => [['toets', 'antwoorden', i, 'deelnemer'], deelnemer]),
        ...(besluit?.onderdelen ?? []).map(({ maatregel }, i) => [
          ['opvolging', 'besluit', 'onderdelen', i, 'maatregel'],
          maatregel,
        ]),
        ...gedaan.map(({ onderdeel }, i) => [['opvolging', 'gedaan', i, 'onderdeel'], onderdeel]),
      ] as [DataPath, string][]
      const seen = new Set<string>()
      for (const [at, id] of rows) {
        const row = `${at.slice(0, -2).join('.')} ${id}`
        if (seen.has(row)) yield { at, message: `Er zijn twee rijen voor ${id}.` }
        seen.add(row)
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
      const known = new Set(items(casus).flatMap(([, ids]) => ids))
      for (const { at, id } of strangers(casus, known))
        yield { at, message: `${kinds[id[0]!] ?? 'Onderdeel'} ${id} bestaat niet in deze casus.` }
    },
  },
]

/** To rename it would overwrite the other. */
const copyAdvice =
  'Er is al een bestand met dat id. Is dit een kopie? Haal haar weg, of geef haar een eigen id en een naam die daarbij past.'

interface Mark {
  at: DataPath
  id: string
}

const kinds: Readonly<Record<string, string>> = {
  a: 'Argument',
  b: 'Belanghebbende',
  c: 'Criterium',
  d: 'Deelnemer',
  m: 'Maatregel',
  v: 'Vraag',
  p: 'Patroon',
  r: 'Besluit',
}

/** Everything in a case that carries an id: where its list stands, and the ids in it. */
function items(casus: Casus): [list: DataPath, ids: readonly string[]][] {
  const { informatie, maatwerk } = casus
  const { besluiten, patronen, aanbevelingen } = reconstructieOf(casus)
  return [
    [['bijeenkomsten'], idsOf(casus.bijeenkomsten)],
    [['deelnemers'], idsOf(casus.deelnemers)],
    [['belanghebbenden'], idsOf(casus.belanghebbenden)],
    [['informatie', 'feiten'], idsOf(informatie.feiten)],
    [['informatie', 'vragen'], idsOf(informatie.vragen)],
    [['informatie', 'kaders'], idsOf(informatie.kaders)],
    [['argumenten'], idsOf(casus.argumenten)],
    [['conclusie', 'maatregelen'], idsOf(casus.conclusie.maatregelen)],
    [['maatwerk', 'nodig'], idsOf(maatwerk?.nodig ?? [])],
    [['maatwerk', 'tijdlijn'], idsOf(maatwerk?.tijdlijn ?? [])],
    [['reconstructie', 'besluiten'], idsOf(besluiten)],
    [['reconstructie', 'patronen'], idsOf(patronen)],
    [['reconstructie', 'aanbevelingen'], idsOf(aanbevelingen)],
    [['groep', 'criteria'], idsOf(casus.groep?.criteria ?? [])],
    [['groep', 'leden'], idsOf(casus.groep?.leden ?? [])],
  ]
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id)
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
