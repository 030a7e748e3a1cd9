/** `beraad zoek` as a shell runs it: what is printed where, and what killing it leaves. */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { badCase, bash, beraad, folderWithCases, good, goodFile, under, works } from './run.js'

let cwd: string
let remove: () => void
beforeEach(() => void ({ folder: cwd, remove } = folderWithCases()))
afterEach(() => remove())

/** Root may write where the mode says no, so somebody else must try. */
const canBeNobody = process.getuid?.() === 0 && works('setpriv', '--version')
const canTrace = works('strace', '-V')

/** Copies of the example, each under its own id, so many that an index is made. */
function manyCases(count: number): void {
  const text = readFileSync(join(cwd, goodFile), 'utf8')
  for (let i = 0; i < count; i++)
    writeFileSync(join(cwd, `cases/2024/kopie-${i}.yaml`), text.replace(`id: ${good}`, `id: kopie-${i}`))
}

test('wat gevonden is, staat op stdout met de plek en het woord tussen tekens', () => {
  const { code, out, err } = beraad(['zoek', 'jaren', 'wachten'], { cwd })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain(`${good}\n`)
  expect(out).toMatch(/de titel:\n {4}Herbeoordeling na «jaren» «wachten»/)
  expect(out).toMatch(/gevonden\.\n$/)
})

test('in kleur staan er geen tekens om het woord', () => {
  const { out } = beraad(['zoek', 'wachten'], { cwd, variables: { FORCE_COLOR: '1' } })
  expect(out).toContain('\u001B[1mwachten\u001B[22m')
  expect(out).not.toContain('«')
})

test.each([20, 40])('op %i kolommen loopt geen regel over', (width) => {
  const { out } = beraad(['search', 'wachten'], { cwd, variables: { COLUMNS: String(width) } })
  expect(out.split('\n').filter((line) => line.length > width)).toEqual([])
})

test('een streepje sluit een woord uit, en vlaggen mogen overal staan', () => {
  const plain = beraad(['zoek', 'wachten', '-kwantum', '-zwijgt', '--plain'], { cwd })
  expect(plain.out.split('\n')[0]!.split('\t')).toHaveLength(4)
  expect(plain.out).toContain(good)
  expect(plain.out).not.toContain('2020-03-11')
  expect(beraad(['--plain', 'zoek', '-zwijgt', 'wachten'], { cwd }).out).toBe(plain.out)
  expect(readdirSync(cwd)).toEqual(['cases'])
})

test('de JSON past bij haar schema, en de treffers wijzen de woorden aan', () => {
  const { out } = beraad(['zoek', 'wachtten', '--json', '--aantal', '1'], { cwd })
  const json = JSON.parse(out) as {
    casussen: { passages: { tekst: string; treffers: { van: number; tot: number }[] }[] }[]
  }
  const validate = new Ajv().compile(JSON.parse(readFileSync('schema/zoek.schema.json', 'utf8')) as object)
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
  expect(json.casussen).toHaveLength(1)
  for (const { tekst, treffers } of json.casussen[0]!.passages)
    for (const { van, tot } of treffers) expect(tekst.slice(van, tot)).toMatch(/^wacht/i)
})

test('niets gevonden is geen fout, en je leest wat je kunt proberen', () => {
  const { code, out, err } = beraad(['zoek', 'kwantummechanica'], { cwd })
  expect({ code, out }).toEqual({ code: 0, out: 'Geen casussen gevonden.\n' })
  expect(err).toMatch(/ster/)
  expect(beraad(['zoek', 'kwantummechanica', '-q'], { cwd }).err).toBe('')
})

test('een bestand dat geen casus is, wordt genoemd', () => {
  const file = badCase(cwd)
  const { code, out, err } = beraad(['zoek', 'wachten'], { cwd })
  expect(code).toBe(1)
  expect(out).toContain(good)
  expect(err).toContain(`${file} is niet doorzocht.`)
})

test('een vreemde zoekvraag of een vreemd aantal is een uitleg, geen storing', () => {
  for (const words of [
    ['"'],
    ['a" OR b'],
    ['NEAR(a b)'],
    ["'; DROP TABLE zoek; --"],
    ['x', '--aantal', '0'],
    ['veld:x'],
    [],
  ])
    expect([0, 2], words.join(' ')).toContain(beraad(['zoek', ...words], { cwd }).code)
})

test('zonder de meegeleverde database wordt alles gewoon doorzocht', () => {
  manyCases(120)
  const withIndex = beraad(['zoek', 'wachten', '--json'], { cwd })
  cpSync('bin', join(cwd, 'los/bin'), { recursive: true })
  cpSync('dist', join(cwd, 'los/dist'), { recursive: true })
  cpSync('package.json', join(cwd, 'los/package.json'))
  const alone = bash(`rm -r .beraad; '${process.execPath}' los/bin/beraad.js zoek wachten --json`, { cwd })
  expect(alone).toEqual(withIndex)
  expect(existsSync(join(cwd, '.beraad'))).toBe(false)
})

test.skipIf(!canBeNobody)('waar niets bewaard kan worden, wordt toch gezocht, en komt er niets bij', () => {
  manyCases(120)
  const { out: found } = beraad(['zoek', 'wachten', '--json'], { cwd })
  for (const state of ['met een index van een ander', 'zonder index']) {
    if (state === 'zonder index') rmSync(join(cwd, '.beraad'), { recursive: true })
    bash('chmod -R a+rX,a-w cases && chmod a+rx,a-w .', { cwd })
    const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
    expect(under(asNobody, ['zoek', 'wachten', '--json'], { cwd }), state).toEqual({ code: 0, out: found, err: '' })
    expect(existsSync(join(cwd, '.beraad'))).toBe(state !== 'zonder index')
  }
})

test('vergeten haalt de index weg', () => {
  manyCases(120)
  beraad(['zoek', 'wachten'], { cwd })
  expect(existsSync(join(cwd, '.beraad/zoek.db'))).toBe(true)
  expect(beraad(['zoek', '--vergeet'], { cwd })).toMatchObject({ code: 0, out: '' })
  expect(existsSync(join(cwd, '.beraad/zoek.db'))).toBe(false)
})

test.skipIf(!canTrace)('zoeken opent geen verbinding', () => {
  manyCases(120)
  const { code, err } = under(['strace', '-f', '-e', 'trace=socket,connect,bind,sendto'], ['zoek', 'wachten'], { cwd })
  expect(code).toBe(0)
  expect(err.split('\n').filter((line) => /\bAF_INET6?\b/.test(line))).toEqual([])
})

test('wie het maken van de index afbreekt, houdt de oude of geen, en vindt daarna hetzelfde', async () => {
  manyCases(120)
  const whole = beraad(['zoek', 'wachten', '--json'], { cwd })
  for (let i = 0; i < kills; i++) {
    if (i % 2 === 0) beraad(['zoek', '--vergeet'], { cwd })
    else writeFileSync(join(cwd, `cases/2024/kopie-${i}.yaml`), readFileSync(join(cwd, `cases/2024/kopie-${i}.yaml`)))
    await killedAfter(200 + (i * 1500) / kills)
  }
  expect(beraad(['zoek', 'wachten', '--json'], { cwd })).toEqual(whole)
  expect(readdirSync(join(cwd, '.beraad'))).toEqual(['.gitignore', 'zoek.db'])
}, 400_000)

const kills = Number(process.env['BERAAD_KILLS'] ?? 20)

function killedAfter(milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../bin/beraad.js'), 'zoek', 'wachten'], {
    cwd,
    stdio: 'ignore',
  })
  setTimeout(() => child.kill('SIGKILL'), milliseconds)
  return new Promise((done) => child.on('exit', () => done()))
}
