/** A template of reports by the built program: from the flag, from the settings, and what is said when it is wrong. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { repositoryIn } from '../io/repository.js'
import { beraad, folderWithCases, good } from './run.js'

const { folder: cwd, remove } = folderWithCases()
afterAll(remove)
const put = (path: string, content: string | Uint8Array) => writeFileSync(join(cwd, path), content)
const path = 'huisstijl/ons.yaml'
const own = 'schemaVersie: 1\norganisatie: Gemeente Voorbeeldstad\nlogo: logo.svg\nkoppen:\n  Kernpunten: In het kort\n'
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script></svg>'

mkdirSync(join(cwd, 'huisstijl'))
beforeEach(() => {
  put(path, own)
  put('huisstijl/logo.svg', svg)
  put('.beraad.yaml', '')
})

test('met --sjabloon heeft het rapport naam, logo en koppen; het svg-bestand blijft een beeld', () => {
  const { code, out, err } = beraad(['rapport', good, '--vorm', 'html', '--sjabloon', path], { cwd })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain(
    `<img class="logo" alt="" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`,
  )
  expect(out).toContain('<p>Gemeente Voorbeeldstad</p>')
  expect(out).toContain('>In het kort</h2>')
  expect(out).not.toContain('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">')
})

test('een sjabloon in .beraad.yaml geldt ook in een map daaronder en voor alle rapporten, en niet in json', () => {
  put('.beraad.yaml', `rapport:\n  sjabloon: ${path}\n`)
  const below = { cwd: join(cwd, 'cases') }
  expect(beraad(['rapport', good], below).out).toContain('\n## In het kort\n')
  expect(beraad(['rapport', good, '--json'], below).out).not.toContain('Voorbeeldstad')
  expect(beraad(['rapport', '--alle', '-o', 'alle', '--vorm', 'markdown'], { cwd }).code).toBe(0)
  expect(readFileSync(join(cwd, 'alle', `${good}.md`), 'utf8')).toContain('\nGemeente Voorbeeldstad\n')
})

test('met een fout in het sjabloon komt er geen rapport, en staat er waar het misgaat', () => {
  put(path, `${own}teksten:\n  verslag:\n    slot: Van {datun}\n`)
  const { code, out, err } = beraad(['rapport', good, '--sjabloon', path], { cwd })
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/^huisstijl\/ons\.yaml:8:15: fout \[SJABLOON-VELD\]: /)
  expect(err).toMatch(
    /Het sjabloon is niet te gebruiken, dus er is geen rapport gemaakt\.\nHerstel wat hierboven staat/,
  )
})

test('controleer kijkt een sjabloon na als sjabloon, nooit als casus', () => {
  put(path, `${own}titel: x\n`)
  const { code, out } = beraad(['controleer', path], { cwd })
  expect(code).toBe(1)
  expect(out).toContain('huisstijl/ons.yaml:6:1: fout [SCHEMA-ONBEKEND]: De sleutel "titel" is hier niet bekend.')
  expect(out.match(/fout \[/g)).toHaveLength(1)
})

test('controleer kijkt bij een genoemd sjabloon ook het logo na, en meldt elke fout één keer', () => {
  expect(beraad(['controleer', path], { cwd })).toMatchObject({ code: 0 })
  put('huisstijl/logo.svg', 'geen beeld')
  const { code, out } = beraad(['controleer', 'huisstijl'], { cwd })
  expect(code).toBe(1)
  expect(out.match(/\[SJABLOON-[A-Z]+\]: [^\n]+/g)).toEqual(['[SJABLOON-LOGO]: Het logo is geen svg, png of jpg.'])
  expect(beraad(['controleer', path, '--alleen', 'ARG-ZIN'], { cwd })).toMatchObject({ code: 0 })
})

test('het sjabloon van de map geldt ook voor stukken over veel casussen, en elk zegt waaruit het is gemaakt', () => {
  put('.beraad.yaml', `rapport:\n  sjabloon: ${path}\n`)
  for (const words of [['jaarbeeld', '2024'], ['signalen'], ['adviesregister'], ['collectie']]) {
    const { out } = beraad(words, { cwd })
    expect(out, words[0]).toMatch(/^# [^\n]+\n\nGemeente Voorbeeldstad\n/)
    expect(out, words[0]).toMatch(/\d+ casus[^]*inhoud:[* ]+[0-9a-f]{12}[^]*gemaakt met:?[* ]+beraad \d+\.\d+\.\d+/i)
  }
  expect(beraad(['signalen', '--json'], { cwd }).out).not.toContain('Voorbeeldstad')
  put('.beraad.yaml', '')
  const { out } = beraad(['jaarbeeld', '2024', '--vorm', 'html', '--sjabloon', path], { cwd })
  expect(out).toContain('<img class="logo" alt="" src="data:image/svg+xml;base64,')
})

test('controleer zonder paden, ook met --sinds, kijkt het sjabloon uit .beraad.yaml na, met zijn logo', () => {
  put('.beraad.yaml', `rapport:\n  sjabloon: ${path}\n`)
  expect(beraad(['controleer'], { cwd })).toMatchObject({ code: 0 })
  put('huisstijl/logo.svg', 'geen beeld')
  const { code, out } = beraad(['controleer'], { cwd: join(cwd, 'cases') })
  expect(code).toBe(1)
  expect(out).toContain('../huisstijl/ons.yaml:3:7: fout [SJABLOON-LOGO]: Het logo is geen svg, png of jpg.')
  repositoryIn(cwd).commit()
  expect(beraad(['controleer', '--sinds', 'HEAD'], { cwd }).out).toContain('[SJABLOON-LOGO]')
  expect(beraad(['controleer', '--alleen', 'ARG-ZIN'], { cwd })).toMatchObject({ code: 0 })
  put('.beraad.yaml', 'rapport:\n  sjabloon: huisstijl/weg.yaml\n')
  expect(beraad(['controleer'], { cwd })).toMatchObject({ code: 3 })
})
