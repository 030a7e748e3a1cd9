/** A template with its logo: whole and right, or the command stops. */
import { checkSjabloon } from '../core/check/check-sjabloon.js'
import { inPlace } from '../core/check/in-place.js'
import { inOtherWords } from '../core/check/other-words.js'
import { UserError } from '../core/errors.js'
import type { Problem } from '../core/problem.js'
import type { ReadSjabloon } from '../core/report/sjabloon/in-sjabloon.js'
import { logoAddress, type LogoFault } from '../core/report/sjabloon/logo.js'
import { readText } from '../core/text/read-text.js'
import type { Environment } from '../environment.js'
import type { SjabloonFile } from '../environment/sjabloon.js'
import { exitCodeOf } from './exit-code-of.js'
import { showProblems } from './show-problems.js'

/** Tells what is wrong in the template, place by place, and throws a UserError where that is anything. */
export async function readSjabloon(file: SjabloonFile, env: Environment): Promise<ReadSjabloon> {
  const read = await checked(file)
  if ('sjabloon' in read) return read
  const { problems } = read
  await showProblems(problems, [], env)
  throw new UserError(
    'Het sjabloon is niet te gebruiken, dus er is geen rapport gemaakt.',
    'Herstel wat hierboven staat en probeer het opnieuw.',
    exitCodeOf(problems),
  )
}

/** What is wrong in the template that the settings name, with its logo. `only`: the rules that are asked about. */
export async function sjabloonProblems(file: SjabloonFile, only: readonly string[] | undefined): Promise<Problem[]> {
  const read = await checked(file, only)
  return 'problems' in read ? read.problems : []
}

async function checked(
  { source, beside }: SjabloonFile,
  only?: readonly string[],
): Promise<ReadSjabloon | { problems: Problem[] }> {
  if ('problem' in source) return { problems: [inOtherWords('sjabloon', source.problem)] }
  const read = await readText(source.file, source.text)
  const { data: sjabloon, problems } = checkSjabloon(read, only)
  if (sjabloon === undefined) return { problems }
  if (sjabloon.logo === undefined) return { sjabloon }
  const bytes = beside(sjabloon.logo)
  const logo = bytes === undefined ? { fault: 'lezen' as const } : logoAddress(bytes)
  if ('address' in logo) return { sjabloon, logo: logo.address }
  const wrong = { ruleId: 'SJABLOON-LOGO', severity: 'fout', at: ['logo'], ...texts[logo.fault] } as const
  return { problems: inPlace(read, [wrong], only) }
}

const texts: Record<LogoFault, { message: string; advice: string }> = {
  lezen: {
    message: 'Het logo kan niet worden gelezen.',
    advice: 'Zet het als gewoon bestand in de map van het sjabloon, onder deze naam.',
  },
  groot: {
    message: 'Het logo is groter dan 200 kB.',
    advice: 'Maak het kleiner. Elk rapport krijgt het hele bestand mee.',
  },
  soort: {
    message: 'Het logo is geen svg, png of jpg.',
    advice: 'Bewaar het in een tekenprogramma als svg of png. Alleen de naam veranderen helpt niet.',
  },
}
