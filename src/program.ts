/** The command line. The verbs and their flags stand in verbs/; each verb is loaded when it is called. */
import { Command, type CommanderError } from 'commander'
import { nearestWord } from './core/check/nearest-word.js'
import { UserError } from './core/errors.js'
import type { Environment } from './environment.js'
import { addHelpTexts, helpLooks, shortHelp } from './help.js'
import { usageError } from './usage-error.js'
import { addCollectionVerbs } from './verbs/collection.js'
import type { Done } from './verbs/done.js'
import { addExportVerbs } from './verbs/export.js'
import { addFollowUpVerbs } from './verbs/follow-up.js'
import { addGroepVerb } from './verbs/groep.js'
import { addMakingVerbs } from './verbs/making.js'
import { addReadingVerbs } from './verbs/reading.js'
import { addSealingVerbs } from './verbs/sealing.js'
import { addServingVerbs } from './verbs/serving.js'
import { addSignalVerbs } from './verbs/signals.js'
import { addVersionVerbs } from './verbs/versions.js'
import { refuseWrong } from './wrong-settings.js'

/**
 * The program. `done` gets the exit code of the verb that ran. Usage errors are thrown, never printed. `words`: a command
 * line, for a program that need only know the verb that is called; without them it knows all.
 */
export function buildProgram(env: Environment, done: Done, words: readonly string[] = []): Command {
  const program = new Command('beraad')
  program
    .description('Moreel beraad in zeven stappen: begeleiden, vastleggen, controleren en rapporteren.')
    .usage('[opdracht] [opties]')
    .helpOption('-h, --help', 'toon hulp bij het programma of bij een opdracht')
    .helpCommand('help [opdracht]', 'toon hulp bij een opdracht')
    .option('-V, --version', 'toon de versie')
    .option('--json', 'geef uitvoer voor programma’s, in JSON')
    .option('-q, --quiet', 'zeg niets als alles goed is')
    .option('-o, --output <bestand>', 'schrijf het resultaat naar een bestand, of met - naar stdout')
    .option('-f, --force', 'overschrijf een bestand dat al bestaat')
    .option('--no-input', 'stel nooit een vraag')
    .option('--no-color', 'gebruik geen kleur')
    .option('--toegankelijk', 'vraag regel voor regel, zonder de cursor te verplaatsen')
    .option('--debug', 'toon technische gegevens bij een fout')
    .exitOverride(saidAs('beraad --help'))
    .configureOutput({ writeOut: (text) => env.out(text), writeErr: () => undefined })
    .configureHelp(helpLooks(env.terminal.width))
    .allowExcessArguments()
    .hook('preAction', async (_, verb) => refuseWrong(await env.configure(), verb))
    .action(async (options) => {
      const [unknown] = program.args
      if (unknown !== undefined) throw unknownVerb(unknown)
      done(await (await import('./commands/start.js')).start(shortHelp(env.terminal.width), options, env))
    })
  for (const add of groupsFor(words)) add(program, env, done)
  addHelpTexts(program, env.terminal.width)
  for (const verb of program.commands)
    verb.allowExcessArguments(false).exitOverride(saidAs(`beraad help ${verb.name()}`))
  return program
}

/** What commander says about wrong use, in Dutch. Code 0 is no error: the help was asked for. */
function saidAs(help: string): (error: CommanderError) => never {
  return (error) => {
    throw error.exitCode === 0 ? error : usageError(error, help)
  }
}

function unknownVerb(word: string): UserError {
  const near = nearestWord(
    word,
    groups.flatMap(([, names]) => names),
  )
  const advice = near === undefined ? 'Zie: beraad --help' : `Bedoelde je beraad ${near}?`
  return new UserError(`De opdracht ${word} bestaat niet.`, advice)
}

/**
 * To make every verb ready takes a tenth of the time of a start. Only a first word surely is the verb: behind a flag it can
 * be what the flag asks for. Who asks for help, or types a word that is none, needs all.
 */
function groupsFor([first]: readonly string[]): Add[] {
  const named = first === 'complete' ? undefined : groups.find(([, names]) => names.includes(first ?? ''))
  return named === undefined ? groups.map(([add]) => add) : [named[0]]
}

type Add = (program: Command, env: Environment, done: Done) => void

/** In the order of the help, each with the verbs that it adds, also by their other names. */
const groups: readonly (readonly [Add, readonly string[]])[] = [
  [addMakingVerbs, ['init', 'intake', 'nieuw', 'new', 'verder', 'resume', 'oefen']],
  [addSealingVerbs, ['advies', 'besluit', 'heropen']],
  [addFollowUpVerbs, ['opvolging', 'gedaan']],
  [addSignalVerbs, ['signaal', 'signalen', 'adviesregister']],
  [addReadingVerbs, ['toon', 'show', 'bord', 'rapport', 'report']],
  [
    addCollectionVerbs,
    [
      'lijst',
      'list',
      'zoek',
      'search',
      'factoren',
      'precedenten',
      'precedents',
      'vergelijk',
      'compare',
      'collectie',
      'collection',
      'jaarbeeld',
      'index',
    ],
  ],
  [addGroepVerb, ['groep', 'group']],
  [addExportVerbs, ['kaders', 'exporteer', 'export']],
  [addServingVerbs, ['controleer', 'check', 'complete']],
  [addVersionVerbs, ['verschil', 'migreer']],
]
