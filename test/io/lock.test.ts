/** One session per case: who lives keeps the lock, who is surely dead loses it at once, and nobody else's is removed. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ExitCode, UserError } from '../../src/core/errors.js'
import { thisProcess, type Holder } from '../../src/io/lock-holder.js'
import { lockCase, lockPath } from '../../src/io/lock.js'
import { namesIn, scratch } from './folder.js'

const newFolder = scratch()

/** A folder in which a lock already lies. */
function lockedBy(holder: Partial<Holder> | string): { folder: string; casePath: string } {
  const folder = newFolder()
  const casePath = join(folder, 'a.yaml')
  const text = typeof holder === 'string' ? holder : JSON.stringify({ ...thisProcess('iemand anders'), ...holder })
  writeFileSync(lockPath(casePath), text)
  return { folder, casePath }
}

function refusal(casePath: string): UserError {
  try {
    lockCase(casePath)
  } catch (error) {
    if (error instanceof UserError) return error
  }
  throw new Error('not refused')
}

function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

test('wie opent, houdt de casus vast tot hij sluit', () => {
  const folder = newFolder()
  const casePath = join(folder, 'a.yaml')
  const lock = lockCase(casePath)
  expect(namesIn(folder)).toEqual(['.a.lock'])
  expect(statSync(lockPath(casePath)).mode & 0o777).toBe(0o600)
  const error = refusal(casePath)
  expect(error.code).toBe(ExitCode.locked)
  expect(error.message).toMatch(/a\.yaml is in gebruik: .+ werkt eraan op .+, sinds \d{4}-\d\d-\d\d \d\d:\d\d\.$/)
  expect(error.advice).toContain(`proces ${process.pid}`)
  lock.release()
  expect(namesIn(folder)).toEqual([])
  lockCase(casePath).release()
})

test('het slot zegt wie, waar en sinds wanneer, met de tijdzone erbij', () => {
  const holder = thisProcess('k')
  expect(holder.pid).toBe(process.pid)
  expect(holder.since).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
  expect(Math.abs(Date.parse(holder.since) - Date.now())).toBeLessThan(5000)
})

test.each<[string, () => Partial<Holder>]>([
  ['het proces bestaat niet meer', () => ({ pid: deadProcess() })],
  ['het nummer is nu van een ander proces', () => ({ started: '1' })],
  ['de computer is opnieuw gestart', () => ({ bootId: 'een vorige keer', pid: 1 })],
])('een slot van een dode sessie komt meteen vrij: %s', (_, holder) => {
  const { folder, casePath } = lockedBy(holder())
  lockCase(casePath).release()
  expect(namesIn(folder)).toEqual([])
})

test.each<[string, Partial<Holder>]>([
  ['een andere computer', { host: 'een-andere-laptop', pid: 1 }],
  ['een computer met dezelfde naam', { machine: 'een ander kenmerk', pid: 1 }],
  ['een andere container', { pidSpace: 'pid:[1]', pid: 1 }],
  ['een systeem dat zijn start niet noemt', { bootId: undefined, pid: 1 }],
])('een slot van %s blijft liggen, en de gebruiker hoort welk bestand het is', (_, holder) => {
  const { casePath } = lockedBy({ pid: deadProcess(), ...holder })
  const before = readFileSync(lockPath(casePath), 'utf8')
  const error = refusal(casePath)
  expect(error.code).toBe(ExitCode.locked)
  expect(error.advice).toContain('.a.lock')
  expect(error.advice).toContain('zeker weet')
  expect(readFileSync(lockPath(casePath), 'utf8')).toBe(before)
})

test.each([
  ['leeg', ''],
  ['afgekapt', '{"key":"x","pid":12'],
  ['van een ander programma', '4711\n'],
  ['met onzin als nummer', '{"key":"x","pid":"12","host":"h","since":"s"}'],
])('een onleesbaar slot (%s) geldt als bezet zolang het vers is', (_, text) => {
  const { casePath } = lockedBy(text)
  expect(refusal(casePath).code).toBe(ExitCode.locked)
  expect(readFileSync(lockPath(casePath), 'utf8')).toBe(text)
})

test('een onleesbaar slot dat een crash achterliet, komt vrij', () => {
  const { folder, casePath } = lockedBy('')
  const before = Date.now() / 1000 - 60
  utimesSync(lockPath(casePath), before, before)
  lockCase(casePath).release()
  expect(namesIn(folder)).toEqual([])
})

test('iets anders dan een bestand op de plaats van het slot wordt niet gevolgd en niet verwijderd', () => {
  const folder = newFolder()
  const casePath = join(folder, 'a.yaml')
  symlinkSync('/dev/zero', lockPath(casePath))
  expect(refusal(casePath).code).toBe(ExitCode.locked)
  rmSync(lockPath(casePath))
  mkdirSync(lockPath(casePath))
  expect(refusal(casePath).code).toBe(ExitCode.locked)
  expect(namesIn(folder)).toEqual(['.a.lock'])
})

test('wie sluit, haalt alleen zijn eigen slot weg', () => {
  const folder = newFolder()
  const casePath = join(folder, 'a.yaml')
  const lock = lockCase(casePath)
  const other = JSON.stringify(thisProcess('een ander'))
  writeFileSync(lockPath(casePath), other)
  lock.release()
  expect(readFileSync(lockPath(casePath), 'utf8')).toBe(other)
})

test('een map die weg is, wordt gemeld als plaats waar niet kan worden opgeslagen', () => {
  const error = refusal(join(newFolder(), 'weg', 'a.yaml'))
  expect(error.code).toBe(ExitCode.io)
  expect(error.message).toContain('verdwenen')
})
