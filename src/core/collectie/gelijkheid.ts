/** The gelijkheidssein: like cases that were decided differently, and so many like cases that a general rule is due. */
import type { Casus } from '../casus/casus.js'
import { counts, winningSide } from '../casus/weighing.js'
import type { Gelijkheid, Verschil } from './schema.js'

/** Cases of one lijn with exactly the same factors on the table, by what they decided (ja-mits is a ja, nee-tenzij a nee). */
interface GelijkeGroep {
  factoren: string[]
  ja: string[]
  nee: string[]
}

/**
 * Cases are like when the factors of one are all on the table of the other. Factors are those of arguments that count;
 * what a conclusion imposes is outcome, not case. A case without oordeel or without factors is left out.
 */
export function gelijkheidOf(cases: readonly Casus[]): Gelijkheid {
  const groups = groupsOf(cases)
  const verschillen = groups.flatMap((small) => groups.flatMap((large) => differences(small, large)))
  const grootste = largest(groups)
  return grootste === undefined ? { verschillen } : { verschillen, grootste }
}

function groupsOf(cases: readonly Casus[]): GelijkeGroep[] {
  const groups = new Map<string, GelijkeGroep>()
  for (const casus of cases) {
    const side = winningSide(casus)
    const factoren = [...new Set(casus.argumenten.filter(counts).flatMap(({ factor }) => factor ?? []))].sort()
    if (side === undefined || factoren.length === 0) continue
    const group = groups.get(factoren.join(' ')) ?? { factoren, ja: [], nee: [] }
    group[side === 'pro' ? 'ja' : 'nee'].push(casus.id)
    groups.set(factoren.join(' '), group)
  }
  return [...groups.keys()].sort().map((key) => groups.get(key)!)
}

function differences(small: GelijkeGroep, large: GelijkeGroep): Verschil[] {
  if (!small.factoren.every((factor) => large.factoren.includes(factor))) return []
  const extra = large.factoren.filter((factor) => !small.factoren.includes(factor))
  // The same group twice is one difference, not two.
  const sides = small === large ? (['ja'] as const) : (['ja', 'nee'] as const)
  return sides.flatMap((oordeel) => {
    const een = small[oordeel]
    const ander = large[oordeel === 'ja' ? 'nee' : 'ja']
    return een.length > 0 && ander.length > 0 ? [{ een, ander, oordeel, factoren: small.factoren, extra }] : []
  })
}

function largest(groups: readonly GelijkeGroep[]): Gelijkheid['grootste'] {
  let found: Gelijkheid['grootste']
  for (const { factoren } of groups) {
    const like = groups.filter((other) => factoren.every((factor) => other.factoren.includes(factor)))
    const beraden = like.flatMap(({ ja, nee }) => [...ja, ...nee]).sort()
    if (beraden.length > (found?.beraden.length ?? 0)) found = { factoren, beraden }
  }
  return found
}
