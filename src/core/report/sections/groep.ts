/** A group as a whole: what it is, whom it is about, and what the organisation itself does. */
import type { Casus, Maatregel } from '../../casus/casus.js'
import { groepOf } from '../../groep/leden.js'
import { aantalTekst } from '../../text/aantal.js'
import { definitions, heading, list, orNotFilled, paragraph, paragraphOrNotFilled, type Block } from '../blocks.js'
import { longDate } from '../dates.js'
import { soortLabels, standLabels, statusLabels, vertrouwelijkheidLabels } from '../labels.js'
import { sentences } from '../names.js'
import { informatie } from './informatie.js'
import { besluitInWords, opvolging } from './opvolging.js'

/** Title and standing, then the question and what became of it. */
export function groepKop(casus: Casus): Block[] {
  const { id, titel, status, soort, vertrouwelijkheid } = casus
  const parts = [
    `Casus: ${id}`,
    `status: ${statusLabels[status]}`,
    `soort: ${soortLabels[soort]}`,
    `vertrouwelijkheid: ${vertrouwelijkheidLabels[vertrouwelijkheid]}`,
  ]
  return [
    heading(1, titel),
    paragraph(`${parts.join('; ')}.`),
    heading(2, 'Kernpunten'),
    definitions([
      { term: 'Vraag aan wie beslist', text: orNotFilled(casus.beslissing.vraag) },
      { term: 'Wie beslist', text: orNotFilled(casus.beslisser.functie) },
      { term: 'Besluit', text: besluitInWords(casus) },
    ]),
    paragraphOrNotFilled(casus.kernpunten),
  ]
}

/** What went wrong, how many people it is known to be about, and by what one knows them. */
export function deGroep(casus: Casus): Block[] {
  const { omschrijving, omvang, criteria, signaal, leden } = groepOf(casus)
  return [
    heading(2, 'De groep'),
    paragraphOrNotFilled(omschrijving),
    definitions([
      { term: 'Mensen in de groep', text: orNotFilled(omvang === undefined ? undefined : aantalTekst(omvang)) },
      { term: 'Leden in dit bestand', text: aantalTekst(leden.length) },
      ...(signaal === undefined ? [] : [{ term: 'Uit het signaal', text: signaal }]),
    ]),
    heading(3, 'Criteria'),
    list(criteria.map(({ id, tekst }) => ({ label: id, text: tekst }))),
  ]
}

/** What is known of the group as a whole. */
export function overDeGroep(casus: Casus): Block[] {
  return [heading(2, 'Feiten, vragen en kaders'), ...informatie(casus).slice(1)]
}

/** What the organisation does, whatever the members are offered. */
export function watWeDoen({ conclusie }: Casus): Block[] {
  return [heading(2, 'Wat de organisatie zelf doet'), list(conclusie.maatregelen.map(asItem))]
}

function asItem({ id, tekst, eigenaar, uiterlijk, stand }: Maatregel) {
  const who = `Wie: ${orNotFilled(eigenaar)}`
  const when = `Uiterlijk: ${orNotFilled(uiterlijk && longDate(uiterlijk))}`
  return { label: id, text: tekst, lines: [sentences([who, when, ...(stand ? [`Stand: ${standLabels[stand]}`] : [])])] }
}

/** What became of the proposal. Every member hears for itself, so the one talk of a beraad is left out. */
export function groepOpvolging(casus: Casus): Block[] {
  return opvolging(casus).map((block) =>
    block.kind === 'definitions'
      ? { ...block, entries: block.entries.filter(({ term }) => term !== 'Teruggekoppeld') }
      : block,
  )
}
