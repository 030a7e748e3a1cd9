/** Which of what waits a list shows. */
import { UserError } from '../errors.js'
import { folded } from '../text/fold.js'
import { visibleLine } from '../text/visible.js'
import { addDays } from './days.js'
import { wachtSoorten, type Wachtpunt } from './schema.js'

/** What is asked for, as typed. Every filter must hold; of the values of one filter a single one is enough. */
export interface WachtSelection {
  bij?: readonly string[]
  soort?: readonly string[]
  teLaat?: boolean
  /** Within so many days from today, or late already. */
  binnen?: string
}

/** What every filter lets through, in the order given. `today`: "JJJJ-MM-DD". Throws a UserError for a value that cannot be. */
export function selectWaiting(rows: readonly Wachtpunt[], selection: WachtSelection, today: string): Wachtpunt[] {
  const { bij, soort, teLaat, binnen } = selection
  const kinds = soort?.map(kindMeant)
  const until = binnen === undefined ? undefined : addDays(today, daysMeant(binnen))
  return rows.filter(
    (row) =>
      (bij === undefined || bij.some((part) => isWith(row, part))) &&
      (kinds === undefined || kinds.includes(row.soort)) &&
      (!teLaat || row.dagenTeLaat > 0) &&
      (until === undefined || (row.termijn !== '' && row.termijn <= until)),
  )
}

/** With whom it lies, or whom the client can turn to. */
function isWith({ bij, contactpersoon }: Wachtpunt, part: string): boolean {
  return [bij, contactpersoon].some((name) => folded(name).includes(folded(part)))
}

function kindMeant(typed: string): string {
  const found = wachtSoorten.find((name) => name === typed.trim().toLowerCase())
  if (found !== undefined) return found
  throw new UserError(`De soort "${visibleLine(typed)}" bestaat niet.`, `Kies uit: ${wachtSoorten.join(', ')}.`)
}

function daysMeant(typed: string): number {
  if (/^\d{1,4}$/.test(typed.trim())) return Number(typed)
  throw new UserError(`--binnen ${visibleLine(typed)} is geen aantal dagen.`, 'Geef een getal, zoals --binnen 14.')
}
