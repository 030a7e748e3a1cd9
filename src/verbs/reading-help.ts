/** What the help says of the verbs that show one case. */

export const readingHelp = {
  toon: `
Een herkenbaar stuk van het id is genoeg. Met - komt de casus van stdin.

Voorbeelden:
  beraad toon laptop
  beraad toon laptop --json
`,
  rapport: `
Zonder -o: op een scherm de schermvorm, in een pijp Markdown. Met -o bepaalt de
naam van het bestand de vorm: .txt is de schermvorm, al het andere Markdown.
Een bestand dat er al is, blijft staan, tenzij je --force geeft.

Voorbeelden:
  beraad rapport laptop
  beraad rapport laptop -o verslag.md
  beraad rapport laptop --vorm markdown | less
`,
  bord: `
Open het bord in een tweede venster. Het volgt de casus terwijl jij typt.

Voorbeelden:
  beraad bord
  beraad bord laptop --web
`,
} as const
