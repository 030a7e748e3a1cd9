/** What the help says of the verbs about what happens after the advice. */

export const followUpHelp = {
  opvolging: `
Wat er kan wachten:
  vraag            een open vraag uit stap 4
  maatwerk         een uur maatwerk dat nog niet is vastgelegd
  besluit          een advies zonder besluit
  terugkoppeling   een besluit dat de cliënt nog niet hoorde
  maatregel        een maatregel die doorgaat en nog niet is uitgevoerd
  evaluatie        de dag om terug te kijken
  aanbeveling      een aanbeveling uit een reconstructie die nog open is
  uitzondering     een regel die in een casus tot een dag zwijgt
  lid              leden van een groep die op hetzelfde wachten
  signaal          een signaal dat nog geen antwoord heeft
  reactie          een advies van een raad zonder reactie
Bovenaan staat wat het langst te laat is. Noemt de casus geen dag, dan is een
besluit na 42 dagen te laat, en het gesprek met de cliënt na 14 dagen. Die
getallen zijn van ons. Andere zet je in .beraad.yaml, bij opvolging.

Met --ics, of -o opvolging.ics, krijg je een agenda met alles wat een dag
heeft. Daarin staan de titel, het id en de functies, en geen teksten uit de
casus. Van een vertrouwelijke casus staat er alleen het id. De vorm van --json
staat in schema/opvolging.schema.json. Kolommen van --plain en --csv: id,
soort, deel, wat, bij, contactpersoon, sinds, termijn, dagenOpen, dagenTeLaat,
titel, vertrouwelijkheid.

Voorbeelden:
  beraad opvolging
  beraad opvolging --bij "teamleider inkomen" --binnen 14
  beraad opvolging --te-laat --ci     in een controle, elke nacht
  beraad opvolging -o opvolging.ics

Exitcodes: 1 als een bestand niet te lezen is, en met --ci als er iets te laat
is.
`,
  gedaan: `
Wat je vastlegt:
  m2               maatregel m2 is uitgevoerd; met --vervallen gaat zij niet door
  q2               net zo, voor aanbeveling q2 van een reconstructie
  v3 "antwoord"    het antwoord op een open vraag; het zegel blijft heel
  terugkoppeling   de cliënt hoorde de uitkomst
  evaluatie "…"    wat het terugkijken opleverde
  afronden         de casus is klaar: er wacht niets meer
Zonder --door is het de eigenaar van de maatregel, wie de vraag uitzocht, of de
vaste contactpersoon. Wat er wacht, zie je met: beraad opvolging.

Voorbeelden:
  beraad gedaan laptop m2 --datum 2025-04-02
  beraad gedaan laptop m3 --vervallen --reden "De school koopt zelf."
  beraad gedaan laptop v1 "Nee, de school leent niet uit."
  beraad gedaan laptop terugkoppeling
`,
} as const
