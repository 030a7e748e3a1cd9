/** Verbs that show one case. */
import type { Command } from 'commander'
import type { Environment } from '../environment.js'
import type { Done } from './done.js'

/** The verbs that show one case. */
export function addReadingVerbs(program: Command, env: Environment, done: Done): void {
  program
    .command('toon <id>')
    .alias('show')
    .description('toon een casus in de terminal')
    .action(async (id, _, command) =>
      done(await (await import('../commands/rapport.js')).toon(id, command.optsWithGlobals(), env)),
    )
  program
    .command('rapport <id>')
    .alias('report')
    .description('maak het rapport met argumenten voor en tegen')
    .option('--vorm <vorm>', 'terminal, markdown, html, pdf, docx, odt of json')
    .option('--soort <soort>', 'verslag, voorlegger, kernpunten, matrix of terugkoppeling')
    .option('--profiel <profiel>', 'intern, directie, moresprudentie of openbaar')
    .action(async (id, _, command) =>
      done(await (await import('../commands/rapport.js')).rapport(id, command.optsWithGlobals(), env)),
    )
  program
    .command('bord [id]')
    .description('laat de groep meekijken op het grote scherm')
    .option('--web', 'toon het bord in een browser op deze computer')
    .option('--deelnemers', 'toon ook de functies van de deelnemers')
    .action(async (id, _, command) =>
      done(await (await import('../commands/bord.js')).bord(id, command.optsWithGlobals(), env)),
    )
}
