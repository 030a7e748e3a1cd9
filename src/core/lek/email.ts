/** E-mail addresses of persons; a mailbox that is named for a desk belongs to nobody. */
import { late } from '../text/late.js'
import type { Stretch } from './leak.js'

/** Certain, whatever stands around it. */
export function* emails(text: string): Generator<Stretch> {
  for (const { index, 0: found, 1: box } of text.matchAll(pattern()))
    if (!desks.has(box!.toLowerCase())) yield { start: index, end: index + found.length, certainty: 'zeker' }
}

const pattern = late(
  String.raw`(?<![\p{L}\d._%+-])([\p{L}\d._%+-]{1,64})\s?(?:@|\[at\]|\(at\))\s?(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\d])`,
  'giu',
)

const desks = new Set([
  ...['info', 'contact', 'post', 'postbus', 'noreply', 'no-reply', 'privacy', 'fg', 'avg', 'balie', 'receptie'],
  ...['secretariaat', 'klantenservice', 'klachten', 'bezwaar', 'helpdesk', 'support', 'webmaster', 'redactie', 'pers'],
  ...['security', 'gemeente', 'clientenraad', 'loket', 'meldpunt', 'servicedesk', 'administratie', 'hr', 'vacatures'],
])
