/** Case files, good and bad, for comparing our verdict with that of others. */
import { readFileSync } from 'node:fs'
import type { DataPath } from '../../src/core/problem.js'
import { schemaFindings } from '../../src/core/check/schema-problems.js'
import { locate } from '../../src/core/text/locate.js'
import { parseText } from '../../src/core/text/parse.js'
import { newText } from '../../src/core/text/serialize.js'
import { aCasusFile } from '../builders.js'

const example = readFileSync('test/fixtures/voorbeeld-casus.yaml', 'utf8')
const small = newText(aCasusFile())

export interface Sample {
  name: string
  text: string
}

export const goodSamples: Sample[] = [
  { name: 'the example', text: example },
  { name: 'the small case', text: small },
  { name: 'answers left empty', text: `${small}kernpunten: null\ntrefwoorden: []\n` },
  { name: 'a bare date', text: example.replace('datum: "2025-03-11"', 'datum: 2025-03-11') },
]

/** Each is the example with one thing wrong. */
export const badSamples: Sample[] = [
  { name: 'an unknown choice', text: example.replace('kant: contra', 'kant: tegen') },
  { name: 'an unknown key', text: example.replace('  mandaat:', '  manndaat:') },
  { name: 'an unknown key at the top', text: `${example}zomaar: 1\n` },
  { name: 'a number for a text', text: example.replace('titel: Laptop', 'titel: 12 # Laptop') },
  { name: 'a word for true', text: example.replace('gehoord: false', 'gehoord: nee') },
  { name: 'a text for a list', text: example.replace(/trefwoorden:\n.*\n.*\n/, 'trefwoorden: onderwijs\n') },
  { name: 'an empty text', text: example.replace('naam: gemeente', 'naam: ""') },
  { name: 'a wrong id', text: example.replace('id: m1', 'id: M1') },
  { name: 'a wrong reference', text: example.replace('      - d3', '      - drie') },
  { name: 'a negative count', text: example.replace('minuten: 150', 'minuten: -150') },
  { name: 'a wrong version', text: example.replace('schemaVersie: 1', 'schemaVersie: 0') },
  { name: 'a missing key in an item', text: example.replace('    stelling: Dan komt straks iedereen.\n', '') },
  { name: 'a missing key at the top', text: example.replace(/^status:.*\n/m, '') },
  { name: 'a day that is none', text: example.replace('"2025-05-01"', '"2025-05-32"') },
]

/** Our verdict: what is wrong, and where. */
export function ourVerdict(text: string): { line: number; at: DataPath; ruleId: string }[] {
  const parsed = parseText('x.yaml', text)
  if (parsed.problems.length > 0) throw new Error('a sample must be readable YAML')
  return schemaFindings(parsed.data).map((finding) => ({ ...finding, ...locate(parsed, finding) }))
}
