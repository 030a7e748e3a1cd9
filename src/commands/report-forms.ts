/** The forms in which a report can leave this program, and which one is meant. */
import { UserError } from '../core/errors.js'
import { markdown } from '../core/report/markdown.js'
import type { Report } from '../core/report/report.js'
import type { Environment } from '../environment.js'
import { terminalForm } from './terminal-form.js'
import type { ResultOptions } from './write-result.js'

export type Vorm = 'terminal' | 'markdown' | 'html' | 'pdf' | 'docx' | 'odt'

/** How a form is written. `holds`: whether it is text, or bytes that do not belong on a screen. */
type Form = { endings: readonly string[]; mediaType: string } & (
  | { holds: 'text'; write: (report: Report, env: Environment) => Promise<string> }
  | { holds: 'bytes'; write: (report: Report, env: Environment) => Promise<Uint8Array> }
)

/** Each form loads what it needs when it is written. */
export const forms: Record<Vorm, Form> = {
  terminal: {
    endings: ['.txt'],
    mediaType: 'text/plain',
    holds: 'text',
    write: ({ blocks }, env) => terminalForm(markdown(blocks), env),
  },
  markdown: {
    endings: ['.md', '.markdown'],
    mediaType: 'text/markdown',
    holds: 'text',
    write: async ({ blocks }) => markdown(blocks),
  },
  html: {
    endings: ['.html', '.htm'],
    mediaType: 'text/html',
    holds: 'text',
    write: async (report) => (await import('../core/report/html.js')).html(report),
  },
  pdf: {
    endings: ['.pdf'],
    mediaType: 'application/pdf',
    holds: 'bytes',
    write: async (report, env) => {
      const [{ html }, { dayOrFirst }] = await Promise.all([
        import('../core/report/html.js'),
        import('../core/report/paper.js'),
      ])
      return env.pdf(html(report), dayOrFirst(report.datum))
    },
  },
  docx: {
    endings: ['.docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    holds: 'bytes',
    write: async (report) => (await import('../core/report/docx.js')).docx(report),
  },
  odt: {
    endings: ['.odt'],
    mediaType: 'application/vnd.oasis.opendocument.text',
    holds: 'bytes',
    write: async (report) => (await import('../core/report/odt.js')).odt(report),
  },
}

export const vormen = Object.keys(forms) as Vorm[]

/**
 * The form that fits: what the file's ending says, and HTML for a file that does not say (every reader can open it);
 * without a file the terminal form on a terminal and Markdown in a pipe.
 */
export function fittingForm({ output }: ResultOptions, env: Environment): Vorm {
  if (output === undefined || output === '-') return env.terminal.isTerminal ? 'terminal' : 'markdown'
  const name = output.toLowerCase()
  return vormen.find((vorm) => forms[vorm].endings.some((ending) => name.endsWith(ending))) ?? 'html'
}

/** How the name of a file in that form ends. */
export function endingOf(vorm: Vorm | 'json'): string {
  return vorm === 'json' ? '.json' : forms[vorm].endings[0]!
}

/** Loads what writing a form takes; for who has something else to wait for meanwhile. */
export async function prepared(vorm: Vorm | 'json'): Promise<void> {
  if (vorm === 'html' || vorm === 'pdf') await import('../core/report/html.js')
}

/** The report in that form. Throws a UserError for bytes that would land on a screen. */
export async function written(
  vorm: Vorm,
  report: Report,
  { output }: ResultOptions,
  env: Environment,
): Promise<string | Uint8Array> {
  const form = forms[vorm]
  if (form.holds === 'bytes' && env.terminal.isTerminal && (output === undefined || output === '-'))
    throw new UserError(
      `Een ${vorm}-bestand is niet op een scherm te lezen.`,
      `Geef met -o een bestand, bijvoorbeeld -o verslag${form.endings[0] ?? ''}`,
    )
  return form.write(report, env)
}
