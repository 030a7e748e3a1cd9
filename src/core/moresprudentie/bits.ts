/** Sets of small numbers as bits, many equally large sets side by side in one array. */

/** Rows of bits: row `i` is the words from `i * width` up to `(i + 1) * width`. */
export interface BitRows {
  readonly words: Uint32Array
  /** How many words of 32 bits one row has. */
  readonly width: number
}

/** Empty rows that can hold the numbers below `size`. */
export function bitRows(count: number, size: number): BitRows {
  const width = Math.max(1, Math.ceil(size / 32))
  return { words: new Uint32Array(count * width), width }
}

/** Puts a number into a row. */
export function setBit({ words, width }: BitRows, row: number, bit: number): void {
  words[row * width + (bit >>> 5)]! |= 1 << (bit & 31)
}

/** Whether a number is in a row. */
export function hasBit({ words, width }: BitRows, row: number, bit: number): boolean {
  return (words[row * width + (bit >>> 5)]! & (1 << (bit & 31))) !== 0
}

/** Whether all of one row is in another. Both have the same width. */
export function isWithin(part: BitRows, i: number, whole: BitRows, j: number): boolean {
  const { width } = part
  for (let w = 0; w < width; w++) if ((part.words[i * width + w]! & ~whole.words[j * width + w]!) !== 0) return false
  return true
}

/** How many numbers are in a row. */
export function countBits({ words, width }: BitRows, row: number): number {
  let count = 0
  for (let w = row * width; w < (row + 1) * width; w++) for (let word = words[w]!; word !== 0; word &= word - 1) count++
  return count
}

/** The numbers in a row, ascending. */
export function bitsOf({ words, width }: BitRows, row: number): number[] {
  const found: number[] = []
  for (let w = 0; w < width; w++) addBits(found, w, words[row * width + w]!)
  return found
}

/** The numbers that are in one row and not in another, ascending. */
export function difference(from: BitRows, i: number, taken: BitRows, j: number): number[] {
  const { width } = from
  const found: number[] = []
  for (let w = 0; w < width; w++) addBits(found, w, from.words[i * width + w]! & ~taken.words[j * width + w]!)
  return found
}

function addBits(found: number[], w: number, bits: number): void {
  for (let word = bits; word !== 0; word &= word - 1) found.push(w * 32 + 31 - Math.clz32(word & -word))
}
