/** Kills a session at random moments, over and over, and counts what was confirmed and lost. */
import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { answersOnDisk, restsOnDisk } from './case-on-disk.js'
import { answer, startSession, type Command, type Session } from './session.js'

export interface KillCount {
  kills: number
  confirmed: number
  /** Confirmed answers that were not on disk, in their place, afterwards. */
  lost: number
  /** Files that were not a whole case afterwards. */
  broken: number
  /** Answers that were not confirmed and came back all the same. */
  recovered: number
  /** Temp files that lay there after a kill, and after the next session had opened the case. */
  tempsLeft: number
  tempsAfterOpening: number
}

/** Kills `kills` sessions; the case grows through ten of them, then a new one begins. */
export async function killLoop(root: string, command: Command, kills: number): Promise<KillCount> {
  const count: KillCount = {
    kills: 0,
    confirmed: 0,
    lost: 0,
    broken: 0,
    recovered: 0,
    tempsLeft: 0,
    tempsAfterOpening: 0,
  }
  let known: string[] = []
  while (count.kills < kills) {
    const id = `2025-03-11-proef-${Math.floor(count.kills / 10)}`
    if (count.kills % 10 === 0) known = []
    known = await oneKill(root, id, command, known, count)
    count.kills++
  }
  return count
}

/** Gives the answers that are known to be on disk now. */
async function oneKill(
  root: string,
  id: string,
  command: Command,
  known: string[],
  count: KillCount,
): Promise<string[]> {
  const session = startSession(command(root, id))
  const isDone = killSometime(session)
  const given = await talk(root, id, session, known, count)
  await isDone
  const confirmed = given.slice(0, given.length - 1)
  count.confirmed += confirmed.length - known.length
  count.tempsLeft += tempsOf(root, id)
  const found = await answersOnDisk(root, id).catch(() => 'broken' as const)
  if (found === 'broken') return (count.broken++, confirmed)
  const onDisk = found ?? []
  count.lost += confirmed.filter((text, i) => onDisk[i] !== text).length
  if (onDisk.length > confirmed.length) count.recovered++
  return onDisk
}

/** One kill in five falls anywhere from the start on, opening and recovery included; the others while answers are given. */
async function killSometime(session: Session): Promise<void> {
  if (randomInt(5) === 0) await Promise.race([wait(randomInt(250)), session.ended])
  else {
    while (!session.said.some((line) => /^(KLAAR|FOUT|EINDE)/.test(line))) await wait(5)
    await Promise.race([wait(randomInt(250)), session.ended])
  }
  session.kill('SIGKILL')
  await session.ended
}

/** Gives answers until the session dies. Gives all that were given; the last one was not confirmed. */
async function talk(root: string, id: string, session: Session, known: string[], count: KillCount): Promise<string[]> {
  await session.says()
  session.send('open')
  let said = await session.says()
  while (said.startsWith('MELDING')) said = await session.says()
  if (said.startsWith('FOUT')) throw new Error(said)
  if (!said.startsWith('KLAAR')) return [...known, '']
  count.tempsAfterOpening += tempsOf(root, id)
  // A case that came back from its temp file holds one answer more than was seen on disk.
  const given = [...known, ...(Number(said.slice(6)) > known.length ? [lastSent.get(root)!] : [])]
  for (;;) {
    const text = `${given.length} ${'woord '.repeat(randomInt(20) === 0 ? 3000 : randomInt(40))}`.trim()
    lastSent.set(root, text)
    given.push(text)
    if (!(await answer(session, text)).startsWith('OPGESLAGEN')) return given
  }
}

const lastSent = new Map<string, string>()

function tempsOf(root: string, id: string): number {
  return restsOnDisk(root).filter((name) => name.startsWith(`.${id}.`) && name.endsWith('.tmp')).length
}
