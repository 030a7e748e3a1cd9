/** Changes to one member: which one is meant, and new values for it. */
import type { CasusFile } from '../casus/schema.js'
import { UserError } from '../errors.js'
import { nextId } from '../session/edits.js'
import { removeAt, setAt } from '../session/path.js'
import { lidKeyOf, lidKeys, readLidValue, type LidContext, type LidKey } from './kolommen.js'

export type LidFile = NonNullable<NonNullable<CasusFile['groep']>['leden']>[number]

/** The member as it stands in the file, with this value at the key; undefined takes the key away. */
export function withValue(lid: LidFile, key: LidKey, value: unknown): LidFile {
  const path = key.split('.')
  return value === undefined ? removeAt(lid, path) : setAt(lid, path, value)
}

/** What values of a member are read against, for this case. */
export function lidContext({ groep }: CasusFile, today: string): LidContext {
  return { today, criteria: new Set((groep?.criteria ?? []).map(({ id }) => id)) }
}

/**
 * The case with these values for the member, and its kenmerk. `name`: a kenmerk such as l12, or `nieuw` for one more.
 * `values`: each "sleutel=waarde"; without a value the key goes. Throws a UserError when there is no such member or a
 * value does not fit; then nothing is changed.
 */
export function withMember(
  file: CasusFile,
  name: string,
  values: readonly string[],
  today: string,
): { file: CasusFile; id: string } {
  const leden = file.groep?.leden ?? []
  const id = name === 'nieuw' ? nextId(file, 'l') : name
  const at = name === 'nieuw' ? leden.length : leden.findIndex((lid) => lid.id === id)
  if (at === -1) throw unknownMember(file)
  const context = lidContext(file, today)
  const next = values.reduce((lid, one) => withTyped(lid, one, context), leden[at] ?? { id })
  return { file: setAt(file, ['groep', 'leden', at], next), id }
}

function unknownMember({ id }: CasusFile): UserError {
  return new UserError(
    'Dit lid staat niet in de groep.',
    `Kies een kenmerk uit de groep, of voeg een lid toe: beraad groep ${id} --lid nieuw`,
  )
}

function withTyped(lid: LidFile, typed: string, context: LidContext): LidFile {
  const split = typed.indexOf('=')
  const key = split === -1 ? undefined : lidKeyOf(typed.slice(0, split))
  if (key === undefined)
    throw new UserError('Geef bij --zet een sleutel en een waarde.', `Kies als sleutel uit: ${lidKeys.join(', ')}.`)
  const text = typed.slice(split + 1).trim()
  if (text === '') return withValue(lid, key, undefined)
  const answer = readLidValue(key, text, context)
  if ('error' in answer) throw new UserError(`De waarde van ${key} past niet.`, answer.error)
  return withValue(lid, key, answer.value)
}
