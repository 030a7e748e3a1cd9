/** Which commit a word stands for: a name that git knows, or a day. Only reads. */
import { isPeriod } from '../core/casus/case-day.js'
import { UserError } from '../core/errors.js'
import { visibleLine } from '../core/text/visible.js'
import { askGit, demanded } from './git.js'

/** The commit that a name or a day stands for. Throws a UserError for a word that git does not know. */
export async function commitOf(root: string, word: string): Promise<string> {
  return (await before(root, word))?.commit ?? commitNamed(root, word)
}

/**
 * The last commit before a day, month or year began, along the first parents of HEAD: what was merged later was not there yet. Undefined
 * for any other word, and for a branch or tag of that name. Throws a UserError when there was none.
 */
export async function before(root: string, word: string): Promise<{ commit: string; dag: string } | undefined> {
  if (!isPeriod(word) || (await isRef(root, word))) return undefined
  const form = ['--format=%H %cd', '--date=format-local:%Y-%m-%d', '--no-show-signature', '--no-notes', '--no-color']
  const head = await commitNamed(root, 'HEAD')
  const { out } = demanded(await askGit(root, 'log', ['--first-parent', ...form, head]))
  const rows = out.toString('utf8').trimEnd().split('\n')
  const commits = rows.map((row) => ({ commit: row.slice(0, row.indexOf(' ')), dag: row.slice(row.indexOf(' ') + 1) }))
  // Days in this form sort as text, and a year or a month before its days.
  const found = commits.find(({ dag }) => dag < word)
  if (found !== undefined) return found
  const what = `Git kent hier geen versie van voor ${word}.`
  if (await isShallow(root)) throw incomplete(what)
  throw new UserError(what, `De eerste is van ${commits.at(-1)!.dag}. Kies een latere dag.`)
}

/** A year can also be the beginning of a hash, which is no name. */
async function isRef(root: string, word: string): Promise<boolean> {
  const { out } = await askGit(root, 'rev-parse', ['--verify', '--quiet', '--symbolic-full-name', word])
  return out.length > 0
}

async function commitNamed(root: string, ref: string): Promise<string> {
  // A word that begins with a dash would be a flag to git.
  const isName = /^[^-\s\p{Cc}]/u.test(ref) && !ref.includes('\0')
  const found = isName ? await askGit(root, 'rev-parse', ['--verify', `${ref}^{commit}`]) : undefined
  if (found !== undefined && /only goes back to/.test(found.err)) throw notThatFar(ref)
  const commit = found?.out.toString('utf8').trim() ?? ''
  if (found?.code !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) throw await unknownVersion(root, ref)
  return commit
}

/** Git then gives the oldest that it has, as if that were it. */
function notThatFar(ref: string): UserError {
  return new UserError(
    `Git weet niet meer wat "${visibleLine(ref)}" op deze computer was.`,
    'Noem alleen de dag, zoals 2024-05-14. Dat is de laatste versie van voor die dag.',
  )
}

/** After a power cut git can have lost a branch, which then looks as if nothing had ever been recorded. */
async function unknownVersion(root: string, ref: string): Promise<UserError> {
  demanded(await askGit(root, 'log', ['-1', '--all', '--format=%H']))
  const name = visibleLine(ref)
  if (ref === 'HEAD')
    return new UserError('Er is nog geen versie in git.', 'Leg je casussen eerst vast: git add cases && git commit')
  if (await isShallow(root)) return incomplete(`Git kent hier geen versie "${name}".`)
  return new UserError(
    `Git kent hier geen versie "${name}".`,
    /^v?\d{1,3}$/i.test(ref)
      ? 'Een verzegelde versie noem je met --versie, zoals: beraad verschil laptop --versie 1'
      : 'Noem een branch, een tag, een commit of een dag. Welke er zijn: git log',
  )
}

export async function isShallow(root: string): Promise<boolean> {
  const { out } = await askGit(root, 'rev-parse', ['--is-shallow-repository'])
  return out.toString('utf8').trim() === 'true'
}

export function incomplete(what: string): UserError {
  return new UserError(
    what,
    'Deze kopie heeft niet de hele geschiedenis. Haal haar op met git fetch --unshallow, of zet in CI fetch-depth op 0.',
  )
}
