/** Step 6: the ledger. Every argument on the losing side gets justice, or stands here as open. */
import type { Casus } from '../../casus/casus.js'
import { losingArguments, winningSide } from '../../casus/weighing.js'
import { enumerate } from '../../text/enumerate.js'
import { heading, list, paragraph, type Block, type Item } from '../blocks.js'
import { rechtLabels } from '../labels.js'
import { stellingOf } from '../names.js'

type Row = Casus['conclusie']['tegenargumenten'][number]

/** One item per losing argument with how justice is done to it and what is still open; rows of other arguments follow. */
export function tegenargumenten(casus: Casus): Block[] {
  const title = heading(3, 'Recht doen aan de tegenargumenten')
  const losing = losingArguments(casus).map((a) => a.id)
  const rows = casus.conclusie.tegenargumenten
  const items = [
    ...losing.map((id) => asItem(casus, rows.find((row) => row.argument === id) ?? emptyRow(id))),
    ...rows.filter((row) => !losing.includes(row.argument)).map((row) => outsider(casus, row)),
  ]
  if (items.length > 0) return [title, list(items)]
  const isDecided = winningSide(casus) !== undefined
  return [title, isDecided ? paragraph('Er zijn geen argumenten aan de andere kant.') : list([])]
}

function asItem(casus: Casus, row: Row): Item {
  const open = openParts(row)
  const lines = [
    row.recht ? `Recht gedaan: ${rechtLabels[row.recht]}${measures(row)}` : '',
    row.toelichting?.trim() ? `Toelichting: ${row.toelichting}` : '',
    open.length > 0 ? `Nog open: ${enumerate(open)}` : '',
  ]
  return { label: row.argument, text: stellingOf(casus, row.argument), lines: lines.filter((line) => line !== '') }
}

function measures({ maatregelen }: Row): string {
  return maatregelen.length > 0 ? ` (${enumerate(maatregelen)})` : ''
}

function openParts(row: Row): string[] {
  const parts = [
    !row.recht && 'hoe dit argument recht krijgt',
    row.recht === 'maatregel' && row.maatregelen.length === 0 && 'welke maatregel',
    !row.toelichting?.trim() && 'de toelichting',
  ]
  return parts.filter((part) => part !== false)
}

function emptyRow(argument: string): Row {
  return { argument, maatregelen: [] }
}

function outsider(casus: Casus, row: Row): Item {
  const item = asItem(casus, row)
  return { ...item, lines: [...(item.lines ?? []), 'Let op: dit argument staat niet aan de verliezende kant.'] }
}
