/** Amounts of money as the Dutch write them. */
import { aantalTekst } from '../text/aantal.js'

/** 1250.5 becomes "€ 1.250,50", and 1250 "€ 1.250". No line breaks behind the sign. */
export function euro(amount: number): string {
  const [whole, cents] = amount.toFixed(2).split('.') as [string, string]
  const parted = aantalTekst(Number(whole))
  return cents === '00' ? `€\u00A0${parted}` : `€\u00A0${parted},${cents}`
}
