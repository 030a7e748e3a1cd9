/** `controleer --sinds`: the files that a change touches, in place of the whole folder. */
import { UserError } from '../core/errors.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment } from '../environment.js'
import type { Sources } from '../environment/sources.js'
import { show } from './show.js'

/** The files to check after the changes since `ref`. Says how many of how many. Throws a UserError beside named paths. */
export async function sourcesSince(
  ref: string,
  paths: readonly string[],
  { quiet }: { quiet?: boolean },
  env: Environment,
): Promise<Pick<Sources, 'files' | 'read'>> {
  if (paths.length > 0)
    throw new UserError('Paden en --sinds gaan niet samen.', 'Geef paden, of geef --sinds met een versie uit git.')
  const { files, total } = await (await env.git()).changedSince(ref)
  const all = total === 1 ? 'bestand' : 'bestanden'
  if (!quiet)
    show(env, [`${files.length} van ${total} ${all} nagekeken: gewijzigd sinds ${visibleLine(ref)}, of geraakt.`])
  // Without names all would be read.
  return files.length === 0 ? { files, read: () => [] } : env.sources(files)
}
