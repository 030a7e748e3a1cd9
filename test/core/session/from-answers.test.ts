/** A whole case from a file with answers. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { caseFromAnswers } from '../../../src/core/session/from-answers.js'

const answers = readFileSync('templates/antwoorden/herbeoordeling-na-wachten.yaml', 'utf8')
const read = (text: string) => caseFromAnswers('antwoorden.yaml', text, { today: '2026-01-15' })

test('antwoorden geven een concept met een eigen id', () => {
  const { casus, problems, missing } = read(answers)
  expect({ missing, errors: problems.filter(({ severity }) => severity === 'fout') }).toEqual({
    missing: [],
    errors: [],
  })
  expect(casus).toMatchObject({ status: 'concept', id: expect.stringMatching(/^\d{4}-\d\d-\d\d-/) as string })
})

test('hoe ver een casus is en wat verzegeld is, komt nooit uit de antwoorden', () => {
  const given = ['id: 2020-01-01-x', 'status: afgerond', 'versies: []']
  const { casus, problems } = read(`${answers.trimEnd()}\n${given.join('\n')}\n`)
  expect(casus).toBeUndefined()
  const last = answers.trimEnd().split('\n').length
  expect(problems.map(({ ruleId, line, message }) => ({ ruleId, line, message }))).toEqual(
    ['id', 'status', 'versies'].map((key, i) => ({
      ruleId: 'SCHEMA-ONBEKEND',
      line: last + 1 + i,
      message: `De sleutel "${key}" vult het programma zelf in.`,
    })),
  )
})

test('geen melding over de antwoorden herhaalt wat naar een persoon leidt', () => {
  const { problems } = read(answers.replace(/stelling: .*/, 'stelling: Mevrouw Jansen wacht. En zij wacht al lang.'))
  const rules = problems.map(({ ruleId }) => ruleId)
  expect(rules).toEqual(expect.arrayContaining(['LEK-NAAM', 'ARG-ZIN']))
  expect(JSON.stringify(problems)).not.toContain('Jansen')
})
