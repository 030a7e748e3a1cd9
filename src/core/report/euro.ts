/** Amounts of money as the Dutch write them. */

/** 1250.5 becomes "€ 1.250,50", and 1250 "€ 1.250". */
export function euro(amount: number): string {
  const [whole, cents] = amount.toFixed(2).split('.') as [string, string]
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return cents === '00' ? `€ ${parted}` : `€ ${parted},${cents}`
}
