/** An advice that the decider sent back goes to the group again: a new version, with the old one kept. */
import { isSentBack } from '../core/session/decision.js'
import type { OpenCase } from '../environment/cases.js'
import { reopen } from './reopen.js'

/** Reopens the case when its decision says so, with the decider's reason. Gives what to tell and where the old version lies. */
export async function sendBack(open: OpenCase): Promise<{ lines: string[]; kopie: string } | undefined> {
  const file = open.casus()
  const { id, zegel, opvolging } = file
  if (!zegel || !isSentBack(file)) return undefined
  const { kopie, about } = await reopen(open, zegel, opvolging!.besluit!.motivering!)
  const lines = [
    `Het advies is teruggestuurd. De casus is weer een concept, met de reden erbij.`,
    ...about,
    `Volgende stap: buig je er met de groep opnieuw over: beraad verder ${id}`,
    `Leg het daarna weer vast: beraad advies ${id}`,
  ]
  return { lines, kopie }
}
