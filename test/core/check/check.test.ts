/** A whole text, or a whole case: in which order it is judged, and what comes out. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { readingForm } from '../../../src/core/casus/reading.js'
import { checkCasus } from '../../../src/core/check/check.js'
import { checkText } from '../../../src/core/check/check-text.js'
import { schemaFindings } from '../../../src/core/check/schema-problems.js'
import { newText } from '../../../src/core/text/serialize.js'
import { parseText } from '../../../src/core/text/parse.js'
import { aCasus, aCasusFile } from '../../builders.js'

const example = readFileSync(new URL('../../fixtures/voorbeeld-casus.yaml', import.meta.url), 'utf8')
const ids = (problems: readonly { ruleId: string }[]) => problems.map((problem) => problem.ruleId)

test('een goede casus geeft de gegevens terug, en op zijn hoogst een hint', () => {
  const { data, problems } = checkText('cases/2025/2025-03-11-laptop-voor-thuisonderwijs.yaml', example, {})
  expect(data?.id).toBe('2025-03-11-laptop-voor-thuisonderwijs')
  expect(problems.map((problem) => problem.severity)).toEqual(['hint'])
})

test('wie YAML niet kan lezen, hoort nog niets over de inhoud', () => {
  const { data, problems } = checkText('a.yaml', 'status: klaar\nstatus: klaar\n', {})
  expect(data).toBeUndefined()
  expect(ids(problems)).toEqual(['YAML-SLEUTEL'])
})

test('wat niet in het schema past, komt voor de regels van de methode', () => {
  const { data, problems } = checkText('a.yaml', newText(aCasusFile()).replace('concept', 'klaar'), {})
  expect(data).toBeUndefined()
  expect(ids(problems)).toEqual(['SCHEMA-WAARDE'])
})

test('meldingen staan in de volgorde van het bestand', () => {
  const text = newText(aCasusFile({ status: 'advies', vervallen: ['a1', 'b1'], verwijzingen: [{ naar: 'laptop' }] }))
  const { problems } = checkText('a.yaml', text, { knownIds: new Set() })
  const places = problems.map((problem) => problem.line * 1000 + problem.column)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(new Set(places).size).toBeGreaterThan(5)
})

test('in een sessie staan bevindingen in de volgorde van de stappen', () => {
  const found = checkCasus(aCasus({ status: 'advies', vervallen: ['a2', 'b1'] }), {})
  const sections = ids(found).filter((id) => ['ID-VERVALLEN', 'TOETS-ONTBREEKT', 'CONC-OORDEEL'].includes(id))
  expect(sections).toEqual(['ID-VERVALLEN', 'ID-VERVALLEN', 'CONC-OORDEEL', 'TOETS-ONTBREEKT'])
  expect(found.find((f) => f.ruleId === 'ID-VERVALLEN')?.at).toEqual(['belanghebbenden', 0, 'id'])
})

test('een bestand met heel veel meldingen blijft leesbaar', () => {
  const argumenten = Array.from({ length: 60 }, (_, i) => ({ id: `a${i + 1}`, stelling: 'Regels zijn regels.' }))
  const { problems } = checkText('2025-03-11-laptop.yaml', newText(aCasusFile({ status: 'advies', argumenten })), {})
  expect(problems).toHaveLength(21)
  expect(problems.at(-1)?.ruleId).toBe('MEER')
})

test('het id moet bij de bestandsnaam passen, behalve bij standaardinvoer', () => {
  const text = newText(aCasusFile())
  expect(ids(checkText('cases/2025/anders.yaml', text, {}).problems)).toContain('ID-BESTAND')
  expect(ids(checkText('cases/2025/2025-03-11-laptop.yaml', text, {}).problems)).not.toContain('ID-BESTAND')
  expect(ids(checkText('-', text, {}).problems)).not.toContain('ID-BESTAND')
})

test('van een kopie naast het bestand met dat id wordt niet gevraagd om de naam die al bestaat', () => {
  const file = 'cases/2025/2025-03-11-laptop - kopie.yaml'
  const advices = (knownIds?: Set<string>) =>
    checkText(file, newText(aCasusFile()), knownIds === undefined ? {} : { knownIds })
      .problems.filter(({ ruleId }) => ruleId === 'ID-BESTAND')
      .map(({ advice }) => advice)
  expect(advices(new Set(['2025-03-11-laptop']))).toEqual([expect.stringMatching(/^Er is al een bestand met dat id\./)])
  for (const others of [undefined, new Set<string>()])
    expect(advices(others)).toEqual([expect.stringMatching(/^Geef het bestand de naam/)])
})

test('wat er helemaal niet staat, wordt aangewezen bij de status die erom vraagt', () => {
  const { problems } = checkText('2025-03-11-laptop.yaml', newText(aCasusFile({ status: 'advies' })), {})
  const lines = newText(aCasusFile({ status: 'advies' })).split('\n')
  const missing = problems.find((problem) => problem.ruleId === 'TOETS-ONTBREEKT')!
  expect(lines[missing.line - 1]).toBe('status: advies')
})

test('welke sleutel je ook weglaat, de controle loopt door en verandert niets', () => {
  const full = parseText('voorbeeld', example).data as CasusFile
  let checked = 0
  for (const path of pathsOf(full)) {
    const casus = without(full, path)
    if (schemaFindings(casus).length > 0) continue
    checked++
    expect(() => checkCasus(deepFreeze(readingForm(casus)), { knownIds: new Set(), stage: 'advies' })).not.toThrow()
  }
  expect(checked).toBeGreaterThan(80)
})

type Path = (string | number)[]

function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value)
  return [...keys].flatMap((key) => {
    const path = [...at, key]
    return [path, ...pathsOf((value as Record<string | number, unknown>)[key], path)]
  })
}

function without(casus: CasusFile, path: Path): CasusFile {
  const copy = structuredClone(casus)
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], copy)
  const last = path.at(-1)!
  if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else Reflect.deleteProperty(holder as object, last)
  return copy
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}
