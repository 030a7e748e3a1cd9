/** The beraden that can be chosen from in a session. */
import { readKept } from '../core/index/kept.js'
import type { IndexRow } from '../core/index/schema.js'
import { rowsOf } from '../core/noted-files.js'
import type { EarlierBeraad, SessionContext } from '../core/session/session.js'
import { lookUpKind } from '../core/session/look-up-turn.js'
import type { Slot } from '../core/session/slots.js'
import type { Environment } from '../environment.js'
import { noteCases } from './note-cases.js'

/** The context with those beraden, from the first question on that asks for one: until then no case has to be read. */
export async function withBeraden(slot: Slot, context: SessionContext, env: Environment): Promise<SessionContext> {
  if (context.beraden !== undefined || lookUpKind(slot) !== 'beraad') return context
  return { ...context, beraden: await beradenToName(env) }
}

/** What the index may name: no concept, and nothing confidential. The screen may stand before a group. */
async function beradenToName(env: Environment): Promise<EarlierBeraad[]> {
  const kept = await env.kept('index')
  const { noted } = await noteCases(await env.cases(), readKept(kept?.text ?? ''), env)
  const open = rowsOf<IndexRow>(noted).filter((row) => row.vertrouwelijkheid !== 'vertrouwelijk')
  const newestFirst = open.toSorted((a, b) => (`${a.datum} ${a.id}` < `${b.datum} ${b.id}` ? 1 : -1))
  return newestFirst.map(({ id, titel, lijn }) => ({ id, text: titel, lijn }))
}
