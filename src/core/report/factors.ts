/** Lijnen and their factors as text, for a terminal and for a pipe. */
import type { FactorUse, UsedFactor, UsedLijn } from '../moresprudentie/factor-use.js'
import { visibleLine } from '../text/visible.js'
import { wrapText } from '../text/width.js'
import { oordeelLabels } from './labels.js'

/** Every lijn in a few lines. */
export function lijnenText(lijnen: readonly UsedLijn[], width: number): string {
  const lines = lijnen.flatMap((used) => [
    used.lijn,
    ...indented(used.vraag, width),
    `  ${countText(used.factoren.length, 'factor', 'factoren')} in ${countText(casesOf(used), 'casus', 'casussen')}`,
  ])
  return asText(lines)
}

/** One lijn: its question, the factors of each side, and what stands out in the list. */
export function lijnText(used: UsedLijn, width: number): string {
  const ofSide = (kant: 'pro' | 'contra') => used.factoren.filter((factor) => factor.kant === kant)
  return asText([
    used.lijn,
    ...indented(used.vraag, width),
    ...section(
      'Pleit voor ja:',
      ofSide('pro').flatMap((factor) => factorLines(factor, width)),
    ),
    ...section(
      'Pleit voor nee:',
      ofSide('contra').flatMap((factor) => factorLines(factor, width)),
    ),
    ...section('Voorgesteld, nog niet in de lijst:', used.voorgesteld.map(proposedLine)),
    ...section(
      'Lijken op elkaar:',
      used.lijkenOpElkaar.flatMap((pair) => pairLines(pair, width)),
    ),
  ])
}

/** One factor: what it means, and every place where it was used. */
export function factorText(factor: UsedFactor, lijn: string, width: number): string {
  const { id, kant, definitie, ingevoerd, zieOok = [], gebruik } = factor
  return asText([
    id,
    ...indented(definitie, width),
    ...indented(`Pleit voor ${kant === 'pro' ? 'ja' : 'nee'}. In de lijst sinds ${ingevoerd}.`, width),
    ...indented(`Lijn: ${lijn}`, width),
    ...(zieOok.length > 0 ? indented(`Zie ook: ${zieOok.join(', ')}`, width) : []),
    ...section('Gebruikt in:', gebruik.length > 0 ? gebruik.flatMap((use) => useLines(use, width)) : ['  nog nergens']),
  ])
}

function factorLines(factor: UsedFactor, width: number): string[] {
  const times = factor.gebruik.length === 0 ? 'nog niet gebruikt' : `${factor.gebruik.length}×`
  return [`  ${factor.id} (${times})`, ...indented(factor.definitie, width, '    ')]
}

function proposedLine({ id, gebruik }: UsedLijn['voorgesteld'][number]): string {
  return `  ${id} (${gebruik.length}×)`
}

function pairLines({ ids, woorden }: UsedLijn['lijkenOpElkaar'][number], width: number): string[] {
  return [`  ${ids.join(' en ')}`, ...indented(`Delen de woorden: ${woorden.join(', ')}.`, width, '    ')]
}

function useLines({ casus, onderdeel, oordeel, rol, status }: FactorUse, width: number): string[] {
  const outcome = oordeel === undefined ? 'nog geen oordeel' : oordeelLabels[oordeel]
  return [`  ${casus}`, ...indented(`${onderdeel}, ${rol}; oordeel: ${outcome}; status: ${status}`, width, '    ')]
}

function casesOf({ factoren, voorgesteld }: UsedLijn): number {
  return new Set([...factoren, ...voorgesteld].flatMap(({ gebruik }) => gebruik.map(({ casus }) => casus))).size
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines]
}

function indented(text: string, width: number, indent = '  '): string[] {
  return wrapText(visibleLine(text), Math.max(20, width - indent.length)).map((line) => `${indent}${line}`)
}

function countText(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}

function asText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
