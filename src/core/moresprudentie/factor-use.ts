/** How the factors of a lijn are used: where, with which outcome, which ones never, and which look like each other. */
import type { Casus } from '../casus/casus.js'
import type { Factor, Lijn } from '../casus/lijn.js'
import { counts } from '../casus/weighing.js'

/** One place where a case of the lijn puts a factor on the table. */
export interface FactorUse {
  casus: string
  /** The id of the argument or the measure. */
  onderdeel: string
  status: Casus['status']
  oordeel: Casus['conclusie']['oordeel']
  /** `doorslaggevend`: it carried the conclusion. `geparkeerd`: a smoes, which does not count. */
  rol: 'doorslaggevend' | 'genoemd' | 'voorwaarde' | 'aanbevolen' | 'geparkeerd'
}

export interface UsedFactor extends Factor {
  gebruik: FactorUse[]
}

/** Two factors of one side whose definitions are much alike, and the words that they share. */
interface Lookalikes {
  ids: [string, string]
  woorden: string[]
}

/** A lijn with how its factors are used. */
export interface UsedLijn {
  lijn: string
  vraag: string
  factoren: UsedFactor[]
  /** Factors that cases of the lijn use and that its list does not have. */
  voorgesteld: { id: string; gebruik: FactorUse[] }[]
  lijkenOpElkaar: Lookalikes[]
}

/** The use of every factor of a lijn, in the order of its list; cases in the order given. */
export function usedLijn({ lijn, vraag, factoren }: Lijn, cases: readonly Casus[]): UsedLijn {
  const uses = cases.filter((casus) => casus.lijn === lijn).flatMap(usesIn)
  const of = (id: string) => uses.filter(({ factor }) => factor === id).map(({ use }) => use)
  const known = new Set(factoren.map(({ id }) => id))
  const proposed = [...new Set(uses.map(({ factor }) => factor))].filter((id) => !known.has(id)).sort()
  return {
    lijn,
    vraag,
    factoren: factoren.map((factor) => ({ ...factor, gebruik: of(factor.id) })),
    voorgesteld: proposed.map((id) => ({ id, gebruik: of(id) })),
    lijkenOpElkaar: lookalikes(factoren),
  }
}

function usesIn({ id, status, argumenten, conclusie }: Casus): { factor: string; use: FactorUse }[] {
  const place = { casus: id, status, oordeel: conclusie.oordeel }
  const fromArguments = argumenten.flatMap((argument) => {
    const decisive = conclusie.doorslaggevend.includes(argument.id) ? 'doorslaggevend' : 'genoemd'
    const rol: FactorUse['rol'] = counts(argument) ? decisive : 'geparkeerd'
    return argument.factor === undefined
      ? []
      : [{ factor: argument.factor, use: { ...place, onderdeel: argument.id, rol } }]
  })
  const fromMeasures = conclusie.maatregelen.flatMap((measure) => {
    const rol: FactorUse['rol'] = measure.voorwaarde === true ? 'voorwaarde' : 'aanbevolen'
    return measure.factor === undefined
      ? []
      : [{ factor: measure.factor, use: { ...place, onderdeel: measure.id, rol } }]
  })
  return [...fromArguments, ...fromMeasures]
}

/**
 * Pairs on one side that share at least three words of their definitions, and at least half of those of the shorter.
 * Words of fewer than four letters and words that every definition has do not tell. Pairs that name each other under
 * `zieOok` are known already.
 */
function lookalikes(factoren: readonly Factor[]): Lookalikes[] {
  const words = new Map(factoren.map(({ id, definitie }) => [id, tellingWords(definitie)]))
  return factoren.flatMap((one, i) =>
    factoren.slice(i + 1).flatMap((other) => {
      if (one.kant !== other.kant || one.zieOok?.includes(other.id) || other.zieOok?.includes(one.id)) return []
      const [mine, theirs] = [words.get(one.id)!, words.get(other.id)!]
      const woorden = [...mine].filter((word) => theirs.has(word)).sort()
      const isAlike = woorden.length >= 3 && 2 * woorden.length >= Math.min(mine.size, theirs.size)
      return isAlike ? [{ ids: [one.id, other.id] as [string, string], woorden }] : []
    }),
  )
}

function tellingWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return new Set(words.filter((word) => !common.has(word)))
}

const common = new Set(
  'voor naar door over niet geen heeft hebben wordt worden deze anderen cliënt organisatie daardoor wanneer omdat zijn haar meer kan waren werd'.split(
    ' ',
  ),
)
