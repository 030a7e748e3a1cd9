/** Step 5: how the arguments spread over perspectives and classes. Plain counts: never a score, never a verdict. */
import type { Argument, Casus } from '../../casus/casus.js'
import { counts } from '../../casus/weighing.js'
import { heading, note, table, type Block } from '../blocks.js'
import { argumentSoortLabels, kantLabels, perspectiefLabels } from '../labels.js'

/** Two tables of counts; the legal view tends to dominate, and here the group sees whether it does. */
export function balans({ argumenten }: Casus): Block[] {
  const counting = argumenten.filter(counts)
  const title = heading(3, 'Balans')
  if (counting.length === 0) return [title, table('', [], [])]
  return [
    title,
    note('Dit zijn aantallen, geen weging. Wat geparkeerd is, telt hier niet mee.'),
    countTable('Argumenten per perspectief', 'Perspectief', perspectiefLabels, counting, (a) => a.perspectief),
    countTable('Argumenten per soort', 'Soort', argumentSoortLabels, counting, (a) => a.soort),
  ]
}

function countTable<Value extends string>(
  caption: string,
  head: string,
  labels: Readonly<Record<Value, string>>,
  argumenten: readonly Argument[],
  valueOf: (argument: Argument) => Value | undefined,
): Block {
  const row = (label: string, value: Value | undefined) => {
    const found = argumenten.filter((a) => valueOf(a) === value)
    const cells = ([...sides, undefined] as const).map((kant) => found.filter((a) => a.kant === kant).length)
    return { found: found.length, cells: [label, ...cells.map(String)] }
  }
  const rows = (Object.keys(labels) as Value[]).map((value) => row(labels[value], value))
  const open = row('nog niet ingevuld', undefined)
  const all = open.found > 0 ? [...rows, open] : rows
  const hasSideless = argumenten.some((a) => a.kant === undefined)
  const heads = [head, kantLabels.pro, kantLabels.contra, 'Nog zonder kant']
  const width = hasSideless ? heads.length : heads.length - 1
  return table(
    caption,
    heads.slice(0, width),
    all.map(({ cells }) => cells.slice(0, width)),
  )
}

const sides = ['pro', 'contra'] as const
