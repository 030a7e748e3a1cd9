/** Stable ways into a case: list items are found by a key of theirs, so that reordering or an edit elsewhere does no harm. */

/** One step of a path: a key, a position, or "the item whose `by` equals `value`". */
export type Segment = string | number | { readonly by: string; readonly value: string }
export type Path = readonly Segment[]

type Container = Record<string | number, unknown>

/** The value at a path, or undefined when any part of the way is absent. */
export function getAt(data: unknown, path: Path): unknown {
  let here = data
  for (const segment of path) {
    if (typeof here !== 'object' || here === null) return undefined
    const key = keyOf(here, segment)
    here = Object.hasOwn(here, key) ? (here as Container)[key] : undefined
  }
  return here
}

/** A copy of the data with the value at the path; maps, lists and items on the way are made. The input is not changed. */
export function setAt<T>(data: T, path: Path, value: unknown): T {
  const [segment, ...rest] = path
  if (segment === undefined) return value as T
  const copy = copyOf(data, segment)
  const key = keyOf(copy, segment)
  const inner = copy[key] ?? (typeof segment === 'object' ? { [segment.by]: segment.value } : undefined)
  copy[key] = setAt(inner, rest, value)
  return copy as T
}

/** A copy of the data without what stands at the path; later items of a list move up. */
export function removeAt<T>(data: T, path: Path): T {
  const parent = path.slice(0, -1)
  const segment = path.at(-1)
  const holder = getAt(data, parent)
  if (segment === undefined || typeof holder !== 'object' || holder === null) return data
  const key = keyOf(holder, segment)
  if (Array.isArray(holder)) return setAt(data, parent, holder.toSpliced(Number(key), 1))
  return setAt(data, parent, Object.fromEntries(Object.entries(holder).filter(([k]) => k !== key)))
}

/** The keys and positions that a path stands for now. */
export function placeIn(data: unknown, path: Path): (string | number)[] {
  return path.map((segment, i) => keyOf(getAt(data, path.slice(0, i)) ?? [], segment))
}

/** A path as one word, such as `argumenten.a3.kant`: unique within a case. */
export function pathName(path: Path): string {
  return path.map((segment) => (typeof segment === 'object' ? segment.value : String(segment))).join('.')
}

function copyOf(data: unknown, segment: Segment): Container {
  if (typeof segment !== 'string') return [...((data as unknown[] | null | undefined) ?? [])] as unknown as Container
  return { ...(data as Container | null | undefined) }
}

function keyOf(holder: object, segment: Segment): string | number {
  if (typeof segment !== 'object') return segment
  const items = holder as Record<string, unknown>[]
  const found = items.findIndex((item) => item[segment.by] === segment.value)
  return found === -1 ? items.length : found
}
