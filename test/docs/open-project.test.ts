/** What an open project must have around its code: a licence for every file, and who decides and where to report. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
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
