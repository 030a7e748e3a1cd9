/** Where a part of a text stands in a file. */

/**
 * The offsets of a part of a value, or undefined when the value is folded or written with escapes, so that its letters do
 * not stand in the file one by one. `span`: the value in the file, with its quotes or from the bar of its block.
 */
export function partSpan(
  file: string,
  value: unknown,
  span: WholeSpan,
  within: { start: number; end: number },
): readonly [number, number] | undefined {
  // One text may hold thousands of finds.
  if (!remembered.has(span)) remembered.set(span, linesOf(file, value, span))
  const lines = remembered.get(span)
  return lines && [inFile(lines, within.start), inFile(lines, within.end)]
}

type WholeSpan = readonly [start: number, end: number, ...number[]]

/** Where one line of a value begins: in the value, and in the file. */
type Line = readonly [inValue: number, inFile: number]

const remembered = new WeakMap<WholeSpan, readonly Line[] | undefined>()

function linesOf(file: string, value: unknown, [start, end]: WholeSpan): readonly Line[] | undefined {
  if (file[start] === '|' && typeof value === 'string') return blockLines(file, value, start)
  const quotes = /["']/.test(file[start] ?? '') ? 1 : 0
  return file.slice(start + quotes, end - quotes) === value ? [[0, start + quotes]] : undefined
}

/** Each line of the value stands below the bar, behind blanks. */
function blockLines(file: string, value: string, bar: number): readonly Line[] | undefined {
  const lines: Line[] = []
  let inValue = 0
  let lineStart = file.indexOf('\n', bar) + 1
  for (const line of value.replace(/\n+$/, '').split('\n')) {
    const lineBreak = file.indexOf('\n', lineStart)
    const written = file.slice(lineStart, lineBreak === -1 ? file.length : lineBreak).replace(/\r$/, '')
    if (!written.endsWith(line)) return undefined
    lines.push([inValue, lineStart + written.length - line.length])
    inValue += line.length + 1
    lineStart = lineBreak + 1
  }
  return lines
}

/** From an offset in the value to the one in the file, by the last line that begins at or before it. */
function inFile(lines: readonly Line[], offset: number): number {
  let low = 0
  for (let high = lines.length; high - low > 1;) {
    const middle = (low + high) >> 1
    if (lines[middle]![0] <= offset) low = middle
    else high = middle
  }
  return lines[low]![1] + offset - lines[low]![0]
}
