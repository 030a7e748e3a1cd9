/** A whole beraad as somebody would type it: what the screen asks, and the answer. Invented. */

/** A part of the question on the screen, and what is typed. */
export type Line = readonly [asked: string, typed: string]

export const before: readonly Line[] = [
  ['titel', 'Laptop voor thuisonderwijs'],
  ['soort', ''],
  ['vertrouwelijkheid', 'intern'],
  ['deelnemers.functie', 'gespreksleider moreel beraad'],
  ['deelnemers.rol', 'gespreksleider'],
  ['deelnemers.functie', 'inkomensconsulent'],
  ['deelnemers.rol', '2'],
  ['deelnemers.functie', 'lid cliëntenraad'],
  ['deelnemers.rol', 'clientenraad'],
  ['deelnemers.functie', ''],
  ['bijeenkomsten.datum', '11-3-2025'],
  ['bijeenkomsten.minuten', '150'],
  ['bijeenkomsten.plaats', 'stadhuis'],
  ['bijeenkomsten.aanwezig', 'alle'],
  ['bijeenkomsten.datum', ''],
  ['afspraken', 'Wat hier gezegd wordt, blijft hier.'],
  ['afspraken', ''],
]

export const steps1to4: readonly Line[] = [
  ['beslissing.aanleiding', 'Ik moet afwijzen, maar ik zie dat zij daardoor blijft zitten.'],
  ['…', ''],
  ['beslissing.handeling', 'de laptop vergoeden'],
  ['beslissing.vorm', 'doen'],
  ['beslissing.vraag', ''],
  ['belanghebbenden.naam', 'leerling'],
  ['belanghebbenden.geraakt', 'mist lessen en contact met de klas'],
  ['belanghebbenden.gehoord', 'ja'],
  ['belanghebbenden.naam', 'gemeente'],
  ['belanghebbenden.geraakt', 'draagt de kosten'],
  ['belanghebbenden.gehoord', 'n'],
  ['belanghebbenden.waaromNiet', 'was nog niet uitgenodigd'],
  ['belanghebbenden.naam', ''],
  ['beslisser.functie', 'teamleider inkomen'],
  ['beslisser.orgaan', 'college van burgemeester en wethouders'],
  ['beslisser.mandaat', ''],
  ['informatie.feiten.tekst', 'Het herstel duurt naar verwachting tot de zomer.'],
  ['informatie.feiten.bron', 'verklaring van de school'],
  ['informatie.feiten.tekst', ''],
  ['informatie.vragen.vraag', 'Leent de school apparaten uit?'],
  ['informatie.vragen.wie', 'casuseigenaar'],
  ['informatie.vragen.uiterlijk', '2025-03-14'],
  ['informatie.vragen.antwoord', 'Nee, de voorraad is op.'],
  ['informatie.vragen.vraag', ''],
  ['informatie.kaders.naam', 'Participatiewet, individuele bijzondere bijstand'],
  ['informatie.kaders.verwijzing', 'jci1.3:c:BWBR0015703&artikel=35'],
  ['informatie.kaders.strekking', 'kosten zijn noodzakelijk en bijzonder'],
  ['informatie.kaders.naam', ''],
  ['verwijzingen.naar', ''],
]

export const step5: readonly Line[] = [
  ['argumenten.stelling', 'Zij heeft recht op onderwijs, ook als zij ziek is.'],
  ['argumenten.kant', 'pro'],
  ['argumenten.belanghebbenden', 'b1'],
  ['argumenten.soort', 'beginsel'],
  ['argumenten.beginsel', 'recht op onderwijs'],
  ['argumenten.perspectief', '3'],
  ['argumenten.stelling', 'Gelijke gezinnen kregen een afwijzing.'],
  ['argumenten.kant', 'contra'],
  ['argumenten.belanghebbenden', '1,2'],
  ['argumenten.soort', 'beginsel'],
  ['argumenten.beginsel', 'gelijkheid'],
  ['argumenten.perspectief', 'juridisch'],
  ['argumenten.stelling', 'Dan komt straks iedereen.'],
  ['argumenten.kant', 'contra'],
  ['argumenten.belanghebbenden', 'gemeente'],
  ['argumenten.soort', 'belang'],
  ['argumenten.perspectief', '2'],
  ['argumenten.stelling', ''],
  ['argumenten.smoes.vermoeden', 'vrees zonder cijfers'],
  ['argumenten.smoes.wedervraag', 'Hoeveel aanvragen verwacht je?'],
  ['argumenten.smoes.antwoord', 'Vorig jaar waren het er twee.'],
  ['argumenten.smoes.uitkomst', 'ingetrokken'],
]

export const steps6and7: readonly Line[] = [
  ['conclusie.oordeel', 'ja-mits'],
  ['conclusie.tekst', 'Vergoeden, mits gelijke gevallen opnieuw worden bekeken.'],
  ['…', ''],
  ['conclusie.doorslaggevend', 'a1'],
  ['conclusie.maatregelen.tekst', 'Twee eerdere afwijzingen heroverwegen.'],
  ['conclusie.maatregelen.soort', 'herstellen'],
  ['conclusie.maatregelen.voorwaarde', 'ja'],
  ['conclusie.maatregelen.voor', 'b1'],
  ['conclusie.maatregelen.eigenaar', 'teamleider inkomen'],
  ['conclusie.maatregelen.uiterlijk', '2025-05-01'],
  ['conclusie.maatregelen.omvang', '2 dossiers'],
  ['conclusie.maatregelen.neveneffecten', ''],
  ['conclusie.maatregelen.tekst', ''],
  ['conclusie.tegenargumenten.recht', 'maatregel'],
  ['conclusie.tegenargumenten.maatregelen', 'm1'],
  ['conclusie.tegenargumenten.toelichting', 'De ongelijkheid wordt opgeheven.'],
  ['conclusie.alsNietIngewilligd', 'Dan afwijzen en het knelpunt melden.'],
  ['conclusie.standpunten.tekst', 'Ja, onder de genoemde voorwaarde.'],
  ['conclusie.standpunten.soort', 'meerderheid'],
  ['conclusie.standpunten.aantal', '3'],
  ['conclusie.standpunten.tekst', ''],
  ['toets.wijze', 'open'],
  ...['d1', 'd2', 'd3'].flatMap((): Line[] => [
    ['toets.antwoorden.achterConclusie', 'j'],
    ['toets.antwoorden.spiegel', 'ja'],
    ['toets.antwoorden.doen', 'ja'],
    ['toets.antwoorden.opmerking', ''],
  ]),
]

export const closing: readonly Line[] = [
  ['kernpunten', 'Een voorziening buiten de regeling is verstrekt, omdat uitstel een schooljaar zou kosten.'],
  ['…', ''],
  ['trefwoorden', 'onderwijs'],
  ['trefwoorden', ''],
  ['parkeerplaats', ''],
  ['status', 'advies'],
]

/** After the advice is out, the follow-up is asked; what has not happened yet is put off. */
const followUp: readonly Line[] = [
  ['opvolging.voorgelegd.datum', '2025-03-12'],
  ['opvolging.voorgelegd.aan', 'teamleider inkomen'],
  ...[
    'opvolging.besluit.datum',
    'opvolging.besluit.uitkomst',
    'opvolging.besluit.motivering',
    'opvolging.terugkoppeling.datum',
    'opvolging.terugkoppeling.door',
    'opvolging.evaluatie.datum',
    'opvolging.evaluatie.bevindingen',
  ].map((asked): Line => [asked, 'later']),
]

export const wholeBeraad: readonly Line[] = [...before, ...steps1to4, ...step5, ...steps6and7, ...closing, ...followUp]
