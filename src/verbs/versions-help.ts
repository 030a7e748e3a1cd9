/** What the help says of the verbs that are about versions. */

export const versionsHelp = {
  verschil: `
Zonder versie: de laatste versie in git (HEAD) en het bestand zoals het nu is.
Met één versie: die en het bestand. Met twee: die twee. Een versie is een
branch, een tag of een commit, zoals main of HEAD~3. Of een dag, maand of jaar,
zoals 2024-03-01: de laatste versie van voor die dag. Met --versie 1: het advies
zoals het als versie 1 is verzegeld, en het bestand zoals het nu is.

Je ziet alleen wat inhoudelijk veranderde, per onderdeel. Een andere opmaak is
geen wijziging; een andere volgorde is een mededeling. Gewijzigde woorden in een
lange tekst staan tussen « en ». Met --json krijg je hetzelfde voor programma's;
de vorm staat in schema/verschil.schema.json.

Voorbeelden:
  beraad verschil laptop
  beraad verschil laptop main
  beraad verschil laptop 2024-03-01
  beraad verschil laptop --versie 1
  beraad verschil laptop HEAD~3 HEAD --json
`,
  migreer: `
Zonder --schrijf zie je per bestand wat er verandert en blijft alles zoals het
is. Commentaar, aanhalingstekens en volgorde blijven. Een bestand wordt pas
vervangen als de nieuwe tekst klopt en elk antwoord er nog in staat.

Exitcodes:
  0  alles is goed, of kan worden omgezet
  1  een bestand kan niet worden omgezet
  3  een bestand kon niet worden geschreven
  4  een andere sessie heeft een casus open
  5  een bestand is geweigerd voor de veiligheid

Voorbeelden:
  beraad migreer
  beraad migreer --schrijf
  beraad migreer cases/2024 --json
`,
} as const
