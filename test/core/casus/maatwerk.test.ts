/** What is counted of maatwerk: days and perspectives. Never a weight. */
import { describe, expect, test } from 'vitest'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { doorlooptijd, overheersend, type Perspectief } from '../../../src/core/casus/maatwerk.js'
import { markdown } from '../../../src/core/report/markdown.js'
import { outline } from '../../../src/core/report/outline.js'
import { casusFor } from '../../../src/core/report/profiel/casus-for.js'
import type { Profiel } from '../../../src/core/report/profiel/profielen.js'
import { aCasus } from '../../builders.js'

const maatwerk: CasusFile['maatwerk'] = {
  eersteContact: '2024-02-28',
  nodig: [{ id: 'n1', wat: 'mandaat voor boetes', soort: 'mandaat', wie: [] }],
  tijdlijn: [{ id: 'g1', datum: '2024-01-10', gebeurtenis: 'De cliënt verhuist.' }],
  ruimte: { binnenDeWet: 'Geen.', afwijking: true, beginselen: ['evenredigheid'], grond: 'Te hoog.' },
}

describe('de doorlooptijd', () => {
  const told = { terugkoppeling: { datum: '2024-03-01' } }

  test('telt kalenderdagen van het eerste contact tot het bericht, ook over een schrikkeldag', () => {
    expect(doorlooptijd(aCasus({ maatwerk, opvolging: told }), '2030-01-01')).toMatchObject({ dagen: 2, loopt: false })
  })

  test('loopt door tot vandaag zolang de cliënt niets hoorde, en niet meer na intrekken', () => {
    expect(doorlooptijd(aCasus({ maatwerk }), '2024-04-01')).toMatchObject({ dagen: 33, loopt: true })
    expect(doorlooptijd(aCasus({ maatwerk }))).toBeUndefined()
    expect(doorlooptijd(aCasus({ maatwerk, status: 'ingetrokken' }), '2024-04-01')).toBeUndefined()
    expect(doorlooptijd(aCasus({ opvolging: told }), '2024-04-01')).toBeUndefined()
  })
})

describe('een perspectief overheerst', () => {
  const withCounts = (...counts: [Perspectief, number][]) =>
    aCasus({
      argumenten: counts
        .flatMap(([perspectief, n]) => Array.from({ length: n }, () => perspectief))
        .map((perspectief, i) => ({ id: `a${i + 1}`, stelling: 'Iets.', perspectief })),
    })

  test('als het er meer heeft dan de twee andere samen', () => {
    const found = overheersend(withCounts(['juridisch', 3], ['sociaalMaatschappelijk', 2]))
    expect(found).toEqual({ perspectief: 'juridisch', aantal: 3, totaal: 5 })
  })

  test('niet bij de helft, en niet als er nog maar een paar argumenten zijn', () => {
    expect(overheersend(withCounts(['juridisch', 2], ['financieelEconomisch', 2]))).toBeUndefined()
    expect(overheersend(withCounts(['juridisch', 3]))).toBeUndefined()
  })
})

describe('het verslag van een beraad dat uit maatwerk groeide', () => {
  const reportFor = (profiel: Profiel) => {
    const { casus, weggelaten } = casusFor(profiel, aCasus({ maatwerk }))
    return markdown(outline(casus, { version: '1.0.0', profiel, weggelaten, inhoud: '' }))
  }

  test('laat het uur zien: wie ontbrak, wat er gebeurde en waarop de afwijking rust', () => {
    const text = reportFor('intern')
    expect(text).toContain('## Hieraan vooraf: maatwerk')
    expect(text).toContain('| n1 | mandaat voor boetes | mandaat | ontbreekt |')
    expect(text).toContain('| g1 | 10 januari 2024 | De cliënt verhuist. |')
    expect(text).toContain('**Beginsel:** evenredigheid')
    expect(text).toContain('loopt sinds 28 februari 2024')
  })

  test('laat voor iedereen de tafel en de tijdlijn weg, met kop en al', () => {
    const text = reportFor('openbaar')
    expect(text).toContain('**Beginsel:** evenredigheid')
    expect(text).not.toMatch(/verhuist|10 januari|mandaat voor boetes|Wat er gebeurde|Wie er aan tafel/)
  })

  test('zwijgt erover als er geen maatwerk was', () => {
    const text = markdown(outline(aCasus(), { version: '1.0.0', profiel: 'intern', weggelaten: [], inhoud: '' }))
    expect(text).not.toContain('Hieraan vooraf')
  })
})
