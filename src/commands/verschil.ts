/** `beraad verschil`: what changed in a case between two versions in git, or since one. */
import { ExitCode, UserError } from '../core/errors.js'
import { migrateText } from '../core/migrate/migrate.js'
import type { Problem } from '../core/problem.js'
import { parseText } from '../core/text/parse.js'
import { safeJson } from '../core/text/safe-json.js'
import { visibleLine } from '../core/text/visible.js'
import { difference, type CaseData } from '../core/verschil/difference.js'
import { VERSCHIL_VERSIE } from '../core/verschil/schema.js'
import { differenceLines } from '../core/verschil/text.js'
import type { Environment } from '../environment.js'
import type { ReadSource } from '../environment/sources.js'
import { wrapped } from './show.js'
import { daysMeant, sinceSealed, versionsOf, type Versions } from './versions.js'
import { writeResult, type ResultOptions } from './write-result.js'

export interface VerschilOptions extends ResultOptions {
  json?: boolean
  /** The number of a sealed version, as typed. */
  versie?: string
}

/**
 * Without a version: HEAD and the file as it is; with one: that and the file; with two: these. Throws a UserError for
 * an unknown case or version, and for a version that cannot be read.
 */
export async function verschil(
  id: string,
  { van, naar: to }: { van?: string; naar?: string },
  options: VerschilOptions,
  env: Environment,
): Promise<ExitCode> {
  const { versie: nummer } = options
  if (nummer !== undefined && van !== undefined)
    throw new UserError('--versie en een versie uit git gaan niet samen.', 'Geef één van de twee.')
  const from = nummer === undefined ? (van ?? 'HEAD') : `versie ${nummer}`
  const versions = nummer === undefined ? await versionsOf(id, from, to, env) : await sinceSealed(id, nummer, env)
  const { file, old, now } = versions
  const found = difference(dataOf(old), dataOf(now))
  const isSameText = old !== undefined && now !== undefined && textOf(old) === textOf(now)
  if (options.json) {
    const gelijk = found.wijzigingen.length > 0 ? 'nee' : isSameText ? 'alles' : 'inhoud'
    const result = { versie: VERSCHIL_VERSIE, bestand: file, van: from, naar: to ?? null, gelijk, ...found }
    await writeResult(safeJson(result), 'Verschil', options, env)
  } else {
    const days = nummer === undefined ? await daysMeant([from, to], env) : []
    const names = `${file}: ${from} → ${to ?? 'het bestand zoals het nu is'}`
    const heading = [names, ...days, ...absence(versions, from, to)]
    const lines = [...heading.map(visibleLine), ...differenceLines(found, isSameText)]
    await writeResult(fitted(lines, options, env), 'Verschil', options, env)
  }
  return ExitCode.good
}

/** A case that is new, or gone, says everything at once. */
function absence({ old, now }: Versions, from: string, to: string | undefined): string[] {
  if (old === undefined) return [`In ${from} staat deze casus nog niet: alles is nieuw.`]
  return now === undefined ? [`${to === undefined ? 'Nu' : `In ${to}`} is deze casus er niet meer.`] : []
}

/** The data in the shape of today; an older version is brought along in memory. Throws a UserError that names the version. */
function dataOf(source: ReadSource | undefined): CaseData {
  if (source === undefined) return {}
  if ('problem' in source) throw unreadable(source.problem)
  const migrated = migrateText(source.file, source.text)
  if (migrated.kind === 'changed') return migrated.data
  const { data, problems } = parseText(source.file, source.text)
  const [problem] = migrated.kind === 'refused' ? [migrated.problem] : problems
  // A version in git cannot be corrected any more: one that is no whole case is still compared.
  if (problem !== undefined && (data === undefined || problem.ruleId === 'SCHEMA-VERSIE')) throw unreadable(problem)
  return data as CaseData
}

function textOf(source: ReadSource): string | undefined {
  return 'text' in source ? source.text : undefined
}

function unreadable({ file, line, message, advice, ruleId, unsafe }: Problem): UserError {
  const code = ruleId === 'BESTAND-LEZEN' ? ExitCode.io : ExitCode.problems
  return new UserError(
    `${visibleLine(file)} kan niet als casus worden gelezen.`,
    `Regel ${line}: ${message} ${advice}`,
    unsafe ? ExitCode.unsafe : code,
  )
}

/** On a screen no word is cut; in a pipe or a file every change is one line. */
function fitted(lines: readonly string[], { output }: VerschilOptions, { terminal }: Environment): string {
  const fits = terminal.isTerminal && output === undefined
  const shown = fits ? lines.flatMap((line) => wrapped(line, terminal.width)) : lines
  return shown.map((line) => `${line}\n`).join('')
}
