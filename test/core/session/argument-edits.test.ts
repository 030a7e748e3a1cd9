/** Tidying up the arguments: what a group notices, and what holds for every case. All cases are invented. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingForm } from '../../../src/core/casus/reading.js'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { checkCasus } from '../../../src/core/check/check.js'
import { schemaFindings } from '../../../src/core/check/schema-problems.js'
import {
  argumentAt,
  moveArgument,
  reclassify,
  reorderArgument,
  splitArgument,
  type ArgumentInFile,
  type EditResult,
} from '../../../src/core/session/argument-edits.js'
import { mergeArguments } from '../../../src/core/session/argument-merge.js'
import { applyArgumentMove, readArgumentMove } from '../../../src/core/session/argument-moves.js'
import { nextId } from '../../../src/core/session/edits.js'
import { aCasusFile } from '../../builders.js'

const onderwijs: ArgumentInFile = {
  id: 'a1',
  kant: 'pro',
  stelling: 'Zij heeft recht op onderwijs.',
  belanghebbenden: ['b1'],
  soort: 'beginsel',
  beginsel: 'recht op onderwijs',
  perspectief: 'sociaalMaatschappelijk',
}
const geld: ArgumentInFile = {
  id: 'a2',
  kant: 'contra',
  stelling: 'Het kost geld',
  belanghebbenden: ['b2'],
  soort: 'belang',
}
const klas: ArgumentInFile = { id: 'a3', kant: 'pro', stelling: 'Zij mist haar klas.', belanghebbenden: ['b2', 'b1'] }

const aFile = (argumenten: ArgumentInFile[], partial: Partial<CasusFile> = {}) =>
  frozen(aCasusFile({ argumenten, ...partial }))

describe('andere kant', () => {
  test('het argument staat in de andere kolom, en de rest blijft gelijk', () => {
    const { file, notices } = done(moveArgument(aFile([onderwijs, geld]), 'a1', {}))
    expect(file.argumenten).toEqual([{ ...onderwijs, kant: 'contra' }, geld])
    expect(notices).toEqual(['a1 staat nu bij contra.'])
  })

  test('je hoort dat een doorslaggevend argument nu aan de verliezende kant staat', () => {
    const file = aFile([onderwijs, klas, geld], { conclusie: { oordeel: 'ja', doorslaggevend: ['a1', 'a3'] } })
    const { notices } = done(moveArgument(file, 'a1', {}))
    expect(notices.join(' ')).toContain('is contra, maar het oordeel is "ja"')
  })

  test('je hoort dat een tegenargument niet meer aan de verliezende kant staat', () => {
    const tegenargumenten = [{ argument: 'a2', recht: 'weerlegd' as const, toelichting: 'Het is er.' }]
    const file = aFile([onderwijs, geld], { conclusie: { oordeel: 'ja', doorslaggevend: ['a1'], tegenargumenten } })
    const { file: moved, notices } = done(moveArgument(file, 'a2', {}))
    expect(notices.join(' ')).toContain('Argument a2 ("Het kost geld") staat niet aan de verliezende kant.')
    expect(moved.conclusie).toEqual(file.conclusie)
  })

  test('een argument zonder kant heeft geen andere kant', () => {
    const file = aFile([{ id: 'a1', stelling: 'Zij is ziek.' }])
    expect(moveArgument(file, 'a1', {})).toEqual({ error: 'a1 heeft nog geen kant. Typ wijzig a1 en kies er een.' })
  })
})

describe('splitsen', () => {
  test('het tweede deel staat er meteen achter, met dezelfde kant, belanghebbenden en soort', () => {
    const file = aFile([{ ...onderwijs, factor: 'uitstel' }, geld], { vervallen: ['a3'] })
    const { file: split, notices } = done(splitArgument(file, 'a1', ' Zij leert. ', 'Zij hoort erbij.'))
    expect(split.argumenten).toEqual([
      { ...onderwijs, factor: 'uitstel', stelling: 'Zij leert.' },
      { ...onderwijs, id: 'a4', stelling: 'Zij hoort erbij.' },
      geld,
    ])
    expect(notices).toEqual(['a1 is gesplitst. Het tweede deel is a4.'])
  })

  test('een vermoeden van een smoes blijft bij het eerste deel', () => {
    const smoes = { vermoeden: 'vrees zonder cijfers' }
    const { file, notices } = done(
      splitArgument(aFile([{ ...geld, smoes }]), 'a2', 'Dan komt iedereen.', 'Het kost geld.'),
    )
    expect(file.argumenten?.map((a) => a.smoes)).toEqual([smoes, undefined])
    expect(notices).toContain('a2 blijft geparkeerd; a3 telt mee.')
  })

  test('je hoort dat stap 6 alleen het eerste deel noemt', () => {
    const file = aFile([onderwijs, geld], { conclusie: { oordeel: 'ja', doorslaggevend: ['a1'] } })
    const { notices } = done(splitArgument(file, 'a1', 'Zij leert.', 'Zij hoort erbij.'))
    expect(notices).toContain('Stap 6 noemt a1. Kijk na of dat ook voor a3 geldt.')
  })

  test('je hoort dat het recht van stap 6 bij het eerste deel hoort', () => {
    const file = aFile([onderwijs, geld], { conclusie: { oordeel: 'ja', tegenargumenten: [{ argument: 'a2' }] } })
    const { notices } = done(splitArgument(file, 'a2', 'Het kost geld.', 'Het kost tijd.'))
    expect(notices).toContain('Stap 6 noemt a2. Kijk na of dat ook voor a3 geldt.')
  })

  test('zonder tweede tekst gebeurt er niets', () => {
    const error = 'Geef twee teksten: splits a1: eerste tekst / tweede tekst.'
    expect(splitArgument(aFile([onderwijs]), 'a1', 'Zij leert.', '  ')).toEqual({ error })
  })
})

describe('samenvoegen', () => {
  test('beide teksten en alle belanghebbenden blijven, en het kenmerk vervalt', () => {
    const { file, notices } = done(mergeArguments(aFile([onderwijs, geld, klas]), 'a1', 'a3'))
    const stelling = 'Zij heeft recht op onderwijs. Zij mist haar klas.'
    expect(file.argumenten).toEqual([{ ...onderwijs, stelling, belanghebbenden: ['b1', 'b2'] }, geld])
    expect(file.vervallen).toEqual(['a3'])
    expect(file.parkeerplaats).toBeUndefined()
    expect(notices).toEqual(['a3 is nu deel van a1.'])
    expect(nextId(file, 'a')).toBe('a4')
  })

  test('een nieuwe tekst komt in de plaats van beide', () => {
    const { file } = done(mergeArguments(aFile([onderwijs, klas]), 'a1', 'a3', 'Zij hoort in de klas.'))
    expect(file.argumenten?.map((a) => a.stelling)).toEqual(['Zij hoort in de klas.'])
  })

  test.each([
    ['Het kost geld', 'het kost geld.', 'Het kost geld'],
    ['Het kost geld', 'Het kost tijd.', 'Het kost geld; Het kost tijd.'],
    ['Mag dat?', 'Het kost tijd.', 'Mag dat? Het kost tijd.'],
  ])('%j en %j worden %j', (one, other, stelling) => {
    const file = aFile([
      { id: 'a1', stelling: one },
      { id: 'a2', stelling: other },
    ])
    expect(done(mergeArguments(file, 'a1', 'a2')).file.argumenten).toEqual([{ id: 'a1', stelling }])
  })

  test('een antwoord dat alleen het andere argument had, gaat mee', () => {
    const smoes = { vermoeden: 'vrees', uitkomst: 'argument' as const }
    const rich: ArgumentInFile = { ...onderwijs, id: 'a2', factor: 'uitstel', smoes }
    const poor: ArgumentInFile = { id: 'a1', stelling: 'Zij leert.', beginsel: null, smoes: {} }
    const { file } = done(mergeArguments(aFile([poor, rich]), 'a1', 'a2', 'Zij leert.'))
    expect(file.argumenten).toEqual([{ ...rich, id: 'a1', stelling: 'Zij leert.' }])
  })

  test('wat niet samengaat, staat op de parkeerplaats', () => {
    const other: ArgumentInFile = { ...onderwijs, id: 'a4', soort: 'belang', beginsel: 'gelijkheid', factor: 'uitstel' }
    const { file, notices } = done(
      mergeArguments(aFile([onderwijs, other], { parkeerplaats: ['Bel de school.'] }), 'a1', 'a4'),
    )
    expect(argumentAt(file, 'a1')).toMatchObject({
      soort: 'beginsel',
      beginsel: 'recht op onderwijs',
      factor: 'uitstel',
    })
    expect(file.parkeerplaats).toEqual([
      'Bel de school.',
      'Bij a4, nu deel van a1, stond ook: soort belang, beginsel gelijkheid.',
    ])
    expect(notices).toContain('Niet alles ging samen. De rest staat op de parkeerplaats.')
  })

  test('wat naar het ene verwees, verwijst naar het andere, zonder dubbele', () => {
    const conclusie: CasusFile['conclusie'] = {
      oordeel: 'nee',
      doorslaggevend: ['a2', 'a4', 'a5'],
      tegenargumenten: [
        { argument: 'a3', recht: 'deels', maatregelen: ['m1'], toelichting: 'Zij krijgt hulp.' },
        { argument: 'a6' },
        { argument: 'a1', recht: 'weerlegd', maatregelen: ['m2'], toelichting: 'Zij leert thuis.' },
      ],
      maatregelen: [
        { id: 'm1', tekst: 'Hulp bieden.' },
        { id: 'm2', tekst: 'Thuis lesgeven.' },
      ],
    }
    const file = aFile([onderwijs, geld, klas, { ...geld, id: 'a4' }, { ...geld, id: 'a5' }, { ...klas, id: 'a6' }], {
      conclusie,
    })
    const pros = done(mergeArguments(file, 'a1', 'a3')).file
    expect(pros.conclusie?.tegenargumenten).toEqual([
      {
        argument: 'a1',
        recht: 'weerlegd',
        maatregelen: ['m2', 'm1'],
        toelichting: 'Zij leert thuis. Zij krijgt hulp.',
      },
      { argument: 'a6' },
    ])
    expect(pros.parkeerplaats).toEqual(['Bij a3, nu deel van a1, stond ook: recht deels.'])
    expect(done(mergeArguments(file, 'a4', 'a2')).file.conclusie?.doorslaggevend).toEqual(['a4', 'a5'])
  })

  test.each<[why: string, one: Partial<ArgumentInFile>, other: Partial<ArgumentInFile>, error: string]>([
    ['twee kanten', { kant: 'pro' }, { kant: 'contra' }, 'a1 is pro en a2 is contra.'],
    ['geparkeerd', {}, { smoes: { vermoeden: 'vrees' } }, 'a2 staat geparkeerd.'],
    ['het blijvende geparkeerd', { smoes: { vermoeden: 'vrees' } }, {}, 'a1 staat geparkeerd.'],
    [
      'twee open vragen',
      { smoes: { vermoeden: 'vrees', uitkomst: 'argument' } },
      { smoes: { vermoeden: 'haast', uitkomst: 'argument' } },
      'Bij a1 en bij a2 hoort al een open vraag.',
    ],
  ])('%s: dat gaat niet samen', (_why, one, other, error) => {
    const file = aFile([
      { id: 'a1', stelling: 'Zij leert.', ...one },
      { id: 'a2', stelling: 'Zij mist haar klas.', ...other },
    ])
    expect(mergeArguments(file, 'a1', 'a2')).toEqual({ error: expect.stringContaining(error) })
  })

  test('een argument gaat niet op in zichzelf', () => {
    expect(mergeArguments(aFile([onderwijs]), 'a1', 'a1')).toHaveProperty('error')
  })
})

describe('volgorde', () => {
  test.each([
    ['a3', 'a1', ['a3', 'a1', 'a2']],
    ['a1', 'a3', ['a2', 'a1', 'a3']],
    ['a1', 'a2', ['a1', 'a2', 'a3']],
    ['a1', 'einde', ['a2', 'a3', 'a1']],
  ])('%s voor %s', (id, before, order) => {
    const { file } = done(reorderArgument(aFile([onderwijs, geld, klas]), id, before))
    expect(file.argumenten?.map((a) => a.id)).toEqual(order)
  })

  test('een argument kan niet voor zichzelf staan', () => {
    expect(reorderArgument(aFile([onderwijs]), 'a1', 'a1')).toHaveProperty('error')
  })
})

describe('soort', () => {
  test('een genoemd beginsel blijft staan, en is er weer als de groep terugkomt', () => {
    const file = aFile([onderwijs])
    const { file: belang, notices } = done(reclassify(file, 'a1', 'belang', {}))
    expect(argumentAt(belang, 'a1')).toEqual({ ...onderwijs, soort: 'belang' })
    expect(notices).toEqual(['a1 is nu een belang.', 'Het genoemde beginsel blijft erbij staan.'])
    expect(done(reclassify(belang, 'a1', 'beginsel', {})).file).toEqual(file)
  })

  test.each([null, ' ', undefined])('een beginsel dat %j is, wordt weer gevraagd', (beginsel) => {
    const file = aFile([{ ...geld, ...(beginsel !== undefined && { beginsel }) }])
    const argument = argumentAt(done(reclassify(file, 'a2', 'beginsel', {})).file, 'a2')
    expect(argument).toHaveProperty('soort', 'beginsel')
    expect(argument).not.toHaveProperty('beginsel')
  })

  test('je hoort dat nu een belang van een beginsel wint', () => {
    const contra: ArgumentInFile = { ...onderwijs, id: 'a4', kant: 'contra' }
    const file = aFile([onderwijs, contra], { conclusie: { oordeel: 'ja', doorslaggevend: ['a1'] } })
    expect(done(reclassify(file, 'a1', 'belang', {})).notices.join(' ')).toContain('wint hier van een beginsel')
  })
})

test.each([
  moveArgument(aFile([]), 'a9', {}),
  splitArgument(aFile([onderwijs]), 'a9', 'een', 'twee'),
  mergeArguments(aFile([onderwijs]), 'a9', 'a1'),
  mergeArguments(aFile([onderwijs]), 'a1', 'a9'),
  reorderArgument(aFile([onderwijs]), 'a9', 'einde'),
  reorderArgument(aFile([onderwijs]), 'a1', 'a9'),
  reclassify(aFile([onderwijs]), 'a9', 'wens', {}),
])('een argument dat er niet is, wordt met zijn kenmerk genoemd', (result) => {
  expect(result).toEqual({ error: 'a9 staat niet bij de argumenten. Kies een kenmerk uit de lijst.' })
})

describe('de woorden bij de lijst', () => {
  test.each([
    ['andere kant a3', { kind: 'andere kant', item: 'a3' }],
    ['  Andere   Kant  A3 ', { kind: 'andere kant', item: 'a3' }],
    ['andere kant a 3', { kind: 'andere kant', item: 'a3' }],
    ['andere kant 3', { kind: 'andere kant', item: '3' }],
    [
      'splits a3: Het kost geld. / Het mag niet.',
      { kind: 'splits', item: 'a3', first: 'Het kost geld.', second: 'Het mag niet.' },
    ],
    [
      'splits a3 :geld en/of tijd/ het mag niet',
      { kind: 'splits', item: 'a3', first: 'geld en/of tijd', second: 'het mag niet' },
    ],
    ['splits a3: een / twee / drie', { kind: 'splits', item: 'a3', first: 'een', second: 'twee / drie' }],
    ['voeg a3 bij a1', { kind: 'voeg', item: 'a3', bij: 'a1' }],
    ['voeg a3 bij a1: Zij hoort erbij.', { kind: 'voeg', item: 'a3', bij: 'a1', stelling: 'Zij hoort erbij.' }],
    ['ZET a3 VOOR a1', { kind: 'zet', item: 'a3', voor: 'a1' }],
    ['zet a3 achteraan', { kind: 'zet', item: 'a3', voor: 'einde' }],
    ['maak a3 belang', { kind: 'maak', item: 'a3', soort: 'belang' }],
    ['maak a3 een Wens', { kind: 'maak', item: 'a3', soort: 'wens' }],
    ['maak a3 recht', { kind: 'maak', item: 'a3', soort: 'beginsel' }],
    ['zet a3 na a1', { kind: 'onduidelijk', word: 'zet' }],
    ['splits a3: het kost geld en/of tijd', { kind: 'onduidelijk', word: 'splits' }],
    ['maak a3 feit', { kind: 'onduidelijk', word: 'maak' }],
  ])('%j', (line, move) => {
    expect(readArgumentMove(line)).toEqual(move)
  })

  test.each([
    'Zet de leerling voorop.',
    'maak 3 afspraken met de gemeente',
    'voeg 3 bij elkaar op',
    'andere kant',
    'De andere kant a3',
    'splits de rekening / deel de last',
    '=zet a3 achteraan',
    '+ zet a3 achteraan',
    'zet',
    '',
  ])('%j is een antwoord', (line) => {
    expect(readArgumentMove(line)).toBeUndefined()
  })

  test('een nummer is dat van het kenmerk, ook als er een gat in de lijst zit', () => {
    const file = aFile([onderwijs, klas])
    expect(said(file, 'andere kant 3').notices).toEqual(['a3 staat nu bij contra.'])
    expect(said(file, 'zet 3 voor 1').file.argumenten?.map((a) => a.id)).toEqual(['a3', 'a1'])
    expect(said(file, 'voeg 3 bij a1').file.vervallen).toEqual(['a3'])
    expect(applyArgumentMove(file, readArgumentMove('maak 2 wens')!, {})).toHaveProperty('error')
  })

  test.each([
    ['splits a1: een / twee', ['een', 'twee', 'Zij mist haar klas.']],
    ['voeg a1 bij a3: samen', ['samen']],
    ['zet a1 achteraan', ['Zij mist haar klas.', 'Zij heeft recht op onderwijs.']],
  ])('%s doet wat er staat', (line, stellingen) => {
    expect(said(aFile([onderwijs, klas]), line).file.argumenten?.map((a) => a.stelling)).toEqual(stellingen)
  })

  test('wie het anders schrijft, hoort hoe het wel kan', () => {
    const error = 'Typ het zo: zet a3 voor a1, of zet a3 achteraan. Was het een argument? Zet er = voor.'
    expect(applyArgumentMove(aFile([onderwijs]), readArgumentMove('zet a1 na a3')!, {})).toEqual({ error })
  })
})

describe('voor elke casus', () => {
  test('na elke wijziging is de casus geldig, klopt elk kenmerk, en is geen woord weg', () => {
    fc.assert(
      fc.property(cases, moves, (file, list) => {
        let now = frozen(file)
        for (const line of list) {
          const move = readArgumentMove(line)!
          const result = applyArgumentMove(now, move, {})
          if ('error' in result) continue
          expect(schemaFindings(result.file)).toEqual([])
          expect(idFaults(result.file)).toEqual([])
          expect(idsEver(result.file)).toEqual(expect.arrayContaining(idsEver(now)))
          const rewritten = move.kind === 'splits' ? argumentAt(now, move.item)!.stelling : ''
          expect(missingWords(now, result.file).filter((w) => !rewritten.includes(w))).toEqual([])
          now = frozen(result.file)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('samenvoegen houdt de belanghebbenden van beide', () => {
    fc.assert(
      fc.property(cases, id, id, (file, keep, drop) => {
        const result = mergeArguments(frozen(file), keep, drop)
        if ('error' in result) return
        const whose = (f: CasusFile, a: string) => argumentAt(f, a)?.belanghebbenden ?? []
        const both = [...whose(file, keep), ...whose(file, drop)]
        expect(whose(result.file, keep)).toEqual([...new Set(both)])
        expect(argumentAt(result.file, drop)).toBeUndefined()
      }),
    )
  })

  test('splitsen en weer samenvoegen geeft het argument terug', () => {
    fc.assert(
      fc.property(cases, id, (file, whole) => {
        const before = argumentAt(file, whole)
        const split = splitArgument(frozen(file), whole, 'Het ene.', 'Het andere.')
        if ('error' in split) return
        const part = nextId(file, 'a')
        expect(idsEver(file)).not.toContain(part)
        const merged = mergeArguments(frozen(split.file), whole, part)
        expect('error' in merged).toBe(isParkedIn(file, whole))
        if ('error' in merged) return
        expect(argumentAt(merged.file, whole)).toEqual({ ...before, stelling: 'Het ene. Het andere.' })
        expect(merged.file.conclusie).toEqual(file.conclusie)
      }),
    )
  })

  test('tweemaal naar de andere kant is terug', () => {
    fc.assert(
      fc.property(cases, id, (file, which) => {
        const there = moveArgument(frozen(file), which, {})
        if ('error' in there) return
        expect(done(moveArgument(there.file, which, {})).file).toEqual(file)
      }),
    )
  })

  test('verplaatsen verandert alleen de plaats van het ene argument', () => {
    fc.assert(
      fc.property(cases, id, fc.oneof(id, fc.constant('einde')), (file, which, before) => {
        const result = reorderArgument(frozen(file), which, before)
        if ('error' in result) return
        const others = (f: CasusFile) => f.argumenten?.filter((a) => a.id !== which)
        const order = result.file.argumenten!.map((a) => a.id)
        expect(others(result.file)).toEqual(others(file))
        expect(order[order.indexOf(which) + 1] ?? 'einde').toBe(before)
        expect(argumentAt(result.file, which)).toEqual(argumentAt(file, which))
      }),
    )
  })
})

const id = fc.constantFrom('a1', 'a2', 'a3', 'a4')
const word = fc.nat(9999).map((n) => `woord${n}`)
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 3 })
const filled = fc.record({ vermoeden: word, uitkomst: maybe(fc.constantFrom('open', 'argument', 'ingetrokken')) })

const anArgument = fc.record({
  kant: maybe(fc.constantFrom('pro', 'contra')),
  stelling: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `${words.join(' ')}.`),
  belanghebbenden: maybe(fc.subarray(['b1', 'b2'])),
  soort: maybe(fc.constantFrom('beginsel', 'belang', 'wens')),
  beginsel: maybe(fc.oneof(fc.constant(null), word)),
  perspectief: maybe(fc.constantFrom('juridisch', 'financieelEconomisch')),
  factor: maybe(word),
  smoes: maybe(fc.oneof(fc.constant({}), fc.constant({ vermoeden: null }), filled)),
})

const aRow = fc.record({
  recht: maybe(fc.constantFrom('deels', 'weerlegd', 'aanvaard')),
  maatregelen: maybe(fc.subarray(['m1', 'm2'])),
  toelichting: maybe(fc.oneof(fc.constant(null), word)),
})

const maatregelen = [
  { id: 'm1', tekst: 'Hulp bieden.' },
  { id: 'm2', tekst: 'Thuis lesgeven.' },
]

/** Cases with up to four arguments, of which some are decisive and some have a row in step 6; a7 once was. */
const cases: fc.Arbitrary<CasusFile> = fc
  .record({
    ids: fc.shuffledSubarray(['a1', 'a2', 'a3', 'a4'], { minLength: 1 }),
    items: fc.tuple(anArgument, anArgument, anArgument, anArgument),
    rows: fc.tuple(aRow, aRow, aRow, aRow),
    oordeel: maybe(fc.constantFrom('ja', 'nee', 'ja-mits')),
    chosen: fc.tuple(fc.subarray([0, 1, 2, 3]), fc.subarray([0, 1, 2, 3])),
    hasConclusion: fc.boolean(),
  })
  .map(({ ids, items, rows, oordeel, chosen: [decisive, losing], hasConclusion }) => {
    const doorslaggevend = decisive.flatMap((i) => ids[i] ?? [])
    const tegenargumenten = losing.flatMap((i) => (ids[i] ? [{ argument: ids[i], ...rows[i] }] : []))
    const argumenten = ids.map((id, i) => ({ id, ...items[i] }))
    const conclusie = { oordeel, doorslaggevend, tegenargumenten, maatregelen }
    const base = aCasusFile({ argumenten: argumenten as ArgumentInFile[], vervallen: ['a7'] })
    return JSON.parse(JSON.stringify(hasConclusion ? { ...base, conclusie } : base)) as CasusFile
  })

const moves = fc.array(
  fc.oneof(
    id.map((a) => `andere kant ${a}`),
    fc.tuple(id, word, word).map(([a, one, two]) => `splits ${a}: ${one}. / ${two}.`),
    fc.tuple(id, id).map(([a, b]) => `voeg ${a} bij ${b}`),
    fc.tuple(id, id).map(([a, b]) => `zet ${a} voor ${b}`),
    id.map((a) => `zet ${a} achteraan`),
    fc.tuple(id, fc.constantFrom('beginsel', 'belang', 'wens')).map(([a, soort]) => `maak ${a} ${soort}`),
  ),
  { minLength: 1, maxLength: 6 },
)

function done(result: EditResult): Exclude<EditResult, { error: string }> {
  if ('error' in result) throw new Error(result.error)
  return result
}

function said(file: CasusFile, line: string): Exclude<EditResult, { error: string }> {
  return done(applyArgumentMove(file, readArgumentMove(line)!, {}))
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

/** What the rules say about ids: given once, never reused, and every reference points at something. */
function idFaults(file: CasusFile): string[] {
  const aboutIds = ['ID-DUBBEL', 'ID-VERVALLEN', 'RIJ-DUBBEL', 'REF-ONBEKEND']
  return checkCasus(readingForm(file), {})
    .filter((f) => aboutIds.includes(f.ruleId))
    .map((f) => f.message)
}

function idsEver(file: CasusFile): string[] {
  return [...(file.argumenten ?? []).map((a) => a.id), ...(file.vervallen ?? [])]
}

/** The words of a case that stand nowhere in the case after it. Side and class are what was changed. */
function missingWords(before: CasusFile, after: CasusFile): string[] {
  const present = new Set(wordsIn(after))
  const changeable = ['pro', 'contra', 'beginsel', 'belang', 'wens']
  return wordsIn(before).filter((w) => !present.has(w) && !changeable.includes(w))
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(wordsIn)
  return typeof value === 'string' ? (value.match(/[\p{L}\p{N}-]+/gu) ?? []) : []
}

function isParkedIn(file: CasusFile, id: string): boolean {
  const smoes = readingForm(file).argumenten.find((a) => a.id === id)?.smoes ?? {}
  return Object.keys(smoes).length > 0 && smoes.uitkomst !== 'argument'
}
