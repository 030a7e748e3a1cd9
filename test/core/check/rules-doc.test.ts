/** What is told of each rule is complete, true and current. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { rulesPage } from '../../../scripts/rules-doc.js'
import { catalogue, explainedIds } from '../../../src/core/check/catalogue.js'
import { formRules } from '../../../src/core/check/form-rules.js'
import { lijnRules } from '../../../src/core/check/lijn-rules.js'
import { sjabloonRules } from '../../../src/core/check/sjabloon-rules.js'
import { readSettings } from '../../../src/core/settings.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const pages = catalogue()
const page = rulesPage()
/** About bytes, size, a count, or the names of two files: no text shows them. An excerpt of a leak would be one. */
const withoutExample = /^(BESTAND-.*|YAML-GROOT|YAML-ONZICHTBAAR|MEER|ID-TWEELING|LEK-.*)$/
const folders = new Map([
  ...lijnRules.map(({ id }) => [id, 'lijn/'] as const),
  ...sjabloonRules.map(({ id }) => [id, 'sjabloon/'] as const),
])
const golden = (folder: string, id: string) =>
  readFileSync(`${root}test/checks/${folders.get(id) ?? ''}${folder}/${id.toLowerCase()}.yaml`, 'utf8')

test('docs/regels.md is bij', () => {
  expect(page, 'Draai: npx tsx scripts/rules-doc.ts').toBe(readFileSync(`${root}docs/regels.md`, 'utf8'))
})

test('elke regel staat er precies eenmaal in, en in de inhoud', () => {
  for (const { id } of pages) {
    expect(page.split(`\n### ${id}\n`), id).toHaveLength(2)
    expect(page.split(`](#${id.toLowerCase()}):`), id).toHaveLength(2)
  }
})

test('elke melding die niet over de methode gaat, staat in de lijst, en geen andere', () => {
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/explanations|form-rules/.test(name),
  )
  const used = sources.flatMap((name) =>
    [
      ...readFileSync(`${root}src/${name}`, 'utf8').matchAll(
        /'((?:BESTAND|YAML|SCHEMA|INSTELLING)-[A-Z]+|LEK-COMMENTAAR|MEER)'/g,
      ),
    ].map((m) => m[1]!),
  )
  expect(Object.keys(formRules).toSorted()).toEqual([...new Set(used)].toSorted())
})

test('elke regel heeft een uitleg onder src/core/check/explanations/, en er is geen uitleg zonder regel', () => {
  expect(explainedIds.toSorted()).toEqual(pages.map(({ id }) => id).toSorted())
})

test('elke regel die een tekst kan tonen, heeft een voorbeeld', () => {
  expect(pages.filter(({ example }) => example === undefined).map(({ id }) => id)).toEqual(
    pages.map(({ id }) => id).filter((id) => withoutExample.test(id)),
  )
})

const examples = pages.flatMap(({ id, example }) => (example === undefined ? [] : [{ id, ...example }]))

describe('de voorbeelden zijn stukken uit de bestanden die de regel laten zien', () => {
  test.each(examples.filter(({ id }) => !id.startsWith('INSTELLING-')))('$id', ({ id, bad, good }) => {
    expect(isExcerpt(bad, golden('bad', id)), `het foute stuk staat niet in bad:\n${bad}`).toBe(true)
    expect(isExcerpt(good, golden('ok', id)), `het goede stuk staat niet in ok:\n${good}`).toBe(true)
    const tellsThemApart = !isExcerpt(good, golden('bad', id)) || !isExcerpt(bad, golden('ok', id))
    expect(tellsThemApart, 'de stukken maken geen verschil').toBe(true)
  })
})

describe('de voorbeelden van instellingen geven precies die melding', () => {
  test.each(examples.filter(({ id }) => id.startsWith('INSTELLING-')))('$id', ({ id, bad, good }) => {
    expect(readSettings('.beraad.yaml', bad, 'map').problems.map(({ ruleId }) => ruleId)).toEqual([id])
    expect(readSettings('.beraad.yaml', good, 'map').problems).toEqual([])
  })
})

test.each(pages.map(({ id, finds, why, advice }) => [id, [finds, why, advice]] as const))(
  '%s legt het uit in korte zinnen',
  (_, texts) => {
    for (const text of texts) {
      expect(text).toMatch(/^\p{Lu}?.{10,}[.?"]$/u)
      expect(text).not.toMatch(/\b(u|uw|moet je|fout van)\b/)
      for (const sentence of text.split(/(?<=[.?:]) /)) expect(sentence.split(' ').length, sentence).toBeLessThan(24)
    }
  },
)

/** Whether the lines of a fragment stand in a text in this order; between them stand others only at "# …". */
function isExcerpt(fragment: string, text: string): boolean {
  const shown = fragment
    .trim()
    .replaceAll('␇', '\x07')
    .split('\n')
    .filter((line) => !/^\s*# geen \w+$/.test(line))
  const pattern = shown.map((line) => (/^\s*# …$/.test(line) ? '(?:.*\\n)*?' : `${lineOf(line)}\\n`)).join('')
  return new RegExp(`^${pattern}`, 'm').test(text)
}

function lineOf(line: string): string {
  const [start, isCut] = line.endsWith('…') ? [line.slice(0, -1), true] : [line, false]
  return `${start.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${isCut ? '.*' : ''}`
}
