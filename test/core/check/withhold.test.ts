/** No message repeats a text in which personal data stand, whichever rule speaks. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { checkText } from '../../../src/core/check/check-text.js'
import { withholder } from '../../../src/core/check/withhold.js'
import { caseTexts } from '../../../src/core/lek/case-texts.js'
import type { DataPath } from '../../../src/core/problem.js'
import { readAny } from '../../../src/core/text/read-any.js'
import { newText } from '../../../src/core/text/serialize.js'
import { aLijn } from '../../builders.js'
import { knownIds, others, severitiesFor } from '../../checks/neighbours.js'

const bad = new URL('../../checks/bad/', import.meta.url)

test('welke regel ook spreekt, een nummer in een tekst komt in geen melding mee', () => {
  const lijnen = new Map([['onderwijs', aLijn({ lijn: 'onderwijs' })]])
  const spoke = new Set<string>()
  for (const name of readdirSync(bad).filter((file) => file.endsWith('.yaml'))) {
    if (/^(?:lek|schema|yaml)-/.test(name)) continue
    const data = readAny(name, readFileSync(new URL(name, bad), 'utf8')).data as CasusFile
    for (const { at, text, form } of caseTexts(data))
      if (form === 'tekst') put(data, at, `123456782 ${text.replace(/\W*$/, ' 123456782$&')}`)
    const { problems } = checkText(name, newText(data), { others, knownIds, lijnen, severities: severitiesFor(name) })
    for (const { ruleId, message, advice } of problems) {
      expect(`${name}: ${message} ${advice}`).not.toContain('123456782')
      spoke.add(ruleId)
    }
  }
  expect(spoke.size).toBeGreaterThan(80)
})

test.each([
  ['Argument a1 ("Bel 0612345678…") klinkt zo.', 'Argument a1 klinkt zo.'],
  ['Bij Bel 0612345678… ontbreekt iets.', 'Bij a1 ontbreekt iets.'],
  ['De vraag "behoort mevrouw jansen …" heeft geen "ik".', 'De vraag "…" heeft geen "ik".'],
  ['Behoort mevrouw Jansen dit? is het, maar "behoort" niet.', '… is het, maar "behoort" niet.'],
  [
    'Het oordeel is "nee", en a2 ("Een gewoon argument") ook.',
    'Het oordeel is "nee", en a2 ("Een gewoon argument") ook.',
  ],
])('%s', (message, told) => {
  const data = {
    beslissing: { vraag: 'Behoort mevrouw Jansen dit?' },
    argumenten: [{ id: 'a1', stelling: 'Bel 0612345678…' }],
  }
  const withhold = withholder(data, [
    ['beslissing', 'vraag'],
    ['argumenten', 0, 'stelling'],
    ['argumenten', 3, 'weg'],
  ])
  expect(withhold(message)).toBe(told)
})

function put(data: object, at: DataPath, text: string): void {
  let here = data as Record<string | number, unknown>
  for (const step of at.slice(0, -1)) here = here[step] as Record<string | number, unknown>
  here[at.at(-1)!] = text
}
