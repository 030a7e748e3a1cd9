/**
 * From version 0 to 1. Version 0 is invented and was never in use: it proves that files can be brought along, before
 * there is a real reason to. It had the question at the top, arguments as plain sentences, and English words.
 */
import { isMap, isScalar, isSeq, YAMLMap, YAMLSeq, type Document, type Node, type Scalar } from 'yaml'
import type { Migration } from './migration.js'
import { asItems, gathered, setValue, takeList } from './tree-edits.js'

export const toVersion1: Migration = {
  apply: (document) => (isMap(document.contents) ? changes.flatMap((change) => change(document, topOf(document))) : []),
  translated: ['status'],
}

type Change = (document: Document, top: YAMLMap) => string[]

const changes: readonly Change[] = [
  statusInDutch,
  oneDecision,
  stakeholdersWithId,
  deciderWithFunction,
  argumentsWithId,
  oneConclusion,
]

function topOf(document: Document): YAMLMap {
  return document.contents as YAMLMap
}

function statusInDutch(_: Document, top: YAMLMap): string[] {
  const status = top.get('status', true)
  const old = isScalar(status) ? String(status.value) : ''
  const dutch = Object.hasOwn(statusWords, old) ? statusWords[old] : undefined
  if (dutch === undefined) return []
  ;(status as Scalar).value = dutch
  return [`De status ${old} heet nu ${dutch}.`]
}

function oneDecision(document: Document, top: YAMLMap): string[] {
  const keys = gathered(document, top, ['aanleiding', 'handeling', 'vraag'], 'beslissing')
  return keys.length === 0 ? [] : [`Onder beslissing komt: ${keys.join(', ')}.`]
}

function stakeholdersWithId(document: Document, top: YAMLMap): string[] {
  const list = top.get('belanghebbenden')
  if (!isSeq(list) || list.items.length === 0 || !list.items.every((item) => isScalar(item))) return []
  list.items = asItems(document, list.items, (i) => ({ id: `b${i + 1}` }), 'naam')
  return [`De belanghebbenden krijgen een kenmerk: ${range('b', list.items.length)}.`]
}

function deciderWithFunction(document: Document, top: YAMLMap): string[] {
  const decider = top.get('beslisser', true)
  if (!isScalar(decider)) return []
  setValue(top, 'beslisser', inMap(document, 'functie', decider))
  return ['De beslisser komt onder functie.']
}

function argumentsWithId(document: Document, top: YAMLMap): string[] {
  if (top.has('argumenten')) return []
  const place = top.items.findIndex(({ key }) => isScalar(key) && (key.value === 'voor' || key.value === 'tegen'))
  if (place === -1) return []
  const pro = takeList(top, 'voor')
  const contra = takeList(top, 'tegen')
  const kant = (i: number) => (i < pro.items.length ? 'pro' : 'contra')
  const items = [...pro.items, ...contra.items]
  const list = new YAMLSeq(document.schema)
  list.items = asItems(document, items, (i) => ({ id: `a${i + 1}`, kant: kant(i) }), 'stelling')
  list.commentBefore = [pro.comment, contra.comment].filter((comment) => comment !== undefined).join('\n') || undefined
  const pair = document.createPair('argumenten', list)
  top.items.splice(place, 0, pair)
  return items.length === 0
    ? ['De lege lijsten voor en tegen worden argumenten.']
    : [`Voor en tegen worden argumenten met een kenmerk: ${range('a', items.length)}.`]
}

function oneConclusion(document: Document, top: YAMLMap): string[] {
  const text = top.get('conclusie', true)
  if (isScalar(text)) setValue(top, 'conclusie', inMap(document, 'tekst', text))
  const keys = [...gathered(document, top, ['oordeel'], 'conclusie'), ...(isScalar(text) ? ['tekst'] : [])]
  return keys.length === 0 ? [] : [`Onder conclusie komt: ${keys.join(', ')}.`]
}

function inMap(document: Document, key: string, value: Node): YAMLMap {
  const map = new YAMLMap(document.schema)
  map.items.push(document.createPair(key, value))
  return map
}

function range(letter: string, count: number): string {
  return count === 1 ? `${letter}1` : `${letter}1 tot en met ${letter}${count}`
}

const statusWords: Readonly<Record<string, string>> = {
  draft: 'concept',
  advice: 'advies',
  decided: 'besloten',
  closed: 'afgerond',
  withdrawn: 'ingetrokken',
}
