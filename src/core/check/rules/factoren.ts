/** Rules about factors: does the case speak the words of its lijn? Without the files with factors only the case itself is judged. */
import { dayInId } from '../../casus/case-day.js'
import type { Casus, Kant } from '../../casus/casus.js'
import type { Factor } from '../../casus/lijn.js'
import type { DataPath } from '../../problem.js'
import { short } from '../naming.js'
import { nearestWord } from '../nearest-word.js'
import type { Rule, RuleContext } from '../rule.js'

export const factorRules: readonly Rule[] = [
  {
    id: 'LIJN-ONBEKEND',
    needs: 'lijnen',
    severity: 'hint',
    from: 'stap 5',
    finds: 'Voor de lijn van de casus is er geen bestand met factoren.',
    advice: 'Kies een lijn uit: beraad factoren. Of maak een bestand voor deze lijn in de map factoren.',
    *check({ lijn }, context) {
      if (lijn === undefined) return
      const { lijnen } = context
      if (lijnen === undefined || lijnen.size === 0 || lijnen.has(lijn)) return
      const meant = nearestWord(lijn, [...lijnen.keys()])
      const advice = meant === undefined ? {} : { advice: `Bedoelde je ${meant}?` }
      yield { at: ['lijn'], message: `Voor de lijn ${short(lijn)} is er geen bestand met factoren.`, ...advice }
    },
  },
  {
    id: 'FACTOR-ZONDER-LIJN',
    severity: 'waarschuwing',
    from: 'stap 5',
    finds: 'Er zijn factoren, maar de casus hoort bij geen lijn.',
    advice: 'Vul de lijn in. Alleen binnen een lijn worden beraden vergeleken.',
    *check(casus) {
      const [first] = used(casus)
      if (casus.lijn === undefined && first !== undefined)
        yield { at: first.at, message: `De factor ${short(first.factor)} hoort nog bij geen lijn.` }
    },
  },
  {
    id: 'FACTOR-ONBEKEND',
    needs: 'lijnen',
    severity: { begin: 'hint', advies: 'waarschuwing' },
    from: 'stap 5',
    finds: 'Een factor staat niet in de lijst van de lijn. In een concept is hij een voorstel.',
    advice: 'Voeg hem toe aan het bestand van de lijn, of kies er een die er al staat.',
    *check(casus, context) {
      const factors = factorsOf(casus, context)
      if (factors === undefined) return
      for (const { at, factor } of [...used(casus), ...distinguishing(casus)]) {
        if (factors.has(factor)) continue
        const meant = nearestWord(factor, [...factors.keys()])
        const advice = meant === undefined ? {} : { advice: `Bedoelde je ${meant}?` }
        yield { at, message: `De factor ${short(factor)} staat niet in de lijst van ${short(casus.lijn!)}.`, ...advice }
      }
    },
  },
  {
    id: 'FACTOR-KANT',
    needs: 'lijnen',
    severity: 'fout',
    from: 'stap 5',
    finds: 'Een factor staat bij een argument van de andere kant.',
    advice: 'Kies een factor van de kant van dit argument. Werkt iets naar twee kanten? Dan zijn het twee factoren.',
    *check(casus, context) {
      const factors = factorsOf(casus, context)
      const sides = new Map<string, Kant>()
      for (const { at, factor, kant } of used(casus)) {
        if (kant === undefined) continue
        const own = factors?.get(factor)?.kant ?? sides.get(factor)
        if (own !== undefined && own !== kant)
          yield { at, message: `De factor ${short(factor)} is ${own}, maar staat hier bij ${kant}.` }
        sides.set(factor, sides.get(factor) ?? kant)
      }
    },
  },
  {
    id: 'FACTOR-JONGER',
    needs: 'lijnen',
    severity: 'waarschuwing',
    from: 'stap 4',
    finds: 'Een onderscheid rust op een factor die er bij het eerdere beraad nog niet was.',
    advice: 'Kijk in het eerdere beraad na of de factor er toen niet was, of alleen geen naam had.',
    *check(casus, context) {
      const factors = factorsOf(casus, context)
      for (const { at, factor, naar } of distinguishing(casus)) {
        const since = factors?.get(factor)?.ingevoerd
        const then = dayInId(naar)
        if (since !== undefined && then !== '' && since > then)
          yield { at, message: `De factor ${short(factor)} is van ${since}, na het beraad van ${then}.` }
      }
    },
  },
]

interface Use {
  at: DataPath
  factor: string
  /** The side where it stands; undefined while the group has not said so. */
  kant: Kant | undefined
}

/** Every factor that a case puts on the table: at an argument, or at a measure, which always speaks for ja. */
function used({ argumenten, conclusie }: Casus): Use[] {
  const of = (factor: string | undefined, kant: Kant | undefined, ...at: DataPath): Use[] =>
    factor === undefined ? [] : [{ at: [...at, 'factor'], factor, kant }]
  return [
    ...argumenten.flatMap((a, i) => of(a.factor, a.kant, 'argumenten', i)),
    ...conclusie.maatregelen.flatMap((m, i) => of(m.factor, 'pro', 'conclusie', 'maatregelen', i)),
  ]
}

/** Every factor on which the case says to differ from an earlier one. */
function distinguishing({ verwijzingen }: Casus): { at: DataPath; factor: string; naar: string }[] {
  return verwijzingen.flatMap(({ naar, op }, i) =>
    op.map((factor, j) => ({ at: ['verwijzingen', i, 'op', j], factor, naar })),
  )
}

/** The factors of the case's own lijn by id; undefined where they cannot be seen. */
function factorsOf({ lijn }: Casus, context: RuleContext): ReadonlyMap<string, Factor> | undefined {
  // A case without a lijn does not look, so that its verdict outlives a changed list.
  const own = lijn === undefined ? undefined : context.lijnen?.get(lijn)
  return own && new Map(own.factoren.map((factor) => [factor.id, factor]))
}
