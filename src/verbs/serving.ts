/** Verbs that serve other programs too. */
import type { Command } from 'commander'
import type { Environment } from '../environment.js'
import type { Done } from './done.js'

/** The verbs that serve other programs too. */
export function addServingVerbs(program: Command, env: Environment, done: Done): void {
  program
    .command('controleer [paden...]')
    .alias('check')
    .description('controleer casussen op vorm en methode')
    .option('--format <vorm>', 'mens, json, sarif, github, gitlab, junit of auto')
    .option('--no-cache', 'kijk alles opnieuw na en onthoud niets')
    .option('--alleen <regels>', 'alleen deze regels of groepen, zoals LEK of ARG-SMOES')
    .option('--sinds <versie>', 'alleen wat sinds deze git-versie veranderde, en wat dat raakt')
    .option('--streng', 'tel een waarschuwing als fout')
    .option('--leg-uit <regel>', 'leg een regel uit met een voorbeeld, of noem de regels van een groep')
    .action(async (paths, _, command) =>
      done(await (await import('../commands/controleer.js')).controleer(paths, command.optsWithGlobals(), env)),
    )
  program
    .command('complete [shell...]')
    .usage('<shell>')
    .description('laat je shell opdrachten en casussen aanvullen')
    .action(async ([shell]) => done(await (await import('../commands/complete.js')).complete(shell, program, env)))
}
