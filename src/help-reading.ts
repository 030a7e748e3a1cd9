/** What the help says of the verbs that only read cases. */

type Verb = 'toon' | 'lijst' | 'rapport' | 'factoren' | 'bord'

export const readingHelp: Readonly<Record<Verb, string>> = {
  toon: `
Een herkenbaar stuk van het id is genoeg. Met - komt de casus van stdin.

Voorbeelden:
  beraad toon laptop
  beraad toon laptop --json
`,
  lijst: `
De nieuwste casus staat bovenaan. Alle filters moeten kloppen. Een filter mag
vaker: dan is één van de waarden genoeg. Een stuk van een tekst is genoeg, en
hoofdletters en accenten maken niet uit.

Kolommen van --plain en --csv, waarop je ook sorteert: id, status, datum, vraag,
titel, oordeel, bestand, versie, zegel, soort, lijn, vertrouwelijkheid,
beginselen, perspectieven, belanghebbenden, kaders, maatregelen,
openMaatregelen.
De vorm van --json staat in schema/lijst.schema.json.
In --csv krijgt een tekst die als formule kan werken een ' ervoor.

Voorbeelden:
  beraad lijst --status besloten --status afgerond --sorteer titel
  beraad lijst --sinds 2024 --beginsel gelijkheid --open-maatregelen
  beraad lijst --csv-excel -o casussen.csv
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
  factoren: `
Zonder lijn: alle lijnen. Met een lijn: haar factoren, welke nog niet zijn
gebruikt, welke zijn voorgesteld en welke op elkaar lijken.

Voorbeelden:
  beraad factoren
  beraad factoren afzien-van-terugvordering
  beraad factoren --leg-uit te-late-beslissing
`,
  bord: `
Open het bord in een tweede venster. Het volgt de casus terwijl jij typt.

Voorbeelden:
  beraad bord
  beraad bord laptop --web
`,
}
