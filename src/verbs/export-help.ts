/** What the help says of the verbs about law and about other programs. */

export const exportHelp: Readonly<Record<'kaders' | 'exporteer', string>> = {
  kaders: `
Zonder woorden: alle kaders van alle casussen, per wet en per artikel. Een woord
mag een nummer zijn of een stuk van een naam; alle woorden moeten kloppen. Het
adres is waar iedereen de tekst kan lezen. Het programma gaat zelf nooit op het
internet.

Kolommen van --plain: soort, recht, plaats, casus, kader, naam, oordeel, status,
adres. De vorm van --json staat in schema/kaders.schema.json.

Voorbeelden:
  beraad kaders
  beraad kaders BWBR0005537
  beraad kaders awb 3:4
`,
  exporteer: `
Met -o bepaalt de naam van het bestand de vorm: .argdown of .ad, .aif.json, .csv
of .json. Zonder -o komt de export op stdout. In csv en json passen meer
casussen.

Vormen:
  argdown    de vraag met argumenten voor en tegen, om te tekenen
  aif        hetzelfde als AIF-JSON, voor programma's die argumenten lezen
  csv        argumenten onder elkaar, met komma's; csv-excel met puntkomma's
  json       hele casussen, elk zoals schema/casus.schema.json zegt

Geparkeerde argumenten zijn commentaar in argdown en ontbreken in aif. In csv
zegt een kolom het. In csv krijgt een tekst die als formule kan werken een '
ervoor. Er komen geen namen bij, maar een export bevat wel de volledige tekst.

Voorbeelden:
  beraad exporteer laptop -o laptop.argdown
  beraad exporteer laptop --vorm aif
  beraad exporteer --alle -o argumenten.csv
`,
}
