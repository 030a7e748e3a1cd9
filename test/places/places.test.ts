/** Where each fault lies, to the character, also behind tabs, emoji and Windows line ends. One fault or more per rule. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { isMap, isScalar, parseDocument, visit, type Node } from 'yaml'
import { checkText } from '../../src/core/check/check-text.js'
import type { Place, Problem } from '../../src/core/problem.js'
import { knownIds, others, severitiesFor } from '../checks/neighbours.js'
import { oneLine, pathName } from './one-line.js'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const names = readdirSync(here('../checks/bad'))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length))
  .sort()
const textOf = (name: string) => readFileSync(here(`../checks/bad/${name}.yaml`), 'utf8')

/** Tabs and line ends that these tests put in themselves are told too. */
const ofTheTest = ['BESTAND-REGELEINDE', 'YAML-TAB']

function problemsOf(name: string, text: string): Problem[] {
  const { problems } = checkText(`${name}.yaml`, text, { knownIds, others, severities: severitiesFor(name) })
  return problems.filter(({ ruleId }) => name === ruleId.toLowerCase() || !ofTheTest.includes(ruleId))
}

const placeOf = ({ line, column, endLine, endColumn }: Place): Place => ({ line, column, endLine, endColumn })
const placesOf = (name: string, text: string) =>
  problemsOf(name, text).map((problem) => ({ ruleId: problem.ruleId, ...placeOf(problem) }))

/** The text of a place: an own count of lines and characters. */
function covered(text: string, { line, column, endLine, endColumn }: Place): string {
  const lines = text.split('\n').slice(line - 1, endLine)
  lines[lines.length - 1] = lines.at(-1)!.slice(0, endColumn - 1)
  lines[0] = lines[0]!.slice(column - 1)
  return lines.join('\n')
}

test('elke fout staat op haar plek', async () => {
  const rows = names.flatMap((name) =>
    problemsOf(name, textOf(name)).map((problem) => {
      const { line, column, endLine, endColumn } = problem
      return `${problem.ruleId} ${line}:${column}-${endLine}:${endColumn} ${JSON.stringify(covered(textOf(name), problem))}`
    }),
  )
  expect(rows.length).toBeGreaterThan(60)
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(here('places.txt'))
})

describe.each(names)('%s', (name) => {
  const text = textOf(name)
  const places = placesOf(name, text)

  test('op dezelfde plek met Windows-regeleinden', () => {
    expect(placesOf(name, text.replaceAll('\n', '\r\n'))).toEqual(places)
  })

  test('één regel lager met een regel met emoji ervoor', () => {
    // What is wrong with the whole file is told at its start.
    const isWhole = name === 'yaml-leeg'
    const lower = places.map((place) =>
      isWhole ? place : { ...place, line: place.line + 1, endLine: place.endLine + 1 },
    )
    expect(placesOf(name, `# 👩🏽‍⚕️👍 e\u0301\n${text}`)).toEqual(lower)
  })

  // The words around a tab, an unseen character or a hash sign may be anyone's, too.
  if (/^(?:lek-|yaml-tab|yaml-onzichtbaar|yaml-hekje)/.test(name)) {
    test('een regel waar een persoonsgegeven kan staan, wordt niet getoond', () => {
      for (const { sourceLine } of problemsOf(name, text)) expect(sourceLine).toBeUndefined()
    })
    return
  }

  test('de getoonde regel past bij de plek', () => {
    for (const problem of problemsOf(name, text.replaceAll('\n', '\r\n'))) {
      const { before, marked, after } = problem.sourceLine!
      const line = text.split('\n')[problem.line - 1]!
      expect(before + marked + after).toBe(line)
      expect(before).toHaveLength(problem.column - 1)
      expect(covered(text, problem).split('\n')[0]).toBe(marked)
    }
  })
})

/** A leak and what is wrong in a reference to law lie within a value; places.txt shows what they cover. */
const readable = names.filter((name) => !/^(?:yaml|lek|kader)-/.test(name))

test.each(readable)('%s: met alles op één regel, achter tabs en emoji', (name) => {
  const text = textOf(name)
  const { text: line, spans } = oneLine(parseDocument(text).toJS() as Record<string, unknown>)
  const expected = problemsOf(name, text).map((problem) => {
    const { start, end } = spans.get(pathAt(text, problem))!
    return { ruleId: problem.ruleId, line: 1, column: start + 1, endLine: 1, endColumn: end + 1 }
  })
  const byColumn = (one: Place, other: Place) => one.column - other.column
  expect(placesOf(name, line)).toEqual(expected.sort(byColumn))
  expect(placesOf(name, line.replace('\n', '\r\n'))).toEqual(expected)
})

/** The path of the key or value that begins where the place begins. */
function pathAt(text: string, place: Place): string {
  const offset =
    text
      .split('\n')
      .slice(0, place.line - 1)
      .join('\n').length +
    (place.line > 1 ? 1 : 0) +
    place.column -
    1
  const isItem = place.endLine > place.line
  let found: string | undefined
  visit(parseDocument(text), {
    Node(key, node, parents) {
      if (node.range?.[0] !== offset || found !== undefined || isMap(node) !== isItem) return
      found = pathName(pathOf(node, parents as unknown[])) + (key === 'key' ? ' (key)' : '')
    },
  })
  return found!
}

function pathOf(node: Node, parents: unknown[]): (string | number)[] {
  const chain = [...parents, node]
  return chain.flatMap((parent, i): (string | number)[] => {
    const child = chain[i + 1]
    if (child === undefined) return []
    const { items, key } = parent as { items?: unknown[]; key?: unknown }
    if (isScalar(key)) return [String(key.value)]
    return items === undefined || isMap(parent) ? [] : [items.indexOf(child)]
  })
}

/** A fault of YAML behind a tab and an emoji on the same line, and what must be underlined. The ⟦brackets⟧ are no part of it. */
const onOneLine: [ruleId: string, marked: string][] = [
  ['YAML-ANKER', '{"👩🏽‍⚕️👍":\t1, titel: ⟦&woord⟧ x}'],
  ['YAML-ANKER', '{"👩🏽‍⚕️👍":\t1, titel: ⟦*woord⟧}'],
  ['YAML-TAG', '{"👍":\t1, titel: ⟦!!binary⟧ x}'],
  ['YAML-TEKEN', 'titel: "👍\t⟦\u0007⟧abc"'],
  ['YAML-INVOEGEN', '{"👍":\t1, ⟦<<⟧: x}'],
  ['YAML-SLEUTEL', '{"👍":\t1, soort: 1, ⟦"soort"⟧: 2}'],
  ['YAML-SLEUTEL', '{e\u0301: "👍",\t⟦é⟧: 2}'],
  ['YAML-NULL', '{"👍":\t1, titel: ⟦Null⟧ }'],
  ['YAML-VORM', 'titel: {"👍":\t⟦"⟧open'],
  ['YAML-DIEPTE', `titel: ["👍",\t${'['.repeat(61)}⟦[⟧[`],
]

test.each(onOneLine)('%s achter een tab en een emoji op dezelfde regel: %s', (ruleId, marked) => {
  const text = marked.replace(/[⟦⟧]/g, '')
  const place = { line: 1, column: marked.indexOf('⟦') + 1, endLine: 1, endColumn: marked.indexOf('⟧') }
  for (const end of ['\n', '\r\n']) expect(placesOf('x', `${text}${end}`)[0]).toEqual({ ruleId, ...place })
})
