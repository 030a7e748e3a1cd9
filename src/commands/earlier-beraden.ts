/** Earlier beraden beside a running session: told of once, shown when asked for, and read no sooner than that. */
import { readingForm } from '../core/casus/reading.js'
import { precedentenInShort } from '../core/report/precedenten-kort.js'
import { earlierLines, standingLines, type Compared } from '../core/report/precedenten-sessie.js'
import type { Session } from '../core/session/session.js'
import type { Slot } from '../core/session/slots.js'
import { visibleLine } from '../core/text/visible.js'
import type { Environment } from '../environment.js'
import type { LoadedCase } from '../environment/cases.js'

/** Lines for the screen; none where there is nothing to say, or where it was said before in this sitting. */
export interface EarlierBeraden {
  atStep(session: Session, slot: Slot): string[]
  after(slot: Slot, session: Session): Promise<string[]>
  /** For who types `precedenten`: as often as asked. */
  asked(session: Session): Promise<string[]>
}

/** `recent`: the cases that were read already. `unseen`: how many more there are. */
export function earlierBeraden(recent: readonly LoadedCase[], unseen: number, env: Environment): EarlierBeraden {
  const told = new Set<'stap 4' | 'stap 6'>()
  return {
    atStep(session, slot) {
      if (slot.step.id !== 'informatie' || told.has('stap 4')) return []
      told.add('stap 4')
      return earlierLines(comparedTo(recent, session, env), unseen)
    },
    async after(slot, session) {
      const { lijn, conclusie } = readingForm(session.file)
      const isWeighed = conclusie.oordeel !== undefined && conclusie.doorslaggevend.length > 0
      if (slot.step.id !== 'conclusie' || !isWeighed || lijn === undefined || told.has('stap 6')) return []
      told.add('stap 6')
      return standingLines(comparedTo(await ofLijn(lijn, env), session, env))
    },
    async asked(session) {
      const { lijn } = readingForm(session.file)
      if (lijn === undefined) return session.lijnen.size > 0 ? noLijn : noLijnen
      const { draft, cases, today } = comparedTo(await ofLijn(lijn, env), session, env)
      const lines = precedentenInShort(draft, cases, today)
      return lines.length > 0 ? lines : [`In de lijn ${visibleLine(lijn)} telt nog geen eerder beraad mee.`]
    },
  }
}

async function ofLijn(lijn: string, env: Environment): Promise<LoadedCase[]> {
  return (await env.cases()).loadLijn(lijn)
}

function comparedTo(cases: readonly LoadedCase[], { file }: Session, env: Environment): Compared {
  return { draft: readingForm(file), cases: cases.map(({ casus }) => casus), today: env.today() }
}

const noLijn = ['Deze casus hoort nog bij geen lijn. Kies er een: typ stap 1.']
const noLijnen = ['Hier zijn nog geen lijnen om naast te leggen. Zie de handleiding, bij Moresprudentie.']
