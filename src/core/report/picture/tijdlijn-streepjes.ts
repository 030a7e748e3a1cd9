/** The years or months that stand beside a timeline: as many as there is room for, at round distances. */

interface Tick {
  /** Days since 1970. */
  day: number
  words: string
}

/** The ticks from day `from` to day `till`, at most `most` of them. None where no month or year begins in between. */
export function ticksBetween(from: number, till: number, most: number): Tick[] {
  for (const months of steps) {
    const ticks = ticksEvery(months, from, till)
    if (ticks.length <= most) return ticks
  }
  return []
}

function ticksEvery(months: number, from: number, till: number): Tick[] {
  const start = new Date(from * DAY)
  const first = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months) * months
  const ticks: Tick[] = []
  for (let month = first; ; month += months) {
    const day = Date.UTC(Math.floor(month / 12), month % 12) / DAY
    if (day > till) return ticks
    if (day >= from) ticks.push({ day, words: wordsOf(month, months) })
  }
}

function wordsOf(month: number, months: number): string {
  const year = String(Math.floor(month / 12))
  return months % 12 === 0 ? year : `${names[month % 12]!} ${year}`
}

const names = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
/** In months. */
const steps = [1, 3, 12, 24, 60, 120, 240, 600, 1200, 12_000, 120_000]
const DAY = 86_400_000
