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

Voorbeelden:
  beraad nieuw                  begin een beraad
  beraad nieuw --snel           de korte vorm, voor een uur
  beraad nieuw --soort signaal  iets anders dan een beraad, zoals een signaal of maatwerk
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
