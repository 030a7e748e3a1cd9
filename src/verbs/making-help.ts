/** What the help says of the verbs that make or change a case. */

export const makingHelp = {
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

Soorten:
  beraad           een beraad in zeven stappen (als je niets kiest)
  maatwerk         één casus in een uur, vanuit drie perspectieven
  reconstructie    terugkijken op een keten van besluiten
  groep            veel gelijke gevallen, elk apart gewogen
  signaal          wat er wringt, in een minuut
  raadsadvies      een advies van een raad, met de reactie

Met --antwoorden staan de antwoorden in een bestand, met de sleutels van een
casus. De soort staat daar ook in, bij soort.

Voorbeelden:
  beraad nieuw                  begin een beraad
  beraad nieuw --snel           de korte vorm, voor een uur
  beraad nieuw --soort maatwerk
  beraad nieuw --antwoorden antwoorden.yaml --no-input
`,
  verder: `
Zonder id: het enige beraad dat nog loopt. Een herkenbaar stuk van het id is
genoeg.

Voorbeelden:
  beraad verder
  beraad verder laptop --stap conclusie
  beraad verder boete --soort beraad   maatwerk groeit uit tot een beraad
`,
  oefen: `
Na afloop is de oefencasus weg.

Voorbeeld:
  beraad oefen
`,
} as const
