/** `beraad factoren`: the lijnen, the factors of one, or what one factor means and where it was used. */
import { nearestWord } from '../core/check/nearest-word.js'
import { ExitCode, UserError } from '../core/errors.js'
import { usedLijn, type UsedFactor, type UsedLijn } from '../core/moresprudentie/factor-use.js'
import { factorText, lijnenText, lijnText } from '../core/report/factors.js'
import { safeJson } from '../core/text/safe-json.js'
import type { Environment } from '../environment.js'
import { showProblems } from './show-problems.js'
import { writeResult, type ResultOptions } from './write-result.js'

export interface FactorenOptions extends ResultOptions {
  json?: boolean
  /** The id of a factor. */
  legUit?: string
}

/** Prints. Throws a UserError for a lijn or factor that is not there. Files that can't be read make the exit code 1. */
export async function factoren(
  lijn: string | undefined,
  options: FactorenOptions,
  env: Environment,
): Promise<ExitCode> {
  const store = await env.cases()
  const [found, { cases, problems }] = await Promise.all([store.lijnen(), store.loadAll()])
  const all = found.lijnen.map((loaded) =>
    usedLijn(
      loaded.lijn,
      cases.map(({ casus }) => casus),
    ),
  )
  const wrong = [...found.problems, ...problems]
  await showProblems(wrong, [...found.lijnen, ...cases], env)
  await writeResult(resultOf(all, lijn, options, env.terminal.width), 'Factoren', options, env)
  return wrong.length > 0 ? ExitCode.problems : ExitCode.good
}

function resultOf(
  all: readonly UsedLijn[],
  lijn: string | undefined,
  { json, legUit }: FactorenOptions,
  width: number,
): string {
  if (all.length === 0 && !json)
    throw new UserError(
      'Er zijn hier nog geen factoren.',
      'Maak een bestand in de map factoren: zie de handleiding, Moresprudentie.',
    )
  const chosen = lijn === undefined ? all : [chosenLijn(lijn, all)]
  if (legUit !== undefined) {
    const found = explained(legUit, chosen)
    if (json) return safeJson({ versie: 1, factoren: found.map(({ of, factor }) => ({ lijn: of, ...factor })) })
    return found.map(({ of, factor }) => factorText(factor, of, width)).join('\n')
  }
  if (json) return safeJson({ versie: 1, lijnen: chosen })
  return lijn === undefined ? lijnenText(chosen, width) : lijnText(chosen[0]!, width)
}

function chosenLijn(name: string, all: readonly UsedLijn[]): UsedLijn {
  const found = all.find(({ lijn }) => lijn === name)
  if (found !== undefined) return found
  throw new UserError(`De lijn "${name}" is er niet.`, `Kies uit: ${all.map(({ lijn }) => lijn).join(', ')}.`)
}

/** A factor id can stand in more than one lijn, with a meaning of its own in each. */
function explained(id: string, lijnen: readonly UsedLijn[]): { of: string; factor: UsedFactor }[] {
  const known = lijnen.flatMap(({ lijn, factoren }) => factoren.map((factor) => ({ of: lijn, factor })))
  const found = known.filter(({ factor }) => factor.id === id)
  if (found.length > 0) return found
  const meant = nearestWord(
    id,
    known.map(({ factor }) => factor.id),
  )
  const advice = meant === undefined ? 'Zie welke er zijn: beraad factoren' : `Bedoelde je ${meant}?`
  throw new UserError(`De factor "${id}" staat niet in de lijst.`, advice)
}
