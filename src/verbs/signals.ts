/** Verbs about signals and about the advices of councils. */
import type { Command } from 'commander'
import type { Environment } from '../environment.js'
import type { Done } from './done.js'

/** The verbs about signals and about the advices of councils. */
export function addSignalVerbs(program: Command, env: Environment, done: Done): void {
  program
    .command('signaal [tekst]')
    .description('leg in een minuut vast wat er wringt')
    .option('--snel <tekst>', 'bewaar dit meteen als signaal')
    .option('--regel <tekst>', 'om welke regel of werkwijze het gaat')
    .option('--antwoord <tekst>', 'handel het af met dit antwoord')
    .option('--maatwerk [id]', 'handel het af met maatwerk')
    .option('--beraad [id]', 'handel het af met een beraad')
    .option('--groep [id]', 'handel het af in een groep van gelijke gevallen')
    .option('--door <functie>', 'welke functie het afhandelt')
    .action(async (typed, _, command) =>
      done(await (await import('../commands/signaal.js')).signaal(typed, command.optsWithGlobals(), env)),
    )
  program
    .command('signalen')
    .description('toon welke regels het meest wringen')
    .option('--jaar <jaar>', 'het jaar, zoals 2024')
    .option('--helft <helft>', '1 voor januari tot en met juni, of 2')
    .option('--vorm <vorm>', 'terminal, markdown, html, pdf, docx, odt of json')
    .option('--profiel <profiel>', 'intern, directie, moresprudentie of openbaar')
    .option('--sjabloon <bestand>', 'naam, logo en kleuren van je organisatie')
    .action(async (_, command) =>
      done(await (await import('../commands/signalen.js')).signalen(command.optsWithGlobals(), env)),
    )
  program
    .command('adviesregister [jaar]')
    .description('toon de adviezen van raden en de reacties')
    .option('--csv', 'voor een rekenblad, met komma’s')
    .option('--csv-excel', 'voor een Nederlandse Excel, met puntkomma’s')
    .option('--vorm <vorm>', 'terminal, markdown, html, pdf, docx, odt of json')
    .option('--profiel <profiel>', 'intern, directie, moresprudentie of openbaar')
    .option('--sjabloon <bestand>', 'naam, logo en kleuren van je organisatie')
    .action(async (year, _, command) =>
      done(await (await import('../commands/adviesregister.js')).adviesregister(year, command.optsWithGlobals(), env)),
    )
}
