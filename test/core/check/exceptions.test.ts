/** Exceptions in a case, and what a team sets for a rule: who is silent, until when, and what is told about it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { checkCasus } from '../../../src/core/check/check.js'
import { watched } from '../../../src/core/check/facts.js'
import { isFixed } from '../../../src/core/check/exceptions.js'
import type { RuleContext } from '../../../src/core/check/rule.js'
import { rules } from '../../../src/core/check/rules.js'
import { strictly } from '../../../src/core/check/strict.js'
import type { Problem } from '../../../src/core/problem.js'
import { checkText } from '../../../src/core/check/check-text.js'
import { newText } from '../../../src/core/text/serialize.js'
import { aCasus, aCasusFile } from '../../builders.js'

type Uitzondering = NonNullable<CasusFile['uitzonderingen']>[number]

const twoSentences = [{ id: 'a1', stelling: 'Zij heeft recht op onderwijs. Ook als zij ziek is.' }]
const except = (regel: string, tot = '2026-12-31'): Uitzondering => ({ regel, reden: 'Zo sprak de groep het af.', tot })

function told(uitzonderingen: Uitzondering[], context: RuleContext = {}, partial: Partial<CasusFile> = {}): string[] {
  const casus = aCasus({ argumenten: twoSentences, ...partial, uitzonderingen })
  const about = /^(ARG-ZIN|CONC-|UITZONDERING-|ID-|VERWIJZING-)/
  return checkCasus(casus, context)
    .map(({ ruleId, severity }) => `${ruleId} ${severity}`)
    .filter((line) => about.test(line))
}

describe('een uitzondering in een casus', () => {
  test('zwijgt tot en met de dag, en daarna is de melding terug', () => {
    expect(told([])).toEqual(['ARG-ZIN hint'])
    expect(told([except('ARG-ZIN')], { today: '2026-12-31' })).toEqual([])
    expect(told([except('ARG-ZIN')], { today: '2027-01-01' })).toEqual([
      'ARG-ZIN hint',
      'UITZONDERING-VERLOPEN waarschuwing',
    ])
  })

  test('die nooit meer nodig is, gaat weg, ook als zij verlopen is', () => {
    const one = [{ id: 'a1', stelling: 'Zij heeft recht op onderwijs.' }]
    for (const today of ['2026-01-01', '2027-01-01'])
      expect(told([except('ARG-ZIN')], { today }, { argumenten: one })).toEqual(['UITZONDERING-OVERBODIG waarschuwing'])
  })

  test('op een regel die pas later spreekt, is niet overbodig', () => {
    expect(told([except('CONC-STANDPUNT')])).toEqual(['ARG-ZIN hint'])
  })

  test('op een regel die zonder de hele map niet te beoordelen is, is niet overbodig', () => {
    const context = { verwijzingen: [{ naar: '2020-01-01-weg' }] }
    expect(told([except('VERWIJZING-ONBEKEND')], {}, context)).toEqual(['ARG-ZIN hint'])
    expect(told([except('VERWIJZING-ONBEKEND')], { knownIds: new Set() }, context)).toEqual(['ARG-ZIN hint'])
    expect(told([except('VERWIJZING-ONBEKEND')], { knownIds: new Set(['2020-01-01-weg']) }, context)).toEqual([
      'ARG-ZIN hint',
      'UITZONDERING-OVERBODIG waarschuwing',
    ])
  })

  test.each(['ID-DUBBEL', 'REF-ONBEKEND', 'YAML-ANKER', 'SJABLOON-LANG', 'MEER', 'UITZONDERING-OVERBODIG'])(
    'kan niet op %s',
    (regel) => {
      expect(told([except(regel)])).toEqual(['ARG-ZIN hint', 'UITZONDERING-VAST fout'])
    },
  )

  test('op een regel die vaststaat, laat de melding staan', () => {
    expect(told([except('ID-VERVALLEN')], {}, { vervallen: ['a1'] })).toEqual([
      'ID-VERVALLEN fout',
      'ARG-ZIN hint',
      'UITZONDERING-VAST fout',
    ])
  })

  test('met een verkeerd getypt id krijgt een voorstel', () => {
    const messages = (regel: string) =>
      checkCasus(aCasus({ uitzonderingen: [except(regel)] }), {}).filter((f) => f.ruleId === 'UITZONDERING-ONBEKEND')
    expect(messages('arg-zin')[0]).toMatchObject({ at: ['uitzonderingen', 0, 'regel'], advice: 'Bedoelde je ARG-ZIN?' })
    expect(messages('iets heel anders')[0]?.advice).toBe('Neem het id over uit de melding, zoals ARG-ZIN.')
  })

  test('meer uitzonderingen op één regel werken samen; alleen de verlopen krijgt een melding', () => {
    const both = [except('ARG-ZIN', '2020-01-01'), except('ARG-ZIN', '2030-01-01')]
    expect(told(both, { today: '2026-01-01' })).toEqual(['UITZONDERING-VERLOPEN waarschuwing'])
  })

  test('neemt nooit een melding van een andere regel weg', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rules.map(({ id }) => id)),
        fc.constantFrom('2020-01-01', '2030-01-01'),
        (regel, tot) => {
          const partial = { status: 'advies', argumenten: twoSentences, vervallen: ['b1'] } as const
          const casus = { ...partial, argumenten: [...twoSentences], vervallen: ['b1'] }
          const context = { today: '2026-01-01' }
          const others = (uitzonderingen: Uitzondering[]) =>
            checkCasus(aCasus({ ...casus, uitzonderingen }), context).filter(
              ({ ruleId }) => ruleId !== regel && !ruleId.startsWith('UITZONDERING-'),
            )
          expect(others([except(regel, tot)])).toEqual(others([]))
        },
      ),
    )
  })

  test('duizenden uitzonderingen kosten geen tijd', () => {
    const many = Array.from({ length: 20_000 }, () => except('ARG-ZIN'))
    const start = performance.now()
    told(many)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

test('alleen een casus met een uitzondering vraagt welke dag het is, zodat de rest onthouden kan worden', () => {
  const askedFor = (uitzonderingen: Uitzondering[]) => {
    const { context, asked } = watched({ today: '2026-01-01' })
    checkCasus(aCasus({ uitzonderingen }), context)
    return asked.has('today')
  }
  expect(askedFor([])).toBe(false)
  expect(askedFor([except('ARG-ZIN')])).toBe(true)
})

describe('een regel over persoonsgegevens', () => {
  // A feigned number, in two parts: this file itself holds none.
  const bsn = ['111222', '333'].join('')
  const leaking = (partial: Partial<CasusFile>) =>
    aCasusFile({ parkeerplaats: [`Het nummer is bsn ${bsn}.`], ...partial })
  const lek = (file: CasusFile, context: RuleContext = {}) =>
    checkText('2025-03-11-laptop.yaml', newText(file), context).problems.filter(({ line }) => line === lineOf(file))
  const lineOf = (file: CasusFile) =>
    newText(file)
      .split('\n')
      .findIndex((line) => line.includes(bsn)) + 1
  const silent = { 'LEK-BSN': 'uit' } as const

  test('is stil na een uitzondering of instelling, maar de waarde blijft verborgen', () => {
    expect(lek(leaking({}))).toMatchObject([{ ruleId: 'LEK-BSN', severity: 'waarschuwing' }])
    expect(lek(leaking({ uitzonderingen: [except('LEK-BSN')] }))).toEqual([])
    expect(lek(leaking({}), { severities: silent })).toEqual([])
    const feiten = [{ id: 'f1', tekst: `De school moet bsn ${bsn} vragen.` }]
    const [norm] = lek(leaking({ parkeerplaats: [], informatie: { feiten } }), { severities: silent })
    expect(norm).toMatchObject({ ruleId: 'FEIT-NORM' })
    expect(JSON.stringify(norm)).not.toContain(bsn)
  })

  test('staat vast in een openbare casus die geen concept meer is', () => {
    const published = { vertrouwelijkheid: 'openbaar', status: 'advies' } as const
    const found = checkCasus(aCasus({ ...leaking(published), uitzonderingen: [except('LEK-BSN')] }), {
      severities: silent,
    })
    expect(found.filter(({ ruleId }) => ruleId === 'LEK-BSN')).toMatchObject([{ severity: 'fout' }])
    expect(found.map(({ ruleId }) => ruleId)).toContain('UITZONDERING-VAST')
  })

  test('wordt zo ernstig als het team zegt', () => {
    expect(lek(leaking({}), { severities: { 'LEK-BSN': 'fout' } })).toMatchObject([{ severity: 'fout' }])
  })
})

describe('wat een team voor een regel instelt', () => {
  test.each(['fout', 'waarschuwing', 'hint'] as const)('%s', (level) => {
    expect(told([], { severities: { 'ARG-ZIN': level } })).toEqual([`ARG-ZIN ${level}`])
  })

  test('uit', () => {
    expect(told([], { severities: { 'ARG-ZIN': 'uit' } })).toEqual([])
  })

  test('een regel die nog zwijgt, gaat er niet eerder door spreken', () => {
    expect(told([], { severities: { 'CONC-STANDPUNT': 'fout' } })).toEqual(['ARG-ZIN hint'])
    const advies = { status: 'advies' } as const
    expect(told([], { severities: { 'CONC-STANDPUNT': 'hint' } }, advies)).toContain('CONC-STANDPUNT hint')
  })

  test('een regel die vaststaat, wordt nooit zachter', () => {
    const casus = { vervallen: ['a1'] }
    for (const level of ['uit', 'hint'] as const)
      expect(told([], { severities: { 'ID-VERVALLEN': level } }, casus)).toContain('ID-VERVALLEN fout')
    const gone = { today: '2027-01-01', severities: { 'UITZONDERING-VERLOPEN': 'fout' } } as const
    expect(told([except('ARG-ZIN')], gone)).toContain('UITZONDERING-VERLOPEN fout')
  })
})

test('een regel over lekken staat alleen vast in een casus die iedereen leest', () => {
  const [rule] = rules.filter(({ fixed }) => fixed === undefined)
  const levels = ['openbaar', 'intern', 'vertrouwelijk'] as const
  const fixedIn = (fixed?: 'always' | 'published') =>
    levels.filter((vertrouwelijkheid) =>
      isFixed({ ...rule!, ...(fixed && { fixed }) }, aCasus({ vertrouwelijkheid, status: 'advies' })),
    )
  expect(fixedIn('published')).toEqual(['openbaar'])
  expect(fixedIn('always')).toEqual(levels)
  expect(fixedIn()).toEqual([])
})

test('met --streng wordt een waarschuwing een fout, en blijft een hint een hint', () => {
  const problems = (['hint', 'waarschuwing', 'fout'] as const).map((severity) => ({ severity }) as Problem)
  expect(strictly(problems).map(({ severity }) => severity)).toEqual(['hint', 'fout', 'fout'])
  expect(problems.map(({ severity }) => severity)).toEqual(['hint', 'waarschuwing', 'fout'])
})
