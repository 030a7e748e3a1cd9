/** What the schema says of a case, in Dutch: what is allowed, where it stands, and never the value itself. */
import { describe, expect, test } from 'vitest'
import type { Shape } from '../../../src/core/casus/reading.js'
import { casusSchema } from '../../../src/core/casus/schema.js'
import { schemaFindings } from '../../../src/core/check/schema-problems.js'
import { aCasusFile } from '../../builders.js'

/** The small case with something else at one place; undefined takes it away. */
function caseWith(path: string, value: unknown): unknown {
  const casus = structuredClone(aCasusFile()) as unknown as Record<string, unknown>
  const keys = path.split('.')
  const parent = keys.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, casus)
  if (value === undefined) Reflect.deleteProperty(parent, keys.at(-1)!)
  else parent[keys.at(-1)!] = value
  return casus
}

const wrong: [name: string, path: string, value: unknown, ruleId: string, said: RegExp][] = [
  ['a number for a text', 'titel', 36, 'SCHEMA-TYPE', /titel moet een tekst zijn.*getal.*aanhalingstekens/],
  ['a fraction for a text', 'beslissing.vraag', 1.5, 'SCHEMA-TYPE', /vraag moet een tekst zijn.*aanhalingstekens/],
  ['true for a text', 'titel', true, 'SCHEMA-TYPE', /true of false.*aanhalingstekens/],
  ['nothing for a text', 'titel', null, 'SCHEMA-TYPE', /leeg.*aanhalingstekens/],
  ['a list for a text', 'titel', ['a'], 'SCHEMA-TYPE', /titel moet een tekst zijn, maar is een lijst/],
  ['a text for a list', 'trefwoorden', 'a', 'SCHEMA-TYPE', /trefwoorden moet een lijst zijn.*"- "/],
  ['a dash against a text', 'trefwoorden', '-a - b', 'SCHEMA-TYPE', /lijst zijn.*spatie achter elk streepje/],
  ['voor for pro', 'argumenten.0.kant', 'voor', 'SCHEMA-WAARDE', /Bedoelde je pro\?/],
  ['tegen for contra', 'argumenten.0.kant', 'Tegen', 'SCHEMA-WAARDE', /Bedoelde je contra\?/],
  ['a text for a section', 'beslissing', 'a', 'SCHEMA-TYPE', /onderdeel met sleutels/],
  ['ja for true', 'belanghebbenden.0.gehoord', 'ja', 'SCHEMA-TYPE', /gehoord moet true of false zijn/],
  [
    'a text for a count',
    'bijeenkomsten',
    [{ id: 's1', datum: '2025-03-11', minuten: '150' }],
    'SCHEMA-TYPE',
    /minuten moet een heel getal zijn/,
  ],
  [
    'a broken count',
    'bijeenkomsten',
    [{ id: 's1', datum: '2025-03-11', minuten: 1.5 }],
    'SCHEMA-TYPE',
    /minuten moet een heel getal zijn/,
  ],
  [
    'an endless count',
    'bijeenkomsten',
    [{ id: 's1', datum: '2025-03-11', minuten: Infinity }],
    'SCHEMA-TYPE',
    /heel getal/,
  ],
  [
    'a negative count',
    'bijeenkomsten',
    [{ id: 's1', datum: '2025-03-11', minuten: -1 }],
    'SCHEMA-GETAL',
    /minuten mag niet kleiner zijn dan 0/,
  ],
  [
    'an unknown choice',
    'status',
    'geheim-woord',
    'SCHEMA-WAARDE',
    /status kent alleen de waarden concept, advies, besloten, afgerond, ingetrokken/,
  ],
  ['a choice with a capital', 'argumenten.0.kant', 'Pro', 'SCHEMA-WAARDE', /kant kent alleen .* Bedoelde je pro\?/],
  ['a choice as it is said', 'conclusie', { oordeel: 'Ja, mits' }, 'SCHEMA-WAARDE', /Bedoelde je ja-mits\?/],
  ['a choice with an accent', 'deelnemers.0.rol', 'cliëntenraad', 'SCHEMA-WAARDE', /Bedoelde je clientenraad\?/],
  ['another word than the choices', 'argumenten.0.kant', 'beide', 'SCHEMA-WAARDE', /Kies een van deze waarden/],
  ['nothing for a choice', 'argumenten.0.kant', null, 'SCHEMA-TYPE', /kant moet een tekst zijn/],
  ['an older version', 'schemaVersie', 0, 'SCHEMA-OUD', /oudere versie dan 1.*beraad migreer/],
  [
    'a version as a text',
    'schemaVersie',
    '1',
    'SCHEMA-WAARDE',
    /schemaVersie kent alleen de waarde 1.*zonder aanhalingstekens/,
  ],
  ['a missing key', 'titel', undefined, 'SCHEMA-VERPLICHT', /De sleutel titel ontbreekt\./],
  [
    'a missing key deep down',
    'argumenten.1.stelling',
    undefined,
    'SCHEMA-VERPLICHT',
    /stelling ontbreekt bij argumenten nummer 2/,
  ],
  ['a mistyped key', 'argumenten.0.steling', 'x', 'SCHEMA-ONBEKEND', /"steling".*Bedoelde je "stelling"/],
  ['a swapped letter', 'beslissing.vraga', 'x', 'SCHEMA-ONBEKEND', /Bedoelde je "vraag"/],
  ['a key with a capital', 'Lijn', 'x', 'SCHEMA-ONBEKEND', /Bedoelde je "lijn"/],
  [
    'an unknown key in a small section',
    'beslisser.telefoon',
    'x',
    'SCHEMA-ONBEKEND',
    /kies uit: functie, orgaan, mandaat/,
  ],
  ['an unknown key at the top', 'zomaar', 'x', 'SCHEMA-ONBEKEND', /"zomaar" is hier niet bekend/],
  ['a name for a key', 'mevrouw Jansen zegt', 'x', 'SCHEMA-ONBEKEND', /^Deze sleutel is hier niet bekend/],
  ['a very long key', 'x'.repeat(900), 'x', 'SCHEMA-ONBEKEND', /"x{39}…"/],
  ['a wrong id of an item', 'argumenten.0.id', 'A1', 'SCHEMA-PATROON', /id is geen geldig kenmerk.*zoals a1/],
  [
    'a wrong id within a list',
    'argumenten.0.belanghebbenden',
    ['b0'],
    'SCHEMA-PATROON',
    /belanghebbenden nummer 1 is geen geldig kenmerk.*zoals b1/,
  ],
  ['a wrong id of a case', 'id', 'Met Spatie', 'SCHEMA-PATROON', /id is geen geldig id.*streepjes/],
  ['a wrong line', 'lijn', 'Met Hoofdletters', 'SCHEMA-PATROON', /lijn mag alleen kleine letters/],
  ['a wrong dropped id', 'vervallen', ['3a'], 'SCHEMA-PATROON', /zoals a3/],
  [
    'a day that is none',
    'bijeenkomsten',
    [{ id: 's1', datum: '2025-02-30' }],
    'SCHEMA-DATUM',
    /datum is geen bestaande dag/,
  ],
  [
    'a day the other way round',
    'bijeenkomsten',
    [{ id: 's1', datum: '11-03-2025' }],
    'SCHEMA-DATUM',
    /in de vorm jaar-maand-dag.*"2025-03-11"/,
  ],
  ['a day between curly quotes', 'bijeenkomsten', [{ id: 's1', datum: '“2025-03-11”' }], 'SCHEMA-DATUM', /gekrulde/],
  [
    'half a minute',
    'bijeenkomsten',
    [{ id: 's1', datum: '2025-03-11', minuten: 90.5 }],
    'SCHEMA-TYPE',
    /maar is een gebroken getal/,
  ],
  [
    'the 29th of February in a common year',
    'bijeenkomsten',
    [{ id: 's1', datum: '2025-02-29' }],
    'SCHEMA-DATUM',
    /bestaande dag/,
  ],
  ['a moment that is none', 'signaal', { sinds: '2023-02-29' }, 'SCHEMA-PATROON', /geen bestaand jaar.*geen dag/],
  ['the 29th of February in 1900', 'signaal', { sinds: '1900-02-29' }, 'SCHEMA-PATROON', /geen dag/],
  ['an empty text', 'titel', '', 'SCHEMA-LEEG', /titel mag niet leeg zijn/],
  ['only blanks', 'parkeerplaats', ['x', ' \n\t'], 'SCHEMA-LEEG', /parkeerplaats nummer 2 mag niet leeg zijn/],
  ['a key of JavaScript', 'constructor', 'x', 'SCHEMA-ONBEKEND', /"constructor"/],
]

describe('one thing wrong gives one finding', () => {
  test.each(wrong)('%s', (_name, path, value, ruleId, said) => {
    const findings = schemaFindings(caseWith(path, value))
    expect(findings).toHaveLength(1)
    const [{ message, advice, severity }] = findings as [(typeof findings)[0]]
    expect(findings[0]).toMatchObject({ ruleId })
    expect(severity).toBe('fout')
    expect(`${message} ${advice}`).toMatch(said)
  })
})

test('a key that is written wrong is not missing as well', () => {
  const { titel, ...rest } = aCasusFile()
  const findings = schemaFindings({ ...rest, Titel: titel })
  expect(findings).toMatchObject([{ ruleId: 'SCHEMA-ONBEKEND', at: ['Titel'] }])
  expect(Object.keys(findings[0]!)).not.toContain('means')
})

describe('what is right', () => {
  test.each<[string, string, unknown]>([
    ['the small case', 'titel', 'x'],
    ['null where an answer was left empty', 'beslissing.aanleiding', null],
    ['an empty list', 'argumenten', []],
    ['an empty section', 'conclusie', {}],
    ['the 29th of February in a leap year', 'bijeenkomsten', [{ id: 's1', datum: '2024-02-29' }]],
    ...['2011', '2011-02', '2011-02-28', '2000-02-29', '2012-02-29'].map((sinds): [string, string, unknown] => [
      `the moment ${sinds}`,
      'signaal',
      { sinds },
    ]),
  ])('%s', (_name, path, value) => {
    expect(schemaFindings(caseWith(path, value))).toEqual([])
  })

  test('the data is not changed, not even frozen data', () => {
    const data = deepFreeze(caseWith('argumenten.0.kant', 'Pro'))
    const before = JSON.stringify(data)
    schemaFindings(data)
    expect(JSON.stringify(data)).toBe(before)
  })
})

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}

describe('a newer file', () => {
  test('gives one finding, whatever else is in it', () => {
    const findings = schemaFindings({ schemaVersie: 2, ietsNieuws: { a: 1 }, titel: 3 })
    expect(findings).toMatchObject([{ ruleId: 'SCHEMA-VERSIE', at: ['schemaVersie'] }])
    expect(findings[0]?.advice).toContain('Werk beraad bij')
  })
})

describe('privacy', () => {
  test('no finding repeats a value of the file', () => {
    const secret = 'GEHEIM999990019'
    for (const [, path, value] of wrong) {
      if (typeof value !== 'string' || path.includes('constructor')) continue
      expect(JSON.stringify(schemaFindings(caseWith(path, secret))), path).not.toContain(secret)
    }
    expect(JSON.stringify(schemaFindings(secret))).not.toContain(secret)
    expect(JSON.stringify(schemaFindings({ titel: [secret], argumenten: secret }))).not.toContain(secret)
  })
})

describe('the texts', () => {
  test('each pattern of the schema has its own text', () => {
    const patterns = new Set<string>()
    const walk = (shape: Shape & { pattern?: string }): void => {
      if (shape.pattern !== undefined) patterns.add(shape.pattern)
      Object.values(shape.properties ?? {}).forEach(walk)
      if (shape.items) walk(shape.items)
    }
    walk(casusSchema as Shape)
    const known = [
      /^\\S$/,
      /^\^\[?[a-z-]+\]?\[1-9\]\[0-9\]\*\$$/,
      /^\^\[a-z0-9\]/,
      /^\^\[0-9a-f\]\{64\}\$$/,
      /^\^\(?\[0-9\]\{4\}/,
    ]
    expect(patterns.size).toBeGreaterThan(5)
    for (const pattern of patterns)
      expect(
        known.some((form) => form.test(pattern)),
        pattern,
      ).toBe(true)
  })

  test('each is a sentence of at most 25 words', () => {
    for (const [, path, value] of wrong) {
      for (const { message, advice } of schemaFindings(caseWith(path, value))) {
        expect(message).toMatch(/\.$/)
        expect(advice).toMatch(/[.?]$/)
        for (const sentence of `${message} ${advice}`.split(/(?<=[.?]) (?=[A-Z])/)) {
          expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(25)
        }
      }
    }
  })

  test('a flood of faults takes no time', () => {
    const many = Object.fromEntries(Array.from({ length: 4000 }, (_, i) => [`sleutel${i}`, i]))
    const start = performance.now()
    expect(schemaFindings({ ...aCasusFile(), ...many })).toHaveLength(4000)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
