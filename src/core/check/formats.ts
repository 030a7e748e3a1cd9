/** The forms in which a check says what it found: one for people, the others for programs and services. */
import { UserError } from '../errors.js'
import type { CheckReport, Looks } from './report.js'

export type Format = 'mens' | 'json' | 'sarif' | 'github' | 'gitlab' | 'junit'

/** The report in one format, ending in a newline. The same report and looks give the same bytes. */
export async function formatted(format: Format, report: CheckReport, looks: Looks): Promise<string> {
  return (await printers[format]())(report, looks)
}

/** The format for what was asked; `auto` follows the service that runs us. Throws a UserError for one that does not exist. */
export function formatOf(asked: { format?: string; json?: boolean }, service: Format | undefined): Format {
  const { format = asked.json ? 'json' : 'mens' } = asked
  if (asked.json && format !== 'json')
    throw new UserError(`--json en --format ${format} gaan niet samen.`, 'Laat een van de twee weg.')
  if (format === 'auto') return service ?? 'mens'
  if (Object.hasOwn(printers, format)) return format as Format
  throw new UserError(`De vorm "${format}" bestaat niet.`, `Kies uit: ${formatNames.join(', ')}.`)
}

type Printer = (report: CheckReport, looks: Looks) => string

/** Each is loaded when it is asked for: a check for people needs no hashes. */
const printers: Record<Format, () => Promise<Printer>> = {
  mens: async () => (await import('./print-human.js')).humanText,
  json: async () => (await import('./print-json.js')).jsonText,
  sarif: async () => (await import('./print-sarif.js')).sarifText,
  github: async () => (await import('./print-github.js')).githubText,
  gitlab: async () => (await import('./print-gitlab.js')).gitlabText,
  junit: async () => (await import('./print-junit.js')).junitText,
}

/** What can be asked for. */
export const formatNames: readonly string[] = [...Object.keys(printers), 'auto']
