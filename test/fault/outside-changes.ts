/**
 * `npx tsx test/fault/outside-changes.ts [changes]`: an editor and git change the case at random moments while the built program
 * runs in a terminal and takes answers. Counts what was confirmed or written by them and is gone. Exit code 1 when anything is.
 */
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { appendFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openCaseStore } from '../../src/io/case-store.js'
import { aCasusFile } from '../builders.js'
import { answersOnDisk, caseId, casePath } from './case-on-disk.js'
import { answer } from './session.js'
import { startInTerminal } from './terminal-session.js'

const changes = Number(process.argv[2] ?? 200)
const root = mkdtempSync(join(tmpdir(), 'beraad-buiten-'))
const file = casePath(root)
const count = { changes: 0, byGit: 0, confirmed: 0, lostAnswers: 0, lostChanges: 0 }

/** How others change the file, each with a line of their own that must stay. A refusal by git is no change. */
const ways: readonly ((line: string) => boolean)[] = [
  (line) => (appendFileSync(file, line), true),
  (line) => (writeFileSync(file, readFileSync(file, 'utf8') + line), true),
  (line) => {
    writeFileSync(`${file}~`, readFileSync(file, 'utf8') + line)
    renameSync(`${file}~`, file)
    return true
  },
  pull,
]

try {
  await (await (await openCaseStore(root)).create(aCasusFile({ id: caseId }))).close()
  git('init', '-q', '-b', 'main')
  await changedWhileAsked()
  console.log(JSON.stringify(count))
  process.exitCode = count.lostAnswers + count.lostChanges > 0 ? 1 : 0
} finally {
  rmSync(root, { recursive: true, force: true })
}

async function changedWhileAsked(): Promise<void> {
  const session = startInTerminal(root, caseId)
  await session.says()
  session.send('open')
  await session.says()
  const lines: string[] = []
  const answers: string[] = []
  while (count.changes < changes) {
    const text = `antwoord ${answers.length}`
    const line = `# ander ${count.changes}\n`
    const isChanged = wait(randomInt(40)).then(() => ways[randomInt(ways.length)]!(line))
    // Before, while and after the answer is given and saved.
    await wait(randomInt(40))
    const said = await answer(session, text)
    if (said !== 'OPGESLAGEN') throw new Error(`${said}\n${session.said.join('\n')}`)
    answers.push(text)
    if (await isChanged) {
      lines.push(line)
      count.changes++
    }
  }
  await session.end()
  const found = (await answersOnDisk(root)) ?? []
  const text = readFileSync(file, 'utf8')
  count.confirmed = answers.length
  count.lostAnswers = answers.filter((one) => !found.includes(one)).length
  count.lostChanges = lines.filter((line) => !text.includes(line)).length
}

/** A colleague's commit comes in. Git refuses when the session saved since. */
function pull(line: string): boolean {
  git('add', '-A')
  git('commit', '-q', '-m', 'van ons')
  const theirs = spawnSync('git', ['hash-object', '-w', '--stdin'], {
    cwd: root,
    input: git('show', `HEAD:cases/2025/${caseId}.yaml`) + line,
    encoding: 'utf8',
  }).stdout.trim()
  git('update-index', '--cacheinfo', `100644,${theirs},cases/2025/${caseId}.yaml`)
  const commit = git('commit-tree', git('write-tree').trim(), '-p', 'HEAD', '-m', 'van een ander').trim()
  git('reset', '-q')
  const isMerged = spawnSync('git', ['merge', '-q', '--ff-only', commit], { cwd: root }).status === 0
  if (isMerged) count.byGit++
  return isMerged
}

function git(...args: string[]): string {
  const { stdout } = spawnSync('git', ['-c', 'user.name=proef', '-c', 'user.email=proef', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return stdout
}
