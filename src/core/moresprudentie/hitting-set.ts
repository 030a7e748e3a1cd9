/** The smallest choices that take at least one element of every group: exact, in a fixed order, with a bound on the work. */

export interface HittingSets {
  /** Every smallest choice, each ascending, in lexical order; at most `mostSets`. Of no groups: one empty choice. */
  sets: number[][]
  /** Whether all smallest choices are in `sets`. */
  complete: boolean
  /** Whether it is proven that nothing smaller does. Only a search that went over its bound is not exact. */
  exact: boolean
}

/** How many smallest choices are given at most. */
export const mostSets = 20

/**
 * How many steps the search takes before it settles for the greedy choice. Groups within 20 numbers stay far below it;
 * a case with more factors on one side than that is not a case that a group can weigh.
 */
const mostSteps = 50_000

/** The smallest sets that meet every group. Undefined when a group is empty: then nothing does. */
export function smallestHittingSets(groups: readonly (readonly number[])[]): HittingSets | undefined {
  if (groups.some((group) => group.length === 0)) return undefined
  const essential = withoutSupersets(groups)
  const greedy = greedyChoice(essential)
  const search: Search = { groups: essential, found: [], steps: 0 }
  for (let size = 0; size <= greedy.length; size++) {
    extend(search, [], new Set(), size)
    if (search.found.length > 0) return { ...ordered(search.found, search.steps), exact: true }
    if (search.steps > mostSteps) break
  }
  return { sets: [greedy], complete: false, exact: false }
}

interface Search {
  groups: number[][]
  found: number[][]
  steps: number
}

/**
 * Adds, for the first group that is not met, each of its elements in turn. What was tried before in the same group is
 * barred afterwards, so that every choice is found once.
 */
function extend(search: Search, chosen: readonly number[], barred: ReadonlySet<number>, room: number): void {
  if (++search.steps > mostSteps) return
  const open = search.groups.filter((group) => !group.some((element) => chosen.includes(element)))
  if (open.length === 0) {
    search.found.push(chosen.toSorted((a, b) => a - b))
    return
  }
  if (apart(open) > room) return
  const tried = new Set(barred)
  for (const element of open[0]!) {
    if (tried.has(element)) continue
    extend(search, [...chosen, element], tried, room - 1)
    tried.add(element)
  }
}

/** How many groups, taken in order, have nothing in common: each of them asks for an element of its own. */
function apart(groups: readonly (readonly number[])[]): number {
  const used = new Set<number>()
  let count = 0
  for (const group of groups) {
    if (group.some((element) => used.has(element))) continue
    for (const element of group) used.add(element)
    count++
  }
  return count
}

function ordered(found: number[][], steps: number): { sets: number[][]; complete: boolean } {
  const sets = found.toSorted(lexically)
  return { sets: sets.slice(0, mostSets), complete: sets.length <= mostSets && steps <= mostSteps }
}

function lexically(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((element, i) => element !== other[i])
  return at === -1 ? 0 : one[at]! - (other[at] ?? -1)
}

/** A group that holds a whole other group is met whenever that one is. The smallest come first. */
function withoutSupersets(groups: readonly (readonly number[])[]): number[][] {
  const kept: { group: number[]; members: Set<number> }[] = []
  const distinct = new Map(groups.map((group) => [group.toSorted((a, b) => a - b).join(), group]))
  const sorted = [...distinct.values()].map((group) => group.toSorted((a, b) => a - b))
  for (const group of sorted.sort((a, b) => a.length - b.length || lexically(a, b))) {
    const members = new Set(group)
    if (!kept.some((smaller) => smaller.group.every((element) => members.has(element)))) kept.push({ group, members })
  }
  return kept.map(({ group }) => group)
}

/** Always the element that meets most of what is open, the lowest of equals. */
function greedyChoice(groups: readonly number[][]): number[] {
  const chosen: number[] = []
  for (let open = groups; open.length > 0;) {
    const counts = new Map<number, number>()
    for (const element of open.flat()) counts.set(element, (counts.get(element) ?? 0) + 1)
    const [best] = [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))
    chosen.push(best)
    open = open.filter((group) => !group.includes(best))
  }
  return chosen.sort((a, b) => a - b)
}
