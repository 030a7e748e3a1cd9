/** The glossary: every key and value of a case file stands in it, once, and it names nothing that is not there. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { casusSchema } from '../src/core/casus/schema.js'

interface Node {
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly enum?: readonly string[]
}

const glossary = readFileSync(new URL('../BEGRIPPEN.md', import.meta.url), 'utf8')
/** The rows that define a term; the last table is about choosing between words. */
const rows = (glossary.split('## Kies dit woord')[0] ?? '')
  .split('\n')
  .filter((line) => /^\| (?!Begrip|---)/.test(line))
  .map((line) => line.split('|').slice(1, -1))
const fields = nodesBelow(casusSchema as Node)

test('elke sleutel van een casus staat precies één keer in de begrippenlijst, en geen andere', () => {
  const places = rows.flatMap(([, , place]) => quoted(place ?? ''))
  expect(places.toSorted()).toEqual(fields.map(({ path }) => path).toSorted())
})

test('elke waarde die je kunt kiezen, staat in de begrippenlijst', () => {
  const named = new Set(quoted(glossary))
  const values = fields.flatMap(({ node }) => node.enum ?? [])
  expect(values.filter((value) => !named.has(value))).toEqual([])
})

test('elk begrip staat er één keer en is in één zin uitgelegd', () => {
  const terms = rows.map(([term]) => (term ?? '').trim())
  expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([])
  expect(rows.filter(([, meaning]) => !/^[^.]+\.$/.test((meaning ?? '').trim()))).toEqual([])
})

function nodesBelow(node: Node, at = ''): { path: string; node: Node }[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const path = at === '' ? key : `${at}.${key}`
    return [{ path, node: child }, ...nodesBelow(child, path)]
  })
  return [...own, ...(node.items ? nodesBelow(node.items, at) : [])]
}

function quoted(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, inner]) => inner ?? '')
}
