/** Who holds a lock: what this process writes down about itself, and whether another one still lives. */
import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { attempt } from './system-calls.js'

export interface Holder {
  /** Random: tells our own lock from any other. */
  key: string
  pid: number
  host: string
  /** ISO, with offset. */
  since: string
  user?: string
  /** A hash of the machine's id: two laptops can carry one name. */
  machine?: string
  /** Changes when the machine starts up. */
  bootId?: string
  /** Process numbers of one container mean nothing in another. */
  pidSpace?: string
  /** When the process started, in clock ticks since start-up: process numbers are used again. */
  started?: string
}

/** This process, as it stands in a lock. */
export function thisProcess(key: string): Holder {
  return {
    key,
    pid: process.pid,
    since: localTime(new Date()),
    user: userName(),
    ...machine(),
    started: started(process.pid),
  }
}

/** The holder that a lock file names, or undefined when the file is empty, cut off or not ours. */
export function readHolder(text: string): Holder | undefined {
  const holder = attempt(() => JSON.parse(text) as Partial<Holder> | null)
  const isWhole = Number.isSafeInteger(holder?.pid) && [holder?.key, holder?.host, holder?.since].every(isText)
  return isWhole ? (holder as Holder) : undefined
}

/** Whether the holder lives. "elsewhere": on another machine or in another container, where it can't be seen from here. */
export function whereabouts(holder: Holder): 'alive' | 'dead' | 'elsewhere' {
  const here = machine()
  if (holder.host !== here.host || holder.machine !== here.machine) return 'elsewhere'
  if (holder.bootId && here.bootId && holder.bootId !== here.bootId) return 'dead'
  if (holder.bootId !== here.bootId || holder.pidSpace !== here.pidSpace) return 'elsewhere'
  if (here.bootId === undefined) return answersSignal(holder.pid) ? 'alive' : 'dead'
  return started(holder.pid) === holder.started ? 'alive' : 'dead'
}

/** What the user is told about a held case: how the sentence goes on, and the way out. */
export function holderText(holder: Holder | undefined, lockFile: string): { message: string; advice: string } {
  const remove = `Verwijder ${lockFile} alleen als je zeker weet dat niemand meer aan deze casus werkt.`
  if (!holder)
    return {
      message: 'is vergrendeld door een andere sessie.',
      advice: `Probeer het over een minuut opnieuw. ${remove}`,
    }
  const since = holder.since.slice(0, 16).replace('T', ' ')
  const message = `is in gebruik: ${holder.user ?? 'iemand'} werkt eraan op ${holder.host}, sinds ${since}.`
  if (whereabouts(holder) === 'elsewhere') return { message, advice: `Sluit de sessie daar eerst af. ${remove}` }
  return {
    message,
    advice: `Sluit die sessie (proces ${holder.pid}) en probeer het opnieuw. Zette je haar weg met Ctrl+Z? Typ dan fg.`,
  }
}

function machine(): Pick<Holder, 'host' | 'machine' | 'bootId' | 'pidSpace'> {
  const id = attempt(() => readFileSync('/etc/machine-id', 'utf8').trim())
  return {
    host: hostname(),
    machine: id ? createHash('sha256').update(`beraad ${id}`).digest('hex').slice(0, 16) : undefined,
    bootId: attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    pidSpace: attempt(() => readlinkSync('/proc/self/ns/pid')),
  }
}

/** Undefined when there is no such process, or only its remains (a zombie). The name before it may hold spaces and brackets. */
function started(pid: number): string | undefined {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  const [state, ...fields] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? []
  return state === 'Z' || state === 'X' ? undefined : fields[18]
}

/** Without /proc only this is known; a process of another user refuses the signal, and lives. */
function answersSignal(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

function userName(): string | undefined {
  return attempt(() => userInfo().username)
}

function localTime(moment: Date): string {
  const offset = -moment.getTimezoneOffset()
  const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19)
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((n) =>
    String(n).padStart(2, '0'),
  )
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${minutes}`
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}
