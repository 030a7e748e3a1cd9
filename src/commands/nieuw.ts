/** `beraad nieuw`: a new beraad, asked step by step or taken from a file with answers. */
import { humanText } from '../core/check/print-human.js'
import type { CasusFile } from '../core/casus/schema.js'
import { ExitCode, Stopped, UserError } from '../core/errors.js'
import { caseFromAnswers } from '../core/session/from-answers.js'
import { newCaseId } from '../core/session/ids.js'
import { introLines } from '../core/session/screens.js'
import { startSession } from '../core/session/session.js'
import { answerText, readMove } from '../core/session/words.js'
import { unwritable } from '../core/text/serialize.js'
import type { CaseStore, Environment } from '../environment.js'
import { runSession } from './run-session.js'
import { show } from './show.js'

export interface NieuwOptions {
  antwoorden?: string
}

/** Makes a case. Throws a UserError (code 2) when answers are needed and nobody can be asked. */
export async function nieuw(options: NieuwOptions, env: Environment): Promise<ExitCode> {
  if (options.antwoorden !== undefined) return fromAnswers(options.antwoorden, env)
  if (!env.terminal.canAsk)
    throw new UserError(
      'Er is geen terminal om vragen in te stellen.',
      'Geef de antwoorden uit een bestand: beraad nieuw --antwoorden antwoorden.yaml --no-input',
    )
  const cases = await readyCases(env)
  show(env, ['Een nieuw beraad. Elk antwoord wordt meteen bewaard.', '', ...introLines, ''])
  const titel = await askTitle(env)
  const file = newCase(titel, newCaseId(env.today(), titel, takenIds(await cases.list())))
  const open = await cases.create(file)
  show(env, [`Bewaard in ${open.file}.`])
  return runSession(open, startSession(file, ['soort', 'vertrouwelijkheid']), env)
}

async function fromAnswers(path: string, env: Environment): Promise<ExitCode> {
  const source = path === '-' ? await env.stdin() : { file: path, text: await (await env.files()).read(path) }
  if ('problem' in source) {
    env.err(humanText([source.problem], 1))
    return source.problem.unsafe ? ExitCode.unsafe : ExitCode.problems
  }
  const cases = await readyCases(env)
  const { casus, problems, missing } = caseFromAnswers(
    source.file,
    source.text,
    takenIds(await cases.list()),
    env.today(),
  )
  env.err(problems.length > 0 ? humanText(problems, 1) : '')
  if (missing.length > 0)
    throw new UserError(`In ${path} ontbreken antwoorden: ${missing.join(', ')}.`, 'Vul ze aan en probeer het opnieuw.')
  if (casus === undefined) return ExitCode.problems
  const open = await cases.create(casus)
  await open.close()
  show(env, [`Bewaard in ${open.file}.`, `Volgende stap: beraad rapport ${casus.id}`])
  return ExitCode.good
}

/** A case is made only in a folder that was made ready for it and that can be written, which is told before the first question. */
async function readyCases(env: Environment): Promise<CaseStore> {
  const cases = await env.cases()
  if (!cases.isReady)
    throw new UserError('Deze map is nog niet klaar voor beraden.', 'Maak een map klaar: beraad init mijn-beraden')
  await cases.probe()
  return cases
}

/** The title comes before there is a file, so only `stop` and `hulp` have a meaning here. */
async function askTitle(env: Environment): Promise<string> {
  const wording = (await env.method()).vragen['titel']
  for (;;) {
    const showAgain = () => show(env, [wording?.vraag ?? 'Hoe heet de casus?'])
    showAgain()
    const line = await env.ask({
      showAgain,
      message: '>',
      stopMessage: 'Stoppen? Er is nog niets om te bewaren. Enter = stoppen, n = verder gaan >',
      check: titleError,
    })
    const move = readMove(line)
    if (move?.kind === 'stop') throw new Stopped()
    if (move === undefined) return answerText(line)
    show(env, [wording?.hulp ?? '', `Voorbeeld: ${wording?.voorbeeld ?? ''}`])
  }
}

function titleError(line: string): string | undefined {
  const move = readMove(line)
  if (move?.kind === 'stop' || move?.kind === 'hulp') return undefined
  if (move !== undefined) return 'Dat kan pas na de eerste vraag. Geef eerst een titel.'
  return answerText(line) === '' ? 'Geef een titel, of typ stop.' : unwritable(answerText(line))
}

/** The least that a case holds. Careful by default: it is confidential until the group says otherwise. */
function newCase(titel: string, id: string): CasusFile {
  return { schemaVersie: 1, id, titel, soort: 'beraad', status: 'concept', vertrouwelijkheid: 'vertrouwelijk' }
}

function takenIds(files: readonly string[]): Set<string> {
  return new Set(files.map((file) => file.replace(/^.*\//, '').replace(/\.ya?ml$/, '')))
}
