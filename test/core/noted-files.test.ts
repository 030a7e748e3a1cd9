/** What was taken from case files comes back as it was kept. */
import { expect, test } from 'vitest'
import { keptRows, keptText } from '../../src/core/noted-files.js'

test('wat van een bestand is bewaard, komt er hetzelfde uit', () => {
  const noted = [
    { file: 'a\n"b', hash: '1', row: { titel: 'Zorg\u2028thuis' } },
    { file: 'c', hash: '2', row: undefined },
  ]
  expect([...keptRows(keptText(noted)).values()]).toEqual(noted)
})
