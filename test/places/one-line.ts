/** A case on one line, in braces, and where on that line each key and value lies: a second opinion on places. */

interface Span {
  start: number
  end: number
}

export interface OneLine {
  text: string
  /** By path, as `pathName` gives it, of a value; with " (key)" behind it of its key. */
  spans: Map<string, Span>
}

/** The data as one line of YAML. A tab, an emoji of many units and a combining mark stand behind the first key. */
export function oneLine(data: Record<string, unknown>): OneLine {
  const spans = new Map<string, Span>()
  const [first, ...rest] = Object.entries(data)
  const entries = [first!, ['parkeerplaats', ['👩🏽‍⚕️👍\t e\u0301']] as const, ...rest]
  return { text: `${emit(Object.fromEntries(entries), [], 0, spans)}\n`, spans }
}

/** A path as text. */
export function pathName(path: readonly (string | number)[]): string {
  return path.join('/')
}

function emit(value: unknown, path: (string | number)[], start: number, spans: Map<string, Span>): string {
  const text = isParent(value) ? emitAll(value, path, start, spans) : JSON.stringify(value)
  spans.set(pathName(path), { start, end: start + text.length })
  return text
}

function emitAll(value: object, path: (string | number)[], start: number, spans: Map<string, Span>): string {
  const isList = Array.isArray(value)
  let text = isList ? '[' : '{'
  for (const [i, [key, inner]] of Object.entries(value).entries()) {
    text += i === 0 ? '' : ',\t'
    const here = [...path, isList ? i : key]
    if (!isList) {
      const name = JSON.stringify(key)
      spans.set(`${pathName(here)} (key)`, { start: start + text.length, end: start + text.length + name.length })
      text += `${name}: `
    }
    text += emit(inner, here, start + text.length, spans)
  }
  return text + (isList ? ']' : '}')
}

function isParent(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
