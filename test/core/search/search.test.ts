/** Searching a collection: words, sentences, beginnings, mistakes in typing, fields and what must not be there. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UserError } from '../../../src/core/errors.js'
import { fieldNames } from '../../../src/core/search/fields.js'
import { hitOf } from '../../../src/core/search/hits.js'
import { parseQuery } from '../../../src/core/search/query.js'
import { resolve } from '../../../src/core/search/resolve.js'
import { scanned } from '../../../src/core/search/scan.js'
import { nastyTexts } from '../text/nasty-texts.js'
import { aCasus } from '../../builders.js'

const laptop = { file: 'cases/2025/laptop.yaml', casus: aCasus({ trefwoorden: ['bijzondere bijstand'] }) }
const cafe = {
  file: 'cases/2024/cafe.yaml',
  casus: aCasus({
    id: '2024-02-01-vergunning-cafe',
    titel: 'Vergunning voor een café',
    status: 'advies',
    belanghebbenden: [{ id: 'b1', naam: 'buren' }],
    beslissing: { vraag: 'Behoor ik de vergunning te verlenen?' },
    argumenten: [{ id: 'a1', kant: 'pro', stelling: 'Gelijke gevallen kregen een besluit.', beginsel: 'gelijkheid' }],
    conclusie: { oordeel: 'ja-mits', tekst: 'Verlenen, mits de buren zijn gehoord.' },
  }),
}
const collection = scanned([laptop, cafe])

function search(...words: string[]) {
  const { lookups, corrections } = resolve(parseQuery(words), collection)
  const { files } = collection.best(lookups, 10)
  return { ids: files.map((file) => file.replace(/^.*\/|\.yaml$/g, '')), corrections, lookups }
}

describe('zoeken', () => {
  test.each([
    [['CAFE'], ['cafe']],
    [['besluiten'], ['cafe']],
    [['leerlingen', 'ziek'], ['laptop']],
    [['leerling', 'vergunning'], []],
    [['vergunning'], ['cafe']],
    [['gelijke gevallen'], ['cafe']],
    [['gevallen gelijke'], []],
    [['"gelijke gevallen" vergunning'], ['cafe']],
    [['vergun*'], ['cafe']],
    [['ik', '-vergunning'], ['laptop']],
    [['-vergunning'], ['laptop']],
    [['status:advies'], ['cafe']],
    [['status:advies vergunning'], ['cafe']],
    [['ik -vergunning'], ['laptop']],
    [['oordeel:ja-mits'], ['cafe']],
    [['OORDEEL:Ja,mits'], ['cafe']],
    [['-status:advies'], ['laptop']],
    [['jaar:2025'], ['laptop']],
    [['datum:2024-02'], ['cafe']],
    [['datum:2024-02-02'], []],
    [['beginsel:gelijkheid', 'oordeel:ja-mits'], ['cafe']],
    [['beginsel:onderwijs'], ['laptop']],
    [['belanghebbende:leerlingen'], ['laptop']],
    [['trefwoord:bijzondere bijstand'], ['laptop']],
    [['perspectief:juridisch'], []],
    [['id:vergunning'], ['cafe']],
  ])('%j vindt %j', (words, ids) => expect(search(...words).ids).toEqual(ids))

  test('een typefout wordt hersteld, en dat wordt gezegd', () => {
    expect(search('vergunnnig')).toMatchObject({
      ids: ['cafe'],
      corrections: [{ typed: 'vergunnnig', used: 'vergunning' }],
    })
    expect(search('beginsel:gelijkhied').ids).toEqual(['cafe'])
  })

  test('een woord dat nergens staat, wordt als begin geprobeerd', () =>
    expect(search('vergunni')).toMatchObject({
      ids: ['cafe'],
      corrections: [{ typed: 'vergunni', used: 'vergunni*' }],
    }))

  test('wat er niet mag staan, wordt nooit geraden', () => expect(search('ik', '-vergunnnig').ids).toHaveLength(2))

  test('een woord in de titel weegt zwaarder dan verderop', () => {
    const other = { file: 'x', casus: aCasus({ id: 'x', titel: 'Iets', parkeerplaats: ['de vergunning'] }) }
    const both = scanned([cafe, other, laptop])
    expect(both.best(resolve(parseQuery(['vergunning']), both).lookups, 9).files).toEqual([cafe.file, 'x'])
  })

  test('het gevonden woord is aangewezen waar het staat', () => {
    const hit = hitOf(cafe, search('gevallen').lookups)!
    const [{ plaats, tekst, treffers }] = hit.passages as [(typeof hit.passages)[number]]
    expect(plaats).toBe('argument a1, stelling')
    expect(treffers.map(({ van, tot }) => tekst.slice(van, tot))).toEqual(['gevallen'])
  })

  test('in een veld is het woord daar aangewezen en nergens anders', () => {
    const hit = hitOf(cafe, search('beginsel:gelijkheid').lookups)!
    expect(hit.passages.map(({ plaats }) => plaats)).toEqual(['argument a1, beginsel'])
  })

  test('een lange tekst wordt ingekort rond het woord', () => {
    const long = { file: 'x', casus: aCasus({ kernpunten: `${'voor '.repeat(200)}naald ${'achter '.repeat(200)}` }) }
    const only = scanned([long])
    const [passage] = hitOf(long, resolve(parseQuery(['naald']), only).lookups)!.passages
    expect(passage!.tekst.length).toBeLessThan(220)
    expect(passage!.tekst).toMatch(/^… .* …$/)
    expect(passage!.treffers.map(({ van, tot }) => passage!.tekst.slice(van, tot))).toEqual(['naald'])
  })

  test('wat niet meer past, wordt niet getoond', () =>
    expect(hitOf(laptop, search('vergunning').lookups)).toBeUndefined())
})

describe('een vraag die niet kan', () => {
  test.each([
    ['statis:advies', /veld statis bestaat niet/, /status:/],
    ['status:advys', /kent geen "advys"/, /status:advies/],
    ['jaar:vorig', /geen "vorig"/, /2024-05/],
    ['ab*', /te kort/, /3 letters/],
    ['!!!', /geen woord/, /beraad zoek/],
    ['', /geen woord/, /beraad zoek/],
  ])('%j wordt uitgelegd', (typed, message, advice) => {
    try {
      parseQuery([typed])
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(UserError)
      expect((error as UserError).message).toMatch(message)
      expect((error as UserError).advice).toMatch(advice)
    }
  })

  test('een verwijzing met dubbele punten is geen veld', () =>
    expect(parseQuery(['ECLI:NL:CRVB:2020:1'])[0]!.words).toEqual(['ecli', 'nl', 'crvb', '2020', '1']))

  test('geen enkele tekst geeft iets anders dan een antwoord of een uitleg', () => {
    const pieces = fc.constantFrom(
      '"',
      '*',
      '-',
      ':',
      ' NEAR(',
      ' OR ',
      '^',
      '{',
      "'",
      ';',
      ...fieldNames,
      ...nastyTexts,
    )
    const query = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(query, { maxLength: 3 }), (words) => {
        try {
          search(...words)
        } catch (error) {
          expect(error).toBeInstanceOf(UserError)
        }
      }),
      { numRuns: 500 },
    )
  })
})
