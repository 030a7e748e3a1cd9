/** What a check was held against besides the text itself: as long as that is the same, so is the verdict. */
import type { RuleContext } from './rule.js'

/** A context that notes which of its facts were looked at. The name of the file belongs to the text, so it is not noted. */
export interface WatchedContext {
  context: RuleContext
  /** The facts that were looked at so far. */
  asked: ReadonlySet<string>
}

/** Gives rules the same facts, and notes each that they look at. */
export function watched(context: RuleContext): WatchedContext {
  const asked = new Set<string>()
  const note = (name: string | symbol) => {
    if (typeof name === 'string' && name !== 'fileName') asked.add(name)
  }
  const noting = new Proxy(context, {
    get: (facts, name) => (note(name), Reflect.get(facts, name) as unknown),
    has: (facts, name) => (note(name), Reflect.has(facts, name)),
  })
  return { context: noting, asked }
}

/** Gives a mark that is the same only for the same text. */
type MarkOf = (text: string) => string

/**
 * Marks the facts by these names, as one word: "knownIds=3f2a…". The same facts give the same word, later and
 * elsewhere; undefined when they can't be told apart.
 */
export type FactsMark = (facts: object, names: Iterable<string>) => string | undefined

/** A function that remembers the mark of every large fact, which many files share. */
export function factsMarker(markOf: MarkOf): FactsMark {
  const known = new WeakMap<object, string>()
  const mark = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return markOf(plain(value))
    const before = known.get(value) ?? markOf(plain(value))
    known.set(value, before)
    return before
  }
  return (facts, names) => {
    try {
      return [...names]
        .sort()
        .map((name) => `${name}=${mark(facts[name as keyof typeof facts])}`)
        .join(',')
    } catch (error) {
      if (error === untellable) return undefined
      throw error
    }
  }
}

/** A text that is the same only for the same value; the order in sets and of keys does not count. */
function plain(value: unknown): string {
  if (value instanceof Set) return `{${[...value].map(plain).sort().join(',')}}`
  if (value instanceof Map)
    return `{${[...value]
      .map((pair) => plain(pair))
      .sort()
      .join(',')}}`
  if (Array.isArray(value)) return `[${value.map(plain).join(',')}]`
  if (typeof value === 'function' || typeof value === 'symbol') throw untellable
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  if (Object.getPrototypeOf(value) !== Object.prototype) throw untellable
  const pairs = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${plain(inner)}`)
  return `(${pairs.sort().join(',')})`
}

const untellable = Symbol('a value that cannot be told apart')
