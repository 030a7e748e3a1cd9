/** Verbs that close and open an advice. */
import type { Command } from 'commander'
import type { Environment } from '../environment.js'
import type { Done } from './done.js'

/** The verbs that close and open an advice. */
export function addSealingVerbs(program: Command, env: Environment, done: Done): void {
  program
    .command('advies <id>')
    .description('verzegel een compleet advies en leg het voor')
    .option('--aan <functie>', 'aan welke functie je het advies voorlegt')
    .option('--datum <dag>', 'op welke dag je het voorlegt; anders vandaag')
    .action(async (id, _, command) =>
      done(await (await import('../commands/advies.js')).advies(id, command.optsWithGlobals(), env)),
    )
  program
    .command('heropen <id>')
    .description('maak een verzegeld advies weer tot concept')
    .option('--reden <tekst>', 'waarom het advies weer open gaat')
    .action(async (id, _, command) =>
      done(await (await import('../commands/heropen.js')).heropen(id, command.optsWithGlobals(), env)),
    )
}
