/** Rules about a case of the kind signaal: is it clear what chafes, and what came of it? */
import { caseDay } from '../../casus/case-day.js'
import { statusOf } from '../../casus/status.js'
import { short } from '../naming.js'
import type { Rule } from '../rule.js'

export const signaalRules: readonly Rule[] = [
  {
    id: 'SIGNAAL-WRINGT',
    severity: { begin: 'waarschuwing', advies: 'fout' },
    from: 'signaal',
    finds: 'Er staat niet wat er wringt.',
    advice: 'Schrijf in één of twee zinnen op wat je ziet.',
    *check({ signaal }) {
      if (!signaal?.wringt?.trim()) yield { at: ['signaal', 'wringt'], message: 'Er staat niet wat er wringt.' }
    },
  },
  {
    id: 'SIGNAAL-REGEL',
    severity: 'hint',
    from: 'signaal',
    finds: 'Bij een signaal staat geen regel of werkwijze.',
    advice: 'Noem haar zoals collega’s haar noemen. Dan telt dit signaal mee bij gelijke.',
    *check({ signaal }) {
      if (!signaal?.regel?.trim() && !signaal?.verwijzing?.trim())
        yield { at: ['signaal', 'regel'], message: 'Er staat niet om welke regel of werkwijze het gaat.' }
    },
  },
  {
    id: 'SIGNAAL-ANTWOORD',
    severity: 'fout',
    from: 'signaal',
    finds: 'Een signaal is afgehandeld met een antwoord, en het antwoord staat er niet.',
    advice: 'Schrijf op wat de melder te horen kreeg, met de reden.',
    *check({ signaal }) {
      const { soort, antwoord } = signaal?.afhandeling ?? {}
      if (soort === 'antwoord' && !antwoord?.trim())
        yield { at: ['signaal', 'afhandeling', 'antwoord'], message: 'Het antwoord op dit signaal ontbreekt.' }
    },
  },
  {
    id: 'SIGNAAL-CASUS',
    severity: 'fout',
    from: 'signaal',
    finds: 'Een signaal gaat verder in een casus, en er staat niet welke.',
    advice: 'Noem het id van die casus bij casus.',
    *check({ signaal }) {
      const { soort, casus } = signaal?.afhandeling ?? {}
      if (soort !== undefined && soort !== 'antwoord' && casus === undefined)
        yield {
          at: ['signaal', 'afhandeling', 'casus'],
          message: `Er staat niet in welke casus dit signaal verder gaat (${soort}).`,
        }
    },
  },
  {
    id: 'SIGNAAL-CASUS-ONBEKEND',
    severity: 'fout',
    needs: 'knownIds',
    from: 'signaal',
    finds: 'Een signaal gaat verder in een casus die niet in de map staat, of in zichzelf.',
    advice: 'Verbeter het id, of haal het weg.',
    *check({ id, signaal }, context) {
      const naar = signaal?.afhandeling?.casus
      const at = ['signaal', 'afhandeling', 'casus']
      if (naar === id) yield { at, message: 'Dit signaal gaat verder in zichzelf.' }
      else if (naar !== undefined && context.knownIds?.has(naar) === false)
        yield { at, message: `De casus "${short(naar)}" is hier niet te vinden.` }
    },
  },
  {
    id: 'SIGNAAL-DOOR',
    severity: 'hint',
    from: 'signaal',
    finds: 'Bij een afgehandeld signaal staat niet door wie of wanneer.',
    advice: 'Noteer de functie en de dag. Dan weet de melder bij wie een vraag terechtkan.',
    *check({ signaal }) {
      const { soort, datum, door } = signaal?.afhandeling ?? {}
      if (soort !== undefined && (datum === undefined || !door?.trim()))
        yield {
          at: ['signaal', 'afhandeling'],
          message: `Er staat niet ${datum === undefined ? 'wanneer' : 'door wie'} dit signaal is afgehandeld.`,
        }
    },
  },
  {
    id: 'SIGNAAL-DATUM',
    severity: 'fout',
    from: 'signaal',
    finds: 'Een signaal is afgehandeld vóór de dag waarop het is gegeven.',
    advice: 'Kijk de dag van de afhandeling na.',
    *check(casus) {
      const datum = casus.signaal?.afhandeling?.datum
      if (datum !== undefined && datum < caseDay(casus))
        yield {
          at: ['signaal', 'afhandeling', 'datum'],
          message: `Dit signaal is van ${caseDay(casus)}, en de afhandeling van ${datum}.`,
        }
    },
  },
  {
    id: 'SIGNAAL-STATUS',
    severity: 'fout',
    from: 'signaal',
    finds: 'De status zegt iets anders dan de afhandeling van het signaal.',
    advice: 'Een signaal is concept tot het is afgehandeld, en dan afgerond.',
    *check(casus) {
      const following = statusOf(casus)
      if (casus.status !== 'ingetrokken' && casus.status !== following)
        yield {
          at: ['status'],
          message: `De status is ${casus.status}, en het signaal is ${following === 'afgerond' ? 'al' : 'nog niet'} afgehandeld.`,
        }
    },
  },
]
