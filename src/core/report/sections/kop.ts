/** The head of a report: what case this is, and its headnote (kernpunten). */
import type { Casus, Soort } from '../../casus/casus.js'
import { enumerate } from '../../text/enumerate.js'
import { definitions, heading, orNotFilled, paragraph, paragraphOrNotFilled, type Block } from '../blocks.js'
import { longDate } from '../dates.js'
import { oordeelLabels, soortLabels, statusLabels, vertrouwelijkheidLabels } from '../labels.js'
import { besluitInWords } from './opvolging.js'

/** Title and standing of the case. */
export function kop(casus: Casus): Block[] {
  const dates = casus.bijeenkomsten.map((b) => longDate(b.datum))
  const parts = [
    `Casus: ${casus.id}`,
    `status: ${statusLabels[casus.status]}`,
    ...(dates.length === 0 && withoutSittings.includes(casus.soort)
      ? []
      : [`${dates.length > 1 ? 'bijeenkomsten' : 'bijeenkomst'}: ${orNotFilled(enumerate(dates))}`]),
    `soort: ${soortLabels[casus.soort]}`,
    `vertrouwelijkheid: ${vertrouwelijkheidLabels[casus.vertrouwelijkheid]}`,
  ]
  return [heading(1, casus.titel), paragraph(`${parts.join('; ')}.`)]
}

/** Question, advice and decision at a glance, then the headnote for who was not there. */
export function kernpunten(casus: Casus): Block[] {
  const { oordeel } = casus.conclusie
  return [
    heading(2, 'Kernpunten'),
    definitions([
      { term: 'Vraag', text: orNotFilled(casus.beslissing.vraag) },
      { term: 'Advies', text: orNotFilled(oordeel && oordeelLabels[oordeel]) },
      { term: 'Besluit', text: besluitInWords(casus) },
    ]),
    paragraphOrNotFilled(casus.kernpunten),
  ]
}

/** Kinds of case that need no sitting: without one nothing is missing. */
const withoutSittings: readonly Soort[] = ['signaal', 'raadsadvies']
