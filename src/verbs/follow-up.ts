/** Verbs about what happens after the advice. */
import type { Command } from 'commander'
import type { Environment } from '../environment.js'
import { andEarlier } from './and-earlier.js'
import type { Done } from './done.js'

/** The verbs about what happens after the advice. */
export function addFollowUpVerbs(program: Command, env: Environment, done: Done): void {
  program
    .command('opvolging')
    .description('toon wat er na een beraad nog wacht')
    .option('--bij <functie>', 'wat bij deze functie ligt, of van deze contactpersoon is', andEarlier)
    .option('--soort <soort>', 'wat er wacht, zoals besluit, maatregel of evaluatie', andEarlier)
    .option('--te-laat', 'alleen wat te laat is')
    .option('--binnen <dagen>', 'alleen wat binnen zoveel dagen klaar moet zijn, of al te laat is')
    .option('--casus <id>', 'alleen wat in deze casus wacht')
    .option('--ics', 'als agenda, voor een agendaprogramma')
    .option('--plain', 'één wachtpunt per regel, met tabs ertussen')
    .option('--csv', 'voor een rekenblad, met komma’s')
    .option('--csv-excel', 'voor een Nederlandse Excel, met puntkomma’s')
    .option('--ci', 'exitcode 1 als er iets te laat is')
    .action(async (_, command) =>
      done(await (await import('../commands/opvolging.js')).opvolging(command.optsWithGlobals(), env)),
    )
  program
    .command('gedaan <id> <wat> [tekst]')
    .description('leg vast wat er na het advies is gedaan')
    .option('--datum <dag>', 'wanneer het is gedaan; anders vandaag')
    .option('--door <functie>', 'welke functie het deed')
    .option('--vervallen', 'deze maatregel gaat niet door')
    .option('--reden <tekst>', 'waarom zij niet doorgaat')
    .action(async (id, wat, tekst, _, command) =>
      done(await (await import('../commands/gedaan.js')).gedaan({ id, wat, tekst }, command.optsWithGlobals(), env)),
    )
}
