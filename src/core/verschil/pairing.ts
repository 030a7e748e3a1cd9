/** Which items of an old and a new list are the same one: by kenmerk, never by position. */
import { canonical } from '../casus/canonical.js'
import { isRecord } from '../text/emit.js'

/** Positions in the old and the new list; one of both is absent for what is new or gone. */
export interface Pair {
  old?: number
  now?: number
}

/** Every item once: those of the new list in its order, then what is gone. */
export function pairs(old: readonly unknown[], now: readonly unknown[]): Pair[] {
  const waiting = new Map<string, number[]>()
  for (const [i, item] of old.entries()) pushTo(waiting, identityOf(item), i)
  const twins = sameContent(old, now)
  const taken = new Set(twins.values())
  const found = now.map((item, i): Pair => {
    const twin = twins.get(i)
    if (twin !== undefined) return { old: twin, now: i }
    const left = waiting.get(identityOf(item)) ?? []
    while (left.length > 0 && taken.has(left[0]!)) left.shift()
    return { old: left.shift(), now: i }
  })
  const matched = new Set(found.map((pair) => pair.old))
  return [...found, ...old.flatMap((_, i) => (matched.has(i) ? [] : [{ old: i }]))]
}

/** What an item is known by. Without any such key, only its content tells items apart. */
function identityOf(item: unknown): string {
  if (!isRecord(item)) return JSON.stringify(item)
  const key = keys.find((name) => typeof item[name] === 'string' || typeof item[name] === 'number')
  return key === undefined ? '' : `${key} ${String(item[key])}`
}

const keys = ['id', 'argument', 'deelnemer', 'naar', 'maatregel', 'onderdeel', 'nummer', 'deel', 'soort'] as const

/** New position → old position of items that are wholly equal: where a kenmerk stands there twice, or there is none. */
function sameContent(old: readonly unknown[], now: readonly unknown[]): Map<number, number> {
  const places = new Map<string, number[]>()
  for (const [i, item] of old.entries()) pushTo(places, contentOf(item), i)
  const found = new Map<number, number>()
  for (const [i, item] of now.entries()) {
    const place = places.get(contentOf(item))?.shift()
    if (place !== undefined) found.set(i, place)
  }
  return found
}

function contentOf(item: unknown): string {
  return JSON.stringify(canonical(item)) ?? ''
}

function pushTo(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
