/** Which words of a command line are what: flags may stand anywhere, and a typing error is named. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { badCase, beraad, folderWithCases, good, goodFile } from './run.js'

let cwd: string
let remove: () => void
beforeAll(() => void ({ folder: cwd, remove } = folderWithCases()))
afterAll(() => remove())

/** What somebody types wrong, and what they read: what is wrong, and the way out. */
const wrong: [words: string[], said: RegExp][] = [
  [['bestaatniet'], /^De opdracht bestaatniet bestaat niet\.\nZie: beraad --help\n$/],
  [['controlee'], /^De opdracht controlee bestaat niet\.\nBedoelde je beraad controleer\?\n$/],
  [['help', 'raport'], /^De opdracht raport bestaat niet\.\nBedoelde je beraad rapport\?\n$/],
  [['con'], /^De opdracht con bestaat niet\.\n/],
  [['controleer', '--jsn'], /^De optie --jsn bestaat niet\.\nBedoelde je --json\?\n$/],
  [['--jsn', 'controleer'], /^De optie --jsn bestaat niet\.\n/],
  [['nieuw', '--snl'], /^De optie --snl bestaat niet\.\nBedoelde je --snel\?\n$/],
  [['lijst', '--sorter', 'titel'], /^De optie --sorter bestaat niet\.\nBedoelde je --sorteer\?\n$/],
  [['lijst', '-x'], /^De optie -x bestaat niet\.\nZie: beraad help lijst\n$/],
  [['rapport'], /^Van welke casus is het rapport\?\nNoem een id uit beraad lijst, of maak ze allemaal met --alle\.\n$/],
  [['rapport', 'a', 'b'], /^Er staat meer achter de opdracht dan erbij hoort\.\nZie: beraad help rapport\n$/],
  [['rapport', good, '--vorm'], /^De optie --vorm <vorm> heeft een waarde nodig\.\nZie: beraad help rapport\n$/],
  [['rapport', good, '--vorm', 'pptx'], /^De vorm "pptx" bestaat niet\.\nKies uit: /],
  [['controleer', '--format', 'pdf'], /^De vorm "pdf" bestaat niet\.\nKies uit: mens, json, /],
  [['controleer', '--format', 'sarif', '--json'], /^--json en --format sarif gaan niet samen\.\n\S/],
  [['rapport', 'weg'], /^Er is geen casus "weg"\.\n\S/],
  [['lijst', '--status', 'klaar'], /^De status "klaar" bestaat niet\.\nKies uit: /],
  [['complete', 'csh'], /^Voor de shell "csh" is er geen aanvulling\.\nKies uit: /],
  [['--output'], /^De optie -o, --output <bestand> heeft een waarde nodig\.\n\S/],
]

test.each(wrong)('beraad %j: wat er mis is en de weg eruit, op stderr, met code 2', (words, said) => {
  const { code, out, err } = beraad(words, { cwd })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(said)
})

test('elke manier van misgaan heeft een eigen getal', () => {
  const bad = badCase(cwd, '2025-01-02-code')
  expect(beraad(['controleer', goodFile], { cwd }).code).toBe(0)
  expect(beraad(['controleer', bad], { cwd }).code).toBe(1)
  expect(beraad(['controleer', 'weg.yaml'], { cwd }).code).toBe(3)
  expect(beraad(['controleer', '-'], { cwd, input: 'a: &x 1\nb: *x\n' }).code).toBe(5)
  rmSync(join(cwd, bad))
})

test('vlaggen mogen voor en achter de opdracht en haar woorden staan', () => {
  const json = beraad(['controleer', goodFile, '--json'], { cwd })
  expect(json.code).toBe(0)
  expect(beraad(['controleer', '--json', goodFile], { cwd })).toEqual(json)
  expect(beraad(['--json', 'controleer', goodFile], { cwd })).toEqual(json)
  const markdown = beraad(['rapport', good, '--vorm', 'markdown'], { cwd })
  expect(markdown.code).toBe(0)
  expect(beraad(['--vorm', 'markdown', 'rapport', good], { cwd })).toEqual(markdown)
  expect(beraad(['-o', '-', 'rapport', good], { cwd })).toEqual(markdown)
})

test('wat achter -- staat, is geen vlag', () => {
  expect(beraad(['controleer', '--', '--json'], { cwd })).toMatchObject({
    code: 3,
    err: expect.stringMatching(/^--json is er niet\./) as string,
  })
})

test('een fout zonder --debug toont geen regels uit het programma; met --debug of DEBUG wel', () => {
  const trace = /^ +at .*:\d+:\d+\)?$/m
  const words = ['controleer', '/geen/recht']
  expect(beraad(words, { cwd }).err).not.toMatch(/\bat .*\.js:\d+|ERR|WARN/)
  expect(beraad(words, { cwd, variables: { DEBUG: '0' } }).err).not.toMatch(trace)
  expect(beraad([...words, '--debug'], { cwd }).err).toMatch(trace)
  expect(beraad(words, { cwd, variables: { DEBUG: '1' } }).err).toMatch(trace)
})
