/** `npm start`: builds when needed, then the main job. In a terminal a session; without one the first example from start to report. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const program = join(root, 'bin', 'beraad.js')
const answers = join(root, 'templates', 'antwoorden', 'herbeoordeling-na-wachten.yaml')

if (isStale())
  execFileSync(process.execPath, [
    join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
    join(root, 'scripts', 'build.ts'),
  ])
process.exitCode = process.stdin.isTTY && process.stderr.isTTY ? session() : example()

/** A session in `beraden/`, a folder that git does not see: real cases do not belong in this repository. */
function session() {
  const folder = join(root, 'beraden')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(join(folder, 'cases'))) beraad(folder, ['init'])
  return beraad(folder, ['nieuw'])
}

/** The whole main job unattended: answers from a file, a case on disk, its check and its report. */
function example() {
  const folder = mkdtempSync(join(tmpdir(), 'beraad-'))
  try {
    for (const words of [['init', '-q'], ['nieuw', '--antwoorden', answers, '--no-input'], ['controleer']]) {
      const code = beraad(folder, words)
      if (code !== 0) return code
    }
    return beraad(folder, ['rapport', 'herbeoordeling'])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function beraad(folder, words) {
  return spawnSync(process.execPath, [program, ...words], { cwd: folder, stdio: 'inherit' }).status ?? 1
}

function isStale() {
  const built = join(root, 'dist', 'cli.js')
  if (!existsSync(built)) return true
  const since = statSync(built).mtimeMs
  return ['src', 'scripts/build.ts', 'package-lock.json'].some((path) => newest(join(root, path)) > since)
}

function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}
