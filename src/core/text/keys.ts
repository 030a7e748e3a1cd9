/** What is wrong with the keys of a YAML tree: twice the same key, or no keys at all. */
import { isMap, isScalar, isSeq, type Document, type LineCounter } from 'yaml'
import type { Fault } from './yaml-faults.js'

/** Keys that occur twice in one map (also when only their Unicode form differs), or a top that is no map. */
export function keyFaults(document: Document, lines: LineCounter): Fault[] {
  if (isMap(document.contents)) return [...duplicates(document.contents, lines)]
  const empty = document.contents === null || (isScalar(document.contents) && document.contents.value === null)
  return [
    {
      ruleId: 'YAML-LEEG',
      offset: 0,
      end: 0,
      message: empty ? 'Het bestand is leeg.' : 'Het bestand begint niet met sleutels en waarden.',
      advice: empty
        ? 'Begin een casus met: beraad nieuw. Stond hier iets? Haal dan een eerdere versie terug uit git.'
        : 'Begin elke regel met een sleutel, zoals "titel: …".',
    },
  ]
}

function* duplicates(node: unknown, lines: LineCounter): Generator<Fault> {
  if (isSeq(node)) for (const item of node.items) yield* duplicates(item, lines)
  if (!isMap(node)) return
  const seen = new Map<string, number>()
  for (const { key, value } of node.items) {
    yield* duplicates(value, lines)
    if (!isScalar<string>(key)) continue
    const [offset, end] = key.range!
    const name = key.value.normalize('NFC')
    const first = seen.get(name)
    if (first === undefined) seen.set(name, offset)
    else yield duplicate(key.value, lines.linePos(first).line, offset, end)
  }
}

function duplicate(name: string, firstLine: number, offset: number, end: number): Fault {
  return {
    ruleId: 'YAML-SLEUTEL',
    offset,
    end,
    message: `De sleutel "${name}" staat er tweemaal, ook op regel ${firstLine}.`,
    advice: 'Voeg de twee waarden samen en haal een van de sleutels weg.',
  }
}
