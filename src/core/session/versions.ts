/** From concept to a sealed advice, and back with a reason. Pure: the case that goes in is not changed. */
import type { CasusFile } from '../casus/schema.js'
import { readingForm } from '../casus/reading.js'
import { zegelOf, type Zegel } from '../casus/zegel.js'
import { checkCasus } from '../check/check.js'
import type { JudgedFinding } from '../check/in-place.js'
import type { RuleContext } from '../check/rule.js'
import { getAt, removeAt, type Path } from './path.js'

/** On which day the advice goes to the decider, and to which functie. */
export interface Voorgelegd {
  datum: string
  aan: string
}

/**
 * The case as a sealed advice, put to the decider. What has come further than advies (made by hand, or before there
 * were seals) keeps its status. `today`: the day of the seal, as "JJJJ-MM-DD".
 */
export function sealed(file: CasusFile, today: string, voorgelegd: Voorgelegd): CasusFile {
  const status = file.status === 'concept' ? 'advies' : file.status
  const opvolging = { ...file.opvolging, voorgelegd }
  return { ...file, status, opvolging, zegel: zegelOf(file, (file.versies ?? []).length + 1, today) }
}

/** What keeps a case from its status: its errors, in the order of its file. */
export function lacking(file: CasusFile, context: RuleContext): JudgedFinding[] {
  return checkCasus(readingForm(file), context).filter(({ severity }) => severity === 'fout')
}

/** What keeps a concept from becoming an advice. */
export function lackingForAdvies(file: CasusFile, context: RuleContext): JudgedFinding[] {
  return lacking(file, { ...context, stage: 'advies' })
}

/** What a session says of a case whose advice is sealed. */
export function sealedNotice({ versie }: Pick<Zegel, 'versie'>): string {
  return `Het advies is verzegeld, als versie ${versie}.`
}

/**
 * The case as a concept again: its seal becomes one of the earlier versions. What followed from that version stays
 * behind with it: the decision, what the client heard, the looking back, and what was dropped. What is done stays done.
 */
export function reopened(file: CasusFile, zegel: Zegel, reden: string): CasusFile {
  const { versie: nummer, datum, hash } = zegel
  const rest = [...ofOneVersion, ...droppedIn(file)].reduce(removeAt, file)
  return { ...rest, status: 'concept', versies: [...(file.versies ?? []), { nummer, datum, reden, hash }] }
}

/** A new decision may go on with what was dropped under the old one. */
function droppedIn(file: CasusFile): Path[] {
  return planned.flatMap((list) => {
    const rows = (getAt(file, list) ?? []) as readonly { id: string; stand?: string }[]
    return rows
      .filter(({ stand }) => stand === 'vervallen')
      .flatMap(({ id }) => [
        [...list, { by: 'id', value: id }, 'stand'],
        ['opvolging', 'gedaan', { by: 'onderdeel', value: id }],
      ])
  })
}

const planned: readonly Path[] = [
  ['conclusie', 'maatregelen'],
  ['reconstructie', 'aanbevelingen'],
]
const ofOneVersion: readonly Path[] = [
  ['zegel'],
  ['opvolging', 'besluit'],
  ['opvolging', 'terugkoppeling'],
  ['opvolging', 'evaluatie'],
]
