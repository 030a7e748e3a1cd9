/** How the help looks. What it says of each verb stands beside the verbs, in verbs/. */
import type { Command, Help, HelpConfiguration } from 'commander'
import { wrapped } from './commands/show.js'
import { wrapText } from './core/text/width.js'
import { collectionHelp } from './verbs/collection-help.js'
import { exportHelp } from './verbs/export-help.js'
import { followUpHelp } from './verbs/follow-up-help.js'
import { groepHelp } from './verbs/groep-help.js'
import { makingHelp } from './verbs/making-help.js'
import { readingHelp } from './verbs/reading-help.js'
import { sealingHelp } from './verbs/sealing-help.js'
import { servingHelp } from './verbs/serving-help.js'
import { signalsHelp } from './verbs/signals-help.js'
import { versionsHelp } from './verbs/versions-help.js'

const widest = 80

/** The texts below the flags of the program and of each verb, wrapped to the width that is there. */
export function addHelpTexts(program: Command, width: number): void {
  for (const command of [program, ...program.commands])
    command.addHelpText('after', () => fitted(helpTexts[command.name()] ?? '', width))
}

/** The help of every verb names the flags that work everywhere. */
export function helpLooks(width: number): HelpConfiguration {
  const looks = { styleTitle, styleUsage, subcommandTerm, helpWidth: Math.min(width, widest), showGlobalOptions: true }
  return width < widest ? { ...looks, formatItem: narrowItem, minWidthToWrap: 20 } : looks
}

/** A term on a line of its own: beside it there is no room for a sentence. */
function narrowItem(term: string, _termWidth: number, description: string, helper: Help): string {
  const room = (helper.helpWidth ?? widest) - 6
  return [`  ${term}`, ...wrapText(description, room).map((line) => `      ${line}`)].join('\n')
}

/** What `beraad` says where there are no cases: at most 25 lines. */
export function shortHelp(width: number): string {
  return fitted(shortText, width)
}

function fitted(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapped(line, Math.min(width, widest)))
    .join('\n')
}

const titles: Record<string, string> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
  'Global Options:': 'Algemene opties:',
}

function styleTitle(title: string): string {
  return titles[title] ?? title
}

function styleUsage(usage: string): string {
  return usage.replace('[options]', '[opties]')
}

/** Name, alias and arguments, without commander's English "[options]". */
function subcommandTerm(this: Help, command: Command): string {
  const names = [command.name(), ...command.aliases()].join('|')
  const words = command.registeredArguments.map((a) => (a.required ? `<${a.name()}>` : `[${a.name()}]`))
  return [names, ...words].join(' ')
}

const shortText = `beraad begeleidt een moreel beraad in zeven stappen en bewaart elk antwoord.

Voorbeelden:
  beraad init mijn-beraden      maak een map klaar voor beraden
  beraad nieuw                  begin een beraad
  beraad verder                 ga verder met het lopende beraad
  beraad controleer             controleer alle casussen
  beraad rapport <id>           maak het rapport

Alle opdrachten: beraad --help
`

const helpTexts: Record<string, string> = {
  beraad: `
Voorbeelden:
  beraad init mijn-beraden      maak een map klaar
  beraad nieuw                  begin een beraad
  beraad verder                 ga verder met het lopende beraad
  beraad rapport laptop -o verslag.md
  beraad help controleer        lees meer over een opdracht

Exitcodes: 0 goed, 1 problemen in casussen, 2 verkeerd gebruik, 3 lezen of
schrijven lukte niet, 4 in gebruik, 5 geweigerd om veiligheid,
70 fout in het programma, 130 gestopt.

De handleiding staat in docs/handleiding.md, in de map van het programma.
Vragen? Ga naar wie jou het programma gaf. Een lek meld je in vertrouwen:
zie SECURITY.md, of https://www.ncsc.nl/
`,
  ...makingHelp,
  ...sealingHelp,
  ...followUpHelp,
  ...signalsHelp,
  ...readingHelp,
  ...collectionHelp,
  ...groepHelp,
  ...exportHelp,
  ...servingHelp,
  ...versionsHelp,
}
