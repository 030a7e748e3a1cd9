/** The day of a case: what sorts cases in time and tells which was there before which. */
import type { Casus } from './casus.js'

/** The day of the first sitting, else the day in the id, as "JJJJ-MM-DD"; empty when there is neither. */
export function caseDay({ id, bijeenkomsten }: Pick<Casus, 'id' | 'bijeenkomsten'>): string {
  const first = bijeenkomsten.map((b) => b.datum).sort()[0]
  return first ?? dayInId(id)
}

/** When a case was, as far as is known: of an advice of a council that may be only a year or a month. Sorts as a day does. */
export function casePeriod(casus: Pick<Casus, 'id' | 'bijeenkomsten' | 'raadsadvies'>): string {
  return casus.raadsadvies?.datum ?? caseDay(casus)
}

/** The day that an id begins with, or an empty text: also where it names a day that does not exist. */
export function dayInId(id: string): string {
  const named = dayNamed(id)
  return isDay(named) ? named : ''
}

/** What an id begins with when that has the form of a day, or an empty text. */
export function dayNamed(id: string): string {
  return /^\d{4}-\d{2}-\d{2}(?=-|$)/.exec(id)?.[0] ?? ''
}

/** Whether "JJJJ-MM-DD" is a day of the calendar. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
