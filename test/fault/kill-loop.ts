/** Kills a session at random moments, over and over, and counts what was confirmed and lost. */
import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { openCaseStore } from '../../src/io/case-store.js'
import { aCasusFile } from '../builders.js'
import { answersOnDisk, restsOnDisk } from './case-on-disk.js'
import { answer, type Session } from './session.js'

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

export interface KillPlan {
  kills: number
  start: (root: string, id: string) => Session
  /** The most words in an answer. */
  words: number
  /** The kill falls within so many milliseconds after an answer was confirmed. */
  within: number
  /** How many of the next sessions are killed while they open the case and recover it. */
  again: number
}

/** Kills so many sessions; a case goes through ten of them, then a new one begins. */
export async function killLoop(root: string, plan: KillPlan): Promise<KillCount> {
  const count = { kills: 0, confirmed: 0, lost: 0, broken: 0, recovered: 0, tempsLeft: 0, tempsAfterOpening: 0 }
  let known: string[] = []
  for (; count.kills < plan.kills; count.kills++) {
    const id = `2025-03-11-proef-${Math.floor(count.kills / 10)}`
    if (count.kills % 10 === 0) {
      known = []
      await (await (await openCaseStore(root)).create(aCasusFile({ id }))).close()
    }
    known = await oneKill(root, id, plan, known, count)
  }
  return count
}

/** Gives the answers that are known to be on disk now. */
async function oneKill(root: string, id: string, plan: KillPlan, known: string[], count: KillCount): Promise<string[]> {
  const session = plan.start(root, id)
  const isDone = killSometime(session, plan.within)
  const confirmed = await talk(root, id, session, plan, known, count)
  await isDone
  count.tempsLeft += tempsOf(root, id)
  for (let again = 0; again < plan.again; again++) await killOpening(plan.start(root, id))
  return (await judged(root, id, confirmed, count)) ?? confirmed
}

/** Starting takes about a tenth of a second, opening and recovering less. */
async function killOpening(session: Session): Promise<void> {
  session.send('open')
  await Promise.race([wait(randomInt(300)), session.ended])
  session.kill('SIGKILL')
  await session.ended
}

/** Counts what is not there any more; gives what is, undefined for a broken file. */
async function judged(root: string, id: string, confirmed: string[], count: KillCount): Promise<string[] | undefined> {
  const found = await answersOnDisk(root, id).catch(() => undefined)
  if (!found) count.broken++
  count.lost += confirmed.filter((text, i) => found?.[i] !== text).length
  return found
}

/** One kill in five falls anywhere from the start on, opening and recovery included; the others after up to nine answers. */
async function killSometime({ said, kill, ended }: Session, within: number): Promise<void> {
  if (randomInt(5) === 0) await Promise.race([wait(randomInt(400)), ended])
  else {
    const answers = randomInt(10)
    const isEnough = () => said.filter((line) => /^(KLAAR|OPGESLAGEN)/.test(line)).length > answers
    while (!isEnough() && !/^(FOUT|EINDE)/.test(said.at(-1) ?? '')) await wait(1)
    await Promise.race([wait(randomInt(within)), ended])
  }
  kill('SIGKILL')
  await ended
}

/** Gives answers until the session dies. Gives all that were confirmed, of earlier sessions too. */
async function talk(
  root: string,
  id: string,
  session: Session,
  plan: KillPlan,
  known: string[],
  count: KillCount,
): Promise<string[]> {
  await session.says()
  session.send('open')
  let said = await session.says()
  while (said.startsWith('MELDING')) said = await session.says()
  if (said.startsWith('FOUT')) throw new Error(said)
  if (!said.startsWith('KLAAR')) return known
  count.tempsAfterOpening += tempsOf(root, id)
  const onDisk = await judged(root, id, known, count)
  if (onDisk && onDisk.length > known.length) count.recovered++
  const confirmed = [...(onDisk ?? known)]
  for (;;) {
    const text = `${confirmed.length} ${'woord '.repeat(randomInt(plan.words))}`.trim()
    if (!(await answer(session, text)).startsWith('OPGESLAGEN')) return confirmed
    confirmed.push(text)
    count.confirmed++
  }
}

function tempsOf(root: string, id: string): number {
  return restsOnDisk(root).filter((name) => name.startsWith(`.${id}.`) && name.endsWith('.tmp')).length
}
