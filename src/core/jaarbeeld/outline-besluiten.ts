/** What was decided and what became of it, as parts of the overview. */
import { heading, paragraph, small, type Block } from '../report/blocks.js'
import { besluitLabels } from '../report/labels.js'
import { keer, telBeeld, times } from './getallen.js'
import type { Getal, Jaarbeeld } from './schema.js'

/** The decisions by outcome, for each case and for each measure. */
export function besluitBlocks({ samen, besluiten, besluitenPerMaatregel }: Jaarbeeld): Block[] {
  const title = heading(2, 'Wat er is besloten')
  if (samen.besloten === 0) return [title, paragraph('Dit jaar is er geen besluit genomen.')]
  return [
    title,
    ...bars('Besluiten per uitkomst', 'Besluit', besluiten.map(byOutcome)),
    small(
      'Een besluit telt op zijn eigen dag. Van een casus telt alleen het laatste besluit. Terugsturen naar de groep is geen besluit en telt hier niet.',
    ),
    ...bars('Besluiten per maatregel', 'Besluit', besluitenPerMaatregel.map(byOutcome)),
    small('Dit zijn alle maatregelen uit die adviezen. Wie het hele advies overneemt, neemt ook elke maatregel over.'),
  ]
}

/** How those measures are now. */
export function gedaanBlocks({ samen, maatregelen }: Jaarbeeld): Block[] {
  const title = heading(2, 'Wat er is gedaan')
  const rows = maatregelen.map(({ stand, aantal }) => ({ label: standen[stand], aantal }))
  const ditJaar = `Op een dag in dit jaar uitgevoerd, bij besluiten uit welk jaar ook: ${times(samen.uitgevoerd, 'maatregel', 'maatregelen')}.`
  if (rows.every(({ aantal }) => aantal === 0))
    return [title, paragraph(`Bij de besluiten van dit jaar horen geen maatregelen. ${ditJaar}`)]
  return [
    title,
    ...bars('Stand van de maatregelen', 'Stand', rows),
    small(`Dit zijn de maatregelen uit de besluiten van dit jaar. ${ditJaar}`),
  ]
}

interface Row {
  label: string
  aantal: Getal
}

function bars(titel: string, head: string, rows: readonly Row[]): Block[] {
  if (rows.every(({ aantal }) => aantal === 0)) return [paragraph('Bij deze besluiten horen geen maatregelen.')]
  const rijen = rows.map(({ label, aantal }) => ({ label, aantallen: [aantal] }))
  return [telBeeld(titel, head, keer, rijen)]
}

function byOutcome({ uitkomst, aantal }: Jaarbeeld['besluiten'][number]): Row {
  return { label: uitkomst === 'onbekend' ? 'niet gezegd' : besluitLabels[uitkomst], aantal }
}

const standen: Record<Jaarbeeld['maatregelen'][number]['stand'], string> = {
  uitgevoerd: 'uitgevoerd',
  open: 'open',
  vervallen: 'vervallen',
  geweigerd: 'niet overgenomen',
}
