/** A strict little reader of XML: elements, attributes in double quotes, text. Throws on anything else. */

export interface Element {
  name: string
  attributes: Record<string, string>
  text: string
  children: Element[]
}

/** The root of a document that is well-formed and holds only characters that XML 1.0 allows. */
export function wellFormed(xml: string): Element {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!xml.startsWith(head)) throw new Error('no declaration')
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(xml))
    throw new Error('a forbidden character')
  const top: Element = { name: '', attributes: {}, text: '', children: [] }
  const open = [top]
  let rest = xml.slice(head.length)
  while (rest !== '') {
    const found = token.exec(rest)
    if (found === null) throw new Error(`not well-formed at ${JSON.stringify(rest.slice(0, 60))}`)
    take(open, found)
    rest = rest.slice(found[0].length)
  }
  if (open.length !== 1 || top.children.length !== 1 || top.text.trim() !== '') throw new Error('not one root')
  return top.children[0]!
}

function take(open: Element[], [, name, pairs = '', closing, text]: RegExpExecArray): void {
  if (text !== undefined) open.at(-1)!.text += plain(text)
  else if (name !== undefined) {
    const attributes = [...pairs.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, plain(value!)])
    if (new Set(attributes.map(([key]) => key)).size !== attributes.length) throw new Error('an attribute twice')
    const element = {
      name,
      attributes: Object.fromEntries(attributes) as Record<string, string>,
      text: '',
      children: [],
    }
    open.at(-1)!.children.push(element)
    open.push(element)
  } else if (open.pop()?.name !== closing) throw new Error(`</${closing}> closes nothing`)
}

function plain(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
}

const value = String.raw`(?:[^<&"]|&#\d+;)*`
const token = new RegExp(String.raw`^(?:<([\w-]+)((?: [\w:-]+="${value}")*)>|</([\w-]+)>|((?:[^<&>]|&#\d+;)+))`)
