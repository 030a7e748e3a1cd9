/** Rules about ids: given once, never reused, and every reference points at something. */
import { dayInId, dayNamed } from '../../casus/case-day.js'
import { caseIdOf } from '../../casus/case-id.js'
import type { DataPath } from '../../problem.js'
import { short } from '../naming.js'
import type { Rule } from '../rule.js'
import { itemIds } from './item-ids.js'
import { unknownMark } from './onbekend-kenmerk.js'

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
      for (const [list, ids] of itemIds(casus))
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
      for (const [list, ids] of itemIds(casus))
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
  unknownMark,
]

/** To rename it would overwrite the other. */
const copyAdvice =
  'Er is al een bestand met dat id. Is dit een kopie? Haal haar weg, of geef haar een eigen id en een naam die daarbij past.'
