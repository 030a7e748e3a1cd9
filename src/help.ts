/** How the help looks and what it says below the flags: what a verb does, with an example. */
import type { Command, Help, HelpConfiguration } from 'commander'
import { wrapped } from './commands/show.js'
import { wrapText } from './core/text/width.js'
import { checkHelp } from './help-check.js'
import { readingHelp } from './help-reading.js'
import { versionHelp } from './help-versions.js'

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
  init: `
Wat er al staat, blijft zoals het is. Je kunt de opdracht dus gerust herhalen.
Met --ci komt er een controle bij elke wijziging: github, gitlab, forgejo of
pre-commit. Meer staat in docs/controle.md.

Voorbeelden:
  beraad init                   maak deze map klaar
  beraad init mijn-beraden      maak een nieuwe map
  beraad init --ci gitlab       zet ook de controle in GitLab klaar
`,
  intake: `
Een paar vragen vooraf. Daarna weet je of een beraad past, of een andere weg.

Voorbeeld:
  beraad intake
`,
  nieuw: `
Elk antwoord is bewaard voordat de volgende vraag komt. Stoppen kan altijd.

Voorbeelden:
  beraad nieuw                  begin een beraad
  beraad nieuw --snel           de korte vorm, voor een uur
  beraad nieuw --antwoorden antwoorden.yaml --no-input
`,
  verder: `
Zonder id: het enige beraad dat nog loopt. Een herkenbaar stuk van het id is
genoeg.

Voorbeelden:
  beraad verder
  beraad verder laptop --stap conclusie
`,
  advies: `
Een advies is compleet als controleer geen fouten vindt. Dan krijgt het een
zegel: daarna verandert het niet meer zonder dat controleer het noemt. Opmaak
telt niet mee, elk woord wel. De opvolging vul je gewoon aan.
Zonder --aan: de beslisser uit stap 3, of de functie die je intypt.

Voorbeelden:
  beraad advies laptop
  beraad advies laptop --aan "teamleider inkomen" --datum 2025-03-12 --no-input

Exitcodes: 1 als er nog iets ontbreekt, 2 als het advies al verzegeld is.
`,
  heropen: `
Het nummer, de dag en het zegel van de oude versie blijven in het bestand staan,
met je reden. De tekst van de oude versie staat in git.

Voorbeeld:
  beraad heropen laptop --reden "De school leent toch apparaten uit."
`,
  oefen: `
Na afloop is de oefencasus weg.

Voorbeeld:
  beraad oefen
`,
  ...readingHelp,
  ...checkHelp,
  ...versionHelp,
  complete: `
Zet de uitvoer in het opstartbestand van je shell. De naam van de shell is bash,
zsh, fish of powershell.

Voorbeelden:
  beraad complete bash >> ~/.bashrc
  beraad complete zsh > ~/.beraad.zsh && echo 'source ~/.beraad.zsh' >> ~/.zshrc
  beraad complete fish > ~/.config/fish/completions/beraad.fish
  beraad complete powershell >> $PROFILE
`,
}
