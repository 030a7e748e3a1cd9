/** Verbs that close, decide on and open an advice. */
import type { Command } from 'commander'
import type { Environment } from '../environment.js'
import { andEarlier } from './and-earlier.js'
import type { Done } from './done.js'

/** The verbs that close, decide on and open an advice. */
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
    .command('besluit <id>')
    .description('leg vast wat de beslisser met het advies doet')
    .option('--uitkomst <uitkomst>', 'overgenomen, deels, afgewezen of teruggestuurd')
    .option('--overgenomen <maatregelen>', 'maatregelen die doorgaan, zoals m1', andEarlier)
    .option('--deels <maatregelen>', 'maatregelen die anders of voor een deel doorgaan', andEarlier)
    .option('--afgewezen <maatregelen>', 'maatregelen die niet doorgaan', andEarlier)
    .option('--reden <maatregel=tekst>', 'waarom de beslisser daar afwijkt', andEarlier)
    .option('--motivering <tekst>', 'de reden van het besluit als geheel')
    .option('--door <functie>', 'welke functie besloot')
    .option('--datum <dag>', 'de dag van het besluit')
    .action(async (id, _, command) =>
      done(await (await import('../commands/besluit.js')).besluit(id, command.optsWithGlobals(), env)),
    )
  program
    .command('heropen <id>')
    .description('maak een verzegeld advies weer tot concept')
    .option('--reden <tekst>', 'waarom het advies weer open gaat')
    .action(async (id, _, command) =>
      done(await (await import('../commands/heropen.js')).heropen(id, command.optsWithGlobals(), env)),
    )
}
