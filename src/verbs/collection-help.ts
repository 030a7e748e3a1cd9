/** What the help says of the verbs that are about all cases together. */

export const collectionHelp = {
  lijst: `
De nieuwste casus staat bovenaan. Alle filters moeten kloppen. Een filter mag
vaker: dan is één van de waarden genoeg. Een stuk van een tekst is genoeg, en
hoofdletters en accenten maken niet uit.

Kolommen van --plain en --csv, waarop je ook sorteert: id, status, datum, vraag,
titel, oordeel, bestand, versie, zegel, soort, lijn, vertrouwelijkheid,
beginselen, perspectieven, belanghebbenden, kaders, maatregelen,
openMaatregelen, gevolgdDoor, onderscheidenDoor, herzienDoor, eersteContact,
doorlooptijd.
De vorm van --json staat in schema/lijst.schema.json.
In --csv krijgt een tekst die als formule kan werken een ' ervoor.

Voorbeelden:
  beraad lijst --status besloten --status afgerond --sorteer titel
  beraad lijst --sinds 2024 --beginsel gelijkheid --open-maatregelen
  beraad lijst --csv-excel -o casussen.csv
`,
  zoek: `
Een casus past als elk woord erin staat. Hoofdletters, accenten en de vorm van
een woord maken niet uit: besluit vindt ook besluiten. De best passende casus
staat bovenaan. Een woord dat geen casus heeft, wordt als begin geprobeerd, en
daarna als typefout. Dat zie je erbij.

Zo zoek je:
  wachten uitkering      beide woorden, ergens in de casus
  "gelijke gevallen"     deze woorden achter elkaar
  herbeoord*             alles wat zo begint, vanaf drie letters
  wachten -kinderen      het tweede woord staat er niet in
  veld:waarde            zoals status:advies of -status:concept

Velden met een vaste waarde: status, oordeel, soort, vertrouwelijkheid, besluit,
perspectief. Met een jaar, maand of dag: jaar, datum. Met woorden: id, titel,
lijn, trefwoord, vraag, belanghebbende, beslisser, functie, kader, raad,
beginsel, factor, maatregel.

Vanaf honderd casussen maakt zoeken een index in .beraad, die alleen jij kunt
lezen. Die weggooien kan altijd: beraad zoek --vergeet.

Voorbeelden:
  beraad zoek herbeoordeling
  beraad zoek beginsel:gelijkheid oordeel:ja-mits WIA
  beraad zoek 'belanghebbende:"andere gezinnen" datum:2025-03'
  beraad zoek wachten -kinderen --aantal 3 --json
`,
  factoren: `
Zonder lijn: alle lijnen. Met een lijn: haar factoren, welke nog niet zijn
gebruikt, welke zijn voorgesteld en welke op elkaar lijken.

Voorbeelden:
  beraad factoren
  beraad factoren afzien-van-terugvordering
  beraad factoren --leg-uit te-late-beslissing
`,
  precedenten: `
Alleen beraden uit dezelfde lijn tellen mee, van vóór deze casus en met status
advies of verder. Je leest wat er is:
  gesteund             een eerder beraad draagt dit oordeel
  nieuw                niets steunt het en niets botst ermee
  te dun gemotiveerd   met een vollere reden botst er niets meer
  botst                een eerder beraad wijst de andere kant op
Wat botst, vraagt om uitleg. Het is geen verbod en geen oordeel.
De vorm van --json staat in schema/precedenten.schema.json.

Voorbeelden:
  beraad precedenten laptop
  beraad precedenten laptop -o eerdere-beraden.md
`,
  vergelijk: `
Met twee casussen zie je per soort wat zij delen en wat er alleen hier of alleen
daar is. Met één casus zie je de 10 die er het meest mee delen. De volgorde:
  1  de meeste gedeelde factoren, alleen binnen dezelfde lijn
  2  daarna de meeste kaders, dan beginselen, dan belanghebbenden
  3  daarna de meeste woorden van de handeling, dan de nieuwste
Er is geen cijfer voor het geheel. Een concept of een casus zonder lijn mag ook.
De vorm van --json staat in schema/vergelijk.schema.json.

Voorbeelden:
  beraad vergelijk laptop
  beraad vergelijk laptop fiets -o naast-elkaar.md
`,
  collectie: `
Per lijn: welke beraden elkaar tegenspreken, hoeveel je er minstens opnieuw moet
bekijken, welke richtinggevend zijn, en hoe het factoren en beginselen verging.
Het gelijkheidssein noemt beraden die op elkaar lijken en anders uitkwamen, en
vanaf 5 die op elkaar lijken de vraag naar een algemene regel. Beraden lijken op
elkaar als alle factoren van het ene ook in het andere op tafel lagen. Een ander
aantal dan 5 zet je in .beraad.yaml, als drempelAlgemeneRegel.
De vorm van --json staat in schema/collectie.schema.json.

Met --bundel krijg je zulke gelijke casussen naast elkaar, als stuk voor het
bestuur. Er staan geen titels, namen en dagen in, wel open vragen over een
regel. Lees het na: in een stelling kan iets staan dat naar een persoon wijst.

Voorbeelden:
  beraad collectie
  beraad collectie --lijn afzien-van-terugvordering --json
  beraad collectie --bundel afzien-van-terugvordering -o bundel.md
`,
  jaarbeeld: `
Wat er in een jaar is besproken, geadviseerd, besloten en gedaan, hoe lang het
duurde, welke beginselen botsten en wat nog openstaat. Onder elke tabel staat
wat er is geteld. Het geeft geen oordeel.

Zonder --profiel is het voor iedereen: alleen casussen die openbaar zijn, staan
er bij naam in, zonder id. De andere tellen mee. Een klein aantal per uitkomst,
stap of beginsel waar zo'n casus bij hoort, staat er niet. Loopt het jaar nog,
dan telt het tot en met vandaag; anders staat alles er zoals het op 31 december
was. De vorm van --json staat in schema/jaarbeeld.schema.json.

Voorbeelden:
  beraad jaarbeeld 2024
  beraad jaarbeeld 2024 -o jaarbeeld.html
  beraad jaarbeeld 2024 --profiel directie -o jaarbeeld.docx

Exitcode 1 als een bestand niet te lezen is; het jaarbeeld komt er wel.
`,
  index: `
Schrijft moresprudentie/INDEX.md voor mensen en moresprudentie/index.json voor
programma's. Alle beraden met een advies staan erin: per lijn, beginsel, kader,
oordeel en jaar. Erbij staat wie een beraad volgde of erop terugkwam. Van een
vertrouwelijk beraad staan er alleen het id en de status. Een concept komt er
niet in. De vorm van de JSON staat in schema/index.schema.json.

Exitcodes: 1 als een bestand niet te lezen is (de rest komt er wel in), of als
de index met --controleer blijkt achter te lopen.

Voorbeelden:
  beraad index
  beraad index --controleer     in een controle bij elke wijziging
`,
} as const
