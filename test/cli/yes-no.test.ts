/** How people say yes and no. */
import { expect, test } from 'vitest'
import { readingForm } from '../../src/core/casus/reading.js'
import type { FieldQuestion } from '../../src/core/casus/steps/question.js'
import { stepsOf } from '../../src/core/casus/steps.js'
import { readAnswer } from '../../src/core/session/answers.js'
import { readMethod } from '../../src/io/method-file.js'
import { aCasusFile } from '../builders.js'

const question = stepsOf.beraad
  .flatMap((step) => step.questions)
  .flatMap((q) => ('fields' in q ? q.fields : [q]))
  .find((q) => q.kind === 'jaNee') as FieldQuestion

test('ja en nee mogen op elke gewone manier, ook in het Engels', async () => {
  const context = { casus: readingForm(aCasusFile()), method: await readMethod('.', 'beraad'), today: '2025-03-11' }
  for (const yes of ['j', 'ja', 'J', 'Ja.', 'y', 'yes'])
    expect(readAnswer(question, yes, context)).toEqual({ value: true })
  for (const no of ['n', 'nee', 'Nee', 'neen', 'no'])
    expect(readAnswer(question, no, context)).toEqual({ value: false })
  for (const other of ['misschien', 'jn', 'x']) expect(readAnswer(question, other, context)).toHaveProperty('error')
})
