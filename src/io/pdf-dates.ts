/** The dates in a PDF, set to a fixed day: a browser puts in its clock, and then no two reports are the same. */

/**
 * The same file with `day` ("JJJJ-MM-DD") as date of making and changing.
 * No byte moves, so the places that the file notes down still hold. Text in a PDF can't look like such a date: its
 * brackets are escaped.
 */
export function withFixedDates(pdf: Uint8Array, day: string): Uint8Array {
  const moment = `D:${day.replaceAll('-', '')}000000`
  const text = Buffer.from(pdf).toString('latin1')
  const fixed = text.replace(dates, (_, key: string, zone: string) => `${key}${moment}${zone.replace(/\d/g, '0')}`)
  return Buffer.from(fixed, 'latin1')
}

const dates = /(\/(?:CreationDate|ModDate) ?\()D:\d{14}([^)]*)/g
