/** The form of the moral question: which wording gives which finding, and how an act becomes a question. */
import { describe, expect, test } from 'vitest'
import { composeQuestion, questionFindings } from '../../../src/core/casus/question-form.js'

/** A question, and the rules that should speak about it. */
const questions: readonly [vraag: string, ...ruleIds: string[]][] = [
  // As the method asks for it.
  ['Behoor ik de laptop te vergoeden?'],
  ['Behoor ik af te zien van terugvordering?'],
  ['Behoor ik na te laten de boete op te leggen?'],
  ['Behoor ik de uitkering stop te zetten?'],
  ['Behoor ik de cliënt in te lichten over de fout?'],
  ['Behoor ik de laptop en de tas te vergoeden?'],
  ['Behoor ik ouders en kinderen in te lichten?'],
  ['Behoor ik de laptop, de muis en de tas te vergoeden?'],
  ['Behoor ik na te laten de laptop en de tas terug te vragen?'],
  ['Behoor ik na te gaan of de cliënt recht heeft op een toeslag?'],
  ['Behoor ik een of meer termijnen kwijt te schelden?'],
  ['Behoor ik de cliënt te helpen een baan en een woning te vinden?'],
  ['Moet ik de aanvraag afwijzen?'],
  ['Zou ik de aanvraag moeten afwijzen?'],
  ['Behoor ik de uitkering van cliënten die zich niet melden door te betalen?'],
  ['Behoor ik de aanvraag niet-ontvankelijk te verklaren?'],
  ['Behoor ik de melding van een ander te bewaren?'],
  // Not to be answered with ja or nee.
  ['Hoe kan ik de cliënt helpen?', 'VRAAG-OPEN'],
  ['Wat is rechtvaardig voor deze cliënt?', 'VRAAG-OPEN'],
  ['Welke voorziening behoor ik toe te kennen?', 'VRAAG-OPEN'],
  ['Wie behoort de laptop te betalen?', 'VRAAG-OPEN'],
  ['Wanneer behoor ik te stoppen?', 'VRAAG-OPEN'],
  ['In hoeverre behoor ik de cliënt te compenseren?', 'VRAAG-OPEN'],
  ['Op welke manier behoor ik de cliënt te helpen?', 'VRAAG-OPEN'],
  ['Waarmee help ik de cliënt?', 'VRAAG-OPEN'],
  ['Waarom mag ik de laptop niet vergoeden?', 'VRAAG-OPEN'],
  ['Hoe en wanneer behoor ik in te grijpen?', 'VRAAG-OPEN', 'VRAAG-DUBBEL'],
  ['Ik behoor de laptop te vergoeden.', 'VRAAG-TEKEN'],
  ['Behoor ik de laptop te vergoeden', 'VRAAG-TEKEN'],
  // Two questions or two acts.
  ['Behoor ik de laptop te vergoeden en de aanvraag te registreren?', 'VRAAG-DUBBEL'],
  ['Behoor ik de uitkering te verlagen of stop te zetten?', 'VRAAG-DUBBEL'],
  ['Behoor ik de laptop en/of de tas te vergoeden?', 'VRAAG-DUBBEL'],
  ['Behoor ik de laptop al dan niet te vergoeden?', 'VRAAG-DUBBEL'],
  ['Behoor ik de laptop te vergoeden of niet?', 'VRAAG-DUBBEL'],
  ['Behoor ik de laptop te vergoeden, en zo ja, voor hoe lang?', 'VRAAG-DUBBEL'],
  ['Behoor ik de laptop te vergoeden, de aanvraag af te wijzen?', 'VRAAG-DUBBEL'],
  ['Behoor ik de laptop te vergoeden? Moet ik dat melden?', 'VRAAG-DUBBEL'],
  ['Moet ik de laptop vergoeden en de aanvraag registreren?', 'VRAAG-DUBBEL'],
  // Somebody else, or nobody.
  ['Moeten wij de laptop vergoeden?', 'VRAAG-PERSOON'],
  ['Behoren we de laptop te vergoeden?', 'VRAAG-PERSOON'],
  ['Mag je een laptop vergoeden?', 'VRAAG-PERSOON'],
  ['Behoort u de laptop te vergoeden?', 'VRAAG-PERSOON'],
  ['Mag men een laptop vergoeden?', 'VRAAG-PERSOON'],
  ['Is het verantwoord om de laptop te vergoeden?', 'VRAAG-PERSOON'],
  ['Behoort de gemeente de laptop te vergoeden?', 'VRAAG-PERSOON'],
  ['Kan ik de laptop vergoeden?', 'VRAAG-BEHOREN'],
  ['Mag ik de laptop vergoeden?', 'VRAAG-BEHOREN'],
  ['Ben ik verplicht de laptop te vergoeden?', 'VRAAG-BEHOREN'],
  // What a ja would mean.
  ['Behoor ik de laptop niet te vergoeden?', 'VRAAG-ONTKENNING'],
  ['Behoor ik geen boete op te leggen?', 'VRAAG-ONTKENNING'],
  // Steering.
  ['Behoor ik de uitkering nog steeds te betalen?', 'VRAAG-AANNAME'],
  ['Behoor ik de laptop toch te vergoeden?', 'VRAAG-AANNAME'],
  ['Behoor ik eindelijk in te grijpen?', 'VRAAG-AANNAME'],
  ['Behoor ik de onterechte boete te innen?', 'VRAAG-AANNAME'],
  ['Behoor ik deze onredelijke regel toe te passen?', 'VRAAG-AANNAME'],
  ['Behoor ik de laptop te vergoeden omdat zij ziek is?', 'VRAAG-AANNAME'],
  [
    'Behoor ik de laptop voor de leerling uit de derde klas met een langdurige ziekte binnen twee weken helemaal te vergoeden?',
    'VRAAG-LANG',
  ],
  // More than one thing at once.
  ['Moeten wij de boete niet gewoon kwijtschelden?', 'VRAAG-PERSOON', 'VRAAG-ONTKENNING', 'VRAAG-AANNAME'],
  ['Kan ik de laptop vergoeden en de aanvraag registreren', 'VRAAG-TEKEN', 'VRAAG-DUBBEL', 'VRAAG-BEHOREN'],
]

const ids = (beslissing: Parameters<typeof questionFindings>[0]) => questionFindings(beslissing).map((f) => f.ruleId)

describe('de vraag', () => {
  test.each(questions)('%s', (vraag, ...ruleIds) => {
    expect(ids({ vraag })).toEqual(ruleIds)
  })

  test('zonder vraag en handeling valt er niets te zeggen', () => {
    expect(questionFindings({})).toEqual([])
  })

  test('een melding noemt de gehoorde woorden, en hoe het met de eigen handeling wel kan', () => {
    const [finding] = questionFindings({ handeling: 'de laptop vergoeden', vraag: 'Moeten wij de laptop vergoeden?' })
    expect(finding).toEqual({
      ruleId: 'VRAAG-PERSOON',
      key: 'vraag',
      message: 'De vraag zegt "wij". Dan is niet duidelijk wie de "ik" is die handelt.',
      advice:
        'Kies degene die voor de keuze staat en vraag: "Behoor ik …?" Bijvoorbeeld: "Behoor ik de laptop te vergoeden?"',
    })
  })

  test('er komt geen voorbeeld bij een handeling die zelf niet in orde is', () => {
    const handeling = 'de onterechte boete innen'
    const [finding] = questionFindings({ handeling, vraag: 'Hoe hoog is de boete?' })
    expect(finding?.advice).not.toContain('Bijvoorbeeld')
  })
})

describe('de handeling', () => {
  const acts: readonly [handeling: string, ...ruleIds: string[]][] = [
    ['de laptop vergoeden'],
    ['de laptop en de tas vergoeden'],
    ['de boeken en laptops vergoeden'],
    ['de kosten en de rente kwijtschelden'],
    ['gezinnen en alleenstaanden uitzonderen'],
    ['de laptop vergoeden en de aanvraag registreren', 'HANDELING-DUBBEL'],
    ['de schade vergoeden, de aanvraag registreren', 'HANDELING-DUBBEL'],
    ['de laptop of de tas vergoeden', 'HANDELING-DUBBEL'],
    ['stoppen en melden', 'HANDELING-DUBBEL'],
    ['de rente boeken en de organisatie schoonvegen', 'HANDELING-DUBBEL'],
    ['de hoge huren en lage lonen vergelijken'],
    ['de boete niet innen', 'VRAAG-ONTKENNING'],
    ['de onterechte boete innen', 'VRAAG-AANNAME'],
  ]
  test.each(acts)('%s', (handeling, ...ruleIds) => {
    expect(ids({ handeling })).toEqual(ruleIds)
  })

  test('zodra er een vraag is, gaat alleen "meer dan één handeling" nog over de handeling', () => {
    const handeling = 'de onterechte boete innen en de aanvraag registreren'
    expect(ids({ handeling, vraag: 'Behoor ik de boete te innen?' })).toEqual(['HANDELING-DUBBEL'])
  })
})

describe('de vorm', () => {
  test('nalaten met een vraag naar doen keert voor en tegen om', () => {
    expect(ids({ vorm: 'nalaten', vraag: 'Behoor ik de laptop te vergoeden?' })).toEqual(['VRAAG-VORM'])
    expect(ids({ vorm: 'nalaten', vraag: 'Behoor ik na te laten de laptop te vergoeden?' })).toEqual([])
    expect(ids({ vorm: 'nalaten', vraag: 'Behoor ik van de boete af te zien?' })).toEqual([])
  })

  test('doen met een vraag naar nalaten ook', () => {
    const vraag = 'Behoor ik na te laten de laptop te vergoeden?'
    expect(ids({ vorm: 'doen', handeling: 'de laptop vergoeden', vraag })).toEqual(['VRAAG-VORM'])
  })
})

describe('van handeling naar vraag', () => {
  test.each([
    ['de laptop vergoeden', 'Behoor ik de laptop te vergoeden?'],
    ['De laptop vergoeden.', 'Behoor ik de laptop te vergoeden?'],
    ['WIA-uitkering voortzetten', 'Behoor ik WIA-uitkering voort te zetten?'],
    ['het bedrag terugvorderen', 'Behoor ik het bedrag terug te vorderen?'],
    ['de uitkering stopzetten', 'Behoor ik de uitkering stop te zetten?'],
    ['de toeslag toekennen', 'Behoor ik de toeslag toe te kennen?'],
    ['het besluit uitstellen', 'Behoor ik het besluit uit te stellen?'],
    ['de vordering kwijtschelden', 'Behoor ik de vordering kwijt te schelden?'],
    ['het loon doorbetalen', 'Behoor ik het loon door te betalen?'],
    ['verblijf toestaan', 'Behoor ik verblijf toe te staan?'],
    ['met de cliënt overleggen', 'Behoor ik met de cliënt te overleggen?'],
    ['schade voorkomen', 'Behoor ik schade te voorkomen?'],
    ['de klacht onderzoeken', 'Behoor ik de klacht te onderzoeken?'],
    ['het besluit herzien', 'Behoor ik het besluit te herzien?'],
    ['het voorstel aanvaarden', 'Behoor ik het voorstel te aanvaarden?'],
    ['de schade vergoeden', 'Behoor ik de schade te vergoeden?'],
    ['de boete innen', 'Behoor ik de boete te innen?'],
    ['de gegevens openbaren', 'Behoor ik de gegevens te openbaren?'],
    ['afzien van hoge kosten', 'Behoor ik af te zien van hoge kosten?'],
    ['stoppen met lopende betalingen', 'Behoor ik te stoppen met lopende betalingen?'],
    ['de zaak voorleggen aan de directie', 'Behoor ik de zaak voor te leggen aan de directie?'],
    ['de uitkering laten doorlopen', 'Behoor ik de uitkering te laten doorlopen?'],
    ['haar helpen werk te vinden', 'Behoor ik haar te helpen werk te vinden?'],
    ['de laptop te vergoeden', 'Behoor ik de laptop te vergoeden?'],
    ['vergoeding', 'Behoor ik dit te doen: vergoeding?'],
  ])('%s', (handeling, vraag) => {
    expect(composeQuestion(handeling, 'doen')).toBe(vraag)
    expect(questionFindings({ handeling, vorm: 'doen', vraag })).toEqual([])
  })

  test('nalaten staat voorop', () => {
    expect(composeQuestion('de laptop vergoeden', 'nalaten')).toBe('Behoor ik na te laten de laptop te vergoeden?')
    expect(composeQuestion('Een fiets vergoeden en de schuld kwijtschelden', 'doen')).toBe(
      'Behoor ik dit te doen: een fiets vergoeden en de schuld kwijtschelden?',
    )
    expect(composeQuestion('vergoeding', 'nalaten')).toBe('Behoor ik dit na te laten: vergoeding?')
  })
})

test('een heel lange vraag kost geen merkbare tijd', () => {
  const vraag = 'Behoor ik te helpen, hoe ik niet '.repeat(30_000)
  const start = performance.now()
  questionFindings({ handeling: `${'. '.repeat(200_000)}x`, vraag })
  expect(performance.now() - start).toBeLessThan(2000)
})
