/** `beraad verschil` and `controleer --sinds` in a real repository; in this process, unless their system calls are watched. */
import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../../src/main.js'
import { scriptedWorld } from '../session/scripted.js'
import { folderWithCases, good, goodFile, under, works, type Ran } from './run.js'

let cwd: string
let remove: () => void

beforeEach(() => {
  ;({ folder: cwd, remove } = folderWithCases())
  git('init', '-q', '-b', 'main')
  commit()
})
afterEach(() => remove())

function git(...words: string[]): void {
  execFileSync('git', ['-c', 'user.name=Proef', '-c', 'user.email=proef@voorbeeld.invalid', ...words], {
    cwd,
    stdio: 'pipe',
  })
}

function commit(day?: string): void {
  git('add', '-A')
  if (day !== undefined) process.env.GIT_COMMITTER_DATE = `${day}T12:00:00`
  git('commit', '-q', '-m', 'stand')
  delete process.env.GIT_COMMITTER_DATE
}

function edit(from: string | RegExp, to: string, file = goodFile): void {
  const text = readFileSync(join(cwd, file), 'utf8')
  expect(text).toMatch(from)
  writeFileSync(join(cwd, file), text.replace(from, to))
}

async function beraad(...words: string[]): Promise<Ran> {
  const world = await scriptedWorld([], cwd)
  const code = await run(words, world.env, false)
  return { code, out: world.out(), err: world.screen() }
}

const lines = (...words: string[]) => beraad('verschil', ...words)

test('zonder versie: sinds HEAD; met één: sinds die; met twee: daartussen', async () => {
  expect(await lines(good)).toMatchObject({
    code: 0,
    out: expect.stringContaining('Er is niets veranderd.') as string,
    err: '',
  })
  edit('soort: wens', 'soort: belang')
  expect((await lines(good)).out).toContain('Inhoud\n- argument a14: soort van wens naar belang\n')
  commit()
  edit('soort: belang', 'soort: beginsel')
  expect((await lines(good, 'HEAD~1')).out).toMatch(
    /a5: soort van belang naar beginsel\n- argument a14: soort van wens naar belang\n$/,
  )
  expect((await lines(good, 'HEAD~1', 'HEAD')).out).toMatch(
    /HEAD~1 → HEAD\n\nInhoud\n- argument a14: soort van wens naar belang\n$/,
  )
})

test('een dag, maand of jaar is de laatste versie van voor die dag', async () => {
  git('update-ref', '-d', 'HEAD')
  commit('2026-02-10')
  git('switch', '-q', '-c', 'zij')
  edit('soort: wens', 'soort: belang')
  commit('2026-02-20')
  git('switch', '-q', 'main')
  edit(/^titel: .*$/m, 'titel: Anders')
  commit('2026-03-05')
  const changed = expect.stringContaining('titel') as string
  for (const day of ['2026-03-01', '2026-03', '2026-03-05'])
    expect(await lines(good, day)).toMatchObject({ code: 0, out: changed, err: '' })
  expect((await lines(good, '2026-03-01')).out).toMatch(
    /De versie van voor 2026-03-01 is commit \w{10}, van 2026-02-10\.\n/,
  )
  expect((await lines(good, '2026-03-06')).out).toContain('Er is niets veranderd.')
  expect((await lines(good, '2026-03-01', '2026-03-05')).out).toContain('Er is niets veranderd.')
  expect(JSON.parse((await lines(good, '2026-03-01', '--json')).out)).toMatchObject({
    van: '2026-03-01',
    gelijk: 'nee',
  })
  git('merge', '-q', '-X', 'ours', 'zij')
  // What was merged afterwards was not there yet.
  expect((await lines(good, '2026-03-01')).out).toContain('argument a14: soort van wens naar belang')
  for (const early of ['2026-02-10', '2026'])
    expect(await lines(good, early)).toMatchObject({
      code: 2,
      err: `Git kent hier geen versie van voor ${early}.\nDe eerste is van 2026-02-10. Kies een latere dag.\n`,
    })
  git('tag', '2026-03-01')
  expect((await lines(good, '2026-03-01')).out).toContain('Er is niets veranderd.')
})

test('een stand die deze computer nooit had, is niet zomaar de oudste die er wel is', async () => {
  expect(await lines(good, '@{2001-03-01}')).toMatchObject({
    code: 2,
    err: expect.stringContaining('Noem alleen de dag') as string,
  })
  expect((await lines(good, '@{0}')).code).toBe(0)
})

test('sinds een verzegelde versie, ook zonder git', async () => {
  expect((await lines(good, '--versie', '1')).out).toContain(
    'versie 1 → het bestand zoals het nu is\nEr is niets veranderd.',
  )
  expect((await beraad('heropen', good, '--reden', 'nieuw feit', '--no-input')).code).toBe(0)
  edit('soort: wens', 'soort: belang')
  rmSync(join(cwd, '.git'), { recursive: true })
  expect((await lines(good, '--versie', '1')).out).toContain('- argument a14: soort van wens naar belang\n')
  expect(JSON.parse((await lines(good, '--versie', '1', '--json')).out)).toMatchObject({ van: 'versie 1', naar: null })
  expect((await lines(good, '--versie', '2')).code).toBe(2)
  expect((await lines(good, 'HEAD', '--versie', '1')).err).toContain('gaan niet samen')
  git('init', '-q')
  commit()
  expect((await lines(good, 'v1')).err).toContain('--versie 1')
})

test('alleen andere opmaak: gelijk', async () => {
  edit(/^titel: (.*)$/m, 'titel:   "$1" # zo')
  expect((await lines(good)).out).toContain('Inhoudelijk gelijk; alleen de opmaak verschilt.\n')
})

test('een hernoemde, verhuisde, nieuwe en verwijderde casus wordt gevolgd', async () => {
  edit('soort: wens', 'soort: belang')
  const other = goodFile.replace('wachten', 'lang-wachten')
  renameSync(join(cwd, goodFile), join(cwd, other))
  edit(`id: ${good}`, 'id: 2024-05-14-herbeoordeling-na-lang-wachten', other)
  git('add', '-A')
  expect((await lines('lang-wachten')).out).toMatch(
    /Inhoud\n- argument a14: soort van wens naar belang\n\nGegevens\n- het id: van /,
  )
  git('reset', '-q', '--hard')
  git('mv', goodFile, `cases/${good}.yaml`)
  git('commit', '-q', '-m', 'verhuisd')
  expect((await lines(good, 'HEAD~1')).out).toContain('Er is niets veranderd.')
  writeFileSync(join(cwd, 'cases', 'nieuw.yaml'), 'schemaVersie: 1\nid: nieuw\ntitel: Nieuw\n')
  expect((await lines('nieuw')).out).toContain('In HEAD staat deze casus nog niet: alles is nieuw.\n')
  rmSync(join(cwd, 'cases', `${good}.yaml`))
  const gone = await lines(good)
  expect(gone.code).toBe(0)
  expect(gone.out).toContain('Nu is deze casus er niet meer.\n')
})

test('een versie in git van een ouder schema wordt in het geheugen omgezet', async () => {
  const folder = join(import.meta.dirname, '..', 'migrate', '0')
  const file = join(cwd, 'cases', '2024', '2024-11-05-laptop.yaml')
  writeFileSync(file, readFileSync(join(folder, 'laptop.yaml')))
  commit()
  writeFileSync(file, readFileSync(join(folder, 'laptop.nu.yaml')))
  expect((await lines('laptop')).out).toContain('Inhoudelijk gelijk; alleen de opmaak verschilt.\n')
})

test('een onleesbare, nieuwere of onbekende versie wordt genoemd', async () => {
  edit('schemaVersie: 1', 'schemaVersie: 2')
  commit()
  edit('schemaVersie: 2', 'schemaVersie: 1')
  const newer = await lines(good)
  expect(newer.code).toBe(1)
  expect(newer.err).toMatch(/^HEAD:cases\/2024\/.* kan niet als casus worden gelezen\.\nRegel \d+: .*nieuwere versie/)
  appendFileSync(join(cwd, goodFile), 'titel: twee keer\n')
  expect((await lines(good, 'HEAD~1')).code).toBe(1)
  expect(await lines(good, 'onbekend')).toMatchObject({ code: 2, out: '' })
  expect(await lines(good, '--', '--output=x')).toMatchObject({ code: 2, out: '' })
  expect(await lines('bestaat-niet')).toMatchObject({ code: 2, out: '' })
  expect((await lines(good, 'a', 'b', 'c')).code).toBe(2)
})

test('als JSON, en naar een bestand', async () => {
  edit('soort: wens', 'soort: belang')
  expect(JSON.parse((await lines(good, '--json')).out)).toMatchObject({
    versie: 1,
    bestand: goodFile,
    van: 'HEAD',
    naar: null,
    gelijk: 'nee',
    wijzigingen: [{ plaats: 'argumenten.a14.soort', deel: 'argument a14', veld: 'soort', soort: 'gewijzigd' }],
  })
  expect(await lines(good, '-o', 'verschil.txt')).toMatchObject({ code: 0, out: '' })
  expect(readFileSync(join(cwd, 'verschil.txt'), 'utf8')).toContain('argument a14')
})

test('controleer --sinds kijkt alleen na wat veranderde, en zegt hoeveel', async () => {
  const since = (...words: string[]) => beraad('controleer', '--sinds', ...words)
  expect(await since('HEAD')).toMatchObject({
    code: 0,
    err: expect.stringMatching(/^0 van 2 bestanden nagekeken/) as string,
  })
  edit('soort: wens', 'soort: feest')
  const found = await since('HEAD', '--json')
  expect(found).toMatchObject({ code: 1, err: expect.stringMatching(/^1 van 2 bestanden nagekeken/) as string })
  expect(JSON.parse(found.out)).toMatchObject({ bestanden: 1, problemen: [{ bestand: goodFile }] })
  expect((await since('HEAD', '--quiet')).err).toBe('')
  expect((await since('HEAD', goodFile)).code).toBe(2)
  expect((await since('weg')).code).toBe(2)
})

test('een verwijderde casus waar een andere naar verwijst, is een fout', async () => {
  rmSync(join(cwd, 'cases/2020/2020-03-11-voorschot-en-terugvordering.yaml'))
  const { code, out } = await beraad('controleer', '--sinds', 'HEAD')
  expect(code).toBe(1)
  expect(out).toContain(`${goodFile}:`)
  expect(out).toContain('[VERWIJZING-ONBEKEND]')
  // The case that names it is sealed: taking the reference away would break the seal.
  expect(out).toContain(`Of heropen dit advies met een reden: beraad heropen ${good}`)
})

test('een casus die anders wordt, brengt ook aan het licht wat daardoor elders niet meer klopt', async () => {
  const earlier = 'cases/2020/2020-03-11-voorschot-en-terugvordering.yaml'
  const whole = async () => problemsOf(await beraad('controleer', '--json'))
  const since = async () => problemsOf(await beraad('controleer', '--sinds', 'HEAD', '--json'))
  expect(await whole()).toEqual([])
  edit(/datum: "2020-03-11"/, 'datum: "2026-01-05"', earlier)
  expect(await since()).toEqual(await whole())
  expect(await since()).toContain(`${goodFile} VERWIJZING-LATER`)
})

function problemsOf({ out }: Ran): string[] {
  const { problemen } = JSON.parse(out) as { problemen: { bestand: string; regelId: string }[] }
  return problemen.map(({ bestand, regelId }) => `${bestand} ${regelId}`)
}

test.skipIf(!works('strace', '-V'))('--sinds en verschil schrijven niets', () => {
  edit('soort: wens', 'soort: belang')
  const trace = 'trace=openat,creat,rename,renameat2,mkdir,unlink,link'
  for (const words of [
    ['controleer', '--sinds', 'HEAD'],
    ['verschil', good],
  ]) {
    const { err } = under(['strace', '-f', '-e', trace], words, { cwd })
    const writes = err
      .split('\n')
      .filter((line) => /O_WRONLY|O_RDWR|O_CREAT|(creat|rename|mkdir|unlink|link)\w*\(/.test(line))
    expect(writes.filter((line) => !/"\/dev\/|ENOENT/.test(line) && line.includes(cwd))).toEqual([])
  }
  expect(spawnSync('git', ['status', '--porcelain'], { cwd, encoding: 'utf8' }).stdout).toBe(` M ${goodFile}\n`)
})
