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
naam van het bestand de vorm: .html, .pdf, .docx, .odt, .md, .txt (de
schermvorm) of .json. Zegt de naam niets, dan wordt het HTML. Met --vorm kies
je zelf. Een bestand dat er al is, blijft staan, tenzij je --force geeft.

Voor pdf is een browser nodig: Chromium, Chrome of Edge. Staat die op een andere
plek, geef dan het hele pad in CHROME_PATH. De browser krijgt geen netwerk.
De vorm van json staat in schema/rapport.schema.json.

Soorten:
  verslag          alles, in de volgorde van de stappen (als je niets kiest)
  voorlegger       één bladzijde voor wie beslist, met plaats om te tekenen
  kernpunten       de kern, voor de verzameling
  matrix           wie bij voor en tegen terugkomt
  terugkoppeling   een concept van een brief aan de cliënt

Profielen:
  intern           alles
  directie         zonder wat in vertrouwen in de groep is gezegd
  moresprudentie   ook zonder wie erbij waren
  openbaar         ook zonder opvattingen en wat naar personen leidt
Een voorlegger is voor de directie, een terugkoppeling is als openbaar.

Met --sjabloon krijgt het rapport de naam, het logo, de kleuren en de teksten
van je organisatie. Voor alle rapporten tegelijk: rapport.sjabloon in
.beraad.yaml.

Met --alle komt van elke casus een rapport in de map van -o, onder het id; als
openbaar onder een nummer. Filters zoals --status en --lijn kiezen casussen.

Voorbeelden:
  beraad rapport laptop
  beraad rapport laptop -o verslag.html
  beraad rapport laptop --soort voorlegger -o voorlegger.html
  beraad rapport laptop --profiel openbaar -o openbaar.html
  beraad rapport --alle -o rapporten --status advies
`,
  bord: `
Open het bord in een tweede venster. Het volgt de casus terwijl jij typt.

Voorbeelden:
  beraad bord
  beraad bord laptop --web
`,
} as const
