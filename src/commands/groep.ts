/** `beraad groep`: how far a group of like cases is, its members, and the bundel for the board. */
import { caseDay } from '../core/casus/case-day.js'
import { inhoudOf } from '../core/casus/zegel.js'
import { ExitCode, UserError } from '../core/errors.js'
import { beeldOf } from '../core/groep/beeld.js'
import { lidKeys } from '../core/groep/kolommen.js'
import { withMember } from '../core/groep/lid.js'
import { groepBundel } from '../core/report/groep/bundel.js'
import { groepScherm } from '../core/report/groep/scherm.js'
import { casusFor } from '../core/report/profiel/casus-for.js'
import { reportOf, type Report } from '../core/report/report.js'
import { bronregel } from '../core/report/sections/bron.js'
import { safeJson } from '../core/text/safe-json.js'
import type { Environment } from '../environment.js'
import type { LoadedCase } from '../environment/cases.js'
import { caseCommits } from './case-commits.js'
import { sourceOf } from './case-report.js'
import { importeer } from './groep-import.js'
import { mustBeGroup, type GroepOptions } from './groep-options.js'
import { writtenInHouse } from './in-house.js'
import { loadCase } from './load-case.js'
import { formOf } from './report-choices.js'
import { written, type Vorm } from './report-forms.js'
import { show } from './show.js'
import { withCase } from './with-case.js'
import { warnOfOutside } from './warn-leaks.js'
import { writeResult } from './write-result.js'

/** Shows the group, or does with it what a flag asks. Throws a UserError when the case is no group, or flags don't go together. */
export async function groep(id: string | undefined, options: GroepOptions, env: Environment): Promise<ExitCode> {
  mustFit(options)
  if (options.sjabloon) return sjabloon(options, env)
  if (id === undefined)
    throw new UserError('Welke groep is het?', 'Noem een id. Welke er zijn: beraad lijst --soort groep')
  if (options.importeer !== undefined) return importeer(id, options.importeer, options, env)
  if (options.lid !== undefined) return member(id, options.lid, options, env)
  const loaded = await loadCase(id, env)
  mustBeGroup(loaded.data)
  return options.bundel ? bundel(loaded, options, env) : overzicht(loaded, options, env)
}

function mustFit({ importeer, schrijf, negeer, sjabloon, lid, zet, bundel, vorm }: GroepOptions): void {
  const ways = [importeer, sjabloon, lid, bundel].filter((way) => way !== undefined)
  if (ways.length > 1)
    throw new UserError('Die vlaggen gaan niet samen.', 'Kies er één: --importeer, --sjabloon, --lid of --bundel.')
  if (importeer === undefined && (schrijf || negeer))
    throw new UserError('--schrijf en --negeer horen bij --importeer.', 'Geef ook een bestand: --importeer leden.csv')
  if ((lid === undefined) !== (zet === undefined))
    throw new UserError('--lid en --zet horen bij elkaar.', 'Bijvoorbeeld: --lid l12 --zet antwoord=aanvaard')
  if (vorm !== undefined && ways.length > 0 && !bundel)
    throw new UserError('--vorm hoort bij het overzicht of de bundel.', 'Laat --vorm weg, of laat die andere vlag weg.')
}

async function sjabloon(options: GroepOptions, env: Environment): Promise<ExitCode> {
  await writeResult(`${['id', ...lidKeys].join(';')}\n`, 'Sjabloon', options, env)
  return ExitCode.good
}

async function member(id: string, name: string, options: GroepOptions, env: Environment): Promise<ExitCode> {
  return withCase(id, env, async (open) => {
    const file = open.casus()
    mustBeGroup(file)
    const next = withMember(file, name, options.zet ?? [], env.today())
    await open.save(next.file)
    if (options.json) env.out(safeJson({ versie: 1, id: file.id, bestand: open.file, lid: next.id }))
    else if (!options.quiet) show(env, [`Lid ${next.id} is bewaard in ${open.file}.`])
    return ExitCode.good
  })
}

async function overzicht(loaded: LoadedCase, options: GroepOptions, env: Environment): Promise<ExitCode> {
  const vorm = formOf(options, env)
  const text =
    vorm === 'json' ? safeJson(beeldOf(loaded.casus)) : await written(vorm, screenOf(loaded, vorm, env), options, env)
  await writeResult(text, 'Overzicht', options, env)
  return ExitCode.good
}

/** Letters that make bars are for a screen or a plain text; a page draws. */
function screenOf(loaded: LoadedCase, vorm: Vorm, { terminal }: Environment): Report {
  const isText = vorm === 'terminal' || vorm === 'markdown'
  const staven = !isText ? 'beeld' : terminal.accessible ? 'gezegd' : 'getekend'
  const { casus } = loaded
  const source = sourceOf(loaded, 'intern', { casus, weggelaten: [] }, inhoudOf(loaded.casus), undefined)
  return reportOf([...groepScherm(casus, staven), bronregel(casus, source)], caseDay(casus))
}

async function bundel(loaded: LoadedCase, options: GroepOptions, env: Environment): Promise<ExitCode> {
  const vorm = formOf(options, env)
  if (vorm === 'json')
    throw new UserError('De bundel is er niet als JSON.', 'Laat --bundel weg: dan zie je alle aantallen.')
  const seen = casusFor('directie', loaded.casus)
  const { casus } = seen
  const commits = await (await caseCommits([loaded.file], vorm, env)).answer
  const blocks = [
    ...groepBundel(casus),
    bronregel(casus, sourceOf(loaded, 'directie', seen, inhoudOf(loaded.casus), commits.get(loaded.file))),
  ]
  // Here --sjabloon asks for something else: the head of a file with members.
  const inHouse = { ...options, sjabloon: undefined }
  const text = await writtenInHouse(vorm, reportOf(blocks, caseDay(casus)), inHouse, env)
  await writeResult(text, 'Bundel', options, env)
  warnOfOutside(casus, env)
  return ExitCode.good
}
