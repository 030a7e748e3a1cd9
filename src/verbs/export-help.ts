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
Met -o bepaalt de naam van het bestand de vorm: .argdown of .ad, .aif.json,
.csv, .json, .mdto.xml of .diwoo.xml. Zonder -o komt de export op stdout. In csv
en json passen meer casussen.

Vormen:
  argdown    de vraag met argumenten voor en tegen, om te tekenen
  aif        hetzelfde als AIF-JSON, voor programma's die argumenten lezen
  csv        argumenten onder elkaar, met komma's; csv-excel met puntkomma's
  json       hele casussen, elk zoals schema/casus.schema.json zegt
  mdto       wat een archief over de casus moet weten, als MDTO-XML 1.0.1
  diwoo      wat bij het openbaar maken hoort, als Woo-metadata (DiWoo 0.9.8)

Geparkeerde argumenten zijn commentaar in argdown en ontbreken in aif. In csv
zegt een kolom het. In csv krijgt een tekst die als formule kan werken een '
ervoor. Er komen geen namen bij, maar een export bevat wel de volledige tekst.

In mdto en diwoo staat niet de casus zelf, maar gegevens erover. Het profiel
bepaalt bij mdto wat weg blijft; diwoo is altijd voor iedereen. Van een
vertrouwelijke casus staat er in mdto geen woord, en is er geen diwoo. Wie je
bent en hoe lang je bewaart, zet je in .beraad.yaml, onder archief.

Voorbeelden:
  beraad exporteer laptop -o laptop.argdown
  beraad exporteer laptop --vorm aif
  beraad exporteer --alle -o argumenten.csv
  beraad exporteer laptop -o laptop.mdto.xml
`,
}
