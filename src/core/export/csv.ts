/** The arguments of cases for a spreadsheet: one record per argument. */
import type { Argument, Casus } from '../casus/casus.js'
import { isParked } from '../casus/weighing.js'
import { csvText, type CsvKind } from '../list/csv.js'
import { belanghebbendeNamen } from '../report/names.js'

/** A heading and a record for every argument, parked ones too, in the order of the cases. */
export function argumentsAsCsv(cases: readonly Casus[], kind: CsvKind): string {
  const rows = cases.flatMap((casus) => casus.argumenten.map((argument) => rowOf(casus, argument)))
  return csvText([argumentColumns, ...rows.map((row) => argumentColumns.map((column) => row[column]))], kind)
}

function rowOf(casus: Casus, argument: Argument): Record<ArgumentColumn, string> {
  const justice = casus.conclusie.tegenargumenten.find((row) => row.argument === argument.id)
  return {
    casus: casus.id,
    argument: argument.id,
    kant: argument.kant ?? '',
    stelling: argument.stelling,
    soort: argument.soort ?? '',
    beginsel: argument.beginsel ?? '',
    perspectief: argument.perspectief ?? '',
    belanghebbenden: belanghebbendeNamen(casus, argument.belanghebbenden),
    factor: argument.factor ?? '',
    geparkeerd: isParked(argument) ? 'ja' : 'nee',
    doorslaggevend: casus.conclusie.doorslaggevend.includes(argument.id) ? 'ja' : 'nee',
    recht: justice?.recht ?? '',
    maatregelen: justice?.maatregelen.join('; ') ?? '',
    toelichting: justice?.toelichting ?? '',
    oordeel: casus.conclusie.oordeel ?? '',
    status: casus.status,
  }
}

/** The columns in their order. New ones come last: scripts count on the place. */
export const argumentColumns = [
  'casus',
  'argument',
  'kant',
  'stelling',
  'soort',
  'beginsel',
  'perspectief',
  'belanghebbenden',
  'factor',
  'geparkeerd',
  'doorslaggevend',
  'recht',
  'maatregelen',
  'toelichting',
  'oordeel',
  'status',
] as const
type ArgumentColumn = (typeof argumentColumns)[number]
