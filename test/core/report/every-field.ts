/** Cases in which every field of the schema is filled in, made from the schema itself: a new field comes along. */
import type { Casus } from '../../../src/core/casus/casus.js'
import { readingForm } from '../../../src/core/casus/reading.js'
import { casusSchema, type CasusFile } from '../../../src/core/casus/schema.js'

interface Node {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
}

/** `textOf`: what stands in the text at a path such as "argumenten.stelling". */
export function everyField(textOf: (path: string) => string): Casus {
  const file = filled(casusSchema as Node, '', textOf) as unknown as CasusFile
  const [argument] = file.argumenten!
  const { smoes: _, ...plain } = argument!
  const [belanghebbende] = file.belanghebbenden!
  const [vraag] = file.informatie!.vragen!
  return readingForm({
    ...file,
    // Who was heard has no reason why not, and a question with an answer has nobody who looks for it.
    belanghebbenden: [belanghebbende!, { ...belanghebbende!, id: 'b2', gehoord: false }],
    informatie: {
      ...file.informatie,
      vragen: [vraag!, { ...vraag!, id: 'v2', antwoord: null, aanvaardOnbekend: null }],
    },
    // The parked one shows what a smoes says; the others make both columns.
    argumenten: [
      { ...plain, id: 'a1', kant: 'pro' },
      { ...plain, id: 'a2', kant: 'contra' },
      { ...argument!, id: 'a3' },
    ],
    conclusie: {
      ...file.conclusie,
      oordeel: 'ja-mits',
      doorslaggevend: ['a1'],
      tegenargumenten: [{ ...file.conclusie!.tegenargumenten![0]!, argument: 'a2' }],
    },
  })
}

/** The paths of all texts that somebody types freely. */
export const textPaths: readonly string[] = (() => {
  const paths: string[] = []
  everyField((path) => {
    if (!paths.includes(path)) paths.push(path)
    return path
  })
  return paths
})()

function filled(node: Node, path: string, textOf: (path: string) => string): unknown {
  if (node.const !== undefined) return node.const
  if (node.enum !== undefined) return node.enum[0]
  if (node.properties !== undefined) {
    const at = (key: string) => (path === '' ? key : `${path}.${key}`)
    const entries = Object.entries(node.properties)
    return Object.fromEntries(entries.map(([key, inner]) => [key, filled(inner, at(key), textOf)]))
  }
  if (node.items !== undefined) return [filled(node.items, path, textOf)]
  const type = Array.isArray(node.type) ? (node.type as string[])[0] : node.type
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') return 2
  return textAt(node, path, textOf)
}

function textAt({ format, pattern = '\\S' }: Node, path: string, textOf: (path: string) => string): string {
  if (format === 'date') return '2025-03-11'
  const [, letter] = /^\^([a-z])\[1-9\]/.exec(pattern) ?? []
  if (letter !== undefined) return `${letter}1`
  if (pattern.startsWith('^([0-9]{4}(')) return '2011-03'
  if (pattern.includes('{64}')) return 'c0ffee'.padEnd(64, '0')
  if (pattern.startsWith('^[a-z][1-9]')) return 'a9'
  return textOf(path)
}
