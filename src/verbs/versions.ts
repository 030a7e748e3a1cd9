/** Verbs about versions: of a case in git, and of its file. */
import type { Command } from 'commander'
import type { Environment } from '../environment.js'
import type { Done } from './done.js'

/** The verbs about versions. */
export function addVersionVerbs(program: Command, env: Environment, done: Done): void {
  program
    .command('verschil <id> [van] [naar]')
    .description('toon wat er in een casus veranderde')
    .option('--versie <nummer>', 'sinds deze versie was verzegeld')
    .action(async (id, van, naar, _, command) =>
      done(await (await import('../commands/verschil.js')).verschil(id, { van, naar }, command.optsWithGlobals(), env)),
    )
  program
    .command('migreer [paden...]')
    .description('zet casussen van een oudere versie om')
    .option('--schrijf', 'zet om; zonder deze vlag zie je alleen wat er verandert')
    .action(async (paths, _, command) =>
      done(await (await import('../commands/migreer.js')).migreer(paths, command.optsWithGlobals(), env)),
    )
}
