/** Verbs that show one case. */
import type { Command } from 'commander'
import type { Environment } from '../environment.js'
import { withCaseFilters } from './case-filters.js'
import type { Done } from './done.js'

/** The verbs that show one case. */
export function addReadingVerbs(program: Command, env: Environment, done: Done): void {
  program
    .command('toon <id>')
    .alias('show')
    .description('toon een casus in de terminal')
    .option('--versie <nummer>', 'zoals deze versie was verzegeld')
    .action(async (id, _, command) =>
      done(await (await import('../commands/rapport.js')).toon(id, command.optsWithGlobals(), env)),
    )
  addReportVerb(program, env, done)
  program
    .command('bord [id]')
    .description('laat de groep meekijken op het grote scherm')
    .option('--web', 'toon het bord in een browser op deze computer')
    .option('--deelnemers', 'toon ook de functies van de deelnemers')
    .action(async (id, _, command) =>
      done(await (await import('../commands/bord.js')).bord(id, command.optsWithGlobals(), env)),
    )
}

/** The verb for the report of one case, or of all that fit. */
function addReportVerb(program: Command, env: Environment, done: Done): void {
  const verb = program
    .command('rapport [id]')
    .alias('report')
    .description('maak het rapport met argumenten voor en tegen')
    .option('--vorm <vorm>', 'terminal, markdown, html, pdf, docx, odt of json')
    .option('--soort <soort>', 'verslag, voorlegger, kernpunten, matrix of terugkoppeling')
    .option('--profiel <profiel>', 'intern, directie, moresprudentie of openbaar')
    .option('--versie <nummer>', 'zoals deze versie was verzegeld')
    .option('--sjabloon <bestand>', 'naam, logo, kleuren en teksten van je organisatie')
    .option('--alle', 'een rapport van elke casus, in de map van -o')
  withCaseFilters(verb).action(async (id, { alle }, command) => {
    const options = command.optsWithGlobals()
    if (alle) return done(await (await import('../commands/rapport-alle.js')).rapportAlle(id, options, env))
    return done(await (await import('../commands/rapport.js')).rapport(id, options, env))
  })
}
