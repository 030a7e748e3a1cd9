/** The verbs that a command line needs: no more are made than it needs, and none that it needs is missing. */
import { expect, test } from 'vitest'
import type { Environment } from '../../src/environment.js'
import { buildProgram } from '../../src/program.js'

const verbsFor = (...words: string[]) =>
  buildProgram({ terminal: { width: 80 } } as Environment, () => undefined, words).commands.map((verb) => verb.name())
const all = buildProgram({ terminal: { width: 80 } } as Environment, () => undefined).commands

test.each(all.flatMap((verb) => [verb.name(), ...verb.aliases()].map((name) => [name, verb.name()])))(
  'wie %s typt, krijgt %s, ook achter een vlag',
  (name, verb) => {
    expect(verbsFor(name!)).toContain(verb)
    expect(verbsFor('--quiet', name!, 'iets')).toContain(verb)
  },
)

test('wie hulp vraagt, aanvult of iets typt dat er niet is, heeft alle opdrachten nodig', () => {
  const names = all.map((verb) => verb.name())
  const completing = ['complete', '--', 'lijst', '']
  for (const words of [[], ['--help'], ['help', 'lijst'], completing, ['--quiet', ...completing], ['lisjt']])
    expect(verbsFor(...words)).toEqual(names)
  expect(verbsFor('lijst').length).toBeLessThan(names.length / 2)
})

test('wat een vlag vraagt, mag heten als een opdracht: dat kost niemand een opdracht of een vlag', () => {
  const names = all.map((verb) => verb.name())
  for (const words of [
    ['-o', 'index', '--help'],
    ['-o', 'index', 'help'],
    ['--status', 'advies', 'lisjt'],
  ])
    expect(verbsFor(...words)).toEqual(names)
})
