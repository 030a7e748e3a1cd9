/** The list of rules for readers is current and complete. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { formRules } from '../../../src/core/check/form-rules.js'
import { rulesPage } from '../../../scripts/rules-doc.js'
import { rules } from '../../../src/core/check/rules.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))

test('docs/regels.md is bij', () => {
  expect(rulesPage(), 'Draai: npx tsx scripts/rules-doc.ts').toBe(readFileSync(`${root}docs/regels.md`, 'utf8'))
})

test('elke regel van de methode staat er precies eenmaal in', () => {
  for (const { id } of rules) expect(rulesPage().split(`| \`${id}\` |`), id).toHaveLength(2)
})

test('elke melding over de vorm van een bestand staat in de lijst, en geen andere', () => {
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('form-rules.ts'),
  )
  const used = sources.flatMap((name) =>
    [...readFileSync(`${root}src/${name}`, 'utf8').matchAll(/'((?:BESTAND|YAML|SCHEMA)-[A-Z]+)'/g)].map((m) => m[1]!),
  )
  expect(Object.keys(formRules).toSorted()).toEqual([...new Set(used)].toSorted())
})
