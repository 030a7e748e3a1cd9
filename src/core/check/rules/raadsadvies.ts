/** Rules about a case of the kind raadsadvies: can a reader see what was advised, to whom, and what became of it? */
import type { Casus } from '../../casus/casus.js'
import { isSurelyLater } from '../../casus/keten.js'
import { statusOf } from '../../casus/status.js'
import type { Rule } from '../rule.js'

export const raadsadviesRules: readonly Rule[] = [
  {
    id: 'RAADSADVIES-RAAD',
    severity: { begin: 'hint', advies: 'fout' },
    from: 'raadsadvies',
    finds: 'Er staat niet welke raad het advies gaf.',
    advice: 'Noem de raad, steeds op dezelfde manier.',
    *check({ raadsadvies }) {
      if (!raadsadvies?.raad?.trim())
        yield { at: ['raadsadvies', 'raad'], message: 'Er staat niet welke raad het advies gaf.' }
    },
  },
  {
    id: 'RAADSADVIES-TEKST',
    severity: { begin: 'hint', advies: 'fout' },
    from: 'raadsadvies',
    finds: 'Er staat niet wat de raad adviseert.',
    advice: 'Schrijf in één tot drie zinnen op wat er volgens de raad moet gebeuren.',
    *check({ raadsadvies }) {
      if (!raadsadvies?.advies?.trim())
        yield { at: ['raadsadvies', 'advies'], message: 'Er staat niet wat de raad adviseert.' }
    },
  },
  {
    id: 'RAADSADVIES-AAN',
    severity: { begin: 'hint', advies: 'waarschuwing' },
    from: 'raadsadvies',
    finds: 'Er staat niet aan wie het advies is gericht.',
    advice: 'Noem het orgaan of de functie. Zonder geadresseerde hoeft niemand te antwoorden.',
    *check({ raadsadvies }) {
      if (!raadsadvies?.aan?.trim())
        yield { at: ['raadsadvies', 'aan'], message: 'Er staat niet aan wie het advies is gericht.' }
    },
  },
  {
    id: 'RAADSADVIES-DATUM',
    severity: { begin: 'hint', advies: 'fout' },
    from: 'raadsadvies',
    finds: 'Er staat niet wanneer het advies is gegeven.',
    advice: 'Noteer de dag. Een maand of een jaar mag ook.',
    *check({ raadsadvies }) {
      if (raadsadvies?.datum === undefined)
        yield { at: ['raadsadvies', 'datum'], message: 'Er staat niet wanneer het advies is gegeven.' }
    },
  },
  {
    id: 'RAADSADVIES-REACTIE-DATUM',
    severity: 'fout',
    from: 'raadsadvies',
    finds: 'De reactie is van vóór het advies.',
    advice: 'Kijk beide datums na.',
    *check({ raadsadvies }) {
      const { datum = '', reactie } = raadsadvies ?? {}
      if (reactie?.datum !== undefined && isSurelyLater(datum, reactie.datum))
        yield {
          at: ['raadsadvies', 'reactie', 'datum'],
          message: `Het advies is van ${datum}, en de reactie van ${reactie.datum}.`,
        }
    },
  },
  {
    id: 'RAADSADVIES-STREKKING',
    severity: 'waarschuwing',
    from: 'raadsadvies',
    finds: 'Er is een reactie, en er staat niet wat er met het advies is gedaan.',
    advice: 'Kies overgenomen, deels of afgewezen. Zegt de reactie het niet? Kies onbekend.',
    *check({ raadsadvies }) {
      const { tekst, strekking } = raadsadvies?.reactie ?? {}
      if (tekst?.trim() && strekking === undefined)
        yield {
          at: ['raadsadvies', 'reactie', 'strekking'],
          message: 'Er staat niet wat er met het advies is gedaan.',
        }
    },
  },
  {
    id: 'RAADSADVIES-REACTIE',
    severity: 'fout',
    from: 'raadsadvies',
    finds: 'Een advies is overgenomen of afgewezen, en de reactie staat er niet.',
    advice: 'Schrijf op wat het orgaan antwoordde, met de reden.',
    *check({ raadsadvies }) {
      const { tekst, strekking = 'onbekend' } = raadsadvies?.reactie ?? {}
      if (strekking !== 'onbekend' && !tekst?.trim())
        yield {
          at: ['raadsadvies', 'reactie', 'tekst'],
          message: `De strekking is ${strekking}, en de reactie staat er niet.`,
        }
    },
  },
  {
    id: 'RAADSADVIES-STATUS',
    severity: 'fout',
    from: 'raadsadvies',
    finds: 'De status zegt iets anders dan de reactie op het advies.',
    advice: 'Een gegeven advies is advies tot er een reactie is, en dan afgerond.',
    *check(casus) {
      const following = statusOf(casus)
      if (following === undefined || casus.status === 'ingetrokken' || casus.status === following) return
      yield { at: ['status'], message: `De status is ${casus.status}, en ${reality[following]}.` }
    },
  },
]

/** What each status means here. */
const reality: Record<Casus['status'], string> = {
  concept: 'het advies is nog niet gegeven',
  advies: 'er is nog geen reactie',
  besloten: 'er is een besluit',
  afgerond: 'er is een reactie',
  ingetrokken: 'het advies is ingetrokken',
}
