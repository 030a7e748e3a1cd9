/** The flags of `beraad lijst` on the command line. */
import type { Command } from 'commander'
import type { ExitCode } from './core/errors.js'
import type { Environment } from './environment.js'

/** The verb with the most flags: filters, an order and a form. A filter may be given more than once. */
export function addListVerb(program: Command, env: Environment, done: (code: ExitCode) => void): void {
  program
    .command('lijst')
    .alias('list')
    .description('toon welke casussen er zijn')
    .option('--status <status>', 'concept, advies, besloten, afgerond of ingetrokken', andEarlier)
    .option('--soort <soort>', 'beraad, maatwerk of reconstructie', andEarlier)
    .option('--oordeel <oordeel>', 'ja, nee, ja-mits of nee-tenzij', andEarlier)
    .option('--sinds <datum>', 'vanaf 2024, 2024-05 of 2024-05-14')
    .option('--tot <datum>', 'tot en met zo’n jaar, maand of dag')
    .option('--lijn <tekst>', 'met dit in de lijn', andEarlier)
    .option('--beginsel <tekst>', 'met dit beginsel in stap 5', andEarlier)
    .option('--perspectief <perspectief>', 'juridisch, financieelEconomisch of sociaalMaatschappelijk', andEarlier)
    .option('--belanghebbende <tekst>', 'met deze belanghebbende in stap 2', andEarlier)
    .option('--kader <tekst>', 'met dit kader in stap 4: naam of verwijzing', andEarlier)
    .option('--woord <tekst>', 'met dit ergens in de tekst', andEarlier)
    .option('--open-maatregelen', 'alleen als er nog een maatregel openstaat')
    .option('--sorteer <kolom>', 'sorteer op deze kolom, zoals titel')
    .option('--omgekeerd', 'zet de volgorde om')
    .option('--plain', 'één casus per regel, met tabs ertussen')
    .option('--csv', 'voor een rekenblad, met komma’s')
    .option('--csv-excel', 'voor een Nederlandse Excel, met puntkomma’s')
    .action(async (_, command) =>
      done(await (await import('./commands/lijst.js')).lijst(command.optsWithGlobals(), env)),
    )
}

/** For a flag that may be given more than once: all its values. */
export function andEarlier(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value]
}

/** The verbs about all beraden together. */
function addCollectionVerbs(program: Command, env: Environment, done: Done): void {
  program
    .command('factoren [lijn]')
    .description('toon de factoren waarop beraden worden vergeleken')
    .option('--leg-uit <factor>', 'wat een factor betekent en waar hij is gebruikt')
    .action(async (lijn, _, command) =>
      done(await (await import('./commands/factoren.js')).factoren(lijn, command.optsWithGlobals(), env)),
    )
}
