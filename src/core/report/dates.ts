/** Dates as a reader expects them: written out in Dutch. */

/** "2026-11-21" becomes "21 november 2026". A text that is no day comes back as it is. Pure: it reads no clock. */
export function longDate(day: string): string {
  const time = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(time.getTime())) return day
  return `${time.getUTCDate()} ${months[time.getUTCMonth()]!} ${time.getUTCFullYear()}`
}

/** The same of a moment: "2011-03" becomes "maart 2011", and a year alone stays as it is. */
export function longMoment(moment: string): string {
  if (/^\d{4}$/.test(moment)) return moment
  return /^\d{4}-\d{2}$/.test(moment) ? longDate(`${moment}-01`).replace(/^\d+ /, '') : longDate(moment)
}

/** The names of the months, as Intl gives them, which a test holds on to: to ask it takes a sixth of the start of an empty Node. */
export const months: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
