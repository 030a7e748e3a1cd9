/** The page of one rule, for a terminal and for programs. */
import { safeJson } from '../text/safe-json.js'
import { wrapText } from '../text/width.js'
import type { RulePage } from './catalogue.js'

/** The page as lines of at most `width` cells; the lines of an example stay whole. Ends in a newline. */
export function ruleText({ id, part, severity, finds, why, example, advice, fixed }: RulePage, width: number): string {
  const text = (words: string) => wrapText(words, Math.max(20, width - 2)).map((line) => `  ${line}`)
  const code = (yaml: string) =>
    yaml
      .trim()
      .split('\n')
      .map((line) => `  ${line}`)
  const shown = example === undefined ? [] : ['', 'Fout', ...code(example.bad), '', 'Goed', ...code(example.good)]
  const lines = [
    `${id}`,
    ...wrapText(`${part}. Ernst: ${severity}.`, width),
    '',
    'Wat de regel vindt',
    ...text(finds),
    '',
    'Waarom',
    ...text(why),
    ...shown,
    '',
    'Wat je doet',
    ...text(advice),
    ...(fixed === undefined ? [] : text(fixed)),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** Versie 1: new keys may come, none goes or changes its meaning. */
export function ruleJson({ id, part, severity, finds, why, example, advice, fixed }: RulePage): string {
  return safeJson({
    versie: 1,
    regelId: id,
    onderdeel: part,
    ernst: severity,
    vindt: finds,
    waarom: why,
    fout: example?.bad.trim() ?? null,
    goed: example?.good.trim() ?? null,
    advies: advice,
    vast: fixed ?? null,
  })
}
