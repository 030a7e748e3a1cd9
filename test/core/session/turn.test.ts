/** What one line does, where it is not simply an answer. */
import { expect, test } from 'vitest'
import { adviesFindings } from '../../../src/core/session/findings.js'
import { recapLines } from '../../../src/core/session/recap.js'
import { questionLines } from '../../../src/core/session/screens.js'
import { currentSlot, slotsToAsk, startSession } from '../../../src/core/session/session.js'
import { takeLine } from '../../../src/core/session/turn.js'
import { lackingForAdvies } from '../../../src/core/session/versions.js'
import { aCasusFile } from '../../builders.js'

const method = { versie: 1, methode: 'morele-oordeelsvorming', stappen: {}, vragen: {} }
const context = { method, today: '2025-03-11', earlier: {} }
const test7 = aCasusFile({ conclusie: { oordeel: 'ja', tekst: 'Vergoed de laptop.\n' }, toets: { wijze: 'open' } })
const first = 'toets.antwoorden.d2.achterConclusie'

test('wie er niet bij was, hoeft na later alleen nog te horen waarom, en dan staat er niets meer open', () => {
  const { session, notices } = takeLine({ ...startSession(test7), at: first }, 'later', context)
  expect(notices).toEqual(['Dit blijft open staan. Was deze deelnemer er niet bij? Noteer dat dan hieronder.'])
  expect(session.at).toBe('toets.antwoorden.d2.opmerking')
  const openOf = (asked: typeof session) =>
    slotsToAsk(asked).filter(({ key }) => key.startsWith('toets.antwoorden.d2.'))
  expect(openOf(session)).toHaveLength(4)
  expect(openOf(takeLine(session, 'Was er niet bij.', context).session)).toEqual([])
  expect(openOf(takeLine(session, '', context).session)).toHaveLength(3)
})

test('later bij een vraag met een antwoord belooft niet dat die terugkomt', () => {
  const { notices } = takeLine({ ...startSession(test7), at: 'vertrouwelijkheid' }, 'later', context)
  expect(notices).toEqual(['Wat er staat, blijft staan. Veranderen kan later: stap vooraf'])
})

test('verwijder haalt bij stap 6 weg hoe er recht werd gedaan aan een argument dat niet meer verliest, en niets anders', () => {
  const rows = ['a1', 'a2'].map((argument) => ({ argument, recht: 'aanvaard' as const, toelichting: 'Zo is het.' }))
  const file = aCasusFile({ conclusie: { oordeel: 'ja', tekst: 'Vergoed de laptop.\n', tegenargumenten: rows } })
  const at = (key: string, line: string) => takeLine({ ...startSession(file), at: key }, line, context)
  expect(at('conclusie.tekst', 'verwijder a1').session.file.conclusie!.tegenargumenten).toEqual([rows[1]])
  expect(at('conclusie.maatregelen.+', 'verwijder a1').session.at).toBe('conclusie.maatregelen.+')
  expect(at('conclusie.tekst', 'verwijder a2').error).toContain('werkt alleen waar je een lijst invult')
  expect(at('beslisser.functie', 'verwijder a1').error).toBeDefined()
})

test('een lijst die niet leeg mag blijven, biedt Enter pas aan als er iets in staat', () => {
  const asked = (file: typeof test7) => {
    const session = { ...startSession(file), at: 'deelnemers.+' }
    return questionLines(session, currentSlot(session)!, context).join('\n')
  }
  expect(asked({ ...test7, deelnemers: [] })).toMatch(/\(ten minste één\)$/m)
  expect(asked(test7)).toContain('(Enter = klaar, of wijzig d1, verwijder d1)')
})

test('vorige keer telt alleen de argumenten die meetellen, en noemt de andere', () => {
  const [pro, contra] = test7.argumenten!
  const parked = { ...contra!, smoes: { vermoeden: 'vrees zonder cijfers', uitkomst: 'ingetrokken' as const } }
  expect(recapLines({ ...test7, argumenten: [pro!, parked] }, '2025-03-11')).toContain(
    'Argumenten tot nu toe: 1 (1 telt niet mee)',
  )
  expect(recapLines(test7, '2025-03-11')).toContain('Argumenten tot nu toe: 2')
})

test('een sessie noemt geen sleutels van het bestand', () => {
  const file = {
    ...test7,
    conclusie: { ...test7.conclusie, maatregelen: [{ id: 'm1', tekst: 'Melden.', voorwaarde: true }] },
  }
  const said = adviesFindings({ ...startSession(file), file: { ...file, status: 'concept' } }).join('\n')
  expect(said).not.toMatch(/\([a-z]+[A-Z]/)
  expect(
    lackingForAdvies(file, {})
      .map(({ advice }) => advice)
      .join('\n'),
  ).toMatch(/\([a-z]+[A-Z]/)
})
