/** How texts about earlier beraden name cases, factors and arguments. */
import type { Casus } from '../casus/casus.js'
import type { Factor } from '../casus/lijn.js'
import { counts } from '../casus/weighing.js'
import type { Precedenten } from '../moresprudentie/precedenten-schema.js'
import { longDate } from './dates.js'
import { oordeelLabels } from './labels.js'

export interface Words {
  /** A case by title, id, oordeel and day. */
  beraad(id: string): string
  /** Whom a case was departed from by, as a line; none when nobody did. */
  herzien(id: string): string[]
  /** A factor by its definition, with its id and where it stands in this case. */
  factor(id: string): string
  /** Factors side by side; "niets" when there are none. */
  factoren(ids: readonly string[]): string
  /** What won in an earlier case. */
  redenVan(id: string): string
}

/** The words for one case beside its earlier cases. A factor without a known definition is named by its id. */
export function wordsFor(casus: Casus, { beraden }: Pick<Precedenten, 'beraden'>, factoren: readonly Factor[]): Words {
  const byId = new Map(beraden.map((beraad) => [beraad.id, beraad]))
  const definitions = new Map(factoren.map(({ id, definitie }) => [id, definitie]))
  const factor = (id: string) => {
    const where = [id, ...placesOf(id, casus)].join('; ')
    const definition = withinSentence(definitions.get(id))
    return definition === undefined ? where : `${definition} (${where})`
  }
  const together = (ids: readonly string[]) => (ids.length === 0 ? 'niets' : ids.map(factor).join('; en '))
  return {
    beraad: (id) => {
      const found = byId.get(id)
      return found === undefined
        ? id
        : `${found.titel} (${id}), oordeel ${oordeelWord(found.oordeel)}, ${longDate(found.datum)}`
    },
    herzien: (id) => {
      const later = byId.get(id)?.herzienDoor ?? []
      return later.map((by) => `Herzien door ${by.id}${by.motivering === undefined ? '.' : `: ${by.motivering}`}`)
    },
    factor,
    factoren: together,
    redenVan: (id) => together(byId.get(id)?.reden ?? []),
  }
}

/** The outcome as a reader says it. */
export function oordeelWord(oordeel: string): string {
  return oordeelLabels[oordeel as keyof typeof oordeelLabels] ?? 'nog geen'
}

/** What a side is called. */
export const sideWords = { pro: 'ja', contra: 'nee' } as const

/** A definition without its capital and its full stop; a word such as "WIA" keeps its capitals. */
function withinSentence(definition: string | undefined): string | undefined {
  const text = definition?.trim().replace(/\.$/, '')
  return text?.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase())
}

function placesOf(factor: string, { argumenten, conclusie }: Casus): string[] {
  const all = [...argumenten.filter(counts), ...conclusie.maatregelen]
  return all.filter((part) => part.factor === factor).map(({ id }) => id)
}
