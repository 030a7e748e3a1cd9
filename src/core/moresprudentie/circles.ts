/** References that run in a circle: nobody can build on what builds on them. */

/**
 * The references that lie on a circle, as "from>to". `naar`: for every case the ids that it refers to. One that names
 * itself is no circle. Costs about one look at every reference as long as there is no circle.
 */
export function referencesInCircles(naar: ReadonlyMap<string, readonly string[]>): Set<string> {
  const left = withoutEnds(naar)
  const edges = [...left].flatMap(([from, ids]) => ids.map((to) => [from, to] as const))
  return new Set(edges.filter(([from, to]) => leadsTo(from, to, left)).map(([from, to]) => `${from}>${to}`))
}

/** Takes away whatever refers to nothing that is left, as long as there is such a case. */
function withoutEnds(naar: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const left = new Map([...naar].map(([id, ids]) => [id, ids.filter((to) => to !== id && naar.has(to))]))
  const referring = new Map<string, string[]>()
  for (const [from, ids] of left) for (const to of ids) referring.set(to, [...(referring.get(to) ?? []), from])
  const open = new Map([...left].map(([id, ids]) => [id, ids.length]))
  const ends = [...open].filter(([, count]) => count === 0).map(([id]) => id)
  for (let id = ends.pop(); id !== undefined; id = ends.pop()) {
    left.delete(id)
    for (const from of referring.get(id) ?? []) {
      open.set(from, open.get(from)! - 1)
      if (open.get(from) === 0) ends.push(from)
    }
  }
  return new Map([...left].map(([id, ids]) => [id, ids.filter((to) => left.has(to))]))
}

/** Whether references lead from one case to another, step by step. */
function leadsTo(goal: string, from: string, naar: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set([from])
  // A set gives what is added while it is walked.
  for (const id of seen) for (const next of naar.get(id) ?? []) seen.add(next)
  return seen.has(goal)
}
