/** `beraad migreer`: brings case files of an older version to the version of today. */
import { SCHEMA_VERSIE } from '../core/casus/schema.js'
import { ExitCode, UserError } from '../core/errors.js'
import { migrateText, type Migrated } from '../core/migrate/migrate.js'
import { safeJson } from '../core/text/safe-json.js'
import { visibleLine } from '../core/text/visible.js'
import type { Migrate } from '../environment/cases.js'
import type { Environment } from '../environment.js'
import type { Source } from '../environment/sources.js'
import { show } from './show.js'
import { mustBeFree, writeResult, type ResultOptions } from './write-result.js'

export interface MigreerOptions extends ResultOptions {
  json?: boolean
  schrijf?: boolean
}

/** What became of a file: as `Migrated`, or why it could not be written. */
type Outcome = Migrated | { kind: 'failed'; file: string; error: UserError }

/**
 * Shows what would change in the named files or the whole folder, and with `schrijf` changes it. One file that cannot
 * be brought along does not stop the others. Exit 1 when a file is wrong, 3, 4 or 5 when one could not be written.
 */
export async function migreer(paths: string[], options: MigreerOptions, env: Environment): Promise<ExitCode> {
  if (options.schrijf) await mustBeFree(options, env)
  const migrate = options.schrijf ? await (await env.cases()).migration() : undefined
  const outcomes: Outcome[] = []
  const { read } = await env.sources(paths)
  for (const source of read(() => false)) {
    const planned = outcomeOf(source)
    outcomes.push(planned.kind === 'changed' && migrate ? await written(planned, migrate) : planned)
  }
  await writeResult(options.json ? asJson(outcomes, options) : asText(outcomes, options), 'Overzicht', options, env)
  const isWaiting = !options.schrijf && outcomes.some(({ kind }) => kind === 'changed')
  if (isWaiting && !options.quiet) show(env, ['Er is niets geschreven. Omzetten: beraad migreer --schrijf'])
  return exitCodeOf(outcomes)
}

function outcomeOf(source: Source): Outcome {
  if ('isKnown' in source) return { kind: 'same', file: source.file }
  if ('problem' in source) return { kind: 'refused', ...source }
  return migrateText(source.file, source.text)
}

async function written(planned: Migrated, migrate: Migrate): Promise<Outcome> {
  const { file } = planned
  try {
    return { ...(await migrate(file)), file }
  } catch (error) {
    if (error instanceof UserError) return { kind: 'failed', file, error }
    throw error
  }
}

function asText(outcomes: readonly Outcome[], options: MigreerOptions): string {
  const lines = outcomes.flatMap(linesOf)
  const summary = options.quiet && lines.length === 0 ? [] : [summaryOf(outcomes, options)]
  return [...lines, ...summary].map((line) => `${line}\n`).join('')
}

function linesOf(outcome: Outcome): string[] {
  const name = visibleLine(outcome.file)
  switch (outcome.kind) {
    case 'same':
      return []
    case 'changed':
      return [
        `${name}: van versie ${outcome.from} naar ${SCHEMA_VERSIE}`,
        ...outcome.steps.map((step) => `  - ${step}`),
      ]
    case 'refused': {
      const { line, column, ruleId, message, advice } = outcome.problem
      return [visibleLine(`${name}:${line}:${column}: fout [${ruleId}]: ${message} ${advice}`)]
    }
    case 'failed':
      return [visibleLine(`${name}: niet omgezet. ${outcome.error.message} ${outcome.error.advice}`)]
  }
}

function summaryOf(outcomes: readonly Outcome[], { schrijf }: MigreerOptions): string {
  const count = (...kinds: Outcome['kind'][]) => outcomes.filter(({ kind }) => kinds.includes(kind)).length
  const wrong = count('refused', 'failed')
  const parts = [
    `${count('changed')} ${schrijf ? 'omgezet' : 'om te zetten'}`,
    `${count('same')} al goed`,
    ...(wrong > 0 ? [`${wrong} niet om te zetten`] : []),
  ]
  return `${outcomes.length} ${outcomes.length === 1 ? 'bestand' : 'bestanden'}: ${parts.join(', ')}.`
}

function asJson(outcomes: readonly Outcome[], { schrijf }: MigreerOptions): string {
  return safeJson({ versie: 1, geschreven: schrijf === true, bestanden: outcomes.map(rowOf) })
}

function rowOf(outcome: Outcome) {
  const { kind, file } = outcome
  const row = { bestand: file, uitkomst: kindWords[kind] }
  if (kind === 'changed') return { ...row, van: outcome.from, naar: SCHEMA_VERSIE, wijzigingen: outcome.steps }
  if (kind === 'refused') return { ...row, melding: outcome.problem.message, advies: outcome.problem.advice }
  return kind === 'failed' ? { ...row, melding: outcome.error.message, advies: outcome.error.advice } : row
}

const kindWords: Record<Outcome['kind'], string> = {
  same: 'gelijk',
  changed: 'verouderd',
  refused: 'geweigerd',
  failed: 'mislukt',
}

function exitCodeOf(outcomes: readonly Outcome[]): ExitCode {
  const codes = outcomes.map(codeOf)
  return (
    ([ExitCode.unsafe, ExitCode.io, ExitCode.locked, ExitCode.problems] as const).find((code) =>
      codes.includes(code),
    ) ?? ExitCode.good
  )
}

function codeOf(outcome: Outcome): ExitCode {
  if (outcome.kind === 'failed') return outcome.error.code
  if (outcome.kind !== 'refused') return ExitCode.good
  if (outcome.problem.unsafe) return ExitCode.unsafe
  return outcome.problem.ruleId === 'BESTAND-LEZEN' ? ExitCode.io : ExitCode.problems
}
