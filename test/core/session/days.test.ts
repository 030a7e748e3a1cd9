/** How people write a day or a month. */
import { expect, test } from 'vitest'
import { readDay } from '../../../src/core/session/answers.js'

const read = (text: string) => readDay(text, '2026-11-28')

test.each([
  ['2026-03-01', '2026-03-01'],
  ['1-3-2026', '2026-03-01'],
  ['01/03/2026', '2026-03-01'],
  ['1 maart 2026', '2026-03-01'],
  ['1 mrt. 2026', '2026-03-01'],
  ['14 Sept 2026', '2026-09-14'],
  ['Vandaag', '2026-11-28'],
])('de dag %s is %s', (text, value) => expect(read(text)).toEqual({ value }))

test.each(['gisteren', '1/2/26', '3 m 2026', '3 maand 2026', '3 maart', 'maart 2026'])('%s is geen dag', (text) =>
  expect(read(text)).toEqual({ error: expect.stringContaining('Schrijf de datum als JJJJ-MM-DD') as string }),
)

test.each(['2026-02-30', '30-2-2026', '29 februari 2025', '0 mei 2026'])('%s bestaat niet', (text) =>
  expect(read(text)).toEqual({ error: expect.stringContaining('bestaat niet') as string }),
)
