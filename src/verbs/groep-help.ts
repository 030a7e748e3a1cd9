/** What the help says of the verb about a group. */

export const groepHelp = {
  groep: `
Een groep begin je met: beraad nieuw --soort groep
Een lid is een kenmerk: l1, l2 en verder. Wie dat is, houd je bij in je eigen
systeem. Een klantnummer of naam komt nooit in de casus. Staat er in je bestand
een kolom met een eigen sleutel, laat die dan weg met --negeer.

Een CSV-bestand heeft een kop met de sleutels; beraad groep --sjabloon geeft
hem. Tussen de cellen staat ; of , en een tekst mag tussen ". Een dag is
2024-03-31 of 31-3-2024, een bedrag 1.250,50. Een lege cel verandert niets.
In de kolom id staat het kenmerk van het lid. Zonder die kolom is de eerste rij
l1; zo'n bestand voegt alleen toe. Hetzelfde bestand nog eens verandert niets.
Is er één fout, dan wordt er niets geschreven.

Sleutels: gemeld, contactpersoon, kenmerken, weging.uitkomst,
weging.motivering, weging.datum, advies, aanbod.soort, aanbod.omvang,
aanbod.bedrag, aanbod.datum, antwoord, casus.
De vorm van --json staat in schema/groep.schema.json.

Voorbeelden:
  beraad groep herstelactie
  beraad groep herstelactie --importeer leden.csv --negeer klant
  beraad groep herstelactie --importeer leden.csv --negeer klant --schrijf
  beraad groep herstelactie --lid l12 --zet weging.uitkomst=herstel \\
    --zet weging.datum=vandaag
  beraad groep herstelactie --bundel -o bundel.docx

De naam achter -o bepaalt de vorm, en anders --vorm. De bundel is er niet als
json.

Exitcodes: 1 als er iets in het CSV-bestand niet klopt.
`,
} as const
