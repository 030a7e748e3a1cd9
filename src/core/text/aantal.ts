/** Counts as the Dutch write them. */

/** A whole number with a point between thousands: 2114 becomes "2.114". */
export function aantalTekst(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '.')
}
