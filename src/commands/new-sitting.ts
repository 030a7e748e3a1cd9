/** When a group comes together again: one more sitting, so that attendance is asked for each. */
import type { CasusFile } from '../core/casus/schema.js'
import { nextId } from '../core/session/edits.js'
import { setAt } from '../core/session/path.js'
import type { Environment } from '../environment.js'
import type { OpenCase } from '../environment/cases.js'
import { askYesNo } from './ask-once.js'

/** The case with a sitting of today, when there were earlier ones and the group says that this is a new one. It is on disk. */
export async function newSitting(open: OpenCase, env: Environment): Promise<CasusFile> {
  const file = open.casus()
  const sittings = file.bijeenkomsten ?? []
  const today = env.today()
  if (file.status !== 'concept' || sittings.length === 0 || sittings.some((s) => s.datum === today)) return file
  if (!(await isNew(open, env))) return file
  const id = nextId(file, 's')
  const next = setAt(file, ['bijeenkomsten', sittings.length], { id, datum: today })
  await open.save(next)
  return next
}

async function isNew(open: OpenCase, env: Environment): Promise<boolean> {
  try {
    return await askYesNo('Is dit een nieuwe bijeenkomst?', 'Je antwoorden zijn bewaard.', env)
  } catch (error) {
    await open.close()
    throw error
  }
}
