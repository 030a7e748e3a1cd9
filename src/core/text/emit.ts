/** Writes data as YAML lines: block style, keys in the order of the schema, never folded. */
import type { Shape } from '../casus/reading.js'
import { blockHeader, inlineScalar } from './scalar.js'

/**
 * What stands behind a colon or dash: the rest of that line and the lines below it, ending in a newline.
 * `indent` is the column of the key or dash; `comment` goes on the first line.
 */
export function emitValue(value: unknown, shape: Shape, indent: number, comment: string): string {
  if (isList(value) && value.length > 0) {
    const inner = indent + 2
    return `${comment}\n` + value.map((item) => ' '.repeat(inner) + emitItem(item, shape.items ?? {}, inner)).join('')
  }
  if (isRecord(value) && keysOf(value).length > 0) {
    return `${comment}\n${' '.repeat(indent + 2)}${emitPairs(value, shape, indent + 2)}`
  }
  return emitScalar(value, indent, comment)
}

/** A list item from its dash on. `indent` is the column of the dash. */
export function emitItem(item: unknown, shape: Shape, indent: number): string {
  if (isRecord(item) && keysOf(item).length > 0) return `- ${emitPairs(item, shape, indent + 2)}`
  return `-${emitValue(item, shape, indent, '')}`
}

/** One pair from its key on. `indent` is the column of the key. */
export function emitPair(key: string, value: unknown, shape: Shape, indent: number): string {
  return `${inlineScalar(key)}:${emitValue(value, shape.properties?.[key] ?? {}, indent, '')}`
}

/** All pairs of a map; the first starts at the current column, the others at `indent`. */
export function emitPairs(record: Record<string, unknown>, shape: Shape, indent: number): string {
  return inSchemaOrder(keysOf(record), shape)
    .map((key) => emitPair(key, record[key], shape, indent))
    .join(' '.repeat(indent))
}

/** Keys that have a value, null included. */
export function keysOf(record: Record<string, unknown>): string[] {
  return Object.keys(record).filter((key) => record[key] !== undefined)
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: unknown): value is unknown[] {
  return Array.isArray(value)
}

/** Keys that the schema knows, in its order; then the others as they came. */
function inSchemaOrder(keys: string[], shape: Shape): string[] {
  const known = Object.keys(shape.properties ?? {}).filter((key) => keys.includes(key))
  return [...known, ...keys.filter((key) => !known.includes(key))]
}

function emitScalar(value: unknown, indent: number, comment: string): string {
  if (isList(value)) return ` []${comment}\n`
  if (isRecord(value)) return ` {}${comment}\n`
  const scalar = value as string | number | boolean | null
  const header = typeof scalar === 'string' ? blockHeader(scalar) : undefined
  if (typeof scalar !== 'string' || header === undefined) return ` ${inlineScalar(scalar)}${comment}\n`
  const lines = scalar.replace(/\n$/, '').split('\n')
  const margin = ' '.repeat(indent + 2)
  return ` ${header}${comment}\n` + lines.map((line) => (line === '' ? '\n' : `${margin}${line}\n`)).join('')
}
