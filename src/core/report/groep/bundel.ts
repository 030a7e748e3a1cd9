/** The bundel of a group for the board: counts, equals, a few examples, and one question to decide. No verdict. */
import type { Casus } from '../../casus/casus.js'
import { ongelijkIn } from '../../groep/gelijken.js'
import { groepOf, type Groep, type Lid } from '../../groep/leden.js'
import { definitions, fillIn, heading, list, note, orNotFilled, paragraph, type Block } from '../blocks.js'
import { lidAntwoordLabels, lidUitkomstLabels } from '../labels-praktijken.js'
import { gelijken } from '../sections/gelijken.js'
import { deGroep, watWeDoen } from '../sections/groep.js'
import { wachtend } from '../sections/leden.js'
import { trechter, uitkomsten } from '../sections/trechter.js'

/** `casus`: as who decides may see it. */
export function groepBundel(casus: Casus): Block[] {
  return [
    heading(1, `Bundel: ${casus.titel}`),
    note(caution),
    heading(2, 'De vraag aan het bestuur'),
    paragraph(orNotFilled(casus.beslissing.vraag)),
    definitions([{ term: 'Wie beslist', text: orNotFilled(casus.beslisser.functie) }]),
    ...deGroep(casus),
    ...trechter(casus),
    ...uitkomsten(casus),
    ...gelijken(casus),
    heading(2, 'Voorbeelden uit de groep'),
    list(examples(groepOf(casus)).map(exampleItem)),
    ...wachtend(casus),
    ...watWeDoen(casus),
    heading(2, 'Het besluit'),
    fillIn(['Ja', 'Nee', 'Anders'], ['Toelichting', 'Datum', 'Functie']),
  ]
}

/** One member of each of the largest sets of equals, and one that differs from its equals. */
function examples(groep: Groep): Lid[] {
  const sets = new Map<string, Lid[]>()
  for (const lid of groep.leden) {
    const key = [...lid.kenmerken].sort().join()
    sets.set(key, [...(sets.get(key) ?? []), lid])
  }
  const largest = [...sets.values()].toSorted((a, b) => b.length - a.length).slice(0, MOST)
  const outlier = ongelijkIn(groep).uitschieters[0]?.lid
  const others = groep.leden.filter(({ id }) => id === outlier)
  return [...new Set([...largest.map(([first]) => first!), ...others])]
}

function exampleItem({ id, kenmerken, weging, aanbod, antwoord }: Lid) {
  const outcome = weging?.uitkomst === undefined ? 'nog niet gewogen' : lidUitkomstLabels[weging.uitkomst]
  const offer = aanbod?.soort === undefined ? 'nog geen aanbod' : lidUitkomstLabels[aanbod.soort]
  const answer = antwoord === undefined ? 'nog geen antwoord' : lidAntwoordLabels[antwoord]
  return {
    label: id,
    text: `Criteria: ${kenmerken.join(', ') || 'niet ingevuld'}.`,
    lines: [`Weging: ${outcome}. Aanbod: ${offer}. Antwoord: ${answer}.`],
  }
}

const caution =
  'Een lid is een nummer. Wie het is, staat hier niet. Lees de teksten na voordat je de bundel doorgeeft. ' +
  'Dit zijn aantallen en verschillen; het oordeel is aan het bestuur.'
const MOST = 3
