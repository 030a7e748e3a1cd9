/** Rules about references to earlier beraden. */
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
    *check({ id, verwijzingen }, context) {
      // The other cases are looked at only for a case that names one: who names none is not checked anew for them.
      for (const [i, { naar }] of verwijzingen.entries())
        if (naar !== id && context.knownIds?.has(naar) === false)
          yield { at: ['verwijzingen', i, 'naar'], message: `Het beraad "${short(naar)}" is hier niet te vinden.` }
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
]
