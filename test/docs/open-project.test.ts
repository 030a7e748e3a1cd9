/** What an open project must have around its code: a licence for every file, and who decides and where to report. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { works } from '../cli/run.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const text = (path: string) => readFileSync(root + path, 'utf8')

const hasReuse = works('reuse', '--version')
if (!hasReuse) console.warn('Overgeslagen: reuse is hier niet, dus de licenties van de bestanden zijn niet nagekeken.')

test.skipIf(!hasReuse)('van elk bestand staat vast onder welke licentie het valt', { timeout: 30_000 }, () => {
  const { status, stdout } = spawnSync('reuse', ['lint'], { cwd: root, encoding: 'utf8' })
  expect(stdout).toContain('* Used licenses: EUPL-1.2\n')
  expect(status, stdout).toBe(0)
})

test('er is één licentie: die in LICENSE, in het pakket en bij de bestanden', () => {
  expect(text('LICENSES/EUPL-1.2.txt')).toBe(text('LICENSE'))
  expect((JSON.parse(text('package.json')) as { license: string }).license).toBe('EUPL-1.2')
})

test('wie wil weten hoe we besluiten, omgaan of een lek melden, vindt dat vanaf de README', () => {
  const [, links] = text('README.md').split('## For developers')
  for (const page of ['CONTRIBUTING.md', 'GOVERNANCE.md', 'CODE_OF_CONDUCT.md', 'SECURITY.md', 'LICENSE'])
    expect(links).toContain(`](${page})`)
  expect(text('SECURITY.md')).toContain('NCSC')
})

test('het versienummer is overal hetzelfde: in het pakket, in publiccode.yml, bovenaan de wijzigingen en in de gids', () => {
  const { version } = JSON.parse(text('package.json')) as { version: string }
  const about = parse(text('publiccode.yml')) as { softwareVersion: string; intendedAudience: { countries: string[] } }
  expect(about.softwareVersion).toBe(version)
  expect(about.intendedAudience.countries).toEqual(['nl'])
  expect(/^## (\S+)/m.exec(text('CHANGELOG.md'))?.[1]).toBe(version)
  for (const page of ['README.md', 'docs/handleiding.md'])
    expect(new Set(text(page).match(/(?<=moreel-beraad-)[\d.]+\d/g))).toEqual(new Set([version]))
})
