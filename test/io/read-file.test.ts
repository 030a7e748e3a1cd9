/** Reading a case file from a disk that anybody may have prepared. */
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, link, mkdir, mkdtemp, open, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readCaseText } from '../../src/io/read-file.js'

let root: string
let outside: string

beforeEach(async () => {
  const base = await realpath(await mkdtemp(join(tmpdir(), 'lezen-')))
  root = join(base, 'map')
  outside = join(base, 'buiten')
  await mkdir(join(root, 'cases'), { recursive: true })
  await mkdir(outside)
  await writeFile(join(outside, 'geheim.yaml'), 'titel: geheim\n')
})

afterEach(async () => {
  await rm(join(root, '..'), { recursive: true, force: true, maxRetries: 5 })
})

/** The rule that refused a file, within a second. */
async function ruleOf(path: string): Promise<string | undefined> {
  const start = performance.now()
  const result = await readCaseText(root, path)
  expect(performance.now() - start).toBeLessThan(1000)
  if (!('problem' in result)) return undefined
  expect(result.problem).toMatchObject({ file: path, severity: 'fout' })
  expect(JSON.stringify(result)).not.toContain('titel: geheim')
  return result.problem.ruleId
}

async function put(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(root, name), content)
  return name
}

describe('a good file', () => {
  test('gives its text and the hash of its bytes', async () => {
    const text = 'titel: één\n'
    await put('a.yaml', text)
    const hash = createHash('sha256').update(text).digest('hex')
    expect(await readCaseText(root, 'a.yaml')).toEqual({ text, hash })
    expect(await readCaseText(root, join(root, 'a.yaml'))).toEqual({ text, hash })
  })

  test('an empty file and a file of exactly 2 MB are read', async () => {
    expect(await readCaseText(root, await put('leeg.yaml', ''))).toMatchObject({ text: '' })
    expect(await ruleOf(await put('vol.yaml', 'x'.repeat(2_000_000)))).toBeUndefined()
  })

  test('a link within the folder is followed; so is a hard link', async () => {
    await put('cases/a.yaml', 'titel: a\n')
    await symlink('a.yaml', join(root, 'cases/b.yaml'))
    await symlink('cases', join(root, 'zaken'))
    await link(join(root, 'cases/a.yaml'), join(root, 'c.yaml'))
    for (const path of ['cases/b.yaml', 'zaken/a.yaml', 'c.yaml']) expect(await ruleOf(path)).toBeUndefined()
  })

  test('the folder itself may be reached by a link', async () => {
    await put('a.yaml', 'titel: a\n')
    await symlink(root, join(outside, 'koppeling'))
    expect(await readCaseText(join(outside, 'koppeling'), 'a.yaml')).toMatchObject({ text: 'titel: a\n' })
  })
})

describe('outside the folder', () => {
  const ways: [name: string, target: string, path: string][] = [
    ['a link to a file of the system', '/etc/passwd', 'x.yaml'],
    ['a link to a file next to the folder', '../buiten/geheim.yaml', 'x.yaml'],
    ['a link to a folder next to it', '../buiten', 'x.yaml/geheim.yaml'],
    ['a link to the parent', '..', 'x.yaml/buiten/geheim.yaml'],
    ['a link to itself', 'x.yaml', 'x.yaml'],
  ]
  test.each(ways)('%s is not followed', async (_name, target, path) => {
    await symlink(target, join(root, 'x.yaml'))
    expect(await readCaseText(root, path)).toMatchObject({ problem: { ruleId: 'BESTAND-KOPPELING', unsafe: true } })
  })

  test.each(['../buiten/geheim.yaml', 'cases/../../buiten/geheim.yaml'])('the path %s is refused', async (path) => {
    expect(await ruleOf(path)).toBe('BESTAND-KOPPELING')
  })

  test('a folder whose name begins with two dots is inside', async () => {
    await mkdir(join(root, '..map'))
    expect(await ruleOf(await put('..map/a.yaml', 'a: 1\n'))).toBeUndefined()
  })

  test('a link that is swapped while we read never gives the other file', async () => {
    await put('goed.yaml', 'titel: goed\n')
    const swap = `fs.symlinkSync(i % 2 ? '../buiten/geheim.yaml' : 'goed.yaml', 'nieuw'); fs.renameSync('nieuw', 'x.yaml')`
    const seen = readWhile('x.yaml', swap, ['titel: goed\n', 'BESTAND-KOPPELING'])
    expect(seen).not.toContain('titel: geheim\n')
    expect(seen).toContain('titel: goed\n')
    expect(seen).toContain('BESTAND-KOPPELING')
  })

  test('nor does a folder that is swapped for a link', async () => {
    await put('cases/geheim.yaml', 'titel: goed\n')
    const swap = `fs.renameSync('cases', 'opzij'); fs.symlinkSync('../buiten', 'cases'); pause(i % 3)
      fs.rmSync('cases'); fs.renameSync('opzij', 'cases'); pause(i % 2)`
    const seen = readWhile('cases/geheim.yaml', swap, ['titel: goed\n', 'BESTAND-KOPPELING'])
    expect(seen).not.toContain('titel: geheim\n')
    expect(seen).toContain('titel: goed\n')
  })
})

/**
 * All that reading one path gives, while another process swaps things under our hands: at least 10,000 times, and until
 * everything in `wanted` was seen, for at most ten seconds.
 */
function readWhile(path: string, swap: string, wanted: readonly string[]): Set<string> {
  const pause = `const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)`
  const script = `${pause}; for (let i = 0; ; i++) { ${swap} }`
  const swapper = spawn(process.execPath, ['-e', script], { cwd: root })
  const seen = new Set<string>()
  const start = performance.now()
  for (let i = 0; performance.now() - start < 10_000; i++) {
    const result = readCaseText(root, path)
    seen.add('problem' in result ? result.problem.ruleId : result.text)
    if (i > 10_000 && wanted.every((one) => seen.has(one))) break
  }
  swapper.kill('SIGKILL')
  return seen
}

describe('no regular file', () => {
  test('a pipe is refused at once', async () => {
    execFileSync('mkfifo', [join(root, 'pijp.yaml')])
    expect(await ruleOf('pijp.yaml')).toBe('BESTAND-SOORT')
  })

  test('a socket is refused', async () => {
    const server = createServer().listen(join(root, 's.yaml'))
    await new Promise((resolve) => server.once('listening', resolve))
    expect(await ruleOf('s.yaml')).toBe('BESTAND-SOORT')
    await new Promise((resolve) => server.close(resolve))
  })

  test('a folder and a device are refused', async () => {
    await mkdir(join(root, 'map.yaml'))
    expect(await ruleOf('map.yaml')).toBe('BESTAND-SOORT')
    expect(await readCaseText('/dev', 'zero')).toMatchObject({ problem: { ruleId: 'BESTAND-SOORT', unsafe: true } })
  })
})

describe('what cannot be read', () => {
  test('a missing file, a missing folder and a broken link', async () => {
    await symlink('nergens.yaml', join(root, 'stuk.yaml'))
    for (const path of ['weg.yaml', 'geen/weg.yaml', 'stuk.yaml', 'a\0b.yaml'])
      expect(await ruleOf(path)).toBe('BESTAND-LEZEN')
    expect(await readCaseText(join(root, 'weg'), 'a.yaml')).toMatchObject({ problem: { ruleId: 'BESTAND-LEZEN' } })
  })

  test.skipIf(process.getuid?.() === 0)('a file without the right to read', async () => {
    await put('dicht.yaml', 'a: 1\n')
    await chmod(join(root, 'dicht.yaml'), 0)
    expect(await ruleOf('dicht.yaml')).toBe('BESTAND-LEZEN')
  })

  test('a file of 3 GB with nothing in it', async () => {
    const handle = await open(join(root, 'groot.yaml'), 'w')
    await handle.truncate(3_000_000_000)
    await handle.close()
    expect(await readCaseText(root, 'groot.yaml')).toMatchObject({ problem: { ruleId: 'BESTAND-GROOT', unsafe: true } })
  })

  test('one byte over 2 MB', async () => {
    expect(await ruleOf(await put('groot.yaml', 'x'.repeat(2_000_001)))).toBe('BESTAND-GROOT')
  })
})

describe('no text', () => {
  const bytes: [name: string, content: Uint8Array, ruleId: string, line: number, column: number][] = [
    ['UTF-16 with its mark', Buffer.from('\uFEFFtitel: a\n', 'utf16le'), 'BESTAND-TEKENS', 1, 1],
    ['UTF-16 without', Buffer.from('titel: a\n', 'utf16le'), 'BESTAND-NUL', 1, 2],
    ['Latin-1', Buffer.from('a: b\ntitel: één\n', 'latin1'), 'BESTAND-TEKENS', 2, 8],
    ['a BOM', Buffer.from('\uFEFFtitel: a\n'), 'BESTAND-BOM', 1, 1],
    ['a NUL', Buffer.from('a: 1\nb: 😀\0\n'), 'BESTAND-NUL', 2, 6],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0]), 'BESTAND-TEKENS', 1, 2],
    ['PDF', Buffer.from([0x25, 0x50, 0x44, 0x46, 10, 0x25, 0xe2, 0xe3]), 'BESTAND-TEKENS', 2, 2],
    ['a letter cut in half at the end', Buffer.from('a: €').subarray(0, 5), 'BESTAND-TEKENS', 1, 4],
    ['a cut letter that looks like the sign for it', Buffer.from([0x61, 0xef, 0xbf]), 'BESTAND-TEKENS', 1, 2],
    ['half a surrogate pair', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 'BESTAND-TEKENS', 1, 2],
    ['a letter in too many bytes', Buffer.from([0xc0, 0x80]), 'BESTAND-TEKENS', 1, 1],
  ]
  test.each(bytes)('%s', async (_name, content, ruleId, line, column) => {
    await put('x.yaml', content)
    expect(await readCaseText(root, 'x.yaml')).toMatchObject({ problem: { ruleId, line, column } })
  })

  test('the byte where the text ends is named', async () => {
    await put('x.yaml', Buffer.from('a: b\ntitel: é\n', 'latin1'))
    const result = await readCaseText(root, 'x.yaml')
    expect('problem' in result && result.problem.message).toBe('Dit bestand is geen tekst in UTF-8 (byte 12).')
  })

  test('a sign for unreadable that somebody typed is text', async () => {
    expect(await readCaseText(root, await put('x.yaml', 'a: \uFFFD\n'))).toMatchObject({ text: 'a: \uFFFD\n' })
  })
})
