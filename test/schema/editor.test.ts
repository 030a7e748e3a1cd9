/** An editor with yaml-language-server explains each key in Dutch and offers what fits, under both drafts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLanguageServer, type LanguageServer, type Offer, type Place } from './language-server.js'
import { badSamples, goodSamples, ourVerdict } from './samples.js'

interface Shape {
  description?: string
  properties?: Record<string, Shape>
  items?: Shape
  enum?: string[]
}

const published = JSON.parse(readFileSync('schema/casus.schema.json', 'utf8')) as Shape
const drafts = ['http://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft/2020-12/schema']

describe.each(drafts)('onder %s', (draft) => {
  let folder: string
  let server: LanguageServer
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'beraad-schema-'))
    writeFileSync(join(folder, 'casus.schema.json'), JSON.stringify({ ...published, $schema: draft }))
    server = await startLanguageServer()
  }, 60_000)
  afterAll(() => {
    server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Opens a text whose first line leads to the schema of this draft. */
  async function open(name: string, text: string): Promise<string> {
    const path = resolve('cases/2025', `${name.replaceAll(' ', '-')}.yaml`)
    const modeline = `# yaml-language-server: $schema=${join(folder, 'casus.schema.json')}\n`
    await server.diagnose(path, text.replace(/^# yaml-language-server: .*\n|^/, modeline))
    return path
  }

  test.each(['vertrouwelijkheid', 'lijn', 'beslissing.vraag', 'belanghebbenden.waaromNiet', 'argumenten.perspectief', 'argumenten.smoes.wedervraag', 'conclusie.maatregelen.stand', 'toets.wijze'])(
    'legt de muis op %s uit wat daar hoort',
    async (key) => {
      const { text } = goodSamples[0]!
      const shown = await server.hover(await open(`muis ${key}`, text), placeOf(text, key.split('.').at(-1)!))
      expect(shown).toContain(shapeAt(key).description)
      for (const value of shapeAt(key).enum ?? []) expect(shown).toContain(`\`${value}\``)
    },
  )

  test.each(['', 'beslissing', 'argumenten', 'argumenten.smoes', 'conclusie.maatregelen', 'opvolging.besluit'])(
    'biedt de editor in "%s" elke sleutel aan, met uitleg',
    async (key) => {
      const { text, place } = emptyAt(key)
      const offered = explained(await server.complete(await open(`sleutels ${key}`, text), place))
      for (const [name, { description }] of Object.entries(below(shapeAt(key)).properties!))
        if (!text.includes(`${name}:`)) expect(offered).toContainEqual([name, expect.stringContaining(description!)])
    },
  )

  test.each(['status', 'argumenten.kant', 'argumenten.smoes.uitkomst', 'conclusie.oordeel', 'deelnemers.rol', 'conclusie.maatregelen.stand'])(
    'biedt de editor bij %s elke waarde aan, met uitleg',
    async (key) => {
      const { text, place } = emptyAt(key)
      const offered = explained(await server.complete(await open(`waarden ${key}`, text), place))
      const { enum: values, description } = shapeAt(key)
      expect(offered).toEqual(values!.map((value) => [value, expect.stringContaining(description!)]))
    },
  )

  test.each(badSamples)('onderstreept de editor dezelfde regel als controleer: $name', async ({ name, text }) => {
    const path = resolve('cases/2025', `fout-${name.replaceAll(' ', '-')}.yaml`)
    const own = text.replace(/\$schema=\S+/, `$schema=${join(folder, 'casus.schema.json')}`)
    const lines = (await server.diagnose(path, own)).map(({ range }) => range.start.line + 1)
    expect(lines).toEqual(ourVerdict(text).map(({ line }) => line))
  })
})

function shapeAt(key: string): Shape {
  return key === '' ? published : key.split('.').reduce((shape, name) => below(shape).properties![name]!, below(published))
}

function below(shape: Shape): Shape {
  return shape.items ?? shape
}

/** Where the last word of a key stands in a text: on its second letter. */
function placeOf(text: string, word: string): Place {
  const lines = text.split('\n')
  const line = lines.findIndex((one) => one.trimStart().replace('- ', '').startsWith(`${word}:`))
  return { line, character: lines[line]!.indexOf(word) + 1 }
}

/** A case with nothing but the way to this key, and the place where somebody would type on. */
function emptyAt(key: string): { text: string; place: Place } {
  const lines = ['# yaml-language-server: $schema=x', 'schemaVersie: 1']
  let lead = ''
  let shape = published
  for (const name of key === '' ? [] : key.split('.')) {
    shape = below(shape).properties![name]!
    lines.push(`${lead}${name}: `)
    lead = `${lead.replace('-', ' ')}  ${shape.items ? '- ' : ''}`
  }
  // An item of a list needs something in it before an editor knows that it is one.
  if (lead.endsWith('- ')) lines.push(`${lead}id: x1`)
  if (!shape.enum) lines.push(lead.replace('-', ' '))
  return { text: lines.join('\n'), place: { line: lines.length - 1, character: lines.at(-1)!.length } }
}

function explained(offers: readonly Offer[]): [string, string][] {
  return offers.map(({ label, documentation = '' }) => [
    label,
    typeof documentation === 'string' ? documentation : documentation.value,
  ])
}
