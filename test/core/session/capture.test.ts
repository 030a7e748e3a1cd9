/** Fast capture at step 5: what a typed line becomes. All lines are invented. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Method } from '../../../src/core/casus/method.js'
import { schemaFindings } from '../../../src/core/check/schema-problems.js'
import { captureHelp, captureLine, openFields, type Captured } from '../../../src/core/session/capture.js'
import { knownPrinciples } from '../../../src/core/session/capture-terms.js'
import { getAt } from '../../../src/core/session/path.js'
import { slots } from '../../../src/core/session/slots.js'
import { aCasus, aCasusFile } from '../../builders.js'

const belanghebbenden = [
  { id: 'b1', naam: 'leerling' },
  { id: 'b2', naam: 'andere gezinnen in gelijke situatie' },
  { id: 'b3', naam: 'gemeente' },
  { id: 'b4', naam: 'partner en kinderen' },
  { id: 'b5', naam: 'andere cliënten' },
  { id: 'b6', naam: 'wetgever' },
  { id: 'b7', naam: 'de school' },
  { id: 'b8', naam: 'vertrouwenspersoon' },
  { id: 'b9', naam: 'rechtbank' },
  { id: 'b12', naam: 'collega’s, ook van elders' },
]
const casus = aCasus({ belanghebbenden })
const capture = (line: string): Captured | undefined => captureLine(line, casus)

describe('wat een regel wordt', () => {
  test.each<[line: string, argument: object]>([
    // Only a side.
    ['+ Zij heeft recht op onderwijs.', { kant: 'pro', stelling: 'Zij heeft recht op onderwijs.' }],
    [
      '- Gelijke gezinnen kregen een afwijzing.',
      { kant: 'contra', stelling: 'Gelijke gezinnen kregen een afwijzing.' },
    ],
    ['+Zij mist haar klas.', { kant: 'pro', stelling: 'Zij mist haar klas.' }],
    ['   -   Het budget is op.   ', { kant: 'contra', stelling: 'Het budget is op.' }],
    ['-- Het budget is echt op.', { kant: 'contra', stelling: 'Het budget is echt op.' }],
    ['＋ Uitstel kost haar een jaar.', { kant: 'pro', stelling: 'Uitstel kost haar een jaar.' }],
    ['– De regeling kent dit niet.', { kant: 'contra', stelling: 'De regeling kent dit niet.' }],
    ['— De regeling kent dit niet.', { kant: 'contra', stelling: 'De regeling kent dit niet.' }],
    ['− De regeling kent dit niet.', { kant: 'contra', stelling: 'De regeling kent dit niet.' }],
    ['- 30 gezinnen wachten nog.', { kant: 'contra', stelling: '30 gezinnen wachten nog.' }],
    ['+ Zij is ziek\n  en zit thuis.\r\n', { kant: 'pro', stelling: 'Zij is ziek en zit thuis.' }],
    // Whose it is.
    ['+ b1: Zij mist lessen.', { kant: 'pro', stelling: 'Zij mist lessen.', belanghebbenden: ['b1'] }],
    ['+b1:Zij mist lessen.', { kant: 'pro', stelling: 'Zij mist lessen.', belanghebbenden: ['b1'] }],
    ['- B2, B3: Het kost geld.', { kant: 'contra', stelling: 'Het kost geld.', belanghebbenden: ['b2', 'b3'] }],
    ['- b3+b2: Het kost geld.', { kant: 'contra', stelling: 'Het kost geld.', belanghebbenden: ['b3', 'b2'] }],
    ['- b2 en b3: Het kost geld.', { kant: 'contra', stelling: 'Het kost geld.', belanghebbenden: ['b2', 'b3'] }],
    ['- b3, b3, gem: Het kost geld.', { kant: 'contra', stelling: 'Het kost geld.', belanghebbenden: ['b3'] }],
    ['+ b12: Wij staan hierachter.', { kant: 'pro', stelling: 'Wij staan hierachter.', belanghebbenden: ['b12'] }],
    ['+ leerling: Zij valt terug.', { kant: 'pro', stelling: 'Zij valt terug.', belanghebbenden: ['b1'] }],
    ['+ Leer: Zij valt terug.', { kant: 'pro', stelling: 'Zij valt terug.', belanghebbenden: ['b1'] }],
    ['- andere client: Zij wachten.', { kant: 'contra', stelling: 'Zij wachten.', belanghebbenden: ['b5'] }],
    ['- andere gez: Zij wachten.', { kant: 'contra', stelling: 'Zij wachten.', belanghebbenden: ['b2'] }],
    [
      '+ partner en kinderen en leerling: Zij lijden eronder.',
      { kant: 'pro', stelling: 'Zij lijden eronder.', belanghebbenden: ['b4', 'b1'] },
    ],
    ['+ de school: Zij zoekt mee.', { kant: 'pro', stelling: 'Zij zoekt mee.', belanghebbenden: ['b7'] }],
    ['+ school: Zij zoekt mee.', { kant: 'pro', stelling: 'Zij zoekt mee.', belanghebbenden: ['b7'] }],
    ["+ collega's: Zij zien dit vaker.", { kant: 'pro', stelling: 'Zij zien dit vaker.', belanghebbenden: ['b12'] }],
    // Class, principle and perspective.
    ['+ beginsel: Beloofd is beloofd.', { kant: 'pro', stelling: 'Beloofd is beloofd.', soort: 'beginsel' }],
    ['+ recht: Beloofd is beloofd.', { kant: 'pro', stelling: 'Beloofd is beloofd.', soort: 'beginsel' }],
    ['+ r: Beloofd is beloofd.', { kant: 'pro', stelling: 'Beloofd is beloofd.', soort: 'beginsel' }],
    ['- bel: Wij houden tijd over.', { kant: 'contra', stelling: 'Wij houden tijd over.', soort: 'belang' }],
    ['- w: Wij doen het liever zelf.', { kant: 'contra', stelling: 'Wij doen het liever zelf.', soort: 'wens' }],
    ['- fin.: Het kost geld.', { kant: 'contra', stelling: 'Het kost geld.', perspectief: 'financieelEconomisch' }],
    ['+ jur: De wet laat ruimte.', { kant: 'pro', stelling: 'De wet laat ruimte.', perspectief: 'juridisch' }],
    [
      '+ sociaal-maatschappelijk wens: Zij hoort erbij.',
      { kant: 'pro', stelling: 'Zij hoort erbij.', soort: 'wens', perspectief: 'sociaalMaatschappelijk' },
    ],
    [
      '- b2,b3 belang financieel: Het kost geld.',
      {
        kant: 'contra',
        stelling: 'Het kost geld.',
        belanghebbenden: ['b2', 'b3'],
        soort: 'belang',
        perspectief: 'financieelEconomisch',
      },
    ],
    [
      '- fin belang gemeente: Het kost geld.',
      {
        kant: 'contra',
        stelling: 'Het kost geld.',
        belanghebbenden: ['b3'],
        soort: 'belang',
        perspectief: 'financieelEconomisch',
      },
    ],
    [
      '- belang (financieel): Het kost geld.',
      { kant: 'contra', stelling: 'Het kost geld.', soort: 'belang', perspectief: 'financieelEconomisch' },
    ],
    [
      '+ b1 beginsel gelijkheid: Zij telt mee.',
      { kant: 'pro', stelling: 'Zij telt mee.', belanghebbenden: ['b1'], soort: 'beginsel', beginsel: 'gelijkheid' },
    ],
    [
      '+ leerling recht(gelijkheid): Zij telt mee.',
      { kant: 'pro', stelling: 'Zij telt mee.', belanghebbenden: ['b1'], soort: 'beginsel', beginsel: 'gelijkheid' },
    ],
    [
      '+ recht b1 gel: Zij telt mee.',
      { kant: 'pro', stelling: 'Zij telt mee.', belanghebbenden: ['b1'], soort: 'beginsel', beginsel: 'gelijkheid' },
    ],
    [
      '+ beginsel menselijke maat soc: Kijk naar haar.',
      {
        kant: 'pro',
        stelling: 'Kijk naar haar.',
        soort: 'beginsel',
        beginsel: 'menselijke maat',
        perspectief: 'sociaalMaatschappelijk',
      },
    ],
    [
      '+ recht (op rust en stilte): Zij is moe.',
      { kant: 'pro', stelling: 'Zij is moe.', soort: 'beginsel', beginsel: 'op rust en stilte' },
    ],
    [
      '+ beginsel recht op ond: Zij leert graag.',
      { kant: 'pro', stelling: 'Zij leert graag.', soort: 'beginsel', beginsel: 'recht op onderwijs' },
    ],
    [
      '- recht vertrouwenspersoon: Dat is beloofd.',
      { kant: 'contra', stelling: 'Dat is beloofd.', belanghebbenden: ['b8'], soort: 'beginsel' },
    ],
    [
      '+ recht gelijkheid vert: Dat is beloofd.',
      {
        kant: 'pro',
        stelling: 'Dat is beloofd.',
        belanghebbenden: ['b8'],
        soort: 'beginsel',
        beginsel: 'gelijkheid',
      },
    ],
    [
      '+ sociaal maatschappelijk: Zij hoort erbij.',
      { kant: 'pro', stelling: 'Zij hoort erbij.', perspectief: 'sociaalMaatschappelijk' },
    ],
    // A colon in a sentence.
    ['+ Let op: de wet geldt.', { kant: 'pro', stelling: 'Let op: de wet geldt.' }],
    ['- De wet: die geldt voor ieder.', { kant: 'contra', stelling: 'De wet: die geldt voor ieder.' }],
    ['+ En: zij is ziek.', { kant: 'pro', stelling: 'En: zij is ziek.' }],
    ['+ Gelijkheid: ieder telt mee.', { kant: 'pro', stelling: 'Gelijkheid: ieder telt mee.' }],
    ['+ b1: Let op: de wet geldt.', { kant: 'pro', stelling: 'Let op: de wet geldt.', belanghebbenden: ['b1'] }],
    ['- Om 12:30 is het loket dicht.', { kant: 'contra', stelling: 'Om 12:30 is het loket dicht.' }],
    [
      '+ De leerling zelf zegt: ik wil naar school.',
      { kant: 'pro', stelling: 'De leerling zelf zegt: ik wil naar school.' },
    ],
    ['+ belang (geld is op: Het kan niet.', { kant: 'pro', stelling: 'belang (geld is op: Het kan niet.' }],
    ['+ recht(): Zij telt mee.', { kant: 'pro', stelling: 'Zij telt mee.', soort: 'beginsel' }],
    ['+ =leerling: zij mist lessen.', { kant: 'pro', stelling: 'leerling: zij mist lessen.' }],
  ])('%j', (line, argument) => {
    expect(capture(line)).toEqual({ argument, unknown: [] })
  })

  test.each<[line: string, unknown: string[], argument: object]>([
    ['+ b1 be: Zij telt mee.', ['be'], { kant: 'pro', stelling: 'Zij telt mee.', belanghebbenden: ['b1'] }],
    ['- b1,b44: Het kost geld.', ['b44'], { kant: 'contra', stelling: 'Het kost geld.', belanghebbenden: ['b1'] }],
    ['- andere belang: Zij wachten.', ['andere'], { kant: 'contra', stelling: 'Zij wachten.', soort: 'belang' }],
    ['+ recht vert: Dat is beloofd.', ['vert'], { kant: 'pro', stelling: 'Dat is beloofd.', soort: 'beginsel' }],
    ['+ recht(recht): Zij telt mee.', ['recht'], { kant: 'pro', stelling: 'Zij telt mee.', soort: 'beginsel' }],
    [
      '+ b1 belang wens: Zij wil het.',
      ['belang', 'wens'],
      { kant: 'pro', stelling: 'Zij wil het.', belanghebbenden: ['b1'] },
    ],
    ['- jur fin: Het mag niet.', ['jur', 'fin'], { kant: 'contra', stelling: 'Het mag niet.' }],
    ['+ b1 beginsl: Zij telt mee.', ['beginsl'], { kant: 'pro', stelling: 'b1 beginsl: Zij telt mee.' }],
  ])('%j laat open wat niet duidelijk is', (line, unknown, argument) => {
    expect(capture(line)).toEqual({ argument, unknown })
  })

  test.each([
    'Zij heeft recht op onderwijs.',
    'b1 belang: Zij mist lessen.',
    '=+ Zij mist lessen.',
    '+/- 20 gezinnen wachten nog.',
    '+- 20 gezinnen wachten nog.',
    '-5% is te weinig.',
    '-> de school beslist mee.',
    '• Het budget is op.',
    '',
  ])('%j is een gewoon antwoord', (line) => {
    expect(capture(line)).toBeUndefined()
  })

  test.each([
    ['+', 'Het argument ontbreekt nog. Schrijf bijvoorbeeld: + b1: Zij heeft recht op onderwijs.'],
    ['- ...', 'Het argument ontbreekt nog. Schrijf bijvoorbeeld: - b2: Het kost geld.'],
    [
      '+ b1:',
      'Achter de dubbele punt hoort nog het argument. Schrijf bijvoorbeeld: + b1: Zij heeft recht op onderwijs.',
    ],
    ['- b2 belang', 'Achter de dubbele punt hoort nog het argument. Schrijf bijvoorbeeld: - b2: Het kost geld.'],
    ['+ Zij \0 telt', 'De tekst bevat een nulteken. Plak de tekst opnieuw als platte tekst.'],
  ])('%j zegt wat er ontbreekt', (line, error) => {
    expect(capture(line)).toEqual({ error })
  })
})

test('een heel lange regel kost geen tijd en blijft heel', () => {
  const text = `${'recht leerling '.repeat(20_000)}: dat was het`
  const start = performance.now()
  expect(capture(`+ ${text}`)).toEqual({ argument: { kant: 'pro', stelling: text }, unknown: [] })
  expect(performance.now() - start).toBeLessThan(1000)
})

test('de uitleg is kort, en haar voorbeelden werken zoals ze er staan', () => {
  expect(captureHelp.length).toBeLessThanOrEqual(6)
  const examples = captureHelp.filter((line) => /^ {2}[+-]/.test(line)).map(capture)
  expect(examples).toHaveLength(3)
  for (const example of examples) expect(example).toHaveProperty('unknown', [])
  expect(examples[2]).toMatchObject({ argument: { belanghebbenden: ['b1'], beginsel: 'gelijkheid' } })
})

test('de bekende beginselen zijn die van de methode', () => {
  const file = new URL('../../../templates/methode/morele-oordeelsvorming.yaml', import.meta.url)
  const method = parse(readFileSync(file, 'utf8')) as Method
  expect(knownPrinciples).toEqual(method.vragen['argumenten.beginsel']?.suggesties)
})

/** Ordinary words; no mark of this case begins with one of them, and no two of them make a name. */
const sentenceWords = ['zij', 'mist', 'lessen', 'omdat', 'thuis', 'ziek', 'is', '€', '5,-', 'niet', 'de']
const sentence = fc
  .array(fc.constantFrom(...sentenceWords), { minLength: 1, maxLength: 6 })
  .map((ws) => `zij ${ws.join(' ')}`)

describe('voor elke regel', () => {
  test('de tekst achter het teken blijft heel, op woorden na die er als kenmerk voor staan', () => {
    const words = fc.constantFrom(
      'b1',
      'leerling',
      'recht',
      'fin',
      'wens',
      'gelijkheid',
      ':',
      'op',
      'zij',
      '(',
      ')',
      'b77',
      'en',
    )
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.array(words, { maxLength: 8 }).map((ws) => ws.join(' ')),
    )
    fc.assert(
      fc.property(fc.constantFrom('+', '-', '−'), line, (sign, text) => {
        const captured = capture(`${sign} ${text}`)
        if (captured === undefined || 'error' in captured) return
        const whole = text
          .split('\n')
          .map((part) => part.trim())
          .filter((part) => part !== '')
          .join(' ')
        const { stelling } = captured.argument
        expect(whole.endsWith(stelling)).toBe(true)
        const taken = whole.slice(0, whole.length - stelling.length)
        // What is not in the argument stood before the first colon, or is the = that says "no marks".
        expect(taken.trim()).toMatch(/^(?:=?|[^:：]*[:：])$/)
      }),
      { numRuns: 1000 },
    )
  })

  test('één woord dat geen kenmerk is, houdt de hele regel bijeen', () => {
    const marks = fc.shuffledSubarray(['b1', 'leerling', 'recht', 'belang', 'fin', 'jur', 'b77'], { minLength: 1 })
    const foreign = fc.constantFrom('zij', 'omdat', 'thuis', 'belangrijk', 'rechtsaf', 'dit')
    fc.assert(
      fc.property(marks, foreign, fc.nat(7), sentence, (words, word, at, text) => {
        const stelling = `${words.toSpliced(at, 0, word).join(' ')}: ${text}`
        expect(capture(`+ ${stelling}`)).toMatchObject({ argument: { stelling } })
      }),
    )
  })

  test('de kenmerken mogen in elke volgorde, en wat er niet staat, blijft afwezig', () => {
    const whose = fc.subarray(['b1', 'b2', 'b3'])
    const soort = fc.constantFrom(undefined, 'belang', 'wens', 'beginsel')
    const perspectief = fc.constantFrom(undefined, 'juridisch', 'financieelEconomisch', 'sociaalMaatschappelijk')
    const marks = fc.record({ whose, soort, perspectief }).chain(({ whose, soort, perspectief }) => {
      const words = [...whose, ...(soort ? [soort] : []), ...(perspectief ? [perspectief] : [])]
      const order = fc.shuffledSubarray(words, { minLength: words.length })
      return fc.record({
        whose: fc.constant(whose),
        soort: fc.constant(soort),
        perspectief: fc.constant(perspectief),
        order,
      })
    })
    fc.assert(
      fc.property(marks, sentence, ({ whose, soort, perspectief, order }, stelling) => {
        const line = order.length > 0 ? `- ${order.join(' ')}: ${stelling}` : `- ${stelling}`
        const captured = capture(line)
        expect(captured).toMatchObject({ argument: { kant: 'contra', stelling }, unknown: [] })
        const { argument } = captured as { argument: Record<string, unknown> }
        expect(new Set((argument['belanghebbenden'] as string[] | undefined) ?? [])).toEqual(new Set(whose))
        expect([argument['soort'], argument['perspectief']]).toEqual([soort, perspectief])
        const present = [whose.length > 0, soort !== undefined, perspectief !== undefined].filter(Boolean)
        expect(Object.keys(argument)).toHaveLength(2 + present.length)
      }),
    )
  })

  test('de casus blijft geldig, en gevraagd wordt precies wat nog open is', () => {
    const words = fc.constantFrom(
      'b1',
      'gemeente',
      'recht',
      'beginsel',
      'be',
      'jur',
      'gelijkheid',
      'wens',
      'b77',
      '(x)',
      ':',
    )
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.array(words, { maxLength: 5 }).map((ws) => `${ws.join(' ')}: zij is ziek`),
    )
    fc.assert(
      fc.property(fc.constantFrom('+ ', '- '), line, (sign, text) => {
        const captured = capture(`${sign}${text}`)
        if (captured === undefined || 'error' in captured) return
        const { argument } = captured
        const file = aCasusFile({ belanghebbenden, argumenten: [{ id: 'a1', ...argument }] })
        expect(schemaFindings(file)).toEqual([])
        expect(Object.values(argument)).not.toContain(undefined)
        const open = slots({ file, lijnen: new Map(), known: {} }).filter(
          (slot) => slot.key.startsWith('argumenten.a1.') && !slot.key.includes('smoes'),
        )
        const asked = open.filter((slot) => getAt(file, slot.path) === undefined).map((slot) => slot.key.split('.')[2])
        expect(new Set(openFields(argument))).toEqual(new Set(asked))
      }),
      { numRuns: 500 },
    )
  })
})

test('leeg gelaten is ook een antwoord', () => {
  expect(openFields({ kant: 'pro', belanghebbenden: [], soort: 'beginsel', beginsel: null })).toEqual(['perspectief'])
  expect(openFields({})).toEqual(['kant', 'belanghebbenden', 'soort', 'perspectief'])
})
