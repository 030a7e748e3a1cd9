/** What a value says, apart from how it is laid out: two layouts of one answer become the same data. */

/**
 * The value with sorted keys and plain texts; undefined when it says nothing. Absent, null and empty are one: asked
 * or not, there is no answer. White space is layout (`|`, `>` and quotes differ in it); every other character counts.
 */
export function canonical(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value)
  if (typeof value !== 'object' || value === null) return value ?? undefined
  if (Array.isArray(value)) {
    const items = value.map(canonical).filter((item) => item !== undefined)
    return items.length > 0 ? items : undefined
  }
  const kept: [string, unknown][] = []
  for (const key of Object.keys(value).sort()) {
    const inner = canonical((value as Record<string, unknown>)[key])
    if (inner !== undefined) kept.push([key, inner])
  }
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

/** Composed letters (NFC): "é" typed on another computer is the same word. */
function plainText(text: string): string | undefined {
  if (isPlain.test(text)) return text
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  return plain === '' ? undefined : plain
}

/** Most texts: words of bare letters and signs, with one space between them. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/
