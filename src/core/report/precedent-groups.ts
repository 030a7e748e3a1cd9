/** Earlier beraden of which exactly the same is to be said, said once. */
import type { Item } from './blocks.js'
import { firstOf, moreInJson } from './first-of.js'
import type { Words } from './precedent-words.js'

/** An earlier beraad, and the sentences about it. */
export interface Said {
  id: string
  lines: string[]
}

/** An item for each beraad, or for all of which the sentences are the same. In the order of the first of each. */
export function togetherItems(all: readonly Said[], words: Words): Item[] {
  const groups = new Map<string, Said[]>()
  for (const one of all) {
    const key = one.lines.join('\n')
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const items = [...groups.values()].map((group) => groupItem(group, words))
  return firstOf(items, mostItems, (more) => ({ text: moreInJson(more) }))
}

function groupItem(group: readonly Said[], words: Words): Item {
  const [{ id, lines }] = group as [Said]
  if (group.length === 1) return { text: words.beraad(id), lines }
  const names = group.map((one) => words.beraad(one.id))
  return { text: `Voor ${group.length} beraden geldt hetzelfde.`, lines: [...lines, ...firstNames(names)] }
}

/** The first names of a long row, and how many more there are. */
export function firstNames(names: readonly string[]): string[] {
  return firstOf(names, mostNames, moreInJson)
}

const mostItems = 8
const mostNames = 4
