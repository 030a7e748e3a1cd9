/** The six forms of a check: golden files, read by a person, and what every form must keep to. */
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { formatOf, type Format } from '../../src/core/check/formats.js'
import { UserError } from '../../src/core/errors.js'
import { nastyTexts } from '../core/text/nasty-texts.js'
import { asText, exampleReport, formats, problemOf } from './report.js'
import { wellFormed } from './well-formed.js'

const endings: Record<Format, string> = {
  mens: 'txt',
  json: 'json',
  sarif: 'sarif',
  github: 'log',
  gitlab: 'json',
  junit: 'xml',
}

/** What could steer a terminal, end a command or break a form, in a file name, a message or a key. */
const hostile = [
  '\u001b[2J\u001b]0;x\u0007',
  '\u009b31mA',
  '\r\nfout',
  'a\n::error::b',
  '::stop-commands::x',
  '%0A%25',
  'a,b:c=d',
  ']]></failure>',
  '<!DOCTYPE x [<!ENTITY y "z">]>&y;',
  '&amp;&#0;&#x1b;',
  '"\'`',
  '\\u0000\\"',
  '\u0000\u0001\u0008\u000b\u000c',
  '\u007f\u0085',
  '\u2028\u2029',
  '\u202e\u2066\u200f',
  '\u200b\u200d\ufeff\u00ad',
  '\ufffe\uffff',
  '\ud800',
  'a\udc00b',
  '\u{e0041}\u{1fffe}',
  '👩🏽‍⚕️\u0301\u0301',
  '../../etc/passwd',
  'C:\\casus',
  'a b?c#d%e',
  '__proto__',
  '-->',
  '\t',
]

const rawControl =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/

describe.each(formats)('%s', (format) => {
  test('ziet er zo uit', async () => {
    const path = fileURLToPath(new URL(`golden/${format}.${endings[format]}`, import.meta.url))
    await expect(await asText(format, exampleReport())).toMatchFileSnapshot(path)
  })

  test('is leeg een goede vorm, en eindigt op een nieuwe regel', async () => {
    const text = await asText(format, { problems: [], files: [] })
    expect(text).toMatch(/\n$/)
    parsed(format, text)
  })

  test('geeft bij gelijke meldingen gelijke bytes', async () => {
    expect(await asText(format, exampleReport())).toBe(await asText(format, exampleReport()))
  })

  test.each(hostile.map((text) => [JSON.stringify(text), text]))(
    'blijft heel met %s in naam, melding en sleutel',
    async (_shown, text) => {
      const problems = (['fout', 'waarschuwing', 'hint'] as const).map((severity) =>
        problemOf({
          severity,
          file: `cases/${text}.yaml`,
          message: text,
          advice: text,
          key: text,
          ruleId: 'SCHEMA-ONBEKEND',
        }),
      )
      const output = await asText(format, { problems, files: [`cases/${text}.yaml`] })
      expect(output).not.toMatch(rawControl)
      parsed(format, output)
      if (format === 'github') expect(output.trimEnd().split('\n')).toHaveLength(4)
    },
  )

  test('toont niet wat geheim is, en voor programma’s nooit een regel uit het bestand', async () => {
    const sourceLine = { before: 'bsn: ', marked: 'ONVINDBAAR', after: '' }
    const output = await asText(format, { problems: [problemOf({ sourceLine, key: 'ONVINDBAAR' })], files: ['a.yaml'] })
    expect(output.includes('ONVINDBAAR')).toBe(format === 'mens')
  })
})

test('ook met alle lastige teksten tegelijk is elke vorm te lezen', async () => {
  const problems = nastyTexts.map((text) => problemOf({ file: text, message: text, key: text }))
  for (const format of formats) parsed(format, await asText(format, { problems, files: nastyTexts }))
})

test('wie een vorm kiest die er niet is, leest welke er zijn', () => {
  expect(formatOf({}, 'github')).toBe('mens')
  expect(formatOf({ json: true }, undefined)).toBe('json')
  expect(formatOf({ json: true, format: 'json' }, undefined)).toBe('json')
  expect(formatOf({ format: 'auto' }, 'gitlab')).toBe('gitlab')
  expect(formatOf({ format: 'auto' }, undefined)).toBe('mens')
  expect(() => formatOf({ format: 'pdf' }, undefined)).toThrow(UserError)
  expect(() => formatOf({ format: 'toString' }, undefined)).toThrow('bestaat niet')
  expect(() => formatOf({ json: true, format: 'sarif' }, undefined)).toThrow('gaan niet samen')
})

function parsed(format: Format, text: string): void {
  if (['json', 'sarif', 'gitlab'].includes(format)) JSON.parse(text)
  if (format === 'junit') wellFormed(text)
}
