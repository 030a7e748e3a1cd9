/** The command line: verbs, aliases, flags and their help. Each verb is loaded when it is called. */
import { Command, type CommanderError } from 'commander'
import { nearestWord } from './core/check/nearest-word.js'
import { UserError, type ExitCode } from './core/errors.js'
import type { Environment } from './environment.js'
import { addHelpTexts, helpLooks, shortHelp } from './help.js'
import { addListVerb, andEarlier } from './program-list.js'
import { usageError } from './usage-error.js'
import { refuseWrong } from './wrong-settings.js'

type Done = (code: ExitCode) => void

/** The program. `done` gets the exit code of the verb that ran. Usage errors are thrown, never printed. */
export function buildProgram(env: Environment, done: Done): Command {
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
      if (unknown !== undefined) throw unknownVerb(unknown, program)
      done(await (await import('./commands/start.js')).start(shortHelp(env.terminal.width), options, env))
    })
  addVerbs(program, env, done)
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

function unknownVerb(word: string, program: Command): UserError {
  const near = nearestWord(
    word,
    program.commands.flatMap((verb) => [verb.name(), ...verb.aliases()]),
  )
  const advice = near === undefined ? 'Zie: beraad --help' : `Bedoelde je beraad ${near}?`
  return new UserError(`De opdracht ${word} bestaat niet.`, advice)
}

function addVerbs(program: Command, env: Environment, done: Done): void {
  addMakingVerbs(program, env, done)
  addSealingVerbs(program, env, done)
  addReadingVerbs(program, env, done)
  addSearchVerb(program, env, done)
  addCollectionVerbs(program, env, done)
  addServingVerbs(program, env, done)
}

/** The verbs that make or change a case. */
function addMakingVerbs(program: Command, env: Environment, done: Done): void {
  program
    .command('init [map]')
    .description('maak een map klaar voor beraden')
    .option('--ci <soort>', 'ook de controle in github, gitlab, forgejo of pre-commit', andEarlier)
    .action(async (folder, _, command) =>
      done(await (await import('./commands/init.js')).init(folder ?? '.', command.optsWithGlobals(), env)),
    )
  program
    .command('intake')
    .description('kijk of een moreel beraad bij een casus past')
    .action(async () => done(await (await import('./commands/intake.js')).intake(env)))
  program
    .command('nieuw')
    .alias('new')
    .description('begin een nieuw beraad, stap voor stap')
    .option('--antwoorden <bestand>', 'neem alle antwoorden uit een YAML-bestand')
    .option('--snel', 'vraag alleen wat nodig is in een uur')
    .option('--zonder-tijd', 'toon geen richttijd per stap')
    .action(async (_, command) =>
      done(await (await import('./commands/nieuw.js')).nieuw(command.optsWithGlobals(), env)),
    )
  program
    .command('verder [id]')
    .alias('resume')
    .description('ga verder waar een beraad stopte')
    .option('--stap <stap>', 'loop één stap opnieuw door, zoals argumenten')
    .option('--snel', 'vraag alleen wat nodig is in een uur')
    .option('--zonder-tijd', 'toon geen richttijd per stap')
    .action(async (id, options) => done(await (await import('./commands/verder.js')).verder(id, options, env)))
  program
    .command('oefen')
    .description('oefen tien minuten met een verzonnen casus')
    .action(async () => done(await (await import('./commands/oefen.js')).oefen(env)))
}

/** The verbs that close and open an advice. */
function addSealingVerbs(program: Command, env: Environment, done: Done): void {
  program
    .command('advies <id>')
    .description('verzegel een compleet advies en leg het voor')
    .option('--aan <functie>', 'aan welke functie je het advies voorlegt')
    .option('--datum <dag>', 'op welke dag je het voorlegt; anders vandaag')
    .action(async (id, _, command) =>
      done(await (await import('./commands/advies.js')).advies(id, command.optsWithGlobals(), env)),
    )
  program
    .command('heropen <id>')
    .description('maak een verzegeld advies weer tot concept')
    .option('--reden <tekst>', 'waarom het advies weer open gaat')
    .action(async (id, _, command) =>
      done(await (await import('./commands/heropen.js')).heropen(id, command.optsWithGlobals(), env)),
    )
}

/** The verbs that show one case. */
function addReadingVerbs(program: Command, env: Environment, done: Done): void {
  program
    .command('toon <id>')
    .alias('show')
    .description('toon een casus in de terminal')
    .action(async (id, _, command) =>
      done(await (await import('./commands/rapport.js')).toon(id, command.optsWithGlobals(), env)),
    )
  addListVerb(program, env, done)
  program
    .command('rapport <id>')
    .alias('report')
    .description('maak het rapport met argumenten voor en tegen')
    .option('--vorm <vorm>', 'terminal of markdown')
    .action(async (id, _, command) =>
      done(await (await import('./commands/rapport.js')).rapport(id, command.optsWithGlobals(), env)),
    )
  program
    .command('bord [id]')
    .description('laat de groep meekijken op het grote scherm')
    .option('--web', 'toon het bord in een browser op deze computer')
    .option('--deelnemers', 'toon ook de functies van de deelnemers')
    .action(async (id, _, command) =>
      done(await (await import('./commands/bord.js')).bord(id, command.optsWithGlobals(), env)),
    )
}

/** The verb that finds cases by what they say. */
function addSearchVerb(program: Command, env: Environment, done: Done): void {
  program
    .command('zoek [woorden...]')
    .alias('search')
    .description('zoek casussen op woorden en velden')
    .option('--aantal <getal>', 'toon hoogstens zoveel casussen; anders 10')
    .option('--plain', 'één vindplaats per regel, met tabs ertussen')
    .option('--vergeet', 'gooi de zoekindex van deze map weg')
    .action(async (words, _, command) =>
      done(await (await import('./commands/zoek.js')).zoek(words, command.optsWithGlobals(), env)),
    )
}

/** The verbs that serve other programs too. */
function addServingVerbs(program: Command, env: Environment, done: Done): void {
  program
    .command('controleer [paden...]')
    .alias('check')
    .description('controleer casussen op vorm en methode')
    .option('--format <vorm>', 'mens, json, sarif, github, gitlab, junit of auto')
    .option('--no-cache', 'kijk alles opnieuw na en onthoud niets')
    .option('--alleen <regels>', 'alleen deze regels of groepen, zoals LEK of ARG-SMOES')
    .option('--sinds <versie>', 'alleen wat sinds deze git-versie veranderde, en wat dat raakt')
    .option('--streng', 'tel een waarschuwing als fout')
    .option('--leg-uit <regel>', 'leg één regel uit, met een voorbeeld')
    .action(async (paths, _, command) =>
      done(await (await import('./commands/controleer.js')).controleer(paths, command.optsWithGlobals(), env)),
    )
  program
    .command('verschil <id> [van] [naar]')
    .description('toon wat er in een casus inhoudelijk veranderde')
    .action(async (id, van, naar, _, command) =>
      done(await (await import('./commands/verschil.js')).verschil(id, { van, naar }, command.optsWithGlobals(), env)),
    )
  program
    .command('migreer [paden...]')
    .description('zet casussen van een oudere versie om')
    .option('--schrijf', 'zet om; zonder deze vlag zie je alleen wat er verandert')
    .action(async (paths, _, command) =>
      done(await (await import('./commands/migreer.js')).migreer(paths, command.optsWithGlobals(), env)),
    )
  program
    .command('complete [shell...]')
    .usage('<shell>')
    .description('laat je shell opdrachten en casussen aanvullen')
    .action(async ([shell]) => done(await (await import('./commands/complete.js')).complete(shell, program, env)))
}
