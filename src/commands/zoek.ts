/** `beraad zoek`: finds cases by their words and fields. */
import { ExitCode, UserError } from '../core/errors.js'
import { hitOf } from '../core/search/hits.js'
import { hitsAsJson, hitsAsPlain, hitsAsText, markedBySigns, type Found } from '../core/search/print-hits.js'
import { parseQuery } from '../core/search/query.js'
import { resolve } from '../core/search/resolve.js'
import type { Environment } from '../environment.js'
import type { SearchIndex } from '../environment/search.js'
import { show } from './show.js'
import { writeResult, type ResultOptions } from './write-result.js'

export interface ZoekOptions extends ResultOptions {
  json?: boolean
  plain?: boolean
  aantal?: string
  /** Removes the index and does nothing else. */
  vergeet?: boolean
}

/** Prints the cases that fit, the most telling first. Files that are no case are named on stderr, and make the exit code 1. */
export async function zoek(words: string[], options: ZoekOptions, env: Environment): Promise<ExitCode> {
  if (options.vergeet) return forget(options, env)
  const terms = parseQuery(words)
  const count = countOf(options.aantal)
  const index = await env.search.open(env.progress('bestanden nagekeken'))
  try {
    const { lookups, corrections } = resolve(terms, index)
    const { total, files } = index.best(lookups, count)
    // What is shown comes from the files as they are now; the index only tells where to look.
    const loaded = await Promise.all(files.map((file) => index.load(file)))
    const hits = loaded.flatMap((one) => (one === undefined ? [] : (hitOf(one, lookups) ?? [])))
    const found = {
      hits,
      total: Math.max(hits.length, total - files.length + hits.length),
      corrections,
      unread: index.unread,
    }
    await writeResult(formed(found, options, env), 'Zoekresultaat', options, env)
    show(env, options.quiet ? unreadLines(index) : [...advice(found), ...unreadLines(index)])
    return index.unread.length > 0 ? ExitCode.problems : ExitCode.good
  } finally {
    index.close()
  }
}

async function forget({ quiet }: ZoekOptions, env: Environment): Promise<ExitCode> {
  const wasThere = await env.search.forget()
  const text = wasThere ? 'De zoekindex is weg. Je casussen staan er nog.' : 'Er is geen zoekindex in deze map.'
  if (!quiet) show(env, [text])
  return ExitCode.good
}

function countOf(typed = '10'): number {
  const count = /^\d{1,4}$/.test(typed) ? Number(typed) : 0
  if (count > 0) return count
  throw new UserError(`Het aantal "${typed}" kan niet.`, 'Geef een getal van 1 tot en met 9999.')
}

function formed(found: Found, { json, plain, output }: ZoekOptions, { terminal }: Environment): string {
  if (json) return hitsAsJson(found)
  if (plain) return hitsAsPlain(found)
  const isFile = output !== undefined && output !== '-'
  const mark = terminal.color && !isFile ? terminal.outStyle.bold : markedBySigns
  return hitsAsText(found, { width: terminal.width, mark })
}

function advice({ hits, corrections }: Found): string[] {
  const replaced = corrections.map(({ typed, used }) => `Geen casus met "${typed}". Er is gezocht op "${used}".`)
  if (hits.length > 0) return replaced
  return [...replaced, 'Probeer minder of andere woorden, of een begin met een ster, zoals herbeoord*.']
}

function unreadLines({ unread }: SearchIndex): string[] {
  const named = unread
    .slice(0, mostNamed)
    .map((file) => `${file} is niet doorzocht. Kijk waarom: beraad controleer ${file}`)
  const more = unread.length - named.length
  return more === 0 ? named : [...named, `Nog ${more} bestanden zijn niet doorzocht. Zie: beraad controleer`]
}

const mostNamed = 3
