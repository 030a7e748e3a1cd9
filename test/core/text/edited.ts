/** Editing texts in tests: the example, a file laid out by hand, and what a change does to a text. */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { parseText } from '../../../src/core/text/parse.js'
import { editText } from '../../../src/core/text/serialize.js'

export const example = readFileSync('test/fixtures/voorbeeld-casus.yaml', 'utf8')

export type Change = (casus: CasusFile) => void

/** The text after a change; it must read as the changed data. */
export function edited(text: string, change: Change): string {
  const parsed = parseText('x.yaml', text)
  const casus = structuredClone(parsed.data) as CasusFile
  change(casus)
  const result = editText(parsed, casus)
  expect(parseText('x.yaml', result).data).toEqual(JSON.parse(JSON.stringify(casus)))
  return result
}

/** The lines that went and came, without the equal head and tail. */
export function difference(before: string, after: string): { gone: string[]; come: string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')]
  while (a.length > 0 && a[0] === b[0]) [a, b].forEach((lines) => lines.shift())
  while (a.length > 0 && a.at(-1) === b.at(-1)) [a, b].forEach((lines) => lines.pop())
  return { gone: a, come: b }
}

export const byHand = `# hoofd
schemaVersie: 1
titel:   "Laptop"    # met de hand

# over de deelnemers
deelnemers:
    # de eerste
    - functie: leider   # leidt
      id: d1
    # de tweede
    - {id: d2, functie: lid}   # kort
    -   # los
        id: d3

        functie: 'nog een lid'
    # na de laatste
afspraken: [een, twee]   # in haken
argumenten:
- id: a1
  stelling: >-
    gevouwen
    tekst
  # boven kant
  kant: pro
- id: a2
  stelling: "twee
    regels"   # einde

kernpunten: |+
  blijft

belanghebbenden:
  - id: b1
    naam: een
    geraakt:   # nog leeg
  - id: b2
    naam: twee
trefwoorden:
  - een
  -
lijn:

# slot
`
