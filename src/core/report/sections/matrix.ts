/** Step 5: whether every stakeholder of step 2 returns in the arguments. */
import type { Casus } from '../../casus/casus.js'
import { counts, stakeholderRows, type StakeholderRow } from '../../casus/weighing.js'
import { enumerate } from '../../text/enumerate.js'
import { heading, list, table, type Block } from '../blocks.js'
import { kantLabels } from '../labels.js'
import { namesTogether } from '../names.js'

/** Stakeholders against arguments, and below it, as a fact, who appears nowhere or on one side only. */
export function matrix(casus: Casus): Block[] {
  const rows = stakeholderRows(casus)
  const facts = missing(casus, rows)
  return [
    heading(3, 'Belanghebbenden in de argumenten'),
    table(
      'Argumenten per belanghebbende',
      ['Belanghebbende', kantLabels.pro, kantLabels.contra],
      rows.map(({ naam, pro, contra }) => [naam, cell(pro), cell(contra)]),
    ),
    ...(facts.length > 0 ? [list(facts.map((text) => ({ text })))] : []),
  ]
}

function cell(ids: readonly string[]): string {
  return ids.length > 0 ? ids.join(', ') : 'geen'
}

function missing(casus: Casus, rows: readonly StakeholderRow[]): string[] {
  const names = (test: (row: StakeholderRow) => boolean) => namesTogether(rows.filter(test).map((row) => row.naam))
  const loose = casus.argumenten.filter((a) => counts(a) && a.belanghebbenden.length === 0).map((a) => a.id)
  return [
    { text: 'In geen argument', who: names(({ pro, contra }) => pro.length + contra.length === 0) },
    { text: 'Alleen bij pro', who: names(({ pro, contra }) => pro.length > 0 && contra.length === 0) },
    { text: 'Alleen bij contra', who: names(({ pro, contra }) => pro.length === 0 && contra.length > 0) },
    { text: 'Argument zonder belanghebbende', who: enumerate(loose) },
  ]
    .filter(({ who }) => who !== '')
    .map(({ text, who }) => `${text}: ${who}.`)
}
