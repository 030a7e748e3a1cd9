/** Rules about days that cannot be: what comes out of a beraad is not there before the group met. A case may be written down years later. */
import { firstSitting } from '../../casus/case-day.js'
import type { Casus } from '../../casus/casus.js'
import { named } from '../naming.js'
import type { Rule } from '../rule.js'

export const orderRules: readonly Rule[] = [
  {
    id: 'MAATREGEL-VOLGORDE',
    severity: 'waarschuwing',
    from: 'stap 6',
    finds: 'Een maatregel moest klaar zijn voordat de groep bijeenkwam.',
    advice: 'Kijk na of de dag bij uiterlijk klopt, en die van de bijeenkomst.',
    *check(casus) {
      const first = firstSitting(casus)
      if (first === undefined) return
      for (const [i, { id, tekst, uiterlijk }] of casus.conclusie.maatregelen.entries())
        if (uiterlijk !== undefined && uiterlijk < first)
          yield {
            at: ['conclusie', 'maatregelen', i, 'uiterlijk'],
            message: `Maatregel ${named(id, tekst)} is uiterlijk ${uiterlijk} klaar. De groep kwam op ${first} bijeen.`,
          }
    },
  },
  {
    id: 'OPVOLGING-VOLGORDE',
    severity: 'waarschuwing',
    from: 'opvolging',
    finds: 'Wat op het advies volgde, is van vóór de eerste bijeenkomst.',
    advice: 'Kijk beide data na.',
    *check(casus) {
      const found = earlyPart(casus)
      if (found !== undefined) yield { at: ['opvolging', found, 'datum'], message: `${earlyText(casus)!}.` }
    },
  },
]

/** That a day of the follow-up is from before the first sitting, as a sentence without its full stop; undefined when none is. */
export function earlyText(casus: Pick<Casus, 'opvolging' | 'bijeenkomsten'>): string | undefined {
  const part = earlyPart(casus)
  if (part === undefined) return undefined
  return `${parts[part]} is van ${casus.opvolging[part]!.datum}, en de eerste bijeenkomst van ${firstSitting(casus)}`
}

/** One wrong day of a sitting makes them all early: the first is enough. */
function earlyPart({ opvolging, ...casus }: Pick<Casus, 'opvolging' | 'bijeenkomsten'>): Part | undefined {
  const first = firstSitting(casus)
  return (Object.keys(parts) as Part[]).find((part) => {
    const day = opvolging[part]?.datum
    return first !== undefined && day !== undefined && day < first
  })
}

type Part = keyof typeof parts

const parts = {
  voorgelegd: 'Het voorleggen',
  besluit: 'Het besluit',
  terugkoppeling: 'De terugkoppeling',
  evaluatie: 'De evaluatie',
} as const
