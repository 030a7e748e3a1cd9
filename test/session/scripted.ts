/** A world for tests: real files in a scratch folder, and a script in place of a person. */
import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readMethod } from '../../src/io/method-file.js'
import { openCaseStore } from '../../src/io/case-store.js'
import { readRuleSettings } from '../../src/io/config.js'
import { openFiles } from '../../src/io/files.js'
import { openGit } from '../../src/io/git-repository.js'
import { lastCommits } from '../../src/io/last-commits.js'
import { openScratch } from '../../src/io/scratch.js'
import { forgetSearch, openSearchIndex } from '../../src/io/search-index.js'
import { findSources } from '../../src/io/sources.js'
import { styleFor } from '../../src/io/style.js'
import type { Environment } from '../../src/environment.js'
import { Stopped } from '../../src/core/errors.js'
import type { Method } from '../../src/core/casus/method.js'
import type { Line } from './whole-beraad.js'

export interface World {
  env: Environment
  folder: string
  /** What stdout and stderr hold so far. */
  out(): string
  screen(): string
  /** Whether the screen asks for the next line of the script. */
  isAskedNext(): boolean
  /** Fails when an answer of the script was never asked for. */
  finish(): void
  remove(): Promise<void>
}

/** A world in a new folder, or in that of an earlier one. After the last line of the script the person stops. */
export async function scriptedWorld(script: readonly Line[], folder?: string): Promise<World> {
  const root = folder ?? (await realpath(await mkdtemp(join(tmpdir(), 'beraad-test-'))))
  await mkdir(join(root, 'cases'), { recursive: true })
  let method = await readMethod(root, 'beraad')
  const waiting = [...script]
  let out = ''
  let screen = ''
  let since = ''
  const isOnScreen = (asked: string, message: string) =>
    wordingOf(method, asked).some((text) => `${since}${message}`.includes(text))
  const env: Environment = {
    out: (text) => void (out += text),
    err: (text) => {
      screen += text
      since += text
    },
    terminal: {
      canAsk: true,
      isTerminal: false,
      color: false,
      accessible: false,
      width: 200,
      style: styleFor(false),
      outStyle: styleFor(false),
    },
    configure: async () => [],
    settings: {},
    today: () => '2025-03-11',
    ask: async (prompt) => {
      const next = waiting.shift()
      if (next === undefined) throw new Stopped()
      const [asked, typed] = next
      if (!isOnScreen(asked, prompt.message)) throw new Error(`Asked something else than ${asked}:\n${since}`)
      const error = prompt.check(typed)
      since = error === undefined ? '' : since
      if (error === undefined) return typed
      screen += `! ${error}\n`
      return env.ask(prompt)
    },
    edit: async (text) => text,
    method: async (soort) => (method = await readMethod(root, soort)),
    stdin: async () => ({ file: '-', text: '' }),
    scratch: openScratch,
    cases: () => openCaseStore(root),
    sources: (paths) => findSources(root, paths),
    verdicts: async () => undefined,
    search: {
      open: (progress) => openSearchIndex(root, undefined, progress),
      forget: () => forgetSearch(root),
    },
    kept: async () => undefined,
    during: (_what, work) => work(),
    inPieces: (work) => work(async () => undefined),
    progress: () => ({ at: () => undefined, end: () => undefined }),
    ruleSettings: (files) => readRuleSettings(root, files, {}),
    files: async () => openFiles(root),
    git: () => openGit(root),
    lastCommits: (files) => lastCommits(root, files),
    board: { hasScreen: false, onScreen: unexpected, onPage: unexpected },
    pdf: unexpected,
    sjabloon: unexpected,
    shellScript: unexpected,
    service: undefined,
    serviceNames: async () => (file) => file,
  }
  return {
    env,
    folder: root,
    out: () => out,
    screen: () => screen,
    isAskedNext: () => waiting[0] !== undefined && isOnScreen(waiting[0][0], ''),
    finish: () => {
      if (waiting.length > 0) throw new Error(`Never asked: ${waiting.map(([asked]) => asked).join(', ')}`)
    },
    remove: () => rm(root, { recursive: true, force: true }),
  }
}

async function unexpected(): Promise<never> {
  throw new Error('A board was opened.')
}

/** What the screen may say for a question: its own wording, or for the first field of a new item that of the list. */
function wordingOf(method: Method, asked: string): string[] {
  const texts = [asked, asked.replace(/\.\w+$/, '')].map((id) => method.vragen[id]?.vraag)
  const longest = texts.filter((text) => text !== undefined).map((text) => longestPart(text))
  return longest.length === 0 ? [asked] : longest
}

function longestPart(wording: string): string {
  return wording
    .split('{onderwerp}')
    .toSorted((a, b) => b.length - a.length)[0]!
    .trim()
}
