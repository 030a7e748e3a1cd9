/** Rules of step 4 about frames: can another look the reference up, and is its identifier right? */
import type { Casus } from '../../casus/casus.js'
import { normalForm, type Gebrek } from '../../kaders/bron.js'
import { jciKeys } from '../../kaders/jci.js'
import { identifiersIn, isCheckable, type Gevonden } from '../../kaders/verwijzing.js'
import { nearestWord } from '../nearest-word.js'
import { short } from '../naming.js'
import type { Found, Rule } from '../rule.js'

export const frameRules: readonly Rule[] = [
  {
    id: 'KADER-VERWIJZING',
    severity: { stap5: 'hint', advies: 'waarschuwing' },
    from: 'stap 4',
    finds: 'Een kader heeft geen verwijzing die een ander kan nazoeken.',
    advice: 'Zet er een BWB- of JCI-verwijzing bij, een ECLI, of de titel met datum.',
    *check({ informatie }) {
      for (const [i, { naam, verwijzing = '' }] of informatie.kaders.entries())
        if (!isCheckable(verwijzing) && identifiersIn(verwijzing).length === 0)
          yield {
            at: ['informatie', 'kaders', i, 'verwijzing'],
            message: `${short(naam)} heeft geen verwijzing die na te zoeken is.`,
          }
    },
  },
  {
    id: 'KADER-VORM',
    severity: 'waarschuwing',
    from: 'stap 4',
    finds: 'Een ECLI, BWB-, JCI-, CVDR- of CELEX-nummer of een ELI heeft niet de goede vorm.',
    advice: 'Neem de verwijzing over van rechtspraak.nl, wetten.overheid.nl of lokaleregelgeving.overheid.nl.',
    *check(casus) {
      for (const defect of defectsIn(casus, 'vorm'))
        yield found(defect, `"${short(defect.stuk)}" heeft niet de goede vorm: ${defect.uitleg}.`)
    },
  },
  {
    id: 'KADER-LJN',
    severity: 'waarschuwing',
    from: 'stap 4',
    finds: 'Een uitspraak heeft een oud LJN-nummer.',
    advice: 'Zoek het nummer op rechtspraak.nl en neem de ECLI over.',
    *check(casus) {
      for (const defect of defectsIn(casus, 'ljn'))
        yield {
          ...found(defect, `"${short(defect.stuk)}" is een oud nummer: sinds 2013 heeft een uitspraak een ECLI.`),
          advice: `Hij heet nu ${defect.uitleg}. Zoek het gerecht en het jaar op rechtspraak.nl.`,
        }
    },
  },
  {
    id: 'KADER-SLEUTEL',
    severity: 'hint',
    from: 'stap 4',
    finds: 'Een JCI-verwijzing noemt een onderdeel dat niet in de standaard staat.',
    advice: 'Neem de verwijzing over van wetten.overheid.nl.',
    *check(casus) {
      for (const defect of defectsIn(casus, 'sleutel')) {
        const meant = nearestWord(defect.uitleg, jciKeys)
        const advice = meant === undefined ? {} : { advice: `Bedoel je "${meant}"?` }
        yield { ...found(defect, `"${short(defect.stuk)}" is geen onderdeel dat een JCI-verwijzing kent.`), ...advice }
      }
    },
  },
  {
    id: 'KADER-DAG',
    severity: 'waarschuwing',
    from: 'stap 4',
    finds: 'Een dag in een JCI-verwijzing bestaat niet.',
    advice: 'Schrijf jaar, maand en dag, zoals 2025-03-11.',
    *check(casus) {
      for (const defect of defectsIn(casus, 'dag'))
        yield found(defect, `"${short(defect.stuk)}" is geen bestaande dag (${defect.uitleg}).`)
    },
  },
  {
    id: 'KADER-SCHRIJFWIJZE',
    severity: 'hint',
    from: 'stap 4',
    finds: 'Een verwijzing is anders geschreven dan gebruikelijk.',
    advice: 'Schrijf haar op de gebruikelijke manier, dan vindt iedereen haar terug.',
    *check(casus) {
      for (const { bron, tekst, vanaf, at } of identifiersOf(casus))
        if (bron !== undefined && normalForm(bron) !== tekst)
          yield found(
            { at, stuk: tekst, vanaf },
            `"${short(tekst)}" schrijf je gewoonlijk als ${short(normalForm(bron))}.`,
          )
    },
  },
  {
    id: 'KADER-TOEKOMST',
    severity: 'waarschuwing',
    from: 'stap 4',
    finds: 'Het jaar van een ECLI moet nog komen.',
    advice: 'Kijk het jaar na op rechtspraak.nl.',
    *check(casus, context) {
      // The day is looked at only for a case that names a ruling: who names none is not checked anew for it.
      for (const { bron, tekst, vanaf, at } of identifiersOf(casus))
        if (bron?.soort === 'ecli' && isLater(bron.jaar, context.today))
          yield found(
            { at, stuk: bron.jaar, vanaf: vanaf + tekst.indexOf(`:${bron.jaar}:`) + 1 },
            `Het jaar ${bron.jaar} in ${normalForm(bron)} moet nog komen.`,
          )
    },
  },
]

type Placed = Gevonden & Pick<Found, 'at'>

/** Read once for each case: six rules ask for the same ones. */
function identifiersOf(casus: Casus): readonly Placed[] {
  const known = remembered.get(casus)
  if (known !== undefined) return known
  const placed = (verwijzing = '', at: Placed['at']) =>
    identifiersIn(verwijzing).map((identifier): Placed => ({ ...identifier, at }))
  const now = [
    ...placed(casus.signaal?.verwijzing, ['signaal', 'verwijzing']),
    ...casus.informatie.kaders.flatMap(({ verwijzing }, i) =>
      placed(verwijzing, ['informatie', 'kaders', i, 'verwijzing']),
    ),
  ]
  remembered.set(casus, now)
  return now
}

const remembered = new WeakMap<Casus, readonly Placed[]>()

function* defectsIn(casus: Casus, wat: Gebrek['wat']): Generator<Gebrek & Pick<Found, 'at'>> {
  for (const { gebreken, vanaf, at } of identifiersOf(casus))
    for (const gebrek of gebreken) if (gebrek.wat === wat) yield { ...gebrek, vanaf: vanaf + gebrek.vanaf, at }
}

function found({ at, stuk, vanaf }: Pick<Gebrek, 'stuk' | 'vanaf'> & Pick<Found, 'at'>, message: string): Found {
  return { at, within: { start: vanaf, end: vanaf + stuk.length }, message }
}

/** Without a day nothing is too late. */
function isLater(year: string, today = '9999'): boolean {
  return year > today.slice(0, 4)
}
