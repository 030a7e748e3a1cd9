/** Which cases rest on which law: one row for every identifier in a frame, in a fixed order. */
import type { Casus } from '../casus/casus.js'
import { folded } from '../text/fold.js'
import { publicAddress } from './adres.js'
import { normalForm, type Bron } from './bron.js'
import { rechtSoorten, type Gebruik } from './gebruik-schema.js'
import { placeInLaw } from './jci.js'
import { identifiersIn } from './verwijzing.js'

/** A row for every source that a frame of these cases names; a frame without an identifier is policy. Sorted. */
export function frameUse(cases: readonly Casus[]): Gebruik[] {
  return cases.flatMap((casus) => casus.informatie.kaders.flatMap((kader) => rowsOf(casus, kader))).sort(byLaw)
}

/**
 * The rows in whose law, names or place every word stands. A name in one case counts for that law in all of them. A word
 * that is a whole reference, such as a JCI, asks for that place in that law and what lies within it.
 */
export function useOf(rows: readonly Gebruik[], words: readonly string[]): Gebruik[] {
  const names = new Map<string, Set<string>>()
  for (const { recht, naam } of rows) names.set(recht, (names.get(recht) ?? new Set()).add(naam))
  const known = new Map([...names].map(([recht, called]) => [recht, folded([recht, ...called].join('\n'))]))
  const wanted = words.filter((word) => word !== '').map((word) => placeMeant(word) ?? folded(word))
  return rows.filter((row) => {
    const text = `${known.get(row.recht)}\n${folded(row.plaats)}`
    return wanted.every((word) => (typeof word === 'string' ? holds(text, word) : isWithin(row, word)))
  })
}

type Place = Pick<Gebruik, 'soort' | 'recht' | 'plaats'>

/** The place that a word names as a reference; undefined for any other word. */
function placeMeant(word: string): Place | undefined {
  const [found] = identifiersIn(word)
  return found?.bron !== undefined && found.tekst === word ? lawOf(found.bron) : undefined
}

/** Article 35, lid 1 lies within article 35; article 35a does not. */
function isWithin(row: Place, { recht, plaats }: Place): boolean {
  if (row.recht !== recht) return false
  return plaats === '' || row.plaats === plaats || row.plaats.startsWith(`${plaats}, `)
}

/** Whether a word stands in a text. A number counts as a whole: 3:4 is not in 3:46. */
function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const isCut = isNumber(text[at - 1], word[0]) || isNumber(word.at(-1), text[at + word.length])
    if (!isCut) return true
  }
  return false
}

function isNumber(one = '', other = ''): boolean {
  return /^\d\d$/.test(one + other)
}

type Kader = Casus['informatie']['kaders'][number]

function rowsOf(casus: Casus, { id, naam, verwijzing }: Kader): Gebruik[] {
  const about = {
    casus: casus.id,
    kader: id,
    naam,
    oordeel: casus.conclusie.oordeel ?? '',
    status: casus.status,
    soortCasus: casus.soort,
  } as const
  const sources = identifiersIn(verwijzing ?? '').flatMap(({ bron }) => (bron ? [bron] : []))
  if (sources.length > 0) return sources.map((bron) => ({ ...lawOf(bron), ...about, adres: publicAddress(bron) ?? '' }))
  return [{ soort: 'beleid', recht: verwijzing?.trim() || naam, plaats: '', ...about, adres: '' }]
}

function lawOf(bron: Bron): Place {
  switch (bron.soort) {
    case 'bwb':
      return { soort: 'wet', recht: bron.regeling, plaats: '' }
    case 'jci':
      return { soort: 'wet', recht: bron.regeling, plaats: placeInLaw(bron.delen) }
    case 'cvdr':
      return { soort: 'verordening', recht: bron.regeling, plaats: '' }
    case 'celex':
    case 'eli':
      return { soort: 'europees', recht: normalForm(bron), plaats: '' }
    case 'ecli':
      return { soort: 'uitspraak', recht: normalForm(bron), plaats: '' }
  }
}

function byLaw(one: Gebruik, other: Gebruik): number {
  return (
    rechtSoorten.indexOf(one.soort) - rechtSoorten.indexOf(other.soort) ||
    inOrder(one.recht, other.recht) ||
    inOrder(one.plaats, other.plaats) ||
    inOrder(one.casus, other.casus) ||
    inOrder(one.kader, other.kader)
  )
}

/** Article 9 before article 10. */
function inOrder(one: string, other: string): number {
  return collator.compare(one, other)
}

const collator = new Intl.Collator('nl', { numeric: true })
