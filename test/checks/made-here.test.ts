/** Rules that no golden text can show: about bytes, kinds of file and size. Their files are made here. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalogue } from '../../src/core/check/catalogue.js'
import { checkText } from '../../src/core/check/check-text.js'
import { formSeverity } from '../../src/core/check/form-rules.js'
import { newText } from '../../src/core/text/serialize.js'
import { findSources } from '../../src/io/sources.js'
import { aCasusFile } from '../builders.js'

let folder: string
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'beraad-regels-')))
  mkdirSync(join(folder, 'cases'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = newText(aCasusFile())
const excuses = Array.from({ length: 60 }, (_, i) => ({ id: `a${i + 1}`, stelling: 'Regels zijn regels.' }))

/** How to make a file about which only this rule speaks. */
const made: Record<string, (path: string) => void> = {
  'BESTAND-LEZEN': (path) => symlinkSync(join(folder, 'weg.yaml'), path),
  'BESTAND-SOORT': (path) => void execFileSync('mkfifo', [path]),
  'BESTAND-KOPPELING': (path) => symlinkSync('/etc/hostname', path),
  'BESTAND-GROOT': (path) => writeFileSync(path, `${text}# ${'x'.repeat(2_000_000)}\n`),
  'BESTAND-TEKENS': (path) => writeFileSync(path, Buffer.from(text.replace('ziek', 'zi\u00EBk'), 'latin1')),
  'BESTAND-BOM': (path) => writeFileSync(path, `\uFEFF${text}`),
  'BESTAND-REGELEINDE': (path) => writeFileSync(path, text.replaceAll('\n', '\r\n')),
  'BESTAND-SLOTREGEL': (path) => writeFileSync(path, text.trimEnd()),
  'BESTAND-NUL': (path) => writeFileSync(path, text.replace('ziek', 'zi\0ek')),
  'YAML-GROOT': (path) => writeFileSync(path, `${text}trefwoorden: [${'a,'.repeat(300_000)}]\n`),
  MEER: (path) => writeFileSync(path, newText(aCasusFile({ status: 'advies', argumenten: excuses }))),
}

test.each(Object.keys(made))('%s wijst het bestand aan', async (id) => {
  const path = `cases/${id.toLowerCase()}.yaml`
  made[id]!(join(folder, path))
  const [source] = (await findSources(folder, [path])).read(() => false)
  const problems = 'text' in source! ? checkText('-', source.text, {}).problems : 'problem' in source! ? [source.problem] : []
  const isMild = formSeverity(id) !== 'fout'
  expect(isMild ? problems.find(({ ruleId }) => ruleId === id) : problems.at(-1)).toMatchObject({ ruleId: id, severity: formSeverity(id) })
  if (id !== 'MEER' && !isMild) expect(problems).toHaveLength(1)
})

/** What is not read at all, each with the file to make. */
const unread: Record<string, string> = {
  'BESTAND-NAAM': 'cases/2024/x.yaml.txt',
  'BESTAND-PLEK': '2024-05-14-los.yaml',
  'BESTAND-MAP': 'Cases/2024/x.yaml',
}

test.each(Object.keys(unread))('%s noemt wat niet gelezen is', async (id) => {
  const root = mkdtempSync(`${folder}-`)
  for (const path of [...(id === 'BESTAND-MAP' ? [] : ['cases/goed.yaml']), unread[id]!]) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const file = id === 'BESTAND-MAP' ? 'Cases' : unread[id]!
  expect((await findSources(root, [])).unread).toMatchObject([{ ruleId: id, file, severity: formSeverity(id) }])
  rmSync(root, { recursive: true })
})

test('elke regel over bytes, naam of omvang wordt hier gemaakt', () => {
  const ids = catalogue().map(({ id }) => id)
  expect([...Object.keys(made), ...Object.keys(unread)].toSorted()).toEqual(ids.filter((id) => /^BESTAND-|^YAML-GROOT$|^MEER$/.test(id)).toSorted())
})
