/** Verbs about all cases together. */
import type { Command } from 'commander'
import { soorten } from '../core/casus/soorten.js'
import { oneOf } from '../core/text/enumerate.js'
import type { Environment } from '../environment.js'
import { andEarlier } from './and-earlier.js'
import { withCaseFilters } from './case-filters.js'
import type { Done } from './done.js'

/** The verbs about all cases together. */
export function addCollectionVerbs(program: Command, env: Environment, done: Done): void {
  addListVerb(program, env, done)
  addSearchVerb(program, env, done)
  addFactorVerb(program, env, done)
  addPrecedentVerbs(program, env, done)
  addCompareVerb(program, env, done)
  addWholeVerbs(program, env, done)
}

/** The verb with the most flags: filters, an order and a form. */
function addListVerb(program: Command, env: Environment, done: Done): void {
  withCaseFilters(program.command('lijst'))
    .alias('list')
    .description('toon welke casussen er zijn')
    .option('--soort <soort>', oneOf(soorten), andEarlier)
    .option('--sorteer <kolom>', 'sorteer op deze kolom, zoals titel')
    .option('--omgekeerd', 'zet de volgorde om')
    .option('--plain', 'één casus per regel, met tabs ertussen')
    .option('--csv', 'voor een rekenblad, met komma’s')
    .option('--csv-excel', 'voor een Nederlandse Excel, met puntkomma’s')
    .action(async (_, command) =>
      done(await (await import('../commands/lijst.js')).lijst(command.optsWithGlobals(), env)),
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
      done(await (await import('../commands/zoek.js')).zoek(words, command.optsWithGlobals(), env)),
    )
}

/** The verb that shows what cases are compared on. */
function addFactorVerb(program: Command, env: Environment, done: Done): void {
  program
    .command('factoren [lijn]')
    .description('toon de factoren per lijn')
    .option('--leg-uit <factor>', 'wat een factor betekent en waar hij is gebruikt')
    .action(async (lijn, _, command) =>
      done(await (await import('../commands/factoren.js')).factoren(lijn, command.optsWithGlobals(), env)),
    )
}

/** The verbs that hold a case against others. */
function addPrecedentVerbs(program: Command, env: Environment, done: Done): void {
  program
    .command('precedenten <id>')
    .alias('precedents')
    .description('houd een casus tegen de eerdere beraden')
    .action(async (id, _, command) =>
      done(await (await import('../commands/precedenten.js')).precedenten(id, command.optsWithGlobals(), env)),
    )
}

/** The verb that lays a case beside others, in whichever lijn. */
function addCompareVerb(program: Command, env: Environment, done: Done): void {
  program
    .command('vergelijk <id> [ander]')
    .alias('compare')
    .description('leg een casus naast een of meer andere')
    .action(async (id, ander, _, command) =>
      done(await (await import('../commands/vergelijk.js')).vergelijk(id, ander, command.optsWithGlobals(), env)),
    )
}

/** The verbs that tell of all beraden at once. */
function addWholeVerbs(program: Command, env: Environment, done: Done): void {
  program
    .command('collectie')
    .alias('collection')
    .description('toon wat alle beraden samen zeggen')
    .option('--lijn <lijn>', 'alleen de beraden van deze lijn')
    .option('--bundel <lijn>', 'gelijke casussen zonder namen, als stuk voor het bestuur')
    .action(async (_, command) =>
      done(await (await import('../commands/collectie.js')).collectie(command.optsWithGlobals(), env)),
    )
  program
    .command('jaarbeeld <jaar>')
    .description('toon een jaar van alle casussen in getallen')
    .option('--vorm <vorm>', 'terminal, markdown, html, pdf, docx, odt of json')
    .option('--profiel <profiel>', 'intern, directie, moresprudentie of openbaar; anders openbaar')
    .option('--sjabloon <bestand>', 'naam, logo en kleuren van je organisatie')
    .action(async (jaar, _, command) =>
      done(await (await import('../commands/jaarbeeld.js')).jaarbeeld(jaar, command.optsWithGlobals(), env)),
    )
  program
    .command('index')
    .description('schrijf de index van de moresprudentie')
    .option('--controleer', 'schrijf niets; exitcode 1 als de index achterloopt')
    .action(async (_, command) =>
      done(await (await import('../commands/write-index.js')).writeIndex(command.optsWithGlobals(), env)),
    )
}
