/** Rules about a case of the kind maatwerk: who is at the table, and what happened. */
import { late } from '../../text/late.js'
import { doorlooptijd } from '../../casus/maatwerk.js'
import { named, short } from '../naming.js'
import type { Rule } from '../rule.js'
import { maatwerkDecisionRules } from './maatwerk-beslissing.js'

export const maatwerkRules: readonly Rule[] = [
  {
    id: 'MAATWERK-EIGENAAR',
    severity: { begin: 'waarschuwing', advies: 'fout' },
    from: 'maatwerk',
    finds: 'Niemand aan tafel is casuseigenaar.',
    advice: 'Geef wie de casus inbrengt de rol casuseigenaar; die blijft het aanspreekpunt van de cliënt.',
    *check({ deelnemers }) {
      if (deelnemers.length > 0 && !deelnemers.some(({ rol }) => rol === 'casuseigenaar'))
        yield { at: ['deelnemers'], onKey: true, message: 'Geen van de deelnemers is casuseigenaar.' }
    },
  },
  {
    id: 'MAATWERK-CONTACT',
    severity: { advies: 'waarschuwing' },
    from: 'maatwerk',
    finds: 'De dag van het eerste contact ontbreekt, zodat de doorlooptijd niet te zien is.',
    advice: 'Noteer op welke dag de casus is ingebracht.',
    *check({ maatwerk }) {
      if (maatwerk?.eersteContact === undefined)
        yield { at: ['maatwerk', 'eersteContact'], message: 'De dag van het eerste contact ontbreekt.' }
    },
  },
  {
    id: 'MAATWERK-DAGEN',
    severity: 'fout',
    from: 'maatwerk',
    finds: 'De cliënt hoorde de uitkomst eerder dan het eerste contact.',
    advice: 'Kijk na welke van de twee dagen anders is.',
    *check(casus) {
      const { dagen, van, tot } = doorlooptijd(casus) ?? { dagen: 0, van: '', tot: '' }
      if (dagen < 0)
        yield {
          at: ['opvolging', 'terugkoppeling', 'datum'],
          message: `De cliënt hoorde de uitkomst op ${tot}, en het eerste contact was op ${van}.`,
        }
    },
  },
  {
    id: 'MAATWERK-TAFEL',
    severity: 'waarschuwing',
    from: 'maatwerk',
    finds: 'Kennis of een mandaat dat nodig is, zit niet aan tafel.',
    advice: 'Nodig iemand uit die dit meebrengt. Het hele systeem hoort in de kamer.',
    *check({ maatwerk }) {
      for (const [i, { id, wat, soort, wie }] of (maatwerk?.nodig ?? []).entries())
        if (wie.length === 0)
          yield {
            at: ['maatwerk', 'nodig', i, 'wie'],
            message: `Aan tafel ontbreekt ${soort === 'mandaat' ? 'het mandaat' : 'de kennis'} ${named(id, wat)}.`,
          }
    },
  },
  {
    id: 'MAATWERK-MANDAAT',
    severity: { begin: 'hint', advies: 'waarschuwing' },
    from: 'maatwerk',
    finds: 'Bij wat er nodig is, staat geen mandaat om te beslissen.',
    advice: 'Noteer welk mandaat nodig is, en wie dat aan tafel heeft.',
    *check({ maatwerk, status }) {
      const { nodig = [] } = maatwerk ?? {}
      if ((nodig.length > 0 || status !== 'concept') && !nodig.some(({ soort }) => soort === 'mandaat'))
        yield {
          at: ['maatwerk', 'nodig'],
          onKey: true,
          message: 'Er staat niet welk mandaat nodig is om te beslissen.',
        }
    },
  },
  {
    id: 'MAATWERK-VOLGORDE',
    severity: 'waarschuwing',
    from: 'maatwerk',
    finds: 'De tijdlijn staat niet op volgorde van datum.',
    advice: 'Zet de gebeurtenissen op volgorde, of kijk de datum na.',
    *check({ maatwerk }) {
      const { tijdlijn = [] } = maatwerk ?? {}
      for (const [i, { id, datum }] of tijdlijn.entries()) {
        const before = tijdlijn[i - 1]
        if (before !== undefined && datum < before.datum)
          yield {
            at: ['maatwerk', 'tijdlijn', i, 'datum'],
            message: `Gebeurtenis ${id} (${datum}) staat na ${before.id} (${before.datum}).`,
          }
      }
    },
  },
  {
    id: 'MAATWERK-VERWIJT',
    severity: 'hint',
    from: 'maatwerk',
    finds: 'Een gebeurtenis in de tijdlijn klinkt als een verwijt.',
    advice: 'Schrijf op wat er gebeurde, zonder oordeel over wie het deed. Zo kun je ervan leren.',
    *check({ maatwerk }) {
      for (const [i, { id, gebeurtenis = '' }] of (maatwerk?.tijdlijn ?? []).entries()) {
        const words = blame().exec(gebeurtenis)?.[0]
        if (words !== undefined)
          yield {
            at: ['maatwerk', 'tijdlijn', i, 'gebeurtenis'],
            message: `Gebeurtenis ${id} zegt "${short(words.toLowerCase())}": dat klinkt als een verwijt.`,
          }
      }
    },
  },
  ...maatwerkDecisionRules,
]

/** Words that judge who did something. "Te laat" and "schulden" are no blame: they tell what was the case. */
const blame = late(
  String.raw`(?<!\p{L})(?:fout van|schuld van|schuldig\p{L}*|(?:te |niet te )?verwijten|verwijtbaar\p{L}*|blunder\p{L}*|geblunderd|nalatig\p{L}*|laks\p{L}*|slordig\p{L}*|onzorgvuldig\p{L}*|onwil\p{L}*|onkunde|verzuimd\p{L}*|had(?:den)? (?:\p{L}+ ){0,3}moeten|liet(?:en)? na|door toedoen van)(?!\p{L})`,
  'iu',
)
