/** Where a part of a text stands in a file. */

/**
 * The offsets of a part of a value, or undefined when the value is written over several lines or with escapes, so that
 * its letters do not stand in the file one by one. `start` and `end`: the value in the file, with its quotes.
 */
export function partSpan(
  file: string,
  value: unknown,
  [start, end]: readonly [number, number],
  within: { start: number; end: number },
): readonly [number, number] | undefined {
  const quotes = /["']/.test(file[start] ?? '') ? 1 : 0
  if (file.slice(start + quotes, end - quotes) !== value) return undefined
  return [start + quotes + within.start, start + quotes + within.end]
}
