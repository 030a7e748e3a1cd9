/** The command line: verbs, aliases, flags and their help. Each verb is loaded when it is called. */
import { Command, type Help } from 'commander'
import { nearestWord } from './core/check/nearest-word.js'
import { UserError, type ExitCode } from './core/errors.js'
import type { Environment } from './environment.js'

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
    .addHelpText('after', examples)
    .exitOverride()
    .configureOutput({ writeOut: (text) => env.out(text), writeErr: () => undefined })
    .configureHelp({ styleTitle, styleUsage, helpWidth: Math.min(env.terminal.width, 100), subcommandTerm })
    .allowExcessArguments()
    .action(async () => {
      const [unknown] = program.args
      if (unknown !== undefined) throw unknownVerb(unknown, program)
      done(await (await import('./commands/start.js')).start(shortHelp, env))
    })
  addVerbs(program, env, done)
  for (const verb of program.commands) verb.allowExcessArguments(false)
  return program
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
  addReadingVerbs(program, env, done)
}

/** The verbs that make or change a case. */
function addMakingVerbs(program: Command, env: Environment, done: Done): void {
  program
    .command('init [map]')
    .description('maak een map klaar voor beraden')
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
    .action(async (options) => done(await (await import('./commands/nieuw.js')).nieuw(options, env)))
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

/** The verbs that only read. */
function addReadingVerbs(program: Command, env: Environment, done: Done): void {
  program
    .command('toon <id>')
    .alias('show')
    .description('toon een casus in de terminal')
    .action(async (id) => done(await (await import('./commands/rapport.js')).toon(id, env)))
  program
    .command('lijst')
    .alias('list')
    .description('toon welke casussen er zijn')
    .option('--status <status>', 'alleen casussen met deze status')
    .option('--sorteer <veld>', 'sorteer op datum, titel of status')
    .option('--plain', 'één casus per regel, met tabs ertussen')
    .action(async (_, command) =>
      done(await (await import('./commands/lijst.js')).lijst(command.optsWithGlobals(), env)),
    )
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
  program
    .command('controleer [paden...]')
    .alias('check')
    .description('controleer casussen op vorm en methode')
    .action(async (paths, _, command) =>
      done(await (await import('./commands/controleer.js')).controleer(paths, command.optsWithGlobals(), env)),
    )
}

const examples = `
Voorbeelden:
  beraad init mijn-beraden      maak een map klaar
  beraad nieuw                  begin een beraad
  beraad verder                 ga verder met het lopende beraad
  beraad rapport <id> -o verslag.md

Exitcodes: 0 goed, 1 problemen in casussen, 2 verkeerd gebruik, 3 lezen of schrijven lukte niet,
4 in gebruik, 5 geweigerd om veiligheid, 70 fout in het programma, 130 gestopt.
De handleiding staat in docs/handleiding.md.
`

/** What `beraad` says where there are no cases: at most 25 lines. */
const shortHelp = `beraad begeleidt een moreel beraad in zeven stappen en bewaart elk antwoord.

Voorbeelden:
  beraad init mijn-beraden      maak een map klaar voor beraden
  beraad nieuw                  begin een beraad
  beraad verder                 ga verder met het lopende beraad
  beraad controleer             controleer alle casussen
  beraad rapport <id>           maak het rapport

Alle opdrachten: beraad --help
`

const titles: Record<string, string> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
  'Global Options:': 'Algemene opties:',
}

function styleUsage(usage: string): string {
  return usage.replace('[options]', '[opties]')
}

function styleTitle(title: string): string {
  return titles[title] ?? title
}

/** Name, alias and arguments, without commander's English "[options]". */
function subcommandTerm(this: Help, command: Command): string {
  const names = [command.name(), ...command.aliases()].join('|')
  const words = command.registeredArguments.map((a) => (a.required ? `<${a.name()}>` : `[${a.name()}]`))
  return [names, ...words].join(' ')
}
