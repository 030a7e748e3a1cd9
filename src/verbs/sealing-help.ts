/** What the help says of the verbs that close and open an advice. */

export const sealingHelp = {
  advies: `
Een advies is compleet als controleer geen fouten vindt. Dan krijgt het een
zegel: daarna verandert het niet meer zonder dat controleer het noemt. Opmaak
telt niet mee, elk woord wel. De opvolging vul je gewoon aan.
Zonder --aan: de beslisser uit stap 3, of de functie die je intypt.

Voorbeelden:
  beraad advies laptop
  beraad advies laptop --aan "teamleider inkomen" --datum 2025-03-12 --no-input

Exitcodes: 1 als er nog iets ontbreekt, 2 als het advies al verzegeld is.
`,
  besluit: `
Het beraad geeft een advies, de beslisser neemt het besluit. Neemt die niet
alles over, dan vraagt dit bij elke maatregel wat ermee gebeurt, en waarom.
Wordt een voorwaarde geweigerd, dan zie je wat de groep daarvoor opschreef, en
dat komt bij het besluit te staan. Het besluit wijst naar het zegel van het
advies. Met teruggestuurd gaat de casus weer open, met de reden van de
beslisser. De oude versie blijft te lezen: beraad toon <id> --versie 1. Stop je
halverwege, dan gaat dezelfde opdracht daar verder.

Zonder terminal: --uitkomst, en waar het afwijkt --motivering. Bij deels ook
welke maatregelen afwijken. Wie je niet noemt, volgt het geheel.

Voorbeelden:
  beraad besluit laptop
  beraad besluit laptop --uitkomst overgenomen --datum 2025-03-20
  beraad besluit laptop --uitkomst deels --afgewezen m2 \\
    --reden "m2=Daar is dit jaar geen geld voor." --motivering "Wat kan, doen we."

Exitcode 2 als het advies niet verzegeld is, gewijzigd is, of al besloten is.
`,
  heropen: `
Het nummer, de dag en het zegel van de oude versie blijven in het bestand
staan, met je reden. De oude versie zelf, met het besluit dat erbij hoorde,
komt in de map versies, naast cases. Een kopie die er al is, wordt nooit
vervangen. Is de tekst na het verzegelen gewijzigd, dan heet de kopie ook zo:
zij is dan niet de oude versie.

Voorbeeld:
  beraad heropen laptop --reden "De school leent toch apparaten uit."
`,
} as const
