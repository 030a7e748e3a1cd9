/** What a value says, apart from how it is laid out: two layouts of one answer become the same data. */

/**
 * The value with sorted keys and plain texts; undefined when it says nothing. Absent, null and empty are one: asked
 * or not, there is no answer. White space is layout (`|`, `>` and quotes differ in it); every other character counts.
 */
export function canonical(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value)
  if (Array.isArray(value)) return filled(value.map(canonical).filter((item) => item !== undefined))
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, canonical(inner)])
  const kept = entries.filter(([, inner]) => inner !== undefined).sort(([one], [other]) => (one < other ? -1 : 1))
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

/** Composed letters (NFC): "é" typed on another computer is the same word. */
function plainText(text: string): string | undefined {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  return plain === '' ? undefined : plain
}

function filled(items: unknown[]): unknown[] | undefined {
  return items.length > 0 ? items : undefined
}
