/** The words of a command line in one order: the verb first, then its flags and words. */
import type { Command } from 'commander'

const help = ['-h', '--help']
const version = ['-V', '--version']
const searching = ['zoek', 'search']

/**
 * `argv` with the verb in front, so that a flag may stand anywhere. `-h` and `--version` win over whatever is beside
 * them, and `help x` is `x --help`. What follows `--` is left alone.
 */
export function ordered(argv: readonly string[], program: Command): string[] {
  const end = argv.indexOf('--')
  const words = end === -1 ? [...argv] : argv.slice(0, end)
  const rest = end === -1 ? [] : argv.slice(end)
  const verb = takeVerb(words, flagsWithValue(program))
  if (verb === 'help') return helpOn(takeVerb(words, flagsWithValue(program)), program)
  const front = verb === undefined ? [] : [verb]
  if (words.some((word) => help.includes(word))) return [...front, '--help']
  if (words.some((word) => version.includes(word))) return ['--version']
  if (verb !== undefined && searching.includes(verb)) return [...front, ...leftOutLast(words), ...rest.slice(1)]
  return [...front, ...words, ...rest]
}

/** For a search "-word" is a word that must not be there, and no row of short flags: it goes behind a "--". */
function leftOutLast(words: readonly string[]): string[] {
  const isLeftOut = (word: string) => /^-[^-]./u.test(word)
  return [...words.filter((word) => !isLeftOut(word)), '--', ...words.filter(isLeftOut)]
}

/** A topic that does not exist goes on alone, to be told so. */
function helpOn(topic: string | undefined, program: Command): string[] {
  if (topic === undefined) return ['--help']
  const isVerb = program.commands.some((verb) => verb.name() === topic || verb.aliases().includes(topic))
  return isVerb ? [topic, '--help'] : [topic]
}

/** Takes the first word out that is neither a flag nor the value of one. */
function takeVerb(words: string[], withValue: ReadonlySet<string>): string | undefined {
  const at = words.findIndex((word, i) => isWord(word) && (i === 0 || !withValue.has(words[i - 1]!)))
  return at === -1 ? undefined : words.splice(at, 1)[0]
}

/** `-` alone is a word: it stands for stdin or stdout. */
function isWord(word: string): boolean {
  return word === '-' || !word.startsWith('-')
}

function flagsWithValue(program: Command): Set<string> {
  const options = [program, ...program.commands].flatMap((command) => command.options)
  const names = options.filter((option) => option.required).flatMap(({ short, long }) => [short, long])
  return new Set(names.filter((name) => name !== undefined))
}
