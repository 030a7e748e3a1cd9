/** What the help says of the verbs about signals and about advices of councils. */

export const signalsHelp = {
  signaal: `
Zonder woorden: vijf korte vragen. Met een zin wordt het signaal meteen bewaard.
Daarna zie je welke signalen en casussen erop lijken, en waarom.

Met het id van een signaal en een van deze vlaggen handel je het af:
  --antwoord    een antwoord met de reden, voor wie het signaal gaf
  --maatwerk    een nieuwe casus, of die waarvan je het id erachter zet
  --beraad      net zo
  --groep       net zo; meer signalen kunnen naar één casus leiden
Tot die tijd blijft het openstaan.

Voorbeelden:
  beraad signaal
  beraad signaal "Ik wijs mantelzorgers af die elke dag komen helpen."
  beraad signaal 2026-03-11-mantel --antwoord "De eis vervalt in juni." --door teamleider
  beraad signaal 2026-03-11-mantel --beraad
`,
  signalen: `
Per regel of werkwijze: hoeveel signalen er waren, of het er meer werden en om
hoeveel mensen het gaat. Ook zie je wat ervan kwam en hoe lang ze openstaan.
Zonder jaar en helft: het half jaar van vandaag. Signalen met dezelfde
verwijzing horen bij elkaar, en anders die met dezelfde tekst bij regel. Met
--profiel openbaar staan er alleen regels en aantallen in. Van vertrouwelijke
signalen staat er buiten intern en directie alleen het aantal. De vorm van
--json staat in schema/signalen.schema.json.

Voorbeelden:
  beraad signalen
  beraad signalen --jaar 2024 --helft 1 -o signalen.pdf
`,
  adviesregister: `
Wat nooit is beantwoord, staat bovenaan, met hoe lang het al wacht. Daaronder
staan alle adviezen per raad. Is alleen het jaar bekend, dan telt het wachten
vanaf het einde daarvan. Met --profiel openbaar staan alleen openbare adviezen
erin, met moresprudentie geen vertrouwelijke. De vorm van --json staat in
schema/adviesregister.schema.json.

Voorbeelden:
  beraad adviesregister 2024
  beraad adviesregister 2024 -o bijlage.docx
  beraad adviesregister --csv-excel -o adviezen.csv
`,
} as const
