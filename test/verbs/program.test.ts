/** The verbs that a command line needs: no more are made than it names, and none that it names is missing. */
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
  for (const words of [[], ['--help'], ['help', 'lijst'], ['complete', '--', 'lijst', ''], ['lisjt']])
    expect(verbsFor(...words)).toEqual(names)
  expect(verbsFor('lijst').length).toBeLessThan(names.length / 2)
})
