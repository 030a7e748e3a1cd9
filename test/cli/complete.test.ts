/** What a shell fills in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bash, beraad, folderWithCases, good, works } from './run.js'

let cwd: string
let remove: () => void
beforeEach(() => void ({ folder: cwd, remove } = folderWithCases()))
afterEach(() => remove())

/** What is offered for the last of these words, and whether file names fit too. */
function offered(...words: string[]): { values: string[]; files: boolean } {
  const { code, out, err } = beraad(['complete', '--', ...words], { cwd })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const lines = out.trimEnd().split('\n')
  const last = lines.pop()
  expect(last).toMatch(/^:[04]$/)
  return { values: lines.map((line) => line.split('\t')[0]!), files: last === ':0' }
}

test('voor elke shell is er een script', () => {
  for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
    const { code, out, err } = beraad(['complete', shell], { cwd })
    expect({ code, err }, shell).toEqual({ code: 0, err: '' })
    expect(out, shell).toMatch(/beraad complete (-- |'--')/)
  }
})

test('de scripts zijn geldig in de shells die hier zijn', () => {
  expect(bash('beraad complete bash | bash -n', { cwd })).toMatchObject({ code: 0, err: '' })
  for (const [shell, ...words] of [
    ['zsh', '-n'],
    ['fish', '--no-execute'],
  ] as const)
    if (works(shell, '--version'))
      expect(bash(`beraad complete ${shell} | ${shell} ${words.join(' ')}`, { cwd }).code).toBe(0)
    else console.warn(`Overgeslagen: ${shell} is hier niet.`)
})

test('opdrachten, met wat ze doen', () => {
  expect(offered('').values).toEqual(expect.arrayContaining(['nieuw', 'verder', 'lijst', 'rapport', 'controleer']))
  expect(offered('ra')).toEqual({ values: ['rapport'], files: false })
  expect(beraad(['complete', '--', 'ra'], { cwd }).out).toBe(
    'rapport\tmaak het rapport met argumenten voor en tegen\n:4\n',
  )
})

test('casussen waar een casus hoort, ook achter een andere naam van de opdracht', () => {
  for (const verb of ['rapport', 'report', 'toon', 'verder', 'bord']) {
    expect(offered(verb, '').values, verb).toContain(good)
    expect(offered(verb, '2024').values, verb).toEqual([good])
  }
  expect(offered('lijst', '').values).toEqual([])
})

test('vlaggen en hun waarden', () => {
  expect(offered('lijst', '--s').values).toEqual(['--status', '--sinds', '--soort', '--sorteer'])
  expect(offered('lijst', '--js').values).toEqual(['--json'])
  expect(offered('lijst', '--status', 'a').values).toEqual(['advies', 'afgerond'])
  expect(offered('lijst', '--status=a').values).toEqual(['advies', 'afgerond'])
  expect(offered('lijst', '--oordeel', 'nee').values).toEqual(['nee', 'nee-tenzij'])
  expect(offered('lijst', '--perspectief', 'j').values).toEqual(['juridisch'])
  expect(offered('lijst', '--soort', 'm').values).toEqual(['maatwerk'])
  expect(offered('rapport', good, '--vorm', '').values).toEqual([
    'terminal',
    'markdown',
    'html',
    'pdf',
    'docx',
    'odt',
    'json',
  ])
  expect(offered('rapport', good, '--soort', 'v').values).toEqual(['verslag', 'voorlegger'])
  expect(offered('rapport', good, '--profiel', '').values).toEqual(['intern', 'directie', 'moresprudentie', 'openbaar'])
  expect(offered('verder', '--stap', 'arg').values).toEqual(['argumenten'])
  expect(offered('complete', '').values).toEqual(['bash', 'zsh', 'fish', 'powershell'])
})

test('waar een bestand hoort, mag de shell bestanden aanbieden', () => {
  expect(offered('controleer', '').files).toBe(true)
  expect(offered('rapport', good, '-o', 'v').files).toBe(true)
  expect(offered('rapport', '').files).toBe(false)
})

test('velden van zoek met hun vaste waarden, ook waar de shell bij de dubbele punt knipt, en woorden van kaders', () => {
  expect(offered('zoek', 'be').values).toEqual(['besluit:', 'belanghebbende:', 'beslisser:', 'beginsel:'])
  expect(offered('zoek', 'uitstel', 'oordeel:n').values).toEqual(['oordeel:nee', 'oordeel:nee-tenzij'])
  expect(offered('zoek', 'oordeel', ':').values).toEqual(['ja', 'nee', 'ja-mits', 'nee-tenzij'])
  expect(offered('search', 'status', ':', 'a').values).toEqual(['advies', 'afgerond'])
  expect(offered('zoek', 'titel:x').values).toEqual([])
  expect(offered('kaders', 'BWBR000184').values).toEqual(['BWBR0001840'])
})

test('in bash vult Tab een casus in, ook als het script tweemaal is geladen', () => {
  const line = `eval "$(beraad complete bash)"; eval "$(beraad complete bash)"
    COMP_WORDS=(beraad rapport 2024); COMP_CWORD=2; _beraad; printf '%s\\n' "\${COMPREPLY[@]}"`
  expect(bash(line, { cwd })).toEqual({ code: 0, out: `${good}\n`, err: '' })
})

test('een bestandsnaam met opdrachten erin wordt niet aangeboden en niet uitgevoerd', () => {
  mkdirSync(join(cwd, 'cases/2025'), { recursive: true })
  for (const name of [
    '2025-01-01-$(touch gevaar)',
    '2025-01-01-`touch gevaar`',
    '2025-01-01-\u001B[2J',
    '2025;touch gevaar',
  ])
    writeFileSync(join(cwd, 'cases/2025', `${name}.yaml`), 'x: 1\n')
  expect(offered('rapport', '2025').values).toEqual([])
  const line = `eval "$(beraad complete bash)"
    COMP_WORDS=(beraad rapport '2025$(touch gevaar)'); COMP_CWORD=2; _beraad
    COMP_WORDS=(beraad rapport 2025); _beraad`
  expect(bash(line, { cwd })).toMatchObject({ code: 0, err: '' })
  expect(existsSync(join(cwd, 'gevaar'))).toBe(false)
})

test('buiten een map met casussen blijft het stil', () => {
  expect(beraad(['complete', '--', 'rapport', ''], { cwd: '/' })).toEqual({ code: 0, out: ':0\n', err: '' })
})

test('lijnen, factoren en de tweede casus worden ook aangevuld', () => {
  const examples = join(import.meta.dirname, '..', '..')
  const lastOf = (...words: string[]) => beraad(['complete', '--', ...words], { cwd: examples }).out
  expect(lastOf('vergelijk', '2024-10-08-oordeel-met-terugwerkende-kracht', '2020')).toContain('2020-03-11-')
  for (const words of [
    ['factoren', 'afz'],
    ['collectie', '--lijn', 'afz'],
    ['lijst', '--lijn', 'afz'],
  ])
    expect(lastOf(...words), words.join(' ')).toMatch(/^afzien-van-terugvordering\t/)
  expect(lastOf('factoren', '--leg-uit', 'te-l')).toMatch(/^te-late-beslissing\t/)
  expect(lastOf('controleer', '--leg-uit', 'LEK-B')).toMatch(/^LEK-BSN\t/)
  expect(lastOf('exporteer', '2020')).toContain('2020-03-11-')
})
