/** Which cases rest on which law, as text for a terminal and for a pipe, for scripts and for programs. */
import type { Gebruik } from '../kaders/gebruik-schema.js'
import { gebruikColumns } from '../kaders/gebruik-schema.js'
import { safeJson } from '../text/safe-json.js'
import { visibleLine } from '../text/visible.js'
import { wrapText } from '../text/width.js'
import { outcomeInWords, statusLabels } from './labels.js'

/** Law by law, place by place, with the cases that rest on it. `rows` are sorted. */
export function kadersText(rows: readonly Gebruik[], width: number): string {
  if (rows.length === 0) return 'Geen kaders gevonden.\n'
  const laws = groupsOf(rows, ({ recht }) => recht)
  return laws.map((law) => `${lawLines(law, width).join('\n')}\n`).join('\n')
}

/** One line per frame, columns parted by tabs, no heading: for grep, cut and awk. */
export function kadersPlain(rows: readonly Gebruik[]): string {
  return rows.map((row) => `${gebruikColumns.map((column) => visibleLine(row[column])).join('\t')}\n`).join('')
}

/** As `schema/kaders.schema.json` says. */
export function kadersJson(rows: readonly Gebruik[]): string {
  return safeJson({ versie: 1, kaders: rows })
}

function lawLines(law: readonly Gebruik[], width: number): string[] {
  const [{ soort, recht }] = law as [Gebruik]
  const title = `${recht} (${soortLabels[soort]})`
  return [
    ...wrapText(visibleLine(title), width),
    ...groupsOf(law, ({ plaats }) => plaats).flatMap((place) => placeLines(place, width)),
  ]
}

function placeLines(place: readonly Gebruik[], width: number): string[] {
  const [{ plaats, recht, adres }] = place as [Gebruik]
  const names = [...new Set(place.map(({ naam }) => naam))].filter((naam) => naam !== recht)
  return [
    ...(plaats === '' ? [] : indented(plaats, width, 1)),
    ...names.flatMap((naam) => indented(naam, width, 2)),
    ...(adres === '' ? [] : indented(adres, width, 2)),
    ...place.flatMap((row) => caseLines(row, width)),
  ]
}

/** The dash stays beside the id, however narrow the screen is. */
function caseLines(row: Gebruik, width: number): string[] {
  const { casus, kader, status, oordeel, soortCasus } = row
  const lines = indented(
    `${casus}, ${kader}: ${outcomeInWords({ soort: soortCasus, oordeel })} (${statusLabels[status]})`,
    width,
    3,
  )
  return lines.map((line, i) => (i === 0 ? line.replace('      ', '    - ') : line))
}

function indented(text: string, width: number, depth: number): string[] {
  const indent = '  '.repeat(depth)
  return wrapText(visibleLine(text), Math.max(20, width - indent.length)).map((line) => `${indent}${line}`)
}

function groupsOf(rows: readonly Gebruik[], keyOf: (row: Gebruik) => string): Gebruik[][] {
  const groups = new Map<string, Gebruik[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group === undefined) groups.set(keyOf(row), [row])
    else group.push(row)
  }
  return [...groups.values()]
}

const soortLabels: Record<Gebruik['soort'], string> = {
  wet: 'wet of verdrag',
  verordening: 'lokale regeling',
  europees: 'Europees recht',
  uitspraak: 'uitspraak',
  beleid: 'beleid of andere bron',
}
