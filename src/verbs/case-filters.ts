/** The flags that choose cases, for every verb that works on more than one. A filter may be given more than once. */
import type { Command } from 'commander'
import { andEarlier } from './and-earlier.js'

/** The same command, with the filters. */
export function withCaseFilters(command: Command): Command {
  return command
    .option('--status <status>', 'concept, advies, besloten, afgerond of ingetrokken', andEarlier)
    .option('--oordeel <oordeel>', 'ja, nee, ja-mits of nee-tenzij', andEarlier)
    .option('--sinds <datum>', 'vanaf 2024, 2024-05 of 2024-05-14')
    .option('--tot <datum>', 'tot en met zo’n jaar, maand of dag')
    .option('--lijn <tekst>', 'met dit in de lijn', andEarlier)
    .option('--beginsel <tekst>', 'met dit beginsel in stap 5', andEarlier)
    .option('--doorslag <tekst>', 'waar dit beginsel de doorslag gaf', andEarlier)
    .option('--perspectief <perspectief>', 'juridisch, financieelEconomisch of sociaalMaatschappelijk', andEarlier)
    .option('--belanghebbende <tekst>', 'met deze belanghebbende in stap 2', andEarlier)
    .option('--kader <tekst>', 'met dit kader in stap 4: naam of verwijzing', andEarlier)
    .option('--woord <tekst>', 'met dit ergens in de tekst', andEarlier)
    .option('--open-maatregelen', 'alleen als er nog een maatregel openstaat')
}
