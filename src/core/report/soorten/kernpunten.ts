/** The headnote of a case for the collection: what was asked, advised and decided, and what carried it. */
import type { Casus } from '../../casus/casus.js'
import { counts } from '../../casus/weighing.js'
import { enumerate } from '../../text/enumerate.js'
import { heading, list, type Block } from '../blocks.js'
import { oordeelLabels, rechtLabels } from '../labels.js'
import { belanghebbendeNamen, stellingOf } from '../names.js'
import { bronregel, type Source } from '../sections/bron.js'
import { kernpunten as kern } from '../sections/kop.js'
import { vertrouwelijk } from '../sections/vertrouwelijk.js'

/** Half a page, for who was not there. */
export function kernpunten(casus: Casus, source: Source): Block[] {
  const { doorslaggevend, tegenargumenten, maatregelen } = casus.conclusie
  const conditions = maatregelen.filter(({ voorwaarde }) => voorwaarde === true)
  return [
    heading(1, casus.titel),
    ...vertrouwelijk(casus),
    ...kern(casus),
    heading(2, 'Wat de doorslag gaf'),
    list(doorslaggevend.map((id) => ({ label: id, text: stellingOf(casus, id) }))),
    heading(2, 'Wat daar tegenover stond'),
    list(
      tegenargumenten.map(({ argument, recht }) => ({
        label: argument,
        text: stellingOf(casus, argument),
        lines: recht === undefined ? [] : [`Recht gedaan: ${rechtLabels[recht]}.`],
      })),
    ),
    ...(conditions.length === 0
      ? []
      : [
          heading(2, conditionTitle(casus)),
          list(conditions.map(({ id, tekst, voor }) => ({ label: id, text: tekst, lines: forWhom(casus, voor) }))),
        ]),
    heading(2, 'Waarop je het terugvindt'),
    list([{ text: `Lijn: ${casus.lijn ?? 'nog geen'}.` }, ...beginselen(casus)]),
    bronregel(casus, source),
  ]
}

function conditionTitle({ conclusie: { oordeel } }: Casus): string {
  return oordeel === undefined ? 'Onder welke voorwaarden' : `Onder welke voorwaarden (${oordeelLabels[oordeel]})`
}

function forWhom(casus: Casus, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`Voor: ${belanghebbendeNamen(casus, ids)}.`]
}

function beginselen({ argumenten, trefwoorden }: Casus): { text: string }[] {
  const named = [...new Set(argumenten.filter(counts).flatMap(({ beginsel }) => beginsel ?? []))]
  return [
    ...(named.length === 0 ? [] : [{ text: `Rechten en beginselen: ${enumerate(named)}.` }]),
    ...(trefwoorden.length === 0 ? [] : [{ text: `Trefwoorden: ${enumerate(trefwoorden)}.` }]),
  ]
}
