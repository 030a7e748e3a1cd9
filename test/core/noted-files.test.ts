/** What was taken from case files comes back as it was kept. */
import { expect, test } from 'vitest'
import { notedText, readNoted, rowsOf } from '../../src/core/noted-files.js'

test('wat van bestanden is bewaard, komt er hetzelfde uit', () => {
  const row = { titel: 'Zorg\u2028\nthuis' }
  const noted = [
    { file: 'a\n"b', hash: '1', row: JSON.stringify(row) },
    { file: 'c', hash: '2', row: 'null' },
  ]
  expect(readNoted(notedText({ marks: 'merken', noted }))).toEqual({ marks: 'merken', noted })
  expect(rowsOf(noted)).toEqual([row])
  expect(readNoted(notedText({ marks: '', noted: [] }))).toEqual(readNoted(''))
})
