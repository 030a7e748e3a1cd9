/** Verbs about law, and about handing cases to other programs. */
import type { Command } from 'commander'
import type { Environment } from '../environment.js'
import type { Done } from './done.js'

/** The verbs about law and export. */
export function addExportVerbs(program: Command, env: Environment, done: Done): void {
  program
    .command('kaders [woorden...]')
    .description('toon welke casus op welke wet rust')
    .option('--plain', 'één kader per regel, met tabs ertussen')
    .action(async (words, _, command) =>
      done(await (await import('../commands/kaders.js')).kaders(words, command.optsWithGlobals(), env)),
    )
  program
    .command('exporteer [id...]')
    .alias('export')
    .description('geef casussen aan een ander programma')
    .option('--vorm <vorm>', 'argdown, aif, csv, csv-excel, json, mdto of diwoo')
    .option('--profiel <profiel>', 'intern, directie, moresprudentie of openbaar; alleen bij mdto')
    .option('--alle', 'alle casussen; alleen in csv en json')
    .action(async (ids, _, command) =>
      done(await (await import('../commands/exporteer.js')).exporteer(ids, command.optsWithGlobals(), env)),
    )
}
