/** How problems look to people and to programs. */
import { describe, expect, test } from 'vitest'
import { humanText } from '../../../src/core/check/print-human.js'
import { jsonText } from '../../../src/core/check/print-json.js'
import { plainLooks, type Looks } from '../../../src/core/check/report.js'
import type { Problem } from '../../../src/core/problem.js'
import { displayWidth } from '../../../src/core/text/width.js'

const place = { line: 61, column: 9, endLine: 61, endColumn: 16 }
const sourceLine = { before: '  naam: ', marked: 'gemeente', after: ' # bij' }
const problem = (partial: Partial<Problem> = {}): Problem => ({
  file: 'cases/2025/laptop.yaml',
  ...place,
  ruleId: 'ARG-BELANGHEBBENDE',
  severity: 'waarschuwing',
  message: 'gemeente komt in geen argument terug.',
  advice: 'Vraag de groep wat voor en wat tegen deze partij pleit.',
  ...partial,
})
const hostile = 'x\u001b[2J\r\n\u202e\u009bA.yaml'
const lines = (problems: Problem[], looks?: Looks, files = ['a']) => humanText({ problems, files }, looks).split('\n')

describe('voor mensen', () => {
  test('plek, ernst, regel en melding op één regel, dan de regel uit het bestand, dan het advies; de telling onderaan', () => {
    expect(humanText({ problems: [problem({ sourceLine })], files: ['a', 'b', 'c'] })).toBe(
      `cases/2025/laptop.yaml:61:9: waarschuwing [ARG-BELANGHEBBENDE]: gemeente komt in geen argument terug.
  61 |   naam: gemeente # bij
     |         ^^^^^^^^
  Vraag de groep wat voor en wat tegen deze partij pleit.

0 fouten, 1 waarschuwing, 0 hints in 3 bestanden.
`,
    )
  })

  test('een regel waarin iets naar een persoon leidt, wordt niet getoond: ook niet als het bestand geen casus is', () => {
    for (const after of [' # bel mevrouw Jansen terug', ', bsn 123456782']) {
      const text = humanText({ problems: [problem({ sourceLine: { ...sourceLine, after } })], files: ['a'] })
      expect(text).not.toMatch(/Jansen|123456782|61 \|/)
      expect(text).toContain('gemeente komt in geen argument terug.')
    }
  })

  test('de telling klopt in enkelvoud en meervoud, ook zonder problemen of bestanden', () => {
    const fault = problem({ severity: 'fout' })
    expect(lines([fault, fault]).at(-2)).toBe('2 fouten, 0 waarschuwingen, 0 hints in 1 bestand.')
    const more = problem({ severity: 'fout', ruleId: 'MEER' })
    expect(lines([fault, more]).at(-2)).toBe('Ten minste 2 fouten, 0 waarschuwingen, 0 hints in 1 bestand.')
    expect(humanText({ problems: [], files: ['a', 'b', 'c'] })).toBe('Geen problemen in 3 bestanden.\n')
    expect(humanText({ problems: [], files: [] })).toBe('Geen problemen in 0 bestanden.\n')
  })

  test('wat het zwaarst weegt staat onderaan: eerst hints, dan waarschuwingen, dan fouten, per bestand en over alles', () => {
    const of = (file: string, severity: Problem['severity']) =>
      problem({ file, severity, ruleId: severity, message: file })
    const text = lines([of('a', 'fout'), of('a', 'hint'), of('b', 'waarschuwing'), of('c', 'hint'), of('b', 'hint')])
    const heads = text.filter((line) => /:61:9:/.test(line)).map((line) => line.split(' ').slice(0, 2).join(' '))
    expect(heads).toEqual(['c:61:9: hint', 'b:61:9: hint', 'b:61:9: waarschuwing', 'a:61:9: hint', 'a:61:9: fout'])
  })

  test('dezelfde melding in veel bestanden staat bij elkaar, met één keer de regel uit het bestand en het advies', () => {
    const many = Array.from({ length: 20 }, (_, i) => problem({ file: `b${i}.yaml`, sourceLine }))
    const text = lines(many)
    expect(text.length).toBeLessThan(40)
    expect(text.filter((line) => line.startsWith('b'))).toHaveLength(20)
    expect(text.filter((line) => line.includes('^^^'))).toHaveLength(1)
    expect(text.filter((line) => line.includes('Vraag de groep'))).toHaveLength(1)
  })

  test('meldingen van dezelfde regel in een bestand delen hun advies; elk toont haar eigen regel', () => {
    const text = lines([problem({ sourceLine }), problem({ sourceLine, line: 70, message: 'school komt niet terug.' })])
    expect(text.filter((line) => line.includes('^^^'))).toHaveLength(2)
    expect(text.filter((line) => line.includes('Vraag de groep'))).toHaveLength(1)
  })

  test('wat de rest telt, sluit het bestand af, ook als het geen fout is', () => {
    const rest = problem({
      ruleId: 'MEER',
      severity: 'hint',
      message: 'Dit bestand heeft nog 3 meldingen.',
      advice: 'Herstel eerst wat hierboven staat.',
    })
    const text = lines([rest, problem({ severity: 'fout', ruleId: 'CONC-KANT' }), { ...rest, file: 'b.yaml' }])
    expect(text.findIndex((line) => line.includes('[MEER]') && line.includes('laptop'))).toBeGreaterThan(
      text.findIndex((line) => line.includes('CONC-KANT')),
    )
  })

  test('tekst uit een bestand kan het scherm niet sturen en de regel niet breken', () => {
    const text = humanText({
      problems: [
        problem({ file: hostile, message: hostile, sourceLine: { before: hostile, marked: '\t\u0007', after: '\r' } }),
      ],
      files: ['a'],
    })
    expect(text.split('\n')).toHaveLength(7)
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/)
  })

  test.each([
    ['een tab', '\tnaam:\t', 'x', 7],
    ['een emoji van meer tekens', 'a: "👩🏽‍⚕️👍", b: ', 'z', 14],
    ['een los accent', 'e\u0301: ', 'x', 3],
    ['brede letters', '日本: ', '日本', 6],
  ])('het teken staat onder de goede plek, ook achter %s', (_name, before, marked, cells) => {
    const [, shown, below] = lines([problem({ sourceLine: { before, marked, after: '' } })])
    expect(below!.indexOf('^') - '  61 | '.length).toBe(cells)
    expect(below!.length).toBe(displayWidth(shown!))
  })

  test('een lange regel wordt rond de plek afgekapt', () => {
    const long = {
      before: `begin ${'a'.repeat(300)} vlak ervoor `,
      marked: 'hier',
      after: ` vlak erachter ${'b'.repeat(300)}`,
    }
    for (const width of [40, 80]) {
      const [, shown, below] = lines([problem({ sourceLine: long })], { ...plainLooks, width })
      expect(displayWidth(shown!)).toBeLessThanOrEqual(width)
      expect(shown).toMatch(/^ {2}61 \| ….*ervoor hier vlak.*…$/)
      expect(shown!.slice(below!.indexOf('^'), below!.lastIndexOf('^') + 1)).toBe('hier')
    }
    const whole = lines([problem({ sourceLine: { before: '', marked: 'a'.repeat(300), after: 'b' } })])
    expect(displayWidth(whole[1]!)).toBeLessThanOrEqual(80)
    expect(whole[2]).toMatch(/\^{60,}$/)
  })

  test('op een scherm breken regels tussen woorden', () => {
    for (const width of [40, 80]) {
      const text = lines([problem({ sourceLine })], { ...plainLooks, wraps: true, width })
      expect(Math.max(...text.map(displayWidth))).toBeLessThanOrEqual(width)
      expect(text.join(' ').replace(/\s+/g, ' ')).toContain('gemeente komt in geen argument terug.')
    }
  })

  test('voor een schermlezer staat de plek in woorden, zonder getekende tekens', () => {
    const text = lines([problem({ sourceLine })], { ...plainLooks, accessible: true })
    expect(text[1]).toBe('  Regel 61, teken 9 tot en met 15: naam: gemeente # bij')
    expect(text.join('\n')).not.toMatch(/[|^]/)
    expect(lines([problem({ endColumn: 9 })], { ...plainLooks, accessible: true })[1]).toBe('  Regel 61, teken 9.')
    expect(lines([problem({ endLine: 63 })], { ...plainLooks, accessible: true })[1]).toContain('tot en met regel 63')
  })

  test('kleur voegt niets toe: zonder kleur staan er dezelfde woorden', () => {
    const mark = (text: string) => `\u001b[31m${text}\u001b[39m`
    const looks = { ...plainLooks, style: { dim: mark, warn: mark, bad: mark } }
    for (const wraps of [true, false]) {
      const coloured = humanText({ problems: [problem({ sourceLine })], files: ['a'] }, { ...looks, wraps })
      expect(coloured).toContain('\u001b[31mwaarschuwing')
      const bare = humanText({ problems: [problem({ sourceLine })], files: ['a'] }, { ...plainLooks, wraps })
      expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(bare)
    }
  })
})

describe('voor programma’s', () => {
  const json = (problems: Problem[], files: string[]) => jsonText({ problems, files, version: '1' })

  test('één object met een versie en Nederlandse sleutels', () => {
    expect(JSON.parse(json([problem({ sourceLine })], ['a', 'b', 'c']))).toEqual({
      versie: 1,
      bestanden: 3,
      problemen: [
        {
          bestand: 'cases/2025/laptop.yaml',
          regel: 61,
          kolom: 9,
          eindRegel: 61,
          eindKolom: 16,
          ernst: 'waarschuwing',
          regelId: 'ARG-BELANGHEBBENDE',
          melding: 'gemeente komt in geen argument terug.',
          advies: 'Vraag de groep wat voor en wat tegen deze partij pleit.',
        },
      ],
    })
    expect(JSON.parse(json([], []))).toEqual({ versie: 1, bestanden: 0, problemen: [] })
  })

  test('wat een scherm kan sturen is voluit geschreven, en komt er gelijk weer uit', () => {
    const file = `${hostile}\u{e0041}`
    const text = json([problem({ file })], ['a'])
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u{e0041}]/u)
    expect((JSON.parse(text) as { problemen: { bestand: string }[] }).problemen[0]!.bestand).toBe(file)
  })
})
