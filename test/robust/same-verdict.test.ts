/** One file, one verdict: whichever reader takes it, whether it was checked before, and in a session as in CI. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkLijn } from '../../src/core/check/check-lijn.js'
import { withLayoutHints } from '../../src/core/check/layout-hints.js'
import { checkSjabloon } from '../../src/core/check/check-sjabloon.js'
import { checkRead } from '../../src/core/check/check.js'
import { isLijnFile, isSjabloonFile } from '../../src/core/check/kind-of-file.js'
import { checkedText } from '../../src/core/check/problems-in.js'
import { readAny, type ReadText } from '../../src/core/text/read-any.js'
import { readCanonical } from '../../src/core/text/read-text.js'
import { loadCases } from '../../src/io/load-cases.js'
import { beraad } from '../cli/run.js'
import { mutant, originals } from './mutants.js'

const whole = originals()
/** Every sample, and damaged ones up to 500. */
const files = Array.from({ length: 500 }, (_, i) => {
  const { name, bytes } = whole[i] ?? mutant(whole, i)
  return { file: `cases/${1500 + i}/${name}.yaml`, bytes }
})
const texts = files.flatMap(({ file, bytes }) => {
  const text = bytes.toString()
  return Buffer.from(text).equals(bytes) ? [{ file, text }] : []
})

test('de snelle en de grondige lezer geven van elk bestand dezelfde meldingen, op dezelfde plek', async () => {
  for (const { file, text } of texts) {
    const read = readAny(file, text)
    const kind = kindOf(file, text, read.data)
    const judged = judges[kind](read)
    const isRead = read.problems.length === 0 && kind !== 'sjabloon'
    const problems = isRead ? withLayoutHints({ file, text }, judged) : judged
    expect((await checkedText({ file, text }, {})).problems, file).toEqual(problems)
  }
  expect(texts.filter(({ file, text }) => readCanonical(file, text)).length).toBeGreaterThan(150)
})

/** What a file is meant as: one with factors, a template of a report, or a case. */
function kindOf(file: string, text: string, data: unknown): keyof typeof judges {
  if (isLijnFile(file, text)) return 'lijn'
  return isSjabloonFile(file, data) ? 'sjabloon' : 'casus'
}

const judges = {
  lijn: (read: ReadText) => checkLijn(read, {}).problems,
  sjabloon: (read: ReadText) => checkSjabloon(read).problems,
  casus: (read: ReadText) => checkRead(read, {}).problems,
}

describe('in een map met 500 bestanden', () => {
  let cwd: string
  let first: string
  beforeAll(() => {
    cwd = realpathSync(mkdtempSync(join(tmpdir(), 'beraad-oordeel-')))
    for (const { file, bytes } of files) {
      mkdirSync(join(cwd, file, '..'), { recursive: true })
      writeFileSync(join(cwd, file), bytes)
    }
    first = checked()
  }, 60_000)
  afterAll(() => rmSync(cwd, { recursive: true, force: true }))

  const checked = (...words: string[]) => beraad(['controleer', '--json', ...words], { cwd }).out

  test('is het oordeel de tweede keer hetzelfde, en zonder wat de eerste keer bewaarde ook', () => {
    expect(JSON.parse(first)).toMatchObject({ bestanden: 500 })
    expect(checked()).toBe(first)
    expect(checked('--no-cache')).toBe(first)
  }, 60_000)

  test('weigert een sessie of rapport precies de bestanden waarvan de vorm niet klopt, om dezelfde reden', async () => {
    // A file with factors or a template is none of the cases, so it is not judged as one.
    const isCase = (file: string, text: string) => kindOf(file, text, readAny(file, text).data) === 'casus'
    const cases = new Set(files.filter(({ file, bytes }) => isCase(file, bytes.toString())).map(({ file }) => file))
    const { problemen } = JSON.parse(first) as { problemen: Told[] }
    const told = problemen.filter(({ bestand, regelId }) => cases.has(bestand) && ofForm.test(regelId))
    const { problems } = await loadCases(cwd, [...cases])
    expect(problems.map(({ file, ruleId, line }) => `${file}:${line} ${ruleId}`).sort()).toEqual(
      told.map(({ bestand, regelId, regel }) => `${bestand}:${regel} ${regelId}`).sort(),
    )
  })
})

interface Told {
  bestand: string
  regelId: string
  regel: number
}
// What only makes work for others, such as a tab, keeps no file from being read.
const ofForm = /^(?!YAML-(?:TAB|HEKJE|ONZICHTBAAR)|BESTAND-(?:REGELEINDE|SLOTREGEL))(?:YAML|SCHEMA|BESTAND|MEER)/
