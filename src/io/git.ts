/** Runs git to read: never through a shell, and so that nothing a repository holds is run. */
import { execFile, type ExecFileException } from 'node:child_process'
import { ExitCode, UserError } from '../core/errors.js'

/** What git is asked for. None of these writes, and none looks into the files of the working tree. */
type Reading = 'rev-parse' | 'merge-base' | 'ls-tree' | 'ls-files' | 'cat-file' | 'diff-tree' | 'diff-index' | 'log'

export interface GitAnswer {
  /** 0 is good; 'large' means that the answer was longer than asked for. */
  code: number | 'large'
  out: Buffer
  err: string
}

/** Lists of ten thousand files stay far below this many bytes. */
const maxList = 64_000_000
/** In milliseconds; reading takes a fraction of a second. */
const patience = 60_000

/**
 * What git answers in a folder. `maxLength`: the most bytes to take; `input`: what it reads. Gives an answer with a code for whatever git
 * itself refuses. Throws a UserError when there is no git (3), or it does not trust the folder (5).
 */
export async function askGit(
  folder: string,
  verb: Reading,
  words: readonly string[],
  maxLength: number = maxList,
  input = '',
): Promise<GitAnswer> {
  const answer = await run(folder, [...guards, verb, ...words], maxLength, input)
  if (/dubious ownership|unsafe repository/.test(answer.err)) throw notTrusted(folder)
  return answer
}

/** The answer as records that end in a zero byte. */
export function records({ out }: GitAnswer): string[] {
  return out.toString('utf8').split('\0').slice(0, -1)
}

/** An answer that git gave. Throws a UserError (code 3) when its own data are damaged. */
export function demanded(answer: GitAnswer): GitAnswer {
  if (answer.code === 0) return answer
  throw new UserError('Git kan zijn eigen gegevens hier niet lezen.', 'Kijk wat er is met: git fsck', ExitCode.io)
}

function run(folder: string, words: readonly string[], maxBuffer: number, input: string): Promise<GitAnswer> {
  const options = { cwd: folder, env: cleaned(process.env), encoding: 'buffer', maxBuffer, timeout: patience } as const
  return new Promise((resolve, reject) => {
    const child = execFile('git', words, options, (error, out, err) => {
      const code = error === null ? 0 : codeOf(error)
      if (code === undefined) reject(asUserError(error!))
      else resolve({ code, out, err: err.toString('utf8') })
    })
    // A git that refuses at once no longer listens; its answer tells.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input === '' ? undefined : input)
  })
}

function codeOf(error: ExecFileException): number | 'large' | undefined {
  if (typeof error.code === 'number') return error.code
  return (error.code as unknown) === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER' ? 'large' : undefined
}

function asUserError(error: ExecFileException): Error {
  const code = error.code as unknown
  if (code === 'ENOENT' || code === 'EACCES')
    return new UserError(
      'Voor deze opdracht is git nodig, en dat is hier niet te vinden.',
      'Installeer git, of doe het zonder: beraad controleer',
      ExitCode.io,
    )
  if (error.killed || error.signal)
    return new UserError('Git gaf geen antwoord.', 'Kijk of git in deze map werkt: git status', ExitCode.io)
  return error
}

function notTrusted(folder: string): UserError {
  return new UserError(
    'Git vertrouwt deze map niet, omdat zij van een andere gebruiker is.',
    `Vertrouw jij haar wel? Typ dan: git config --global --add safe.directory ${folder}`,
    ExitCode.unsafe,
  )
}

/** No variable may point git at another repository, other settings or another program. An empty list allows no connection at all. */
function cleaned(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(variables).filter(([name]) => !name.startsWith('GIT_'))
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: '',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  }
}

/** A repository's own settings can name programs; these take that away. Blobs are read raw, so no filter or textconv comes into it. */
const guards = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...[
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.quotePath=false',
    'core.sshCommand=false',
    'diff.external=',
    'protocol.allow=never',
  ].flatMap((setting) => ['-c', setting]),
]
