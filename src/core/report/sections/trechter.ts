/** A group from known to accepted: the counts at every stage as a picture, and what fits beside what was offered. */
import type { Casus } from '../../casus/casus.js'
import { groepOf, lidNamen, type Lid } from '../../groep/leden.js'
import { overgeslagenIn, trechterOf, type Stap, type Trap } from '../../groep/trechter.js'
import { aantalTekst } from '../../text/aantal.js'
import { enumerate } from '../../text/enumerate.js'
import { heading, note, paragraph, table, type Block } from '../blocks.js'
import { lidAntwoordLabels, lidUitkomstLabels } from '../labels-praktijken.js'
import { sentences } from '../names.js'

/** The funnel. A stage that was skipped is named, so that a count can be trusted. */
export function trechter(casus: Casus): Block[] {
  const overgeslagen = overgeslagenIn(groepOf(casus))
  return [
    heading(2, 'Van bekend tot aanvaard'),
    trechterBeeld(casus),
    ...(overgeslagen.length === 0
      ? []
      : [note(`Bij deze leden is een stap overgeslagen: ${lidNamen(overgeslagen.map(({ lid }) => lid))}.`)]),
  ]
}

/** The picture alone, with its table. */
export function trechterBeeld(casus: Casus): Block {
  const trappen = trechterOf(casus)
  return {
    kind: 'picture',
    titel: 'De groep per stap',
    beschrijving: inWords(trappen),
    figuur: {
      soort: 'staven',
      reeksen: [{ kant: 'pro', naam: 'mensen' }],
      rijen: trappen.flatMap(({ stap, aantal }) =>
        aantal === undefined ? [] : [{ label: stapLabels[stap], aantallen: [aantal] }],
      ),
    },
    tabel: {
      kind: 'table',
      caption: 'De groep per stap',
      head: ['Stap', 'Aantal', 'Deel van wie bekend is'],
      rows: trappen.map((trap) => [stapLabels[trap.stap], countOf(trap), shareOf(trap)]),
    },
  }
}

/** How often each outcome fits, was offered, and was accepted; then what the members answered. */
export function uitkomsten(casus: Casus): Block[] {
  const { leden } = groepOf(casus)
  const count = (holds: (lid: Lid) => boolean) => aantalTekst(leden.filter(holds).length)
  const soorten = Object.keys(lidUitkomstLabels) as (keyof typeof lidUitkomstLabels)[]
  const answers = Object.entries(lidAntwoordLabels).map(
    ([antwoord, label]) => `${label}: ${count((lid) => lid.antwoord === antwoord)}`,
  )
  return [
    heading(3, 'Wat past en wat is aangeboden'),
    table(
      'Herstel gaat voor; dit zijn aantallen, geen oordeel',
      ['Wat', 'Past volgens de weging', 'Aangeboden', 'Aanvaard'],
      soorten.map((soort) => [
        lidUitkomstLabels[soort],
        count(({ weging }) => weging?.uitkomst === soort),
        count(({ aanbod }) => aanbod?.soort === soort),
        count(({ aanbod, antwoord }) => aanbod?.soort === soort && antwoord === 'aanvaard'),
      ]),
    ),
    paragraph(sentences([`Antwoorden op een aanbod: ${answers.join('; ')}`])),
  ]
}

export function countOf({ aantal }: Trap): string {
  return aantal === undefined ? 'niet bekend' : aantalTekst(aantal)
}

export function shareOf({ deel }: Trap): string {
  if (deel === undefined) return ''
  return deel > 0 && deel < 0.01 ? 'minder dan 1%' : `${Math.round(deel * 100)}%`
}

function inWords(trappen: readonly Trap[]): string {
  const named = trappen.map((trap) => `${countOf(trap)} ${stapLabels[trap.stap].toLowerCase()}`)
  return sentences([`Aantal mensen: ${enumerate(named)}`])
}

export const stapLabels: Readonly<Record<Stap, string>> = {
  bekend: 'Bekend',
  gemeld: 'Gemeld',
  gewogen: 'Gewogen',
  geadviseerd: 'Geadviseerd',
  aangeboden: 'Aangeboden',
  aanvaard: 'Aanvaard',
}
