/** What the help says of the verbs that serve other programs too. */

export const servingHelp = {
  controleer: `
Zonder pad: alle casussen van deze map. Met paden: die bestanden, en alle
casussen in de mappen die je noemt. Een id mag ook. Met - komt de casus van
stdin.

Wat er wordt nagekeken:
  1. Is het bestand leesbaar en veilig? Tekst in UTF-8, hoogstens 2 MB, zonder
     ankers, en geen koppeling naar buiten de map.
  2. Klopt de vorm? Elke sleutel bestaat, elke waarde mag.
  3. Klopt het beraad? De regels van de zeven stappen, en persoonsgegevens die
     er niet horen (LEK). Hoe verder de casus is, hoe strenger. Alle regels
     staan in docs/regels.md.
     Eén regel lees je met --leg-uit en het id, een groep met --leg-uit LEK.
Verwijzingen en tweelingen worden alleen zonder pad nagekeken.

Zonder pad en vanaf 100 casussen onthoudt beraad in .beraad/ wat het nakeek.
Daar staan ids en dagen in, en geen tekst uit een casus. Je mag die map altijd
weghalen. Met --no-cache kijkt het alles opnieuw na en schrijft het niets.

Met --sinds en een versie uit git: alleen wat veranderde sinds je daarvan
aftakte, en de casussen die daarnaar verwijzen. Ook wat nog niet is vastgelegd,
telt mee.
Zijn instellingen of het schema veranderd, dan alles. Het sjabloon van jullie
map gaat altijd mee.

Wat je ziet:
  bestand:regel:kolom: ernst [REGEL]: wat er is
  Daaronder de regel uit het bestand, met een streep tekens onder de plek, en
  wat je kunt doen. Gelijke meldingen staan bij elkaar.
  Een fout moet weg. Een waarschuwing vraagt om een blik. Een hint is een tip.
  Fouten staan onderaan en de laatste regel telt alles. Van elk bestand zie je
  hoogstens 20 meldingen. Met --quiet zie je niets als alles goed is.
  Met --alleen zie je één regel, of alle regels met hetzelfde begin. Is een
  bestand niet te lezen of klopt de vorm niet, dan hoor je dat altijd.
  Met --streng telt een waarschuwing als fout.

Vormen, met --format:
  mens     voor mensen, zoals hierboven
  json     voor programma's, met een versienummer; --json is hetzelfde
  sarif    SARIF 2.1.0, voor diensten die meldingen bij de tekst tonen
  github   regels die GitHub Actions bij de tekst toont
  gitlab   het Code Quality-rapport van GitLab
  junit    JUnit-XML, met elk bestand als test
  auto     github of gitlab als die het programma draaien, anders mens
De vormen voor programma's tonen nooit een regel uit een casus.

Past een regel niet bij jullie map? Zet hem zachter of uit in .beraad.yaml,
naast cases of in een map daaronder. Past een regel niet bij één casus? Noem hem
daar bij uitzonderingen. Zie docs/handleiding.md.

Exitcodes:
  0  er is geen fout; waarschuwingen en hints mogen
  1  er is een fout in een bestand, of in .beraad.yaml
  3  een bestand is niet te lezen
  5  een bestand is geweigerd voor de veiligheid

Voorbeelden:
  beraad controleer
  beraad controleer cases/2024 --streng
  beraad controleer --alleen LEK    let alleen op persoonsgegevens
  beraad controleer --leg-uit ARG-KANT
  beraad controleer casus-1.yaml casus-2.yaml --json -o meldingen.json
  beraad controleer --format sarif -o meldingen.sarif
  beraad controleer --sinds origin/main
  git show main:cases/2024/casus.yaml | beraad controleer -
`,
  complete: `
Zet de uitvoer in het opstartbestand van je shell. De naam van de shell is bash,
zsh, fish of powershell.

Voorbeelden:
  beraad complete bash >> ~/.bashrc
  beraad complete zsh > ~/.beraad.zsh && echo 'source ~/.beraad.zsh' >> ~/.zshrc
  beraad complete fish > ~/.config/fish/completions/beraad.fish
  beraad complete powershell >> $PROFILE
`,
} as const
