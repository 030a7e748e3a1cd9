/** Verbs that make or change a case. */
import type { Command } from 'commander'
import { soorten } from '../core/casus/soorten.js'
import { oneOf } from '../core/text/enumerate.js'
import type { Environment } from '../environment.js'
import { andEarlier } from './and-earlier.js'
import type { Done } from './done.js'

/** The verbs that make or change a case. */
export function addMakingVerbs(program: Command, env: Environment, done: Done): void {
  program
    .command('init [map]')
    .description('maak een map klaar voor beraden')
    .option('--ci <soort>', 'ook de controle in github, gitlab, forgejo of pre-commit', andEarlier)
    .action(async (folder, _, command) =>
      done(await (await import('../commands/init.js')).init(folder ?? '.', command.optsWithGlobals(), env)),
    )
  program
    .command('intake')
    .description('kijk of een moreel beraad bij een casus past')
    .action(async () => done(await (await import('../commands/intake.js')).intake(env)))
  program
    .command('nieuw')
    .alias('new')
    .description('begin een nieuw beraad, stap voor stap')
    .option('--soort <soort>', oneOf(soorten))
    .option('--antwoorden <bestand>', 'neem alle antwoorden uit een YAML-bestand')
    .option('--snel', 'vraag alleen wat nodig is in een uur')
    .option('--zonder-tijd', 'toon geen richttijd per stap')
    .action(async (_, command) =>
      done(await (await import('../commands/nieuw.js')).nieuw(command.optsWithGlobals(), env)),
    )
  program
    .command('verder [id]')
    .alias('resume')
    .description('ga verder waar een beraad stopte')
    .option('--stap <stap>', 'loop één stap opnieuw door, zoals argumenten')
    .option('--soort <soort>', 'laat maatwerk uitgroeien tot een beraad, zonder iets opnieuw te typen')
    .option('--snel', 'vraag alleen wat nodig is in een uur')
    .option('--zonder-tijd', 'toon geen richttijd per stap')
    .action(async (id, options) => done(await (await import('../commands/verder.js')).verder(id, options, env)))
  program
    .command('oefen')
    .description('oefen tien minuten met een verzonnen casus')
    .action(async () => done(await (await import('../commands/oefen.js')).oefen(env)))
}
