/** Rules about a file with factors: every factor stands there once, on one side, in one sentence. */
import { caseIdOf } from '../casus/case-id.js'
import type { Lijn } from '../casus/lijn.js'
import type { Severity } from '../problem.js'
import { short } from './naming.js'
import { nearestWord } from './nearest-word.js'
import type { Found } from './rule.js'
import { isOneSentence } from './sentences.js'

export interface LijnRule {
  /** Stable: it stands in reports and in CI settings. */
  id: string
  severity: Severity
  finds: string
  advice: string
  /** `file`: the name or path of the file; "-" is the standard input, which has no name. */
  check(lijn: Lijn, file: string): Iterable<Found>
}

export const lijnRules: readonly LijnRule[] = [
  {
    id: 'LIJN-BESTAND',
    severity: 'fout',
    finds: 'De naam van de lijn is niet gelijk aan de naam van het bestand.',
    advice: 'Geef het bestand de naam van de lijn, met .yaml erachter.',
    *check({ lijn }, file) {
      const name = caseIdOf(file)
      if (file !== '-' && name !== lijn)
        yield { at: ['lijn'], message: `De lijn is "${short(lijn)}", maar het bestand heet "${short(name)}".` }
    },
  },
  {
    id: 'LIJN-VRAAG',
    severity: 'waarschuwing',
    finds: 'De vraag van de lijn eindigt niet op een vraagteken.',
    advice: 'Schrijf de vraag zo dat ja en nee duidelijk zijn: "Behoor ik af te zien van terugvordering?"',
    *check({ vraag }) {
      if (!vraag.trim().endsWith('?')) yield { at: ['vraag'], message: 'De vraag van de lijn heeft geen vraagteken.' }
    },
  },
  {
    id: 'LIJST-DUBBEL',
    severity: 'fout',
    finds: 'Een factor staat tweemaal in de lijst.',
    advice: 'Geef een van de twee een ander id, of voeg ze samen.',
    *check({ factoren }) {
      for (const [i, { id, kant }] of factoren.entries())
        if (factoren.findIndex((f) => f.id === id) < i && factoren.every((f) => f.id !== id || f.kant === kant))
          yield { at: ['factoren', i, 'id'], message: `De factor ${short(id)} staat er tweemaal.` }
    },
  },
  {
    id: 'LIJST-KANTEN',
    severity: 'fout',
    finds: 'Een factor staat aan beide kanten.',
    advice: 'Werkt iets naar twee kanten? Maak er twee factoren van, elk met een eigen id.',
    *check({ factoren }) {
      for (const [i, { id, kant }] of factoren.entries())
        if (factoren.slice(0, i).some((f) => f.id === id && f.kant !== kant))
          yield { at: ['factoren', i, 'kant'], message: `De factor ${short(id)} staat ook aan de andere kant.` }
    },
  },
  {
    id: 'LIJST-ZIN',
    severity: 'waarschuwing',
    finds: 'Een definitie is meer dan één zin.',
    advice: 'Breng haar terug tot één zin: wanneer is deze factor er?',
    *check({ factoren }) {
      for (const [i, { id, definitie }] of factoren.entries())
        if (!isOneSentence(definitie))
          yield { at: ['factoren', i, 'definitie'], message: `De definitie van ${short(id)} is meer dan één zin.` }
    },
  },
  {
    id: 'LIJST-ZIE-OOK',
    severity: 'fout',
    finds: 'Een factor verwijst naar een factor die er niet is, of naar zichzelf.',
    advice: 'Verbeter het id, of haal het weg bij zieOok.',
    *check({ factoren }) {
      const known = factoren.map(({ id }) => id)
      for (const [i, { id, zieOok = [] }] of factoren.entries())
        for (const [j, other] of zieOok.entries()) {
          const at = ['factoren', i, 'zieOok', j] as const
          if (other === id) yield { at, message: `De factor ${short(id)} verwijst naar zichzelf.` }
          else if (!known.includes(other)) yield { at, message: unknownText(other, known) }
        }
    },
  },
]

function unknownText(id: string, known: readonly string[]): string {
  const meant = nearestWord(id, known)
  return `De factor ${short(id)} staat niet in deze lijst.${meant === undefined ? '' : ` Bedoelde je ${short(meant)}?`}`
}
