/** Commander's English usage errors in Dutch, with the way out. */
import type { CommanderError } from 'commander'
import { UserError } from './core/errors.js'

/** The UserError (code 2) that says the same. `help`: the command that tells more. */
export function usageError(error: CommanderError, help: string): UserError {
  const what = texts[error.code]?.(quoted(error.message)) ?? 'Deze opdracht klopt niet.'
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1]
  return new UserError(what, near === undefined ? `Zie: ${help}` : `Bedoelde je ${near.replace(', ', ' of ')}?`)
}

type Text = (name: string) => string

const texts: Record<string, Text> = {
  'commander.unknownOption': (name) => `De optie ${name} bestaat niet.`,
  'commander.unknownCommand': (name) => `De opdracht ${name} bestaat niet.`,
  'commander.missingArgument': (name) => `Er ontbreekt iets: ${name}.`,
  'commander.optionMissingArgument': (name) => `De optie ${name} heeft een waarde nodig.`,
  'commander.missingMandatoryOptionValue': (name) => `De optie ${name} is nodig.`,
  'commander.invalidArgument': (name) => `De waarde van ${name} kan niet.`,
  'commander.excessArguments': () => 'Er staat meer achter de opdracht dan erbij hoort.',
}

/** The name in commander's message, which stands between quotes. */
function quoted(message: string): string {
  return /'(.+?)'/.exec(message)?.[1] ?? ''
}
