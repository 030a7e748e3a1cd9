/** The day of a case: what sorts cases in time and tells which was there before which. */
import type { Casus } from './casus.js'

/** The day of the first sitting, else the day in the id, as "JJJJ-MM-DD"; empty when there is neither. */
export function caseDay(casus: Pick<Casus, 'id' | 'bijeenkomsten'>): string {
  return firstSitting(casus) ?? dayInId(casus.id)
}

/** The day of the first sitting; undefined while there was none. */
export function firstSitting({ bijeenkomsten }: Pick<Casus, 'bijeenkomsten'>): string | undefined {
  return bijeenkomsten.map(({ datum }) => datum).sort()[0]
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

/** Whether a text is a day of the calendar, as "JJJJ-MM-DD". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number) as [number, number, number]
  return day > 0 && day <= daysIn(year, month)
}

/** Whether a text is a day, a month or a year of the calendar: "2024-05-14", "2024-05" or "2024". */
export function isPeriod(text: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(text) && isDay(`${text}${'0000-01-01'.slice(text.length)}`)
}

/** Zero for a month that does not exist. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return monthDays[month - 1] ?? 0
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
