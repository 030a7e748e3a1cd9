/** The verb about a group of like cases. */
import type { Command } from 'commander'
import type { Environment } from '../environment.js'
import { andEarlier } from './and-earlier.js'
import type { Done } from './done.js'

export function addGroepVerb(program: Command, env: Environment, done: Done): void {
  program
    .command('groep [id]')
    .alias('group')
    .description('toon hoe ver een groep gelijke gevallen is')
    .option('--importeer <bestand>', 'lees leden uit een CSV-bestand; zonder --schrijf zie je alleen wat er verandert')
    .option('--schrijf', 'voer in wat --importeer laat zien')
    .option('--negeer <kolom>', 'laat deze kolom van het bestand weg; mag vaker', andEarlier)
    .option('--sjabloon', 'geef de kop van zo’n bestand')
    .option('--lid <kenmerk>', 'werk dit lid bij, zoals l12; nieuw voegt een lid toe')
    .option('--zet <sleutel=waarde>', 'wat er bij het lid komt te staan; mag vaker', andEarlier)
    .option('--bundel', 'de groep zonder namen, als stuk voor het bestuur')
    .option('--vorm <vorm>', 'terminal, markdown, html, pdf, docx, odt of json')
    .action(async (id, _, command) =>
      done(await (await import('../commands/groep.js')).groep(id, command.optsWithGlobals(), env)),
    )
}
