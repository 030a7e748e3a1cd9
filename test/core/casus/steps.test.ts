/** What a question takes as an answer, the schema takes too: otherwise the case could not be opened again. */
import { expect, test } from 'vitest'
import type { Shape } from '../../../src/core/casus/reading.js'
import { casusSchema } from '../../../src/core/casus/schema.js'
import { stepsOf } from '../../../src/core/casus/steps.js'
import type { FieldQuestion, Question } from '../../../src/core/casus/steps/question.js'

test('waar een vraag vrije tekst aanneemt, eist het schema geen vaste vorm', () => {
  const questions = Object.values(stepsOf)
    .flat()
    .flatMap((step) => step.questions)
    .flatMap(fieldsOf)
  const free = questions.filter(({ kind }) => kind === 'regel' || kind === 'tekst').map(({ id }) => id)
  expect(free).toContain('signaal.wringt')
  expect([...new Set(free)].filter((id) => !takesAnyText(shapeAt(id)))).toEqual([])
})

function fieldsOf(question: Question): FieldQuestion[] {
  if ('fields' in question) return question.fields
  return question.kind === 'teksten' ? [] : [question]
}

function shapeAt(id: string): Shape & { pattern?: string; enum?: unknown } {
  return id.split('.').reduce<Shape>((shape, key) => (shape.items ?? shape).properties![key]!, casusSchema as Shape)
}

function takesAnyText(shape: { pattern?: string; enum?: unknown }): boolean {
  return shape.enum === undefined && (shape.pattern === undefined || new RegExp(shape.pattern).test('Wat wij zeiden.'))
}
