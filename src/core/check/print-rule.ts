/** The page of one rule, or the list of a group of rules, for a terminal and for programs. */
import { safeJson } from '../text/safe-json.js'
import { wrapText } from '../text/width.js'
import type { RuleGroup, RulePage } from './catalogue.js'

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

/** The rules of a group, as lines of at most `width` cells, and how to ask for one. Ends in a newline. */
export function groupText({ group, pages }: RuleGroup, width: number): string {
  const lines = [
    `${group}: ${pages.length} regels`,
    '',
    ...pages.flatMap(({ id, finds }) => {
      const [first = '', ...rest] = wrapText(`${id}: ${finds}`, Math.max(20, width - 4))
      return [`  ${first}`, ...rest.map((line) => `    ${line}`)]
    }),
    '',
    ...wrapText(`Meer over één regel: beraad controleer --leg-uit ${pages[0]!.id}`, width),
    ...wrapText(`Alleen deze regels nakijken: beraad controleer --alleen ${group}`, width),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** Versie 1: new keys may come, none goes or changes its meaning. */
export function ruleJson(page: RulePage): string {
  return safeJson({ versie: 1, ...told(page) })
}

/** As `ruleJson`, of each rule in the group. */
export function groupJson({ group, pages }: RuleGroup): string {
  return safeJson({ versie: 1, groep: group, regels: pages.map(told) })
}

function told({ id, part, severity, finds, why, example, advice, fixed }: RulePage) {
  return {
    regelId: id,
    onderdeel: part,
    ernst: severity,
    vindt: finds,
    waarom: why,
    fout: example?.bad.trim() ?? null,
    goed: example?.good.trim() ?? null,
    advies: advice,
    vast: fixed ?? null,
  }
}
