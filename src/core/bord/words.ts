/** The fixed words on the board, the same in the terminal and on the page. */
import type { Kant } from '../casus/casus.js'

export const words = {
  paginatitel: 'Bord bij het beraad',
  geenVraag: 'De morele vraag staat nog niet vast.',
  advies: 'Advies',
  doorslaggevend: 'Wat de doorslag gaf',
  geenArgument: 'Nog niets genoemd.',
  zonderKant: 'Nog niet bij pro of contra',
  belanghebbenden: 'Belanghebbenden',
  wie: 'Wie',
  geparkeerd: 'Geparkeerd als mogelijke smoes',
  deelnemers: 'Deelnemers',
  geen: 'geen',
} as const

/** What a column pleads for, beside its name. */
export const kantUitleg: Record<Kant, string> = { pro: 'pleit voor ja', contra: 'pleit voor nee' }

/** Said while the file can't be read. The board shows the last state that could. */
export const nietActueel = 'Het bestand is even niet te lezen. Je ziet de laatste stand; het bord gaat vanzelf verder.'
