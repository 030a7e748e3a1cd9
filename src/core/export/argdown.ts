/** A case as Argdown: the question as a statement, with the arguments that support and attack it. */
import type { Argument, Casus } from '../casus/casus.js'
import { isParked } from '../casus/weighing.js'
import { oordeelLabels, statusLabels } from '../report/labels.js'
import { visibleLine } from '../text/visible.js'

/**
 * Every argument once, under its own id. Class, beginsel, perspective and decisive arguments are tags. A parked argument
 * does not count, so it stands in a comment; one without a side stands apart, without a relation.
 */
export function asArgdown(casus: Casus): string {
  const counting = casus.argumenten.filter((argument) => !isParked(argument))
  const parked = casus.argumenten.filter(isParked)
  const blocks = [
    [`# ${escaped(casus.titel)}`],
    [comment(aboutCase(casus))],
    [`[vraag]: ${escaped(casus.beslissing.vraag ?? casus.titel)}`, ...related(casus, counting)],
    ...counting.filter(({ kant }) => kant === undefined).map((argument) => [definition(casus, argument)]),
    parked.map(({ id, stelling }) => comment(`Geparkeerd, telt niet mee: ${id}: ${stelling}`)),
  ]
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function aboutCase({ id, status, conclusie }: Casus): string {
  const outcome = conclusie.oordeel === undefined ? 'nog geen' : oordeelLabels[conclusie.oordeel]
  return `Casus ${id}; status: ${statusLabels[status]}; oordeel: ${outcome}`
}

function related(casus: Casus, arguments_: readonly Argument[]): string[] {
  return arguments_.flatMap((argument) =>
    argument.kant === undefined ? [] : [`  ${relations[argument.kant]} ${definition(casus, argument)}`],
  )
}

function definition(casus: Casus, argument: Argument): string {
  return [`<${argument.id}>: ${escaped(argument.stelling)}`, ...tagsOf(casus, argument)].join(' ')
}

function tagsOf({ conclusie }: Casus, { id, soort, beginsel, perspectief }: Argument): string[] {
  const tags = [
    conclusie.doorslaggevend.includes(id) ? 'doorslaggevend' : '',
    soort ?? '',
    // A bracket would end the tag, and nothing inside one can be escaped.
    beginsel === undefined ? '' : `beginsel: ${visibleLine(beginsel).replace(/[()]/g, ' ').trim()}`,
    perspectief ?? '',
  ]
  return tags.filter((tag) => tag !== '').map((tag) => `#(${tag})`)
}

/** A comment ends with its line, and nothing in it has a meaning. */
function comment(text: string): string {
  return `// ${visibleLine(text)}`
}

/** One line on which no sign has a meaning: Argdown would read "b.v." as an or-sign, and "1." as an item. */
function escaped(text: string): string {
  return visibleLine(text).replace(/[\\@#*_[\]<>{}/:.,;()+\-=~|^`$]/g, '\\$&')
}

const relations = { pro: '+', contra: '-' } as const
