/** How problems look to people and to programs. */
import { describe, expect, test } from 'vitest'
import { humanText } from '../../../src/core/check/print-human.js'
import { jsonText } from '../../../src/core/check/print-json.js'
import type { Problem } from '../../../src/core/problem.js'

const place = { line: 61, column: 9, endLine: 61, endColumn: 17 }
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

describe('voor mensen', () => {
  test('één regel per melding, met plek, ernst, regel en advies; de telling staat onderaan', () => {
    const problems = [problem(), problem({ severity: 'fout', ruleId: 'CONC-KANT' }), problem({ severity: 'hint' })]
    expect(humanText(problems, 3)).toBe(
      'cases/2025/laptop.yaml:61:9: waarschuwing [ARG-BELANGHEBBENDE]: gemeente komt in geen argument terug. Vraag de groep wat voor en wat tegen deze partij pleit.\n' +
        'cases/2025/laptop.yaml:61:9: fout [CONC-KANT]: gemeente komt in geen argument terug. Vraag de groep wat voor en wat tegen deze partij pleit.\n' +
        'cases/2025/laptop.yaml:61:9: hint [ARG-BELANGHEBBENDE]: gemeente komt in geen argument terug. Vraag de groep wat voor en wat tegen deze partij pleit.\n' +
        '1 fout, 1 waarschuwing, 1 hint in 3 bestanden.\n',
    )
  })

  test('de telling klopt in enkelvoud en meervoud, ook zonder problemen of bestanden', () => {
    const last = (problems: Problem[], files: number) => humanText(problems, files).trimEnd().split('\n').at(-1)
    expect(last([problem({ severity: 'fout' }), problem({ severity: 'fout' })], 1)).toBe(
      '2 fouten, 0 waarschuwingen, 0 hints in 1 bestand.',
    )
    expect(humanText([], 3)).toBe('Geen problemen in 3 bestanden.\n')
    expect(humanText([], 0)).toBe('Geen problemen in 0 bestanden.\n')
  })

  test('tekst uit een bestand kan het scherm niet sturen en de regel niet breken', () => {
    const text = humanText([problem({ file: hostile, message: hostile })], 1)
    expect(text.split('\n')).toHaveLength(3)
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/)
  })
})

describe('voor programma’s', () => {
  test('één object met een versie en Nederlandse sleutels', () => {
    expect(JSON.parse(jsonText([problem()], 3))).toEqual({
      versie: 1,
      bestanden: 3,
      problemen: [
        {
          bestand: 'cases/2025/laptop.yaml',
          regel: 61,
          kolom: 9,
          eindRegel: 61,
          eindKolom: 17,
          ernst: 'waarschuwing',
          regelId: 'ARG-BELANGHEBBENDE',
          melding: 'gemeente komt in geen argument terug.',
          advies: 'Vraag de groep wat voor en wat tegen deze partij pleit.',
        },
      ],
    })
    expect(JSON.parse(jsonText([], 0))).toEqual({ versie: 1, bestanden: 0, problemen: [] })
  })

  test('wat een scherm kan sturen is voluit geschreven, en komt er gelijk weer uit', () => {
    const file = `${hostile}\u{e0041}`
    const text = jsonText([problem({ file })], 1)
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u{e0041}]/u)
    expect((JSON.parse(text) as { problemen: { bestand: string }[] }).problemen[0]!.bestand).toBe(file)
  })
})
