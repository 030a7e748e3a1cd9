/** Dates as a reader expects them: written out in Dutch. */

/** "2026-11-21" becomes "21 november 2026". A text that is no day comes back as it is. Pure: it reads no clock. */
export function longDate(day: string): string {
  const time = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(time.getTime()) ? day : dutch.format(time)
}

// UTC on both sides: a day has no time zone, and the same input must give the same bytes everywhere.
const dutch = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
