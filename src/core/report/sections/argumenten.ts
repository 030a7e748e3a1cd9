/** Step 5: the two columns, pro and contra, told apart by words. No speakers: views stay untraceable (Woo 5.2). */
import type { Argument, Casus } from '../../casus/casus.js'
import { counts } from '../../casus/weighing.js'
import { columnHeading, heading, list, orNotFilled, paragraph, type Block, type Item } from '../blocks.js'
import { argumentSoortLabels, kantLabels, perspectiefLabels } from '../labels.js'
import { belanghebbendeNamen, sentences } from '../names.js'

/** The counting arguments on both sides; an argument that has no side yet is named apart. */
export function argumenten(casus: Casus): Block[] {
  const onSide = (kant: Argument['kant']) =>
    casus.argumenten.filter((a) => counts(a) && a.kant === kant).map((a) => asItem(casus, a))
  const withoutSide = onSide(undefined)
  return [
    heading(2, 'Stap 5: welke argumenten?'),
    paragraph('Pro pleit voor een ja op de morele vraag, contra voor een nee.'),
    columnHeading('pro', kantLabels.pro),
    list(onSide('pro')),
    columnHeading('contra', kantLabels.contra),
    list(onSide('contra')),
    ...(withoutSide.length > 0 ? [heading(3, 'Nog zonder kant'), list(withoutSide)] : []),
  ]
}

function asItem(casus: Casus, { id, stelling, soort, beginsel, perspectief, belanghebbenden }: Argument): Item {
  const kind = orNotFilled(soort && argumentSoortLabels[soort])
  const about = [
    `Soort: ${beginsel ? `${kind} (${beginsel})` : kind}`,
    `Van: ${orNotFilled(belanghebbendeNamen(casus, belanghebbenden))}`,
    `Perspectief: ${orNotFilled(perspectief && perspectiefLabels[perspectief])}`,
  ]
  return { label: id, text: stelling, lines: [sentences(about)] }
}
