/** What changed between two versions of a case. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import { expect, test } from 'vitest'
import { canonical } from '../../../src/core/casus/canonical.js'
import { delen } from '../../../src/core/casus/delen.js'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { difference, type CaseData } from '../../../src/core/verschil/difference.js'
import { verschilSchema } from '../../../src/core/verschil/schema.js'
import { differenceLines } from '../../../src/core/verschil/text.js'
import { wordsBeforeAndAfter } from '../../../src/core/verschil/words.js'
import { aCasusFile } from '../../builders.js'

const example = parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', 'voorbeeld-casus.yaml'), 'utf8'),
) as CasusFile

function lines(now: CaseData, old: CaseData = aCasusFile()): string[] {
  return differenceLines(difference(old, now), false)
}

/** The example with one thing changed. */
function changed(change: (casus: CasusFile) => void): CasusFile {
  const copy = structuredClone(example)
  change(copy)
  return copy
}

test('een ander veld staat er in de woorden van de casus', () => {
  const now = changed((casus) => (casus.argumenten![2]!.soort = 'beginsel'))
  expect(lines(now, example)).toEqual(['', 'Inhoud', '- argument a3: soort van belang naar beginsel'])
})

test('nieuw, vervallen, en een verwijzing erbij en eraf', () => {
  const now = changed((casus) => {
    casus.conclusie!.maatregelen!.push({ id: 'm2', tekst: 'Een contactpersoon aanwijzen.' })
    casus.belanghebbenden!.splice(1, 1)
    casus.argumenten![1]!.belanghebbenden = ['b3', 'b1']
    casus.conclusie!.alsNietIngewilligd = null
  })
  expect(lines(now, example)).toEqual([
    '',
    'Inhoud',
    '- belanghebbende b2: vervallen: "andere gezinnen in gelijke situatie"',
    '- argument a2: belanghebbenden b1 erbij, b2 eraf',
    '- maatregel m2: nieuw: "Een contactpersoon aanwijzen."',
    '- de conclusie: alsNietIngewilligd vervallen: "Dan alsnog afwijzen en het knelpunt aan het college melden."',
  ])
})

test('inhoud, opvolging en gegevens staan apart', () => {
  const now = changed((casus) => {
    casus.status = 'afgerond'
    casus.titel = 'Anders'
    casus.conclusie!.maatregelen![0]!.stand = 'uitgevoerd'
    casus.opvolging!.evaluatie!.bevindingen = 'Het hielp.'
  })
  expect(lines(now, example)).toEqual([
    '',
    'Inhoud',
    '- de titel: van "Laptop voor een leerling die lang ziek thuis zit" naar Anders',
    '',
    'Opvolging',
    '- maatregel m1: stand van open naar uitgevoerd',
    '- de opvolging: evaluatie.bevindingen erbij: "Het hielp."',
    '',
    'Gegevens',
    '- de status: van concept naar afgerond',
  ])
})

test('van een zegel staat er de versie, de dag en het getal; delen alleen als iemand eraan kwam', () => {
  const sealed = (versie: number, hash: string, part: string) => ({
    ...example,
    zegel: { versie, datum: '2025-03-11', hash: hash.repeat(64), delen: [{ deel: 'titel', hash: part.repeat(64) }] },
  })
  const found = (now: CaseData, old: CaseData) => difference(old, now).wijzigingen.map(({ plaats }) => plaats)
  const first = sealed(1, 'a', 'b')
  expect(found(first, example)).toEqual(['zegel.versie', 'zegel.datum', 'zegel.hash'])
  expect(found(example, first)).toEqual(['zegel.versie', 'zegel.datum', 'zegel.hash'])
  expect(found(sealed(2, 'c', 'd'), first)).toEqual(['zegel.versie', 'zegel.hash'])
  expect(found(sealed(1, 'a', 'd'), first)).toEqual(['zegel.delen.1.hash'])
})

test('een andere volgorde is een mededeling, geen wijziging', () => {
  const now = changed((casus) => casus.argumenten!.unshift(casus.argumenten!.pop()!))
  const found = difference(example, now)
  expect(found.wijzigingen).toEqual([])
  expect(differenceLines(found, false)).toEqual([
    'Inhoudelijk gelijk; alleen de volgorde verschilt.',
    '',
    'Volgorde',
    '- argument a3 staat nu voor argument a1',
  ])
})

test('waar de volgorde meetelt in het zegel, is een andere volgorde een wijziging', () => {
  const standpunten = [
    { soort: 'meerderheid' as const, tekst: 'Ja.' },
    { soort: 'minderheid' as const, tekst: 'Nee.' },
  ]
  const old = changed((casus) => Object.assign(casus.conclusie!, { doorslaggevend: ['a1', 'a3'], standpunten }))
  const now = changed((casus) => {
    Object.assign(casus.conclusie!, { doorslaggevend: ['a3', 'a1'], standpunten: standpunten.toReversed() })
  })
  const told = ['- de conclusie: doorslaggevend nu in de volgorde a3, a1', '- de standpunten: in een andere volgorde']
  expect(lines(now, old)).toEqual(['', 'Inhoud', ...told])
})

test('een lange tekst staat er voor en na, met de andere woorden gemarkeerd', () => {
  const now = changed((casus) => {
    casus.conclusie!.tekst = casus.conclusie!.tekst!.replace('gelijke gevallen', 'drie vergelijkbare gevallen')
  })
  expect(lines(now, example)).toEqual([
    '',
    'Inhoud',
    '- de conclusie: tekst gewijzigd',
    '    was: Vergoeden, mits de «gelijke» gevallen van het afgelopen jaar opnieuw …',
    '    nu:  Vergoeden, mits de «drie vergelijkbare» gevallen van het afgelopen jaar opnieuw …',
  ])
})

test('twee heel andere lange teksten staan er in het geheel', () => {
  const [one, other] = ['één ', 'twee '].map((word) => Array.from({ length: 2000 }, (_, i) => `${word}${i}`).join(' '))
  expect(wordsBeforeAndAfter(one!, other!)).toEqual({ was: one!.replace(/ +/g, ' '), nu: other!.replace(/ +/g, ' ') })
})

test('gelijk, en gelijk op de opmaak na', () => {
  expect(differenceLines(difference(example, example), true)).toEqual(['Er is niets veranderd.'])
  const text = stringify(example, { defaultStringType: 'QUOTE_DOUBLE', indent: 4, sortMapEntries: true, lineWidth: 40 })
  for (const rewritten of [text, text.replaceAll('\n', '\r\n')])
    expect(differenceLines(difference(example, parse(rewritten) as CaseData), false)).toEqual([
      'Inhoudelijk gelijk; alleen de opmaak verschilt.',
    ])
})

test('tekst uit een casus stuurt de terminal niet', () => {
  const now = changed((casus) => {
    casus.titel = 'x\u001b[2Jy\nOpvolging'
    casus.argumenten![0]!.stelling = `lang \u202e ${'woord '.repeat(30)}\u001b]0;titel\u0007`
    casus.argumenten![1]!.id = 'a9\u001b[31m' as 'a9'
  })
  expect(lines(now, example).join('')).not.toMatch(/[\u0000-\u001f\u202e]/)
})

test('twee keer hetzelfde kenmerk of een onderdeel zonder kenmerk raakt niet zoek', () => {
  const twice = changed((casus) => casus.argumenten!.push({ ...casus.argumenten![0]!, stelling: 'Nog een a1.' }))
  expect(lines(twice, example)).toEqual(['', 'Inhoud', '- argument a1: nieuw: "Nog een a1."'])
  const less = changed((casus) => casus.conclusie!.standpunten!.splice(0, 1))
  expect(lines(less, example)).toEqual([
    '',
    'Inhoud',
    '- de standpunten: 1 vervallen: "Ja, onder de genoemde voorwaarde."',
  ])
})

/** Two versions that share much: the same example, with parts changed, gone, moved and new. */
const version = fc
  .array(
    fc.tuple(
      fc.constantFrom('weg', 'anders', 'nieuw', 'draai'),
      fc.nat(200),
      fc.string({ minLength: 1, maxLength: 9 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((edits) => {
    const copy = structuredClone(example) as unknown
    for (const [edit, seed, word] of edits) apply(copy, edit, seed, word)
    return copy as CasusFile
  })

function apply(data: unknown, edit: string, seed: number, word: string): void {
  const holders = containers(data)
  const holder = holders[seed % holders.length]!
  if (Array.isArray(holder) && edit === 'draai') return void holder.reverse()
  if (Array.isArray(holder) && edit === 'nieuw')
    return void holder.push(typeof holder[0] === 'string' ? word : { id: `z${seed}`, tekst: word })
  if (Array.isArray(holder)) return void (edit === 'weg' && holder.pop())
  const key = Object.keys(holder)[seed % Math.max(1, Object.keys(holder).length)]
  const record = holder as Record<string, unknown>
  if (key === undefined || key === 'id') return
  if (edit === 'weg') Reflect.deleteProperty(record, key)
  else if (typeof record[key] === 'string') record[key] = word
}

function containers(data: unknown): object[] {
  if (typeof data !== 'object' || data === null) return []
  return [data, ...Object.values(data).flatMap(containers)]
}

test('een casus verschilt niet van zichzelf', () => {
  fc.assert(
    fc.property(version, (one) => {
      expect(difference(one, structuredClone(one))).toEqual({ wijzigingen: [], volgorde: [] })
    }),
  )
})

test('elk onderdeel waarop het advies rust en dat anders is, wordt genoemd, en geen ander', () => {
  fc.assert(
    fc.property(version, version, (old, now) => {
      const inhoud = (file: CasusFile) => new Map(delen(file).map((deel) => [deel.pad, JSON.stringify(deel.inhoud)]))
      const [before, after] = [inhoud(old), inhoud(now)]
      const pads = [...new Set([...before.keys(), ...after.keys()])].filter((pad) => before.get(pad) !== after.get(pad))
      const { wijzigingen, volgorde } = difference(old, now)
      const told = [...wijzigingen, ...volgorde].map(({ plaats }) => plaats)
      const isTold = (pad: string) => told.some((plaats) => plaats === pad || plaats.startsWith(`${pad}.`))
      expect(pads.filter((pad) => !pad.includes('#') && !isTold(pad))).toEqual([])
      const inPads = (plaats: string) =>
        [...before.keys(), ...after.keys()].some(
          (pad) => pads.includes(pad) && (plaats === pad || plaats.startsWith(`${pad}.`)),
        )
      const isTwin = [...before.keys(), ...after.keys()].some((pad) => pad.includes('#'))
      if (!isTwin) expect(wijzigingen.filter(({ groep, plaats }) => groep === 'inhoud' && !inPads(plaats))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('wat er bij de een bij kwam, is er van de ander bezien af', () => {
  fc.assert(
    fc.property(version, version, (old, now) => {
      const there = difference(old, now).wijzigingen
      const back = difference(now, old).wijzigingen
      const turned = { toegevoegd: 'vervallen', vervallen: 'toegevoegd', gewijzigd: 'gewijzigd' }
      const rows = (list: typeof there) => list.map(({ soort, van, naar }) => [soort, canonical(van), canonical(naar)])
      const mirrored = back.map(({ soort, van, naar }) => [turned[soort], canonical(naar), canonical(van)])
      const sorted = (list: unknown[]) => list.map((row) => JSON.stringify(row)).sort()
      expect(sorted(mirrored)).toEqual(sorted(rows(there)))
    }),
    { numRuns: 200 },
  )
})

test('de JSON houdt zich aan het beschreven schema', () => {
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(verschilSchema)
  fc.assert(
    fc.property(version, version, (old, now) => {
      const result = { versie: 1, bestand: 'x', van: 'HEAD', naar: null, gelijk: 'nee', ...difference(old, now) }
      expect(validate(JSON.parse(JSON.stringify(result))), JSON.stringify(validate.errors)).toBe(true)
    }),
    { numRuns: 100 },
  )
})
