/** What the help says of the verbs that close and open an advice. */

export const sealingHelp = {
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
} as const
