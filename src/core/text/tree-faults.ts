/** What is wrong in a YAML tree that the parser lets pass: a key twice, a name read as nothing, a top without keys. */
import { isMap, isScalar, isSeq, type Document, type LineCounter, type Range, type Scalar, type YAMLMap } from 'yaml'
import { namedKey } from './named-key.js'
import type { Fault } from './yaml-faults.js'

/**
 * Keys that occur twice in one map (also when only their Unicode form differs), a bare `Null` (a surname, but YAML
 * makes it nothing), or a top that is no map.
 */
export function treeFaults(document: Document, lines: LineCounter): Fault[] {
  if (isMap(document.contents)) return [...faultsIn(document.contents, lines)]
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

function* faultsIn(node: unknown, lines: LineCounter): Generator<Fault> {
  if (isScalar(node) && node.value === null && /^null$/i.test(node.source ?? '') && node.source !== 'null') {
    yield capitalNull(node.range!)
  }
  if (isSeq(node)) for (const item of node.items) yield* faultsIn(item, lines)
  if (isMap(node)) yield* faultsInMap(node, lines)
}

function* faultsInMap(map: YAMLMap, lines: LineCounter): Generator<Fault> {
  const seen = new Map<string, number>()
  for (const { key, value } of map.items) {
    const { value: name, range } = key as Scalar<string>
    const [offset, end] = range!
    const form = name.normalize('NFC')
    const first = seen.get(form)
    if (first === undefined) seen.set(form, offset)
    else yield duplicate(name, lines.linePos(first).line, offset, end)
    yield* faultsIn(value, lines)
  }
}

function capitalNull([offset, end]: Range): Fault {
  return {
    ruleId: 'YAML-NULL',
    offset,
    end,
    message: 'Null zonder aanhalingstekens betekent dat er niets staat.',
    advice: 'Is het een naam? Zet er aanhalingstekens om. Staat er niets? Schrijf dan null.',
  }
}

function duplicate(name: string, firstLine: number, offset: number, end: number): Fault {
  return {
    ruleId: 'YAML-SLEUTEL',
    offset,
    end,
    message: `${namedKey(name)} staat er tweemaal, ook op regel ${firstLine}.`,
    advice: 'Voeg de twee waarden samen en haal een van de sleutels weg.',
  }
}
