/** `beraad rapport --alle`: a report of every case that fits, each in a file of one folder. */
import { ExitCode, UserError } from '../core/errors.js'
import { selectCases, type CaseSelection } from '../core/list/select.js'
import { citations } from '../core/moresprudentie/cited-by.js'
import { isGone } from '../core/report/profiel/casus-for.js'
import { goesOutside, type Profiel } from '../core/report/profiel/profielen.js'
import { fits, type Soort } from '../core/report/soorten/soorten.js'
import type { Environment } from '../environment.js'
import type { LoadedCase } from '../environment/cases.js'
import { caseCommits } from './case-commits.js'
import { caseReport, type Choices } from './case-report.js'
import { loadSjabloon } from './load-sjabloon.js'
import { profielOf, soortOf, vormOf, type RapportOptions } from './report-choices.js'
import { endingOf } from './report-forms.js'
import { showProblems } from './show-problems.js'
import { show } from './show.js'

export type RapportAlleOptions = RapportOptions & Omit<CaseSelection, 'soort'>

/**
 * Writes what can be written: a bad case is named and does not stop the others, and makes the exit code 1. Files that
 * are there already stay, and are told of. Throws a UserError for wrong flags, and where a file cannot be written.
 */
export async function rapportAlle(
  id: string | undefined,
  options: RapportAlleOptions,
  env: Environment,
): Promise<ExitCode> {
  if (id !== undefined)
    throw new UserError(`Met --alle noem je geen casus, zoals ${id}.`, 'Kies met --lijn, --status of --sinds.')
  const folder = folderOf(options)
  const choices = await choicesOf(options, env)
  const { cases, problems } = await (await env.cases()).loadAll()
  // Of the kinds of case none is left out: here --soort is the kind of report.
  const { soort: _, ...selection } = options
  const selected = selectCases(cases, selection)
  const chosen = selected.filter(({ casus }) => fits(choices.soort, casus.soort))
  const { kept, doubtful } = await env.inPieces((pause) =>
    writeAll(chosen, cases, { folder, choices, options, pause }, env),
  )
  if (!options.quiet)
    show(env, [summary(chosen.length - kept, folder), ...unfit(selected.length - chosen.length, choices.soort)])
  if (doubtful.length > 0) show(env, [leakNotice, ...doubtful.map((name) => `- ${name}`)])
  await showProblems(problems, cases, env)
  if (kept > 0)
    throw new UserError(
      kept === 1 ? 'Eén bestand bestond al en bleef staan.' : `${kept} bestanden bestonden al en bleven staan.`,
      'Kies met -o een lege map, of overschrijf ze met --force.',
      problems.length > 0 ? ExitCode.problems : ExitCode.usage,
    )
  return problems.length > 0 ? ExitCode.problems : ExitCode.good
}

interface Work {
  folder: string
  choices: Choices
  options: RapportAlleOptions
  /** Where Ctrl+C may end it: between two reports. */
  pause: () => Promise<void>
}

interface Done {
  /** How many files were there already and stayed. */
  kept: number
  /** The files that go outside and may lead to a person. */
  doubtful: string[]
}

async function writeAll(
  chosen: readonly LoadedCase[],
  cases: readonly LoadedCase[],
  { folder, choices, options, pause }: Work,
  env: Environment,
): Promise<Done> {
  const files = await env.files()
  const progress = env.progress('rapporten gemaakt')
  const names = namesOf(chosen, choices.profiel)
  const asked = await caseCommits(
    chosen.map(({ file }) => file),
    choices.vorm,
    env,
  )
  const latere = isGone(choices.profiel, 'verwijzingen') ? new Map() : citations(cases.map(({ casus }) => casus))
  const isDoubtful = goesOutside(choices.profiel) ? (await import('./warn-leaks.js')).isDoubtful : () => false
  const found: Done = { kept: 0, doubtful: [] }
  const commits = await asked.answer
  try {
    for (const [i, loaded] of chosen.entries()) {
      const output = `${folder}/${names[i]!}${endingOf(choices.vorm)}`
      const around = { latere: latere.get(loaded.casus.id) ?? [], commit: commits.get(loaded.file) }
      const { content, casus } = await caseReport(loaded, around, choices, { output }, env)
      if (!(await files.write(output, content, { keep: !options.force, quick: true }))) found.kept += 1
      if (isDoubtful(casus)) found.doubtful.push(output)
      progress.at(i + 1, chosen.length)
      await pause()
    }
  } finally {
    progress.end()
  }
  return found
}

/** The id, where the reader may know it; a number where not. Two cases with the same id get two names. */
function namesOf(cases: readonly LoadedCase[], profiel: Profiel): string[] {
  const digits = String(cases.length).length
  const isNameless = isGone(profiel, 'id')
  const seen = new Map<string, number>()
  return cases.map(({ casus: { id } }, i) => {
    if (isNameless) return `rapport-${String(i + 1).padStart(digits, '0')}`
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return times === 1 ? id : `${id}.${times}`
  })
}

function folderOf({ output }: RapportAlleOptions): string {
  if (output !== undefined && output !== '-') return output.replace(/[/\\]+$/, '') || output
  throw new UserError('In welke map komen de rapporten?', 'Noem haar met -o, bijvoorbeeld -o rapporten')
}

/** A folder says nothing about the form: without one asked for it is HTML. */
async function choicesOf(options: RapportAlleOptions, env: Environment): Promise<Choices> {
  const soort = soortOf(options)
  const vorm = vormOf(options) ?? 'html'
  return { vorm, soort, profiel: profielOf(options, soort), sjabloon: await loadSjabloon(options, vorm, env) }
}

function summary(count: number, folder: string): string {
  return count === 1 ? `Eén rapport geschreven in ${folder}.` : `${count} rapporten geschreven in ${folder}.`
}

/** Cases of another kind than this report is made of. */
function unfit(count: number, soort: Soort): string[] {
  if (count === 0) return []
  return [
    `Bij ${count === 1 ? 'één casus' : `${count} casussen`} hoort geen rapport ${soort}. Daar is wel een verslag van.`,
  ]
}

const leakNotice = 'Let op: deze rapporten kunnen naar een persoon leiden, of zijn van een vertrouwelijke casus.'
