/** Counting whole days, written as "JJJJ-MM-DD". */

/** The day so many days later. */
export function addDays(day: string, count: number): string {
  return new Date(timeOf(day) + count * oneDay).toISOString().slice(0, 10)
}

/** How many days from the first day to the other; negative when that is earlier, and 0 when one of them is no day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / oneDay) || 0
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

const oneDay = 86_400_000
