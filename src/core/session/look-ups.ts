/** What can be looked up in the folder: the choices of each kind, and what a typed text means among them. */
import type { Kant } from '../casus/casus.js'
import type { Lijn } from '../casus/lijn.js'
import { shorten } from '../text/shorten.js'
import { visibleLine } from '../text/visible.js'
import { factorsFor, readFactor } from './factor-choice.js'
import { lookUp, type Choice } from './look-up.js'
import { getAt } from './path.js'
import type { Session, SessionContext } from './session.js'
import type { OnTable, Slot } from './slots.js'

export type LookUpKind = 'lijn' | 'factor' | 'beraad'

export interface LookUp {
  /** All that can be chosen. A number is the place in this list, also while it is shortened. */
  choices: readonly Choice[]
  /** What a text chooses (null: nothing), all that it fits, or why it fits nothing. */
  read(text: string): { id: string | null; notices: string[] } | { fitting: Choice[] } | { error: string }
  /** How to choose. */
  help: string[]
}

/** What can be looked up at a slot of each kind. */
export const lookUps: Record<LookUpKind, (session: Session, slot: Slot, context: SessionContext) => LookUp> = {
  lijn: (session) => lijnLookUp(lijnChoices(session)),
  factor: factorLookUp,
  beraad: beraadLookUp,
}

/** The lijn of a case, when the folder has it. */
export function lijnOf({ file, lijnen }: OnTable): Lijn | undefined {
  return lijnen.get(file.lijn ?? '')
}

function lijnLookUp(choices: Choice[]): LookUp {
  return {
    choices,
    read: (text) => {
      if (/^(-|geen)$/i.test(text)) return { id: null, notices: ['→ geen lijn'] }
      const found = lookUp(text, choices)
      if ('one' in found) return chosen(found.one)
      return found.fitting.length > 0 ? found : { error: nothing('lijn', text, 'Kies een nummer, of druk op Enter.') }
    },
    help: [ways],
  }
}

function factorLookUp(session: Session, slot: Slot): LookUp {
  const [lijn, kant] = [lijnOf(session), kantAt(session, slot)]
  return {
    choices: lijn === undefined ? [] : factorsFor(kant, lijn),
    read: (text) => {
      const found = readFactor(text, kant, lijn!)
      return 'factor' in found ? { id: found.factor, notices: found.notices } : found
    },
    help: [ways, 'Staat hij er niet bij? Typ: voorstel gezin raakt dakloos'],
  }
}

/** Those of the same lijn first. What is not in the list can still be named, by who knows the whole id. */
function beraadLookUp({ file, known }: Session, slot: Slot, { beraden = [] }: SessionContext): LookUp {
  const named = slot.kind === 'more' ? (file.verwijzingen ?? []).map(({ naar }) => naar) : []
  const others = beraden.filter(({ id }) => id !== file.id && !named.includes(id))
  const isFar = ({ lijn }: { lijn: string }) => Number(lijn === '' || lijn !== file.lijn)
  const choices = others.toSorted((a, b) => isFar(a) - isFar(b))
  return {
    choices,
    read: (text) => {
      const id = text.toLowerCase()
      const found = lookUp(text, choices)
      if ('one' in found && found.one.id === id) return chosen(found.one)
      if (id !== file.id && known.knownIds?.has(id)) return { id, notices: [] }
      if ('one' in found) return chosen(found.one)
      return found.fitting.length > 0
        ? found
        : { error: nothing('beraad', text, 'Typ een ander woord, of het hele id.') }
    },
    help: [
      'Typ een nummer, of een woord uit de titel of het id.',
      'Een concept en een vertrouwelijke casus staan niet in de lijst. Noem die met het hele id.',
    ],
  }
}

function chosen({ id, text }: Choice): { id: string; notices: string[] } {
  return { id, notices: [`→ ${visibleLine(`${id}: ${text}`)}`] }
}

function nothing(what: string, text: string, advice: string): string {
  return `Geen ${what} met “${shorten(visibleLine(text), 40)}”. ${advice}`
}

function lijnChoices({ lijnen }: OnTable): Choice[] {
  return [...lijnen.values()].map(({ lijn, vraag }) => ({ id: lijn, text: vraag }))
}

/** A measure that a ja depends on speaks for ja. */
function kantAt({ file }: OnTable, { path }: Slot): Kant {
  return (getAt(file, [...path.slice(0, -1), 'kant']) as Kant | undefined) ?? 'pro'
}

const ways = 'Typ een nummer, een naam, of een woord dat erin staat. Typ geen om niets te kiezen.'
