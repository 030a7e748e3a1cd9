/** Rules about references to earlier beraden. */
import { caseDay } from '../../casus/case-day.js'
import { isAfter } from '../../moresprudentie/precedent.js'
import { short } from '../naming.js'
import type { Rule } from '../rule.js'

export const citationRules: readonly Rule[] = [
  {
    id: 'VERWIJZING-ONBEKEND',
    severity: 'fout',
    needs: 'knownIds',
    from: 'stap 4',
    finds: 'Een verwijzing noemt een beraad dat niet in de map staat.',
    advice: 'Verbeter het id, of haal de verwijzing weg.',
    *check({ id, verwijzingen, zegel }, context) {
      // A reference is part of what is sealed.
      const advice = `Kreeg dat beraad een ander id? Geef het zijn oude id en bestandsnaam terug. Of heropen dit advies met een reden: beraad heropen ${id}`
      // The other cases are looked at only for a case that names one: who names none is not checked anew for them.
      for (const [i, { naar }] of verwijzingen.entries())
        if (naar !== id && context.knownIds?.has(naar) === false)
          yield {
            at: ['verwijzingen', i, 'naar'],
            message: `Het beraad "${short(naar)}" is hier niet te vinden.`,
            ...(zegel !== undefined && { advice }),
          }
    },
  },
  {
    id: 'VERWIJZING-ZELF',
    severity: 'fout',
    from: 'stap 4',
    finds: 'Een beraad verwijst naar zichzelf.',
    advice: 'Noem een eerder beraad, of haal de verwijzing weg.',
    *check({ id, verwijzingen }) {
      for (const [i, { naar }] of verwijzingen.entries())
        if (naar === id) yield { at: ['verwijzingen', i, 'naar'], message: 'Dit beraad verwijst naar zichzelf.' }
    },
  },
  {
    id: 'VERWIJZING-LATER',
    severity: 'fout',
    needs: 'others',
    from: 'stap 4',
    finds: 'Een verwijzing noemt een beraad van later.',
    advice: 'Een beraad bouwt op wat er al was. Verbeter het id of de datum, of verwijs vanuit het latere beraad.',
    *check(casus, context) {
      const own = caseDay(casus)
      if (own === '') return
      for (const [i, { naar }] of casus.verwijzingen.entries()) {
        const dag = context.others?.casussen.get(naar)?.dag ?? ''
        if (dag !== '' && isAfter([dag, naar], [own, casus.id]))
          yield { at: ['verwijzingen', i, 'naar'], message: `Het beraad ${short(naar)} van ${dag} is van later.` }
      }
    },
  },
  {
    id: 'VERWIJZING-KRING',
    severity: 'fout',
    needs: 'others',
    from: 'stap 4',
    finds: 'Verwijzingen lopen rond: via andere beraden verwijst een beraad naar zichzelf.',
    advice: 'Haal de verwijzing weg uit het beraad dat er het eerst was.',
    *check({ id, verwijzingen }, context) {
      for (const [i, { naar }] of verwijzingen.entries())
        if (context.others?.kringen.has(`${id}>${naar}`))
          yield {
            at: ['verwijzingen', i, 'naar'],
            message: `Het beraad ${short(naar)} verwijst weer terug naar dit beraad.`,
          }
    },
  },
  {
    id: 'VERWIJZING-ANDERE-LIJN',
    severity: 'waarschuwing',
    needs: 'others',
    from: 'stap 6',
    finds: 'Een beraad volgt, onderscheidt of herziet een beraad uit een andere lijn.',
    advice: 'Beraden zijn alleen binnen een lijn te vergelijken. Kies noemt, of verbeter de lijn.',
    *check({ id, lijn, verwijzingen }, context) {
      for (const [i, { naar, behandeling }] of verwijzingen.entries()) {
        if (naar === id || behandeling === undefined || behandeling === 'noemt') continue
        const other = context.others?.casussen.get(naar)
        if (other !== undefined && (other.lijn === undefined || other.lijn !== lijn))
          yield { at: ['verwijzingen', i, 'naar'], message: `Het beraad ${short(naar)} hoort niet bij deze lijn.` }
      }
    },
  },
  {
    id: 'VERWIJZING-MOTIVERING',
    severity: { begin: 'hint', stap6: 'waarschuwing', advies: 'fout' },
    from: 'stap 6',
    finds: 'Een beraad onderscheidt of herziet een eerder beraad zonder te zeggen waarom.',
    advice: 'Schrijf bij motivering in één of twee zinnen waarom.',
    *check({ verwijzingen }) {
      for (const [i, { naar, behandeling, motivering }] of verwijzingen.entries())
        if ((behandeling === 'onderscheidt' || behandeling === 'herziet') && !motivering?.trim())
          yield {
            at: ['verwijzingen', i, 'behandeling'],
            message: `Er staat nog niet waarom dit beraad ${short(naar)} ${behandeling}.`,
          }
    },
  },
]
