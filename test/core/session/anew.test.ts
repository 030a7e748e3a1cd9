/** What was said of an earlier conclusion comes back, from the file alone, and nothing of it is lost. */
import { expect, test } from 'vitest'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { brokenBy } from '../../../src/core/session/findings.js'
import { mendCommand } from '../../../src/core/session/mend.js'
import { currentSlot, openStep, slotsToAsk, startSession, type Session } from '../../../src/core/session/session.js'
import { takeLine } from '../../../src/core/session/turn.js'
import { lackingForAdvies } from '../../../src/core/session/versions.js'
import { aCasusFile } from '../../builders.js'

const context = {
  method: { versie: 1, methode: 'morele-oordeelsvorming', stappen: {}, vragen: {} },
  today: '2025-03-11',
  earlier: {},
}

/** A beraad that came to the end, with these answers of the test. */
function finished(antwoorden: NonNullable<CasusFile['toets']>['antwoorden']): CasusFile {
  return aCasusFile({
    conclusie: {
      oordeel: 'ja',
      tekst: 'Vergoed de laptop.\n',
      doorslaggevend: ['a1'],
      maatregelen: [],
      tegenargumenten: [{ argument: 'a2', recht: 'aanvaard', toelichting: 'De kosten zijn klein.' }],
      telling: { ja: 2, nee: 0, weetNiet: 0 },
      standpunten: [{ tekst: 'Ja.', soort: 'eenstemmig', aantal: 2 }],
    },
    toets: { wijze: 'open', antwoorden },
    kernpunten: 'De laptop is vergoed.\n',
    trefwoorden: [],
    parkeerplaats: [],
  })
}

const yes = { achterConclusie: true, spiegel: true, doen: true, opmerking: null }
const no = { ...yes, achterConclusie: false, opmerking: 'Ik mis het gezin.' }
const agreed = finished([
  { deelnemer: 'd1', ...yes },
  { deelnemer: 'd2', ...yes },
])

const isAboutConclusion = (key: string) => /^(conclusie.standpunten|toets|kernpunten)/.test(key)

/** Which of these questions come from here on, when each gets this answer; the others are put off. */
function asked(session: Session, line: string): { keys: string[]; end: Session } {
  const keys: string[] = []
  let end = session
  for (let slot = currentSlot(end); slot !== undefined && keys.length < 40; slot = currentSlot(end)) {
    if (isAboutConclusion(slot.key)) keys.push(slot.key)
    end = takeLine(end, isAboutConclusion(slot.key) ? line : 'later', context).session
  }
  return { keys, end }
}

const given = [
  'conclusie.standpunten.0.soort',
  'conclusie.standpunten.0.aantal',
  'conclusie.standpunten.+',
  'toets.wijze',
  ...['d1', 'd2'].flatMap((id) =>
    ['achterConclusie', 'spiegel', 'doen', 'opmerking'].map((test) => `toets.antwoorden.${id}.${test}`),
  ),
  'kernpunten',
]

test.each([
  ['conclusie.oordeel', 'nee'],
  ['conclusie.tekst', 'Vergoed de helft.'],
])(
  'een andere %s brengt toets, standpunten en kernpunten terug, ook na een pauze; Enter laat ze staan',
  (key, line) => {
    const session = { ...openStep(startSession(agreed), 'conclusie'), at: key }
    const { session: after, notices } = takeLine(session, line, context)
    expect(notices.join('\n')).toContain(
      'Nog van de eerdere conclusie: de toets, de standpunten en de kernpunten. Ga het met de groep opnieuw langs.',
    )
    const { file } = after
    const [first] = lackingForAdvies(file, { only: ['CONC-OPNIEUW'] })
    expect(mendCommand(file, first!)).toBe(`beraad verder ${file.id}`)
    const resumed = startSession(file)
    expect(slotsToAsk(resumed).map((slot) => slot.key)).toEqual(expect.arrayContaining(given))
    expect(asked(after, '').keys).toEqual(expect.arrayContaining(given))
    const { keys, end } = asked(resumed, '')
    expect(keys).toEqual(expect.arrayContaining(given))
    expect(end.file.conclusie).not.toHaveProperty('opnieuw')
    expect(end.file.toets).toEqual(agreed.toets)
  },
)

test('dezelfde woorden zijn geen andere conclusie, en de eerste conclusie brengt niets terug', () => {
  for (const [file, key, line] of [
    [agreed, 'conclusie.oordeel', 'ja'],
    [agreed, 'conclusie.tekst', 'Vergoed de laptop.'],
    [{ ...agreed, conclusie: { ...agreed.conclusie, tekst: null } }, 'conclusie.tekst', 'Vergoed de helft.'],
  ] as const)
    expect(takeLine({ ...startSession(file), at: key }, line, context).session.file.conclusie).not.toHaveProperty(
      'opnieuw',
    )
})

test('wat later wordt gedaan, blijft opgeschreven', () => {
  const file = { ...agreed, conclusie: { ...agreed.conclusie, opnieuw: ['toets' as const, 'kernpunten' as const] } }
  const { keys, end } = asked(startSession(file), 'later')
  expect(keys).toContain('kernpunten')
  expect(end.file).toEqual(file)
  expect(slotsToAsk(end).map(({ key }) => key)).toContain('kernpunten')
})

test('een nee dat de groep terugbracht, wordt ook na een pauze opnieuw gevraagd, en houdt tot dan het advies tegen', () => {
  const file = finished([
    { deelnemer: 'd1', ...yes },
    { deelnemer: 'd2', ...no, vervolg: 'stap6' },
  ])
  const resumed = startSession(file)
  expect(asked(resumed, '').keys).toEqual(
    ['achterConclusie', 'spiegel', 'doen', 'opmerking', 'vervolg'].map((test) => `toets.antwoorden.d2.${test}`),
  )
  expect(slotsToAsk(asked(resumed, '').end).filter(({ key }) => key.startsWith('toets.'))).toHaveLength(5)
  expect(lackingForAdvies(file, { only: ['TOETS-TERUG'] })[0]!.message).toBe(
    'Met de nee van inkomensconsulent gaat de groep terug naar stap 6.',
  )
  const turned = takeLine({ ...resumed, at: 'toets.antwoorden.d2.achterConclusie' }, 'ja', context).session.file
  expect(turned.toets!.antwoorden![1]).toEqual({ deelnemer: 'd2', ...no, achterConclusie: true })
  expect(lackingForAdvies(turned, { only: ['TOETS-TERUG'] })).toEqual([])
  expect(brokenBy(file, turned, {})).toEqual([])
})
