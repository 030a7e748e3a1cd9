/** Patterns that are made ready when they are first asked for. */

/**
 * The pattern of this source, made at the first call and the same at each. For a \p, which stands for thousands of
 * characters, Node takes a seventh of a millisecond wherever it reads one as a literal: also in code that never runs.
 */
export function late(source: string | (() => string), flags: string): () => RegExp {
  let pattern: RegExp | undefined
  return () => (pattern ??= new RegExp(typeof source === 'string' ? source : source(), flags))
}
