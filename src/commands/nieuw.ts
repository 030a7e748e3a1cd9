/** `beraad nieuw`: a new beraad, asked step by step or taken from a file with answers. */
import type { Soort } from '../core/casus/casus.js'
import { soorten } from '../core/casus/soorten.js'
import { ExitCode, UserError } from '../core/errors.js'
import { caseFromAnswers } from '../core/session/from-answers.js'
import { startSession } from '../core/session/session.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment } from '../environment.js'
import { demandTerminal, readyCases, startCase } from './new-case.js'
import { runSession, type SessionOptions } from './run-session.js'
import { contextOfCase } from './rule-context.js'
import { sessionContext } from './session-context.js'
import { showProblems } from './show-problems.js'
import { show } from './show.js'

export interface NieuwOptions extends SessionOptions {
  antwoorden?: string
  soort?: string
  quiet?: boolean
  json?: boolean
  snel?: boolean
}

/** Makes a case. Throws a UserError (code 2) when answers are needed and nobody can be asked. */
export async function nieuw(options: NieuwOptions, env: Environment): Promise<ExitCode> {
  if (options.antwoorden !== undefined) return fromAnswers(options.antwoorden, options, env)
  demandTerminal(env, 'Geef de antwoorden uit een bestand: beraad nieuw --antwoorden antwoorden.yaml --no-input')
  const soort = soortOf(options)
  if (soort === 'signaal') return (await import('./signaal.js')).askSignal(options, env)
  const open = await startCase(env, soort === undefined ? {} : { soort })
  const again = soort === undefined ? ['soort', 'vertrouwelijkheid'] : ['vertrouwelijkheid']
  const known = await sessionContext(open, env)
  return runSession(open, startSession(open.casus(), { again, snel: options.snel, known }), options, env)
}

/** The kind of case that was asked for; a beraad unless the group chooses otherwise. */
function soortOf({ soort }: NieuwOptions): Soort | undefined {
  if (soort === undefined) return undefined
  const known = soorten.find((name) => name === soort)
  if (known === undefined)
    throw new UserError(`De soort "${visibleLine(soort)}" bestaat niet.`, `Kies uit: ${soorten.join(', ')}.`)
  return known
}

async function fromAnswers(path: string, options: NieuwOptions, env: Environment): Promise<ExitCode> {
  const source = path === '-' ? await env.stdin() : { file: path, text: await (await env.files()).read(path) }
  if ('problem' in source) {
    await showProblems([source.problem], [], env)
    return source.problem.unsafe ? ExitCode.unsafe : ExitCode.problems
  }
  const cases = await readyCases(env)
  const known = await contextOfCase('-', (await cases.lijnen()).lijnen, env)
  const { casus, problems, missing } = caseFromAnswers(source.file, source.text, known)
  await showProblems(problems, [], env)
  if (missing.length > 0)
    throw new UserError(`In ${path} ontbreken antwoorden: ${missing.join(', ')}.`, 'Vul ze aan en probeer het opnieuw.')
  if (casus === undefined) return ExitCode.problems
  const open = await cases.create(casus)
  await open.close()
  if (options.json) env.out(`${JSON.stringify({ versie: 1, id: casus.id, bestand: open.file })}\n`)
  else if (!options.quiet) show(env, [`Bewaard in ${open.file}.`, `Volgende stap: beraad rapport ${casus.id}`])
  return ExitCode.good
}
