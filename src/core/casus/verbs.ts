/** Word lists about Dutch verbs, for the wording of an act: which part with "te" in between, and which do not. */

/** Particles that always come loose: "terugvorderen" → "terug te vorderen". Longer ones first. */
export const freeParticles = (
  'tegemoet schadeloos bekend vooruit achteruit terecht teniet teleur terug samen tegen klaar kwijt veilig voort mede ' +
  'plaats gelijk bloot stil stop vast vrij open goed deel mee toe bij weg los neer rond dicht hard waar aan af op uit'
).split(' ')

/** Particles that come loose in these verbs only: "voorleggen" → "voor te leggen", but "te voorkomen". */
export const boundParticles: Readonly<Record<string, readonly string[]>> = {
  achter: 'blijven houden laten stellen'.split(' '),
  door: 'gaan betalen geven lopen zetten sturen voeren berekenen verwijzen werken rekenen schuiven'.split(' '),
  in: (
    'trekken dienen stellen schakelen schatten winnen houden vullen voeren korten grijpen gaan stemmen lichten ' +
    'schrijven willigen plannen zetten vorderen perken leveren delen nemen zien ruilen brengen roepen bouwen ' +
    'kopen huren boeken sturen zenden lossen'
  ).split(' '),
  na: 'laten gaan komen denken kijken leven streven vragen rekenen betalen bellen zoeken lopen'.split(' '),
  om: 'gaan zetten bouwen kopen rekenen ruilen schakelen buigen draaien'.split(' '),
  onder: 'brengen duiken'.split(' '),
  over: 'nemen dragen maken plaatsen gaan slaan halen stappen schrijven brengen laten boeken hevelen zetten doen houden'.split(
    ' ',
  ),
  vol: 'houden storten'.split(' '),
  voor: 'leggen stellen schrijven lezen bereiden doen schieten gaan trekken dragen zetten houden'.split(' '),
  weer: 'geven'.split(' '),
}

/** Verbs that begin like a separable one and are not. */
export const inseparable = new Set(
  (
    'aanvaarden aanbidden aanschouwen opereren opteren toetsen toeteren overleggen overwegen overtuigen overtreden ' +
    'overschrijden overhandigen overzien voorkomen voorzien voorspellen onderzoeken ondersteunen onderhouden ' +
    'ondertekenen ondervragen onderbouwen onderhandelen onderbreken doorbreken doorzoeken doorkruisen omschrijven ' +
    'omzeilen omvatten weerleggen weerhouden weerstaan achterhalen volstaan voltooien voldoen waarderen waarborgen ' +
    'waarschuwen herzien handhaven rechtvaardigen raadplegen antwoorden openen openbaren'
  ).split(' '),
)

/** What stands behind a particle. */
export const bases = new Set(
  (
    'bieden bellen betalen blijven boeken bouwen breken brengen buigen delen denken dienen doen dragen gaan geven ' +
    'grijpen halen houden kennen keren keuren kijken komen korten laten leggen leiden lenen leveren lichten lopen ' +
    'lossen maken melden nemen nodigen passen perken plannen roepen schakelen schelden schorten schrijven slaan ' +
    'sluiten spreken staan stellen stemmen sturen tekenen trekken vorderen voeren vragen vullen wachten werken ' +
    'wijken wijzen willigen winnen zeggen zenden zetten zien zoeken'
  ).split(' '),
)

/** Verbs that stand by themselves in many acts of a public body. */
export const plainVerbs = new Set(
  (
    'beoordelen beëindigen behandelen behouden bekostigen berekenen berichten bespreken betrekken bewaren corrigeren ' +
    'eisen gebruiken gedogen geheimhouden gunnen handelen helpen herbeoordelen heropenen herroepen herstellen ' +
    'heroverwegen innen kiezen matigen ontheffen ontslaan ontvangen ontzeggen oordelen opleggen rapporteren schorsen ' +
    'schrappen steunen stoppen straffen terugkomen toestaan toetsen verbieden verdelen vergoeden verhogen verkorten ' +
    'verlagen verlenen verlengen vermelden verminderen verplaatsen verrekenen verruimen verstrekken vertellen ' +
    'vertrouwen verwijderen verwijzen verzwijgen vestigen vrijlaten weigeren zwijgen'
  ).split(' '),
)
