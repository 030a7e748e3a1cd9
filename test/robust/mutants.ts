/** Case files damaged by chance: the same ones for the same seed. */
import { readdirSync, readFileSync } from 'node:fs'

interface Original {
  /** The name that its id asks for. */
  name: string
  bytes: Buffer
}

/** Good and half-good files to start from. */
export function originals(): Original[] {
  return ['cases', 'test/checks', 'test/fixtures', 'templates/antwoorden'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .toSorted()
      .map((name) => readFileSync(`${folder}/${name}`))
      .map((bytes) => ({ name: /^id: (\S+)$/m.exec(bytes.toString())?.[1] ?? 'zonder-id', bytes })),
  )
}

/** The mutant with this number: one to four bits flipped, pieces cut, glued in from another file, or tokens swapped. */
export function mutant(files: readonly Original[], number: number): Original {
  const chance = chanceFrom(number)
  const any = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!
  const { name, bytes: whole } = any(files)
  let bytes: Buffer = Buffer.from(whole)
  for (let times = 1 + Math.floor(chance() * 4); times > 0; times--) {
    const at = Math.floor(chance() * bytes.length)
    bytes = any(ways)(bytes, at, { chance, any, files })
  }
  return { name, bytes }
}

interface Tools {
  chance: () => number
  any: <T>(list: readonly T[]) => T
  files: readonly Original[]
}

type Way = (bytes: Buffer, at: number, tools: Tools) => Buffer

const ways: readonly Way[] = [flipBit, cutOut, cutOff, splice, putToken, swapLines]

function flipBit(bytes: Buffer, at: number, { chance }: Tools): Buffer {
  if (bytes.length > 0) bytes[at]! ^= 1 << Math.floor(chance() * 8)
  return bytes
}

function cutOut(bytes: Buffer, at: number, { chance }: Tools): Buffer {
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + Math.floor(chance() * 200))])
}

function cutOff(bytes: Buffer, at: number): Buffer {
  return Buffer.from(bytes.subarray(0, at))
}

function splice(bytes: Buffer, at: number, { chance, any, files }: Tools): Buffer {
  const other = any(files).bytes
  const from = Math.floor(chance() * other.length)
  return Buffer.concat([
    bytes.subarray(0, at),
    other.subarray(from, from + Math.floor(chance() * 400)),
    bytes.subarray(at),
  ])
}

/** Sometimes many times over: depth and floods come from repeating. */
function putToken(bytes: Buffer, at: number, { chance, any }: Tools): Buffer {
  const times = chance() < 0.9 ? 1 : Math.floor(chance() * 3000)
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(any(tokens).repeat(times)), bytes.subarray(at)])
}

function swapLines(bytes: Buffer, _at: number, { chance }: Tools): Buffer {
  const lines = bytes.toString('latin1').split('\n')
  const [one, other] = [Math.floor(chance() * lines.length), Math.floor(chance() * lines.length)]
  ;[lines[one], lines[other]] = [lines[other]!, lines[one]!]
  return Buffer.from(lines.join('\n'), 'latin1')
}

const tokens = [
  ...['"', "'", ': ', ':\n', '- ', '\n', '\n  ', '#', ' # ', '|\n', '|2-\n', '>-\n', '{', '}', '[', ']', ', ', '? '],
  ...['&a ', '*a ', '!!binary ', '%YAML 1.1\n', '---\n', '...\n', '<<: ', '\t', '\r\n', '\r', '\0', '\u0085', '\u2028'],
  ...['null', 'Null', '~', 'true', '012', '1e999', '.inf', '2025-02-30', '<<<<<<< HEAD\n', '=======\n', '\uFEFF'],
  ...[
    '\u202E',
    'e\u0301',
    '😀',
    '__proto__: ',
    'constructor: ',
    'id: ',
    'a1',
    'b1',
    'status: advies\n',
    ' '.repeat(50),
  ],
]

/** Numbers from 0 up to 1 (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
