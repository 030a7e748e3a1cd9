/** The matrix on call: who speaks through which arguments, who is forgotten, and what to ask the group. */
import type { Casus } from '../casus/casus.js'
import { perspectieven, perspectiefTelling } from '../casus/maatwerk.js'
import type { CasusFile } from '../casus/schema.js'
import { stakeholderRows, type StakeholderRow } from '../casus/weighing.js'
import { perspectiefLabels } from '../report/labels.js'
import { shorten } from '../text/shorten.js'
import { visibleLine } from '../text/visible.js'
import { displayWidth, padEnd } from '../text/width.js'
import { readingOf } from './reading-of.js'

/**
 * One line per stakeholder, or two where columns do not fit in `width` cells, and an open question for each that is
 * forgotten or seen from one side only (step 5).
 */
export function matrixLines(file: CasusFile, width: number): string[] {
  const casus = readingOf(file)
  if (casus.soort === 'maatwerk') return balanceLines(casus)
  if (casus.belanghebbenden.length === 0) return ['Er zijn nog geen belanghebbenden. Zie: stap belanghebbenden']
  const rows = stakeholderRows(casus).map((row) => ({ ...row, naam: visibleLine(row.naam) }))
  const columns = asColumns(rows)
  const fits = columns.every((line) => displayWidth(line) <= width)
  return [...(fits ? columns : rows.flatMap(asPair)), ...rows.flatMap(questionAbout)]
}

function asColumns(rows: readonly StakeholderRow[]): string[] {
  const proWidth = Math.max(9, ...rows.map(({ pro }) => cell(pro).length))
  return [
    `  ${padEnd('', nameWidth)}  ${padEnd('pro', proWidth)}  contra`,
    ...rows.map(
      ({ naam, pro, contra }) =>
        `  ${padEnd(shorten(naam, nameWidth), nameWidth)}  ${padEnd(cell(pro), proWidth)}  ${cell(contra)}`,
    ),
  ]
}

/** The names of the columns stand in each line, so that a broken line still tells its column. */
function asPair({ naam, pro, contra }: StakeholderRow): string[] {
  return [`  ${naam}`, `    pro: ${cell(pro)}`, `    contra: ${cell(contra)}`]
}

/** Maatwerk asks for perspectives and not for stakeholders: how many arguments each has. Counts, never a weight. */
function balanceLines(casus: Casus): string[] {
  const telling = perspectiefTelling(casus)
  return perspectieven.map(
    (name) => `  ${padEnd(perspectiefLabels[name], nameWidth)}  ${'■'.repeat(telling[name])} ${telling[name]}`,
  )
}

const nameWidth = 28

function questionAbout({ naam, pro, contra }: StakeholderRow): string[] {
  if (pro.length + contra.length === 0)
    return [`${naam} komt nog nergens voor. Wat pleit voor, en wat tegen, gezien vanuit deze partij?`]
  if (contra.length === 0) return [`${naam} staat alleen bij pro. Wat zou er vanuit deze partij tegen pleiten?`]
  if (pro.length === 0) return [`${naam} staat alleen bij contra. Wat zou er vanuit deze partij vóór pleiten?`]
  return []
}

function cell(ids: readonly string[]): string {
  return ids.length === 0 ? '–' : ids.join(' ')
}
