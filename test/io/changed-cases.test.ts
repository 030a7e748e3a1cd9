/** Which cases `controleer --sinds` looks at, in real repositories. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { ExitCode, UserError } from '../../src/core/errors.js'
import { openGit } from '../../src/io/git-repository.js'
import { repositoryIn, type Repository } from './repository.js'
import { scratch } from './folder.js'

const newFolder = scratch()
let repo: Repository

beforeEach(() => {
  repo = repositoryIn(newFolder())
  for (const id of ['een', 'twee', 'drie']) repo.writeCase(id)
  repo.writeCase('wijst', { verwijzingen: [{ naar: 'een', behandeling: 'volgt' }] })
  repo.commit()
})

async function touched(ref = 'HEAD', folder = repo.folder): Promise<string[]> {
  const { files } = await (await openGit(folder)).changedSince(ref)
  return files.map((file) => file.replace(/^.*\//, '').replace('.yaml', ''))
}

test('niets gewijzigd: niets na te kijken, en het totaal klopt', async () => {
  expect(await (await openGit(repo.folder)).changedSince('HEAD')).toEqual({ files: [], total: 4 })
})

test('vastgelegd, klaargezet, gewijzigd en nieuw: alles telt mee', async () => {
  repo.git('checkout', '-q', '-b', 'tak')
  repo.writeCase('twee', { titel: 'Vastgelegd' })
  repo.commit()
  repo.writeCase('drie', { titel: 'Klaargezet' })
  repo.git('add', '-A')
  repo.writeCase('vier')
  expect(await touched('main')).toEqual(['drie', 'twee', 'vier'])
  repo.writeCase('wijst', { titel: 'Alleen op schijf' })
  expect(await touched('main')).toEqual(['drie', 'twee', 'vier', 'wijst'])
})

test('klaargezet en op schijf weer teruggezet telt nog mee', async () => {
  repo.writeCase('twee', { titel: 'Klaargezet' })
  repo.git('add', '-A')
  repo.writeCase('twee')
  expect(await touched()).toEqual(['twee'])
})

test('wie verwijst naar een gewijzigde casus, wordt ook nagekeken', async () => {
  repo.writeCase('een', { titel: 'Anders' })
  expect(await touched()).toEqual(['een', 'wijst'])
})

test('wie verwijst naar een verwijderde of hernoemde casus, wordt nagekeken', async () => {
  repo.git('rm', '-q', 'cases/2025/een.yaml')
  expect(await touched()).toEqual(['wijst'])
  repo.git('checkout', '-q', 'HEAD', '--', '.')
  repo.git('mv', 'cases/2025/een.yaml', 'cases/2025/nieuw.yaml')
  expect(await touched()).toEqual(['nieuw', 'wijst'])
})

test('instellingen van een map die komen, veranderen of weggaan, laten niets ongezien', async () => {
  const all = ['drie', 'een', 'twee', 'wijst']
  repo.write('cases/2025/.beraad.yaml', 'regels:\n  ARG-ZIN: fout\n')
  expect(await touched()).toEqual(all)
  repo.commit()
  expect(await touched()).toEqual([])
  repo.write('cases/2025/.beraad.yaml', 'regels:\n  ARG-ZIN: hint\n')
  expect(await touched()).toEqual(all)
  rmSync(join(repo.folder, 'cases/2025/.beraad.yaml'))
  expect(await touched()).toEqual(all)
})

test.each([
  ['tussen aanhalingstekens', 'naar: "een"'],
  ['met commentaar', 'naar: een # zie daar'],
  ['in een regel', '{naar: een, behandeling: volgt}'],
  ['op de volgende regel', 'naar:\n      een'],
  ['met een ontsnapt teken', 'naar: "\\x65en"'],
  ['met een sleutel tussen aanhalingstekens', '"naar": een'],
])('een verwijzing %s wordt niet gemist', async (_, line) => {
  const text = 'schemaVersie: 1\nid: los\ntitel: Los\nsoort: beraad\nstatus: concept\nvertrouwelijkheid: intern\n'
  repo.write('cases/2025/los.yaml', `${text}verwijzingen:\n  - ${line}\n`)
  repo.commit()
  repo.writeCase('een', { titel: 'Anders' })
  expect(await touched()).toContain('los')
})

test('andere instellingen of een ander schema: alles wordt nagekeken', async () => {
  repo.write('.beraad.yaml', 'toegankelijk: true\n')
  expect((await touched()).length).toBe(4)
  repo.commit()
  expect(await touched()).toEqual([])
  repo.write('schema/casus.schema.json', '{}\n')
  expect((await touched()).length).toBe(4)
  repo.commit()
  rmSync(join(repo.folder, '.beraad.yaml'))
  expect((await touched()).length).toBe(4)
})

test('een casus die weggaat of van lijn wisselt, raakt de casussen van zijn oude lijn', async () => {
  for (const id of ['een', 'twee', 'drie']) repo.writeCase(id, { lijn: 'terugvordering' })
  repo.commit()
  repo.git('rm', '-q', 'cases/2025/twee.yaml')
  expect(await touched()).toEqual(['drie', 'een'])
  repo.git('checkout', '-q', 'HEAD', '--', '.')
  repo.writeCase('twee', { lijn: 'anders' })
  expect(await touched()).toEqual(['drie', 'een', 'twee'])
})

test('een andere factorenlijst: die lijst zelf, en alleen de casussen van die lijn', async () => {
  repo.writeCase('drie', { lijn: 'terugvordering' })
  repo.write('factoren/terugvordering.yaml', 'lijn: terugvordering\n')
  repo.write('factoren/anders.yaml', 'lijn: anders\n')
  repo.commit()
  repo.write('factoren/terugvordering.yaml', 'lijn: terugvordering\nfactoren: []\n')
  expect(await touched()).toEqual(['drie', 'terugvordering'])
})

test('gerekend wordt vanaf waar de tak begon, niet vanaf wat main daarna deed', async () => {
  repo.git('checkout', '-q', '-b', 'tak')
  repo.writeCase('twee', { titel: 'Van de tak' })
  repo.commit()
  repo.git('checkout', '-q', 'main')
  repo.writeCase('drie', { titel: 'Van main' })
  repo.commit()
  repo.git('checkout', '-q', 'tak')
  expect(await touched('main')).toEqual(['twee'])
})

test('andere regeleinden op schijf dan in git zijn geen wijziging', async () => {
  repo.write('.gitattributes', '*.yaml text eol=crlf\n')
  repo.commit()
  rmSync(join(repo.folder, 'cases'), { recursive: true })
  repo.git('checkout', '-q', 'HEAD', '--', 'cases')
  expect(await touched()).toEqual([])
})

test('het werkt met een map binnen de repository, vanuit een onderliggende map, en met spaties en emoji', async () => {
  const inner = repositoryIn(newFolder(), 'onze beraden 🙂')
  inner.write('cases/2025/buiten.yaml', 'van iets anders\n')
  inner.writeCase('een')
  inner.write('onze beraden 🙂/cases/jaar 🙂/met spatie.yaml', 'id: x\n')
  inner.commit()
  inner.write('onze beraden 🙂/cases/jaar 🙂/met spatie.yaml', 'id: y\n')
  inner.write('cases/2025/buiten.yaml', 'gewijzigd\n')
  const cases = join(inner.folder, 'onze beraden 🙂', 'cases')
  const { files, total } = await (await openGit(join(cases, '2025'))).changedSince('HEAD')
  expect({ files: files.map((file) => relative(cases, file)), total }).toEqual({
    files: ['jaar 🙂/met spatie.yaml'],
    total: 2,
  })
})

test('in een worktree, op een losse commit, in een verse kloon en met SHA-256 is het niet anders', async () => {
  repo.git('checkout', '-q', '--detach')
  expect(await touched('main')).toEqual([])
  const tree = join(newFolder(), 'boom')
  repo.git('worktree', 'add', '-q', '-b', 'tak', tree)
  writeFileSync(join(tree, 'cases', '2025', 'nieuw.yaml'), 'id: nieuw\n')
  expect(await touched('main', tree)).toEqual(['nieuw'])
  const clone = join(newFolder(), 'kloon')
  repo.git('clone', '-q', '-b', 'main', repo.folder, clone)
  expect(await touched('origin/main', clone)).toEqual([])
  const other = newFolder()
  const modern = repositoryIn(other)
  rmSync(join(other, '.git'), { recursive: true })
  modern.git('init', '-q', '-b', 'main', '--object-format=sha256')
  cpSync(join(repo.folder, 'cases'), join(other, 'cases'), { recursive: true })
  modern.commit()
  expect(await touched('main', other)).toEqual([])
})

test('geen repository, geen commit, een onbekende of gevaarlijke naam: gezegd met een uitweg', async () => {
  const empty = newFolder()
  await expect(openGit(empty)).rejects.toThrow('Deze map staat niet in een git-repository.')
  repositoryIn(empty)
  mkdirSync(join(empty, 'cases'))
  await expect(touched('HEAD', empty)).rejects.toThrow('Er is nog geen versie in git.')
  for (const ref of ['bestaat-niet', '--output=x', '-p', '', ' ', 'a\0b', '^HEAD', 'HEAD..HEAD', 'HEAD:cases'])
    await expect(touched(ref), ref).rejects.toThrow(UserError)
})

test('een tak die git kwijtraakte toen de stroom uitviel: hoe je ziet wat er is, en niet dat er nog niets was', async () => {
  writeFileSync(join(repo.folder, '.git/refs/heads/main'), '')
  for (const ref of ['HEAD', 'main', 'HEAD~1']) {
    const error = (await touched(ref).catch((caught: unknown) => caught)) as UserError
    expect([error.code, error.advice], ref).toEqual([ExitCode.io, 'Kijk wat er is met: git fsck'])
  }
})

test('een kloon zonder de geschiedenis zegt hoe je die haalt', async () => {
  repo.writeCase('een', { titel: 'Later' })
  repo.commit()
  const clone = join(newFolder(), 'kloon')
  repo.git('clone', '-q', '--depth', '1', `file://${repo.folder}`, clone)
  const error = (await touched('HEAD~1', clone).catch((caught: unknown) => caught)) as UserError
  expect(error.advice).toContain('git fetch --unshallow')
})

test('zonder gedeelde geschiedenis: gezegd', async () => {
  repo.git('checkout', '-q', '--orphan', 'los')
  repo.writeCase('vijf')
  repo.commit()
  await expect(touched('main')).rejects.toThrow('hebben geen gedeelde geschiedenis')
})

test('een samenvoeging die nog niet af is, telt als wijziging', async () => {
  repo.git('checkout', '-q', '-b', 'tak')
  repo.writeCase('twee', { titel: 'Links' })
  repo.commit()
  repo.git('checkout', '-q', 'main')
  repo.writeCase('twee', { titel: 'Rechts' })
  repo.commit()
  expect(() => repo.git('merge', 'tak')).toThrow()
  expect(await touched('HEAD')).toEqual(['twee'])
})
