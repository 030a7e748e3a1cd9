/** The AIF form, held against its own rules by a reader that knows nothing of ours. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { asAif } from '../../../src/core/export/aif.js'
import { aCasus } from '../../builders.js'
import { caseAt } from '../report/examples.js'
import { nastyText } from '../text/nasty-texts.js'

interface Graph {
  nodes: { nodeID: string; text: string; type: string; timestamp: string }[]
  edges: { edgeID: string; fromID: string; toID: string; formEdgeID: null }[]
  locutions: unknown[]
  participants: unknown[]
}

/** What the form of AIFdb and the ontology of AIF forbid. */
function faultsIn({ nodes, edges, locutions, participants }: Graph): string[] {
  const typeOf = new Map(nodes.map(({ nodeID, type }) => [nodeID, type]))
  const faults = [locutions, participants].every(Array.isArray) ? [] : ['no lists']
  if (typeOf.size !== nodes.length || new Set(edges.map((e) => e.edgeID)).size !== edges.length) faults.push('ids')
  for (const id of [...nodes.map((n) => n.nodeID), ...edges.map((e) => e.edgeID)])
    if (typeof id !== 'string' || !/^\d+$/.test(id)) faults.push(`id ${String(id)}`)
  for (const { timestamp, type } of nodes) {
    if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(timestamp)) faults.push(timestamp)
    if (!['I', 'RA', 'CA', 'PA'].includes(type)) faults.push(type)
  }
  for (const { fromID, toID } of edges) {
    if (!typeOf.has(fromID) || !typeOf.has(toID)) faults.push('loose edge')
    if (typeOf.get(fromID) === 'I' && typeOf.get(toID) === 'I') faults.push('I→I')
  }
  for (const { nodeID, type } of nodes.filter((node) => node.type !== 'I')) {
    if (!edges.some(({ toID }) => toID === nodeID)) faults.push(`${type} without predecessor`)
    if (!edges.some(({ fromID }) => fromID === nodeID)) faults.push(`${type} without successor`)
  }
  return faults
}

/** The arguments as somebody else would read them from the graph. */
function argumentsIn({ nodes, edges }: Graph) {
  const [claim] = nodes
  const byId = new Map(nodes.map((node) => [node.nodeID, node]))
  const preferred = edges.filter(({ toID }) => byId.get(toID)!.type === 'PA').map(({ fromID }) => fromID)
  const lost = edges.filter(({ fromID }) => byId.get(fromID)!.type === 'PA').map(({ toID }) => toID)
  const found = nodes.slice(1).filter(({ type }) => type === 'I')
  return found.map(({ nodeID, text }) => {
    const via = edges.find(({ fromID }) => fromID === nodeID)!.toID
    expect(edges.find(({ fromID, toID }) => fromID === via && toID === claim!.nodeID)).toBeDefined()
    const kant = byId.get(via)!.type === 'RA' ? 'pro' : 'contra'
    return [text, kant, preferred.includes(via) ? 'doorslaggevend' : lost.includes(via) ? 'verliest' : '']
  })
}

test('het voorbeeld komt terug: elk argument dat telt, zijn kant, en wat de doorslag gaf', () => {
  const casus = caseAt('cases/2024/2024-05-14-herbeoordeling-na-wachten.yaml')
  const graph = JSON.parse(asAif(casus)) as Graph
  expect(faultsIn(graph)).toEqual([])
  expect(graph.nodes[0]).toMatchObject({ text: casus.beslissing.vraag, timestamp: '2024-05-14 00:00:00' })
  const counting = casus.argumenten.filter(({ smoes }) => smoes === undefined)
  const standing = (id: string, kant?: string) =>
    casus.conclusie.doorslaggevend.includes(id) ? 'doorslaggevend' : kant === 'contra' ? 'verliest' : ''
  expect(argumentsIn(graph)).toEqual(counting.map(({ id, stelling, kant }) => [stelling, kant, standing(id, kant)]))
})

test('elk beraad geeft een graaf zonder fouten, met dezelfde teksten, en steeds dezelfde tekens', () => {
  const kant = fc.constantFrom('pro' as const, 'contra' as const, undefined)
  const argument = fc.record({ stelling: nastyText.map((text) => `x${text}`), kant, parked: fc.boolean() })
  const oordeel = fc.constantFrom('ja' as const, 'nee' as const, 'ja-mits' as const, 'nee-tenzij' as const, undefined)
  fc.assert(
    fc.property(fc.array(argument, { maxLength: 8 }), oordeel, fc.array(fc.nat(7)), (drawn, outcome, chosen) => {
      const argumenten: CasusFile['argumenten'] = drawn.map(({ parked, stelling, kant }, i) => ({
        id: `a${i + 1}`,
        stelling,
        ...(kant && { kant }),
        ...(parked && { smoes: { vermoeden: 'x' } }),
      }))
      const doorslaggevend = chosen.map((n) => `a${n + 1}`)
      const casus = aCasus({ argumenten, conclusie: { ...(outcome && { oordeel: outcome }), doorslaggevend } })
      const graph = JSON.parse(asAif(casus)) as Graph
      expect(faultsIn(graph)).toEqual([])
      const shown = drawn.filter(({ parked, kant }) => !parked && kant !== undefined)
      expect(argumentsIn(graph).map(([text, kant]) => [text, kant])).toEqual(shown.map((a) => [a.stelling, a.kant]))
      expect(asAif(casus)).toBe(asAif(casus))
    }),
    { numRuns: 300 },
  )
})

test('niets in de uitvoer stuurt een scherm', () => {
  const text = asAif(aCasus({ beslissing: { vraag: 'a\u001b[31m\u202E\u2028?' } }))
  expect(text).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u)
})
