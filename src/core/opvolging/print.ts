/** What waits, for people: what is late first, a few lines each, so that it fits any screen and any screen reader. */
import { longDate } from '../report/dates.js'
import { hang } from '../report/styled.js'
import { visibleLine } from '../text/visible.js'
import { wrapText } from '../text/width.js'
import type { Wachtpunt } from './schema.js'

/** Lines of at most `width` cells. `total`: how many things wait without filters. */
export function waitingText(rows: readonly Wachtpunt[], total: number, width: number): string {
  if (rows.length === 0) return `${emptyText(total, width).join('\n')}\n`
  const late = rows.filter(({ dagenTeLaat }) => dagenTeLaat > 0)
  const rest = rows.filter(({ dagenTeLaat }) => dagenTeLaat === 0)
  const lines = [...group('Te laat', late, width), ...group('Wacht nog', rest, width)]
  return `${lines.slice(1).join('\n')}\n`
}

/** In one line: "3 dagen te laat: neem een besluit over het advies (teamleider inkomen)". */
export function waitingLine(row: Wachtpunt): string {
  return `${standing(row)}: ${visibleLine(row.wat)} (${who(row)})`
}

function emptyText(total: number, width: number): string[] {
  if (total === 0) return wrapText('Er wacht niets. Alles uit de opvolging is gedaan.', width)
  return wrapText(`Bij deze keuze wacht er niets. Zonder keuze ${total === 1 ? 'is' : 'zijn'} het er ${total}.`, width)
}

function group(title: string, rows: readonly Wachtpunt[], width: number): string[] {
  if (rows.length === 0) return []
  return ['', `${title} (${rows.length})`, ...rows.flatMap((row) => ['', ...record(row, width)])]
}

function record(row: Wachtpunt, width: number): string[] {
  const days = [
    ...(row.sinds === '' ? [] : [`sinds ${longDate(row.sinds)}`]),
    ...(row.termijn === '' ? ['zonder termijn'] : [`uiterlijk ${longDate(row.termijn)}`]),
  ]
  const about = [
    visibleLine(`${row.deel === row.soort ? '' : `${row.deel}: `}${row.wat}`),
    `Bij: ${who(row)}; contactpersoon: ${visibleLine(row.contactpersoon) || 'nog niemand'}`,
    `${standing(row)}; ${days.join('; ')}`,
  ]
  const head = wrapText(`${visibleLine(row.id)} · ${row.soort}`, width)
  return [
    ...head,
    ...hang(
      about.flatMap((text) => wrapText(text, width - 2)),
      '  ',
      '  ',
    ),
  ]
}

function standing({ dagenTeLaat, dagenOpen, sinds }: Wachtpunt): string {
  if (dagenTeLaat > 0) return `${inDays(dagenTeLaat)} te laat`
  return sinds === '' ? 'Op tijd' : `${inDays(dagenOpen)} open`
}

function inDays(count: number): string {
  return count === 1 ? '1 dag' : `${count} dagen`
}

function who({ bij }: Wachtpunt): string {
  return visibleLine(bij) || 'nog niemand'
}
