/** An editor with yaml-language-server says of a file what `beraad controleer` says of it. */
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { badSamples, goodSamples, ourVerdict } from './samples.js'
import { startLanguageServer, type LanguageServer } from './language-server.js'

let server: LanguageServer

beforeAll(async () => {
  server = await startLanguageServer()
}, 60_000)

afterAll(() => {
  server.stop()
})

/** The lines that the editor underlines, 1-based. The first line of each text leads to the schema. */
async function editorLines(name: string, text: string): Promise<number[]> {
  const path = resolve('cases/2025', `${name.replaceAll(' ', '-')}.yaml`)
  const diagnostics = await server.diagnose(path, text)
  return diagnostics.map(({ range }) => range.start.line + 1).sort((a, b) => a - b)
}

describe('good files', () => {
  test.each(goodSamples)('$name', async ({ name, text }) => {
    expect(await editorLines(name, text)).toEqual([])
    expect(ourVerdict(text)).toEqual([])
  })
})

describe('bad files', () => {
  test.each(badSamples)('$name: wrong on the same line', async ({ name, text }) => {
    const lines = ourVerdict(text).map(({ line }) => line)
    expect(lines).toHaveLength(1)
    expect(await editorLines(name, text)).toEqual(lines)
  })
})

test('een editor legt uit wat een uitzondering is, bij de sleutel en bij elk deel ervan', async () => {
  const part = '  - regel: ARG-ZIN\n    reden: Zo sprak de groep het af.\n    tot: "2026-12-31"\n'
  const text = `${goodSamples[0]!.text}uitzonderingen:\n${part}`
  const name = 'an exception'
  expect(await editorLines(name, text)).toEqual([])
  const path = resolve('cases/2025', `${name.replaceAll(' ', '-')}.yaml`)
  const first = text.split('\n').indexOf('uitzonderingen:')
  expect(await server.hover(path, { line: first, character: 3 })).toContain('een tijd niet gelden')
  expect(await server.hover(path, { line: first + 1, character: 5 })).toContain('Het id van de regel')
  expect(await server.hover(path, { line: first + 2, character: 5 })).toContain('Waarom de regel hier niet past')
  expect(await server.hover(path, { line: first + 3, character: 5 })).toContain('De laatste dag')
})
