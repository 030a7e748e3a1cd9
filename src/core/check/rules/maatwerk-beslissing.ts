/** Rules about a case of the kind maatwerk: what the group looked at, which room there is, and what was decided. */
import { overheersend, perspectieven, perspectiefTelling } from '../../casus/maatwerk.js'
import { perspectiefLabels } from '../../report/labels.js'
import { enumerate } from '../../text/enumerate.js'
import { named } from '../naming.js'
import type { Rule } from '../rule.js'

export const maatwerkDecisionRules: readonly Rule[] = [
  {
    id: 'MAATWERK-PERSPECTIEF',
    severity: { begin: 'hint', advies: 'waarschuwing' },
    from: 'maatwerk',
    finds: 'Een van de drie perspectieven heeft geen argument.',
    advice: 'Vraag de tafel wat je van die kant ziet.',
    *check(casus) {
      const telling = perspectiefTelling(casus)
      const missing = perspectieven.filter((name) => telling[name] === 0)
      if (missing.length > 0 && (missing.length < perspectieven.length || casus.status !== 'concept'))
        yield {
          at: ['argumenten'],
          onKey: true,
          message: `Nog geen argument vanuit: ${enumerate(missing.map((name) => perspectiefLabels[name]))}.`,
        }
    },
  },
  {
    id: 'MAATWERK-BALANS',
    severity: 'hint',
    from: 'maatwerk',
    finds: 'Eén perspectief heeft meer argumenten dan de twee andere samen.',
    advice: 'Ga nog eens langs de andere perspectieven. Een aantal zegt niets over het gewicht.',
    *check(casus) {
      const found = overheersend(casus)
      if (found !== undefined)
        yield {
          at: ['argumenten'],
          onKey: true,
          message: `Van de ${found.totaal} argumenten zijn er ${found.aantal} ${perspectiefLabels[found.perspectief]}.`,
        }
    },
  },
  {
    id: 'MAATWERK-RUIMTE',
    severity: { advies: 'fout' },
    from: 'maatwerk',
    finds: 'Er staat niet welke ruimte de regels laten, of niet of de beslissing afwijkt.',
    advice: 'Noteer wat er binnen de regels al kan, en of de beslissing daarvan afwijkt.',
    *check({ maatwerk }) {
      const { binnenDeWet, afwijking } = maatwerk?.ruimte ?? {}
      if (!binnenDeWet?.trim())
        yield { at: ['maatwerk', 'ruimte', 'binnenDeWet'], message: 'Er staat niet wat er binnen de regels kan.' }
      if (afwijking === undefined)
        yield {
          at: ['maatwerk', 'ruimte', 'afwijking'],
          message: 'Er staat niet of de beslissing afwijkt van de regel.',
        }
    },
  },
  {
    id: 'MAATWERK-GROND',
    severity: { begin: 'waarschuwing', advies: 'fout' },
    from: 'maatwerk',
    finds: 'De beslissing wijkt af van de regel, zonder beginsel of zonder reden.',
    advice: 'Noem het beginsel van behoorlijk bestuur, en waarom het hier voorgaat.',
    *check({ maatwerk }) {
      const { afwijking, beginselen = [], grond } = maatwerk?.ruimte ?? {}
      const missing = [beginselen.length > 0 ? '' : 'een beginsel', grond?.trim() ? '' : 'een reden'].filter(Boolean)
      if (afwijking === true && missing.length > 0)
        yield {
          at: ['maatwerk', 'ruimte', 'afwijking'],
          message: `De beslissing wijkt af van de regel. Er ontbreekt nog: ${enumerate(missing)}.`,
        }
    },
  },
  {
    id: 'MAATWERK-BESLUIT',
    severity: { advies: 'fout' },
    from: 'maatwerk',
    finds: 'Er staat niet wat er is besloten.',
    advice: 'Schrijf op wat er voor de cliënt gebeurt, en waarom.',
    *check({ conclusie }) {
      if (!conclusie.tekst?.trim()) yield { at: ['conclusie', 'tekst'], message: 'Er staat niet wat er is besloten.' }
    },
  },
  {
    id: 'MAATWERK-TAAK',
    severity: 'waarschuwing',
    from: 'maatwerk',
    finds: 'Een taak heeft geen eigenaar of geen dag waarop zij klaar is.',
    advice: 'Spreek af welke functie dit doet, en wanneer het klaar is.',
    *check({ conclusie }) {
      for (const [i, { id, tekst, eigenaar, uiterlijk }] of conclusie.maatregelen.entries()) {
        const missing = [eigenaar?.trim() ? '' : 'eigenaar', uiterlijk ? '' : 'uiterste dag'].filter(Boolean)
        if (missing.length > 0)
          yield {
            at: ['conclusie', 'maatregelen', i, eigenaar?.trim() ? 'uiterlijk' : 'eigenaar'],
            message: `Bij taak ${named(id, tekst)} ontbreekt: ${enumerate(missing)}.`,
          }
      }
    },
  },
]
