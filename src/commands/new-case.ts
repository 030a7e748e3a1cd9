/** The start of a case: a folder that is ready, a title, and the least that a case holds. */
import type { Soort } from '../core/casus/casus.js'
import { takenIds } from '../core/casus/case-id.js'
import type { CasusFile } from '../core/casus/schema.js'
import { Stopped, UserError } from '../core/errors.js'
import { newCaseId } from '../core/session/ids.js'
import { leakLines } from '../core/session/leak-notice.js'
import { introLines } from '../core/session/intro.js'
import { answerText, readMove } from '../core/session/words.js'
import { unwritable } from '../core/text/serialize.js'
import type { CaseStore, OpenCase } from '../environment/cases.js'
import type { Environment } from '../environment.js'
import { draftPrompt, mayStay } from './leak-question.js'
import { show } from './show.js'

/** A case is made only in a folder that was made ready for it and that can be written, which is told before the first question. */
export async function readyCases(env: Environment): Promise<CaseStore> {
  const cases = await env.cases()
  if (!cases.isReady)
    throw new UserError('Deze map is nog niet klaar voor beraden.', 'Maak een map klaar: beraad init mijn-beraden')
  await cases.probe()
  return cases
}

/** Throws a UserError (code 2) when nobody can be asked. `way`: what to do instead. */
export function demandTerminal(env: Environment, way: string): void {
  if (!env.terminal.canAsk) throw new UserError('Er is geen terminal om vragen in te stellen.', way)
}

/** Asks the title and makes the case, with what is known from the start. */
export async function startCase(env: Environment, known: Partial<CasusFile>): Promise<OpenCase> {
  const cases = await readyCases(env)
  show(env, ['Elk antwoord wordt meteen bewaard.', '', ...introLines(known.soort ?? 'beraad'), ''])
  const titel = await askTitle(known.soort ?? 'beraad', env)
  const id = newCaseId(env.today(), titel, takenIds(await cases.list()))
  const open = await env.during('Bewaren …', () => cases.create({ ...leastCase(id, titel), ...known }))
  show(env, [`Bewaard in ${open.file}.`])
  return open
}

/** Careful by default: a case is confidential until the group says otherwise. */
function leastCase(id: string, titel: string): CasusFile {
  return { schemaVersie: 1, id, titel, soort: 'beraad', status: 'concept', vertrouwelijkheid: 'vertrouwelijk' }
}

/** The title comes before there is a file, so only `stop` and `hulp` have a meaning here. */
async function askTitle(soort: Soort, env: Environment): Promise<string> {
  const wording = (await env.method(soort)).vragen['titel']
  let draft: string | undefined
  for (;;) {
    const showAgain = () => show(env, [wording?.vraag ?? 'Hoe heet de casus?'])
    showAgain()
    const line = await env.ask({
      showAgain,
      message: '>',
      ...draftPrompt(draft, env),
      onStop: 'Er is nog niets om te bewaren.',
      check: titleError,
    })
    const move = readMove(line)
    if (move?.kind === 'stop') throw new Stopped()
    if (move === undefined && (await mayStay(leakLines([answerText(line)]), env))) return answerText(line)
    draft = move === undefined ? line : undefined
    if (draft === undefined) show(env, [wording?.hulp ?? '', `Voorbeeld: ${wording?.voorbeeld ?? ''}`])
  }
}

function titleError(line: string): string | undefined {
  const move = readMove(line)
  if (move?.kind === 'stop' || move?.kind === 'hulp') return undefined
  if (move !== undefined) return 'Dat kan pas na de eerste vraag. Geef eerst een titel.'
  return answerText(line) === '' ? 'Geef een titel, of typ stop.' : unwritable(answerText(line))
}
