/** What comes out: results on stdout, messages on stderr, in a form that people or programs can use. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answers, badCase, bash, beraad, folderWithCases, good, goodFile } from './run.js'

let cwd: string
let remove: () => void
beforeEach(() => void ({ folder: cwd, remove } = folderWithCases()))
afterEach(() => remove())

test('resultaten gaan naar stdout, ook als er problemen zijn', () => {
  const { code, out, err } = beraad(['controleer', badCase(cwd), '--json'], { cwd })
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(JSON.parse(out)).toMatchObject({ versie: 1, problemen: [{ ernst: 'fout' }] })
})

test('alle JSON noemt een versie', () => {
  for (const words of [[], ['init'], ['lijst'], ['controleer'], ['toon', good], ['rapport', good]]) {
    const { code, out } = beraad([...words, '--json'], { cwd })
    expect(code, words.join(' ')).toBe(0)
    expect(JSON.parse(out), words.join(' ')).toMatchObject({ versie: 1 })
  }
})

test('de JSON van lijst en toon houdt haar sleutels', () => {
  const { casussen } = JSON.parse(beraad(['lijst', '--json'], { cwd }).out) as { casussen: object[] }
  const kept = ['id', 'status', 'datum', 'vraag', 'titel', 'oordeel', 'bestand', 'versie', 'zegel']
  expect(Object.keys(casussen[0]!).slice(0, 9)).toEqual(kept)
  const shown = JSON.parse(beraad(['toon', good, '--json'], { cwd }).out) as object
  expect(shown).toMatchObject({ bestand: goodFile, casus: { id: good, beslissing: { vorm: 'doen' } } })
})

test('controleer kent zes vormen; --json is er een van, en auto kiest naar de dienst', () => {
  const file = badCase(cwd)
  const asked = (format: string, variables = {}) => beraad(['controleer', file, '--format', format], { cwd, variables })
  const none = { GITHUB_ACTIONS: '', GITLAB_CI: '', GITEA_ACTIONS: '', FORGEJO_ACTIONS: '' }
  const starts: Record<string, RegExp> = {
    mens: /^cases\/2025\/\S+:4:8: fout /,
    json: /^\{\n {2}"versie": 1,/,
    sarif: /^\{\n {2}"\$schema": .*\n {2}"version": "2\.1\.0"/,
    github: /^::error file=cases\/2025\//,
    gitlab: /^\[\n {2}\{\n {4}"description"/,
    junit: /^<\?xml /,
  }
  for (const [format, start] of Object.entries(starts))
    expect(asked(format), format).toMatchObject({ code: 1, err: '', out: expect.stringMatching(start) as string })
  expect(beraad(['controleer', file, '--json'], { cwd })).toEqual(asked('json'))
  expect(asked('auto', none)).toEqual(asked('mens'))
  expect(asked('auto', { ...none, GITHUB_ACTIONS: 'true' })).toEqual(asked('github'))
  expect(asked('auto', { ...none, GITLAB_CI: 'true' })).toEqual(asked('gitlab'))
  expect(asked('auto', { ...none, GITHUB_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' })).toEqual(asked('mens'))
})

test('een vorm voor programma’s is er ook als alles goed is, en zonder woorden eromheen', () => {
  for (const format of ['json', 'sarif', 'gitlab', 'junit']) {
    const { code, out, err } = beraad(['controleer', goodFile, '-q', '--format', format], { cwd })
    expect({ code, err }, format).toEqual({ code: 0, err: '' })
    expect(out.length, format).toBeGreaterThan(2)
  }
  expect(beraad(['controleer', '-q', '--format', 'sarif', '-o', 'm.sarif'], { cwd })).toEqual({
    code: 0,
    out: '',
    err: '',
  })
  expect(JSON.parse(readFileSync(join(cwd, 'm.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
})

test('veel bestanden in één keer', () => {
  const { code, out } = bash('beraad controleer cases/*/*.yaml', { cwd })
  expect({ code, out }).toEqual({ code: 0, out: 'Geen problemen in 2 bestanden.\n' })
})

test('- leest van stdin en schrijft naar stdout', () => {
  const input = readFileSync(join(cwd, goodFile), 'utf8')
  expect(beraad(['controleer', '-'], { cwd, input })).toEqual({
    code: 0,
    out: 'Geen problemen in 1 bestand.\n',
    err: '',
  })
  expect(beraad(['rapport', '-', '-o', '-'], { cwd, input }).out).toMatch(/^# Herbeoordeling na jaren wachten\n/)
  expect(beraad(['toon', '-'], { cwd, input }).out).toMatch(/^Herbeoordeling na jaren wachten\n═/)
  expect(beraad(['nieuw', '--antwoorden', '-'], { cwd, input: readFileSync(answers, 'utf8') }).code).toBe(0)
  const wrong = beraad(['rapport', '-'], { cwd, input: 'a: [' })
  expect(wrong).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Regel 1:') as string })
})

test('--quiet zegt niets als het goed is', () => {
  const nothing = { code: 0, out: '', err: '' }
  expect(beraad(['controleer', '-q'], { cwd })).toEqual(nothing)
  expect(beraad(['init', '--quiet'], { cwd })).toEqual(nothing)
  expect(beraad(['rapport', good, '-q', '-o', 'v.md'], { cwd })).toEqual(nothing)
  expect(beraad(['controleer', '-q', badCase(cwd)], { cwd })).toMatchObject({
    code: 1,
    out: expect.stringContaining('1 fout') as string,
  })
})

test('wie iets bewaart, leest waar en wat nu', () => {
  const { code, out, err } = beraad(['nieuw', '--antwoorden', answers, '--no-input'], { cwd })
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(err).toMatch(/cases\/\d{4}\/\S+\.yaml/)
  expect(err).toMatch(/Volgende stap: beraad /)
  expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(3)
  expect(beraad(['controleer', goodFile], { cwd }).err).toContain('Volgende stap: beraad rapport')
})

test('het belangrijkste staat onderaan, en gelijke fouten staan bij elkaar, elk op één regel', () => {
  for (let i = 1; i <= 20; i++) badCase(cwd, `2025-01-01-fout-${i}`)
  const { code, out, err } = beraad(['controleer'], { cwd })
  expect({ code, err }).toEqual({ code: 1, err: '' })
  const lines = out.trimEnd().split('\n')
  expect(lines.length).toBeLessThan(40)
  expect(lines.filter((line) => /^cases\/2025\/\S+:\d+:\d+: fout \[/.test(line))).toHaveLength(20)
  expect(lines.filter((line) => line.includes('soort: feest'))).toHaveLength(1)
  expect(lines.at(-1)).toMatch(/^20 fouten, .* in 22 bestanden\.$/)
})

test('een lezer die weggaat is geen fout, en een fout blijft een fout', () => {
  const gone = '| (exec 0<&-; sleep 1); echo "${PIPESTATUS[0]}"'
  for (const words of ['lijst', 'controleer --json', `rapport ${good}`, '--help', 'complete zsh'])
    expect(bash(`beraad ${words} ${gone}`, { cwd }), words).toEqual({ code: 0, out: '0\n', err: '' })
  expect(bash(`beraad onzin 2>&1 ${gone}`, { cwd }).out).toBe('2\n')
})

test.skipIf(!existsSync('/dev/full'))('een volle schijf achter stdout is geen succes', () => {
  expect(bash('beraad lijst > /dev/full', { cwd })).toMatchObject({
    code: 3,
    err: expect.stringContaining('vol') as string,
  })
})

test('wie te weinig bestanden mag openen, hoort dat, en niet dat het programma stuk is', () => {
  // How many it needs is its own affair: what counts is the first limit that is too low. Git needs some too.
  const tried = (limit: number) => bash(`ulimit -n ${limit}; beraad rapport ${good} --vorm html`, { cwd })
  let limit = 30
  let result = tried(limit)
  while (result.code === 0 && limit > 12) result = tried(--limit)
  expect(result).toMatchObject({
    code: 3,
    err: expect.stringMatching(/te weinig bestanden.*\n.*ulimit -n 256\n$/) as string,
  })
})

test('de breedte volgt COLUMNS en is in een pijp nooit meer dan 80', () => {
  const widest = (columns: string) =>
    Math.max(
      ...beraad(['lijst'], { cwd, variables: { COLUMNS: columns } })
        .out.split('\n')
        .map((line) => line.length),
    )
  expect(widest('300')).toBeLessThanOrEqual(80)
  expect(widest('60')).toBeLessThanOrEqual(60)
  // In a narrow terminal a table becomes a list: its heads get a colon. Only a word longer than the line may be cut.
  const wordsAt = (columns: string) =>
    beraad(['toon', good], { cwd, variables: { COLUMNS: columns } })
      .out.split(/\s+/)
      .map((word) => word.replace(/:$/, ''))
      .filter((word) => /\p{L}/u.test(word))
  const whole = new Set(wordsAt('80'))
  const long = [...whole].filter((word) => word.length >= 38)
  const cut = wordsAt('40').filter((word) => !whole.has(word) && !long.some((one) => one.includes(word)))
  expect(cut).toEqual([])
})

test('filters van de lijst gelden samen, en een herhaald filter is ruimer', () => {
  const ids = (...words: string[]) => beraad(['lijst', '--plain', ...words], { cwd }).out.match(/^[^\t]+/gm) ?? []
  expect(ids('--status', 'advies')).toEqual([good])
  expect(ids('--status', 'advies', '--status', 'afgerond')).toHaveLength(2)
  expect(ids('--status', 'advies', '--status', 'afgerond', '--soort', 'beraad', '--tot=2020')).toHaveLength(1)
  expect(ids('--woord', 'bestaat nergens')).toEqual([])
  expect(beraad(['lijst', '--sinds', 'gisteren'], { cwd })).toMatchObject({ code: 2, out: '' })
})

test('--csv-excel -o schrijft een bestand dat een Nederlandse Excel in kolommen toont', () => {
  expect(beraad(['lijst', '--csv-excel', '-o', 'casussen.csv'], { cwd }).code).toBe(0)
  const text = readFileSync(join(cwd, 'casussen.csv'), 'utf8')
  expect(text).toMatch(/^\uFEFFid;status;datum;/)
  expect(text.endsWith('\r\n')).toBe(true)
})

test('--plain geeft één casus per regel, met tabs', () => {
  const { out } = beraad(['lijst', '--plain'], { cwd, variables: { COLUMNS: '40' } })
  const rows = out
    // Empty columns at the end of the last row count as well.
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'))
  expect(rows.map((row) => row.length)).toEqual([23, 23])
  expect(rows.map(([id]) => id)).toContain(good)
})

test('er komt geen bladerprogramma tussen', () => {
  const { out } = beraad(['rapport', good], { cwd })
  expect(beraad(['rapport', good], { cwd, variables: { PAGER: 'false' } })).toEqual({ code: 0, out, err: '' })
})

test('een bestand dat er al is, blijft staan zonder --force', () => {
  writeFileSync(join(cwd, 'v.md'), 'van mij\n')
  for (const words of [['rapport', good], ['lijst'], ['controleer'], ['toon', good]]) {
    const refused = beraad([...words, '-o', 'v.md'], { cwd })
    expect(refused, words.join(' ')).toMatchObject({ code: 2, err: expect.stringContaining('--force') as string })
    expect(readFileSync(join(cwd, 'v.md'), 'utf8')).toBe('van mij\n')
  }
  expect(beraad(['lijst', '-o', 'v.md', '--force'], { cwd })).toMatchObject({ code: 0, out: '' })
  expect(readFileSync(join(cwd, 'v.md'), 'utf8')).toContain(good)
})

test('een map die al klaar is, houdt haar eigen bestanden', () => {
  writeFileSync(join(cwd, '.gitignore'), 'eigen\n')
  expect(beraad(['init'], { cwd }).code).toBe(0)
  expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toBe('eigen\n')
})

test('de vorm van een rapport volgt de naam van het bestand, en zonder bekend einde is het HTML', () => {
  const starts = { 'v.html': /^<!DOCTYPE html>/, verslag: /^<!DOCTYPE html>/, 'v.md': /^# /, 'v.json': /^\{\n/ }
  for (const [file, start] of Object.entries(starts)) {
    expect(beraad(['rapport', good, '-o', file], { cwd }).code, file).toBe(0)
    expect(readFileSync(join(cwd, file), 'utf8'), file).toMatch(start)
  }
  expect(beraad(['rapport', good, '-o', 'w.html', '--vorm', 'markdown'], { cwd }).code).toBe(0)
  expect(readFileSync(join(cwd, 'w.html'), 'utf8')).toMatch(/^# /)
})

test('hetzelfde rapport heeft overal dezelfde bytes', () => {
  const made = (variables: Record<string, string>) =>
    beraad(['rapport', good, '--vorm', 'html', '--profiel', 'openbaar'], { cwd, variables }).out
  expect(made({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' })).toBe(made({ TZ: 'America/Adak', LANG: 'C' }))
})

test('een rapport naar buiten zegt waar iemand te herkennen is, zonder het te herhalen', () => {
  const text = readFileSync(join(cwd, goodFile), 'utf8').replace('titel: Her', 'titel: Mevrouw Jansen, her')
  const openbaar = ['rapport', '-', '--profiel', 'openbaar', '-o', 'o.html']
  const { code, err } = beraad(openbaar, {
    cwd,
    input: text.replace('vertrouwelijkheid: openbaar', 'vertrouwelijkheid: vertrouwelijk'),
  })
  expect(code).toBe(0)
  expect(err).toContain('- de titel: ')
  expect(err).toContain('een naam van een persoon')
  expect(err).toContain('deze casus is vertrouwelijk')
  expect(err).not.toContain('Jansen')
  expect(beraad(['rapport', good, '--profiel', 'intern'], { cwd }).err).toBe('')
})

test('een soort of profiel dat niet bestaat of niet past, noemt wat wel kan', () => {
  for (const [words, message] of [
    [['--soort', 'brief'], /De soort "brief" bestaat niet\.\nKies uit: verslag, /],
    [['--profiel', 'pers'], /Het profiel "pers" bestaat niet\.\nKies uit: intern, /],
    [
      ['--soort', 'terugkoppeling', '--profiel', 'intern'],
      /niet in het profiel intern\.\nLaat --profiel weg, of kies uit: openbaar\./,
    ],
  ] as const)
    expect(beraad(['rapport', good, ...words], { cwd })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(message) as string,
    })
})

test('een rapport houdt code en woorden tussen dubbele punten zoals ze zijn', () => {
  const id = '2025-02-02-code'
  const odd = 'kernpunten: |\n  De knop heet `opslaan` en :heart: is een woord.\n\n  ```js\n  let a = 1\n  ```\n'
  const text = readFileSync(join(cwd, goodFile), 'utf8').replace(good, id)
  mkdirSync(join(cwd, 'cases/2025'), { recursive: true })
  writeFileSync(join(cwd, `cases/2025/${id}.yaml`), text.replace(/kernpunten: \|\n( {2}.*\n)+/, odd))
  const { code, out } = beraad(['rapport', id, '--vorm', 'terminal'], { cwd, variables: { FORCE_COLOR: '1' } })
  expect(code).toBe(0)
  expect(out).toContain(':heart:')
  expect(out).toContain('let a = 1')
  rmSync(join(cwd, `cases/2025/${id}.yaml`))
})
