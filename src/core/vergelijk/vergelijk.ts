/** One case beside another: what they share, what only one of them has, and how they treat each other. */
import { caseDay } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import { treatmentsBetween } from '../moresprudentie/cited-by.js'
import { kenmerkenOf, soorten, type Kenmerken, type Namen } from './kenmerken.js'
import type { Delen, Kop, Tegenover, Vergelijking } from './schema.js'

/** `casus` beside one other. */
export function naastElkaar(casus: Casus, other: Casus): Vergelijking {
  return { versie: 1, casus: kopOf(casus), tegenover: [tegenover(casus, kenmerkenOf(casus), other)], aantal: 1 }
}

/**
 * `casus` beside those that share most with it, at most 10. First comes who shares most factors for ja and for nee
 * together (only within one lijn), then most kaders, beginselen, belanghebbenden and words of the act; then the newest, then the id.
 * Who shares nothing is not named.
 */
export function dichtstbij(casus: Casus, cases: readonly Casus[]): Vergelijking {
  const own = kenmerkenOf(casus)
  const found = cases
    .filter(({ id }) => id !== casus.id)
    .map((other) => ({ other, shared: sharedCounts(own, kenmerkenOf(other), isSameLijn(casus, other)) }))
    .filter(({ shared }) => shared.some((count) => count > 0))
    .sort((a, b) => mostShared(a.shared, b.shared) || newest(a.other, b.other))
  const nearest = found.slice(0, mostShown).map(({ other }) => tegenover(casus, own, other))
  return { versie: 1, casus: kopOf(casus), tegenover: nearest, aantal: found.length }
}

function tegenover(casus: Casus, own: Kenmerken, other: Casus): Tegenover {
  const theirs = kenmerkenOf(other)
  const gelijkeLijn = isSameLijn(casus, other)
  const delen = (soort: keyof Kenmerken) => delenOf(own[soort], theirs[soort], gelijkeLijn || !isFactor(soort))
  return {
    casus: kopOf(other),
    gelijkeLijn,
    voor: delen('voor'),
    tegen: delen('tegen'),
    kaders: delen('kaders'),
    beginselen: delen('beginselen'),
    belanghebbenden: delen('belanghebbenden'),
    handeling: delen('handeling'),
    verwijzingen: treatmentsBetween(casus, other),
  }
}

/** Without a common lijn the same id can mean something else. */
function delenOf(own: Namen, theirs: Namen, isComparable: boolean): Delen {
  const isShared = (key: string) => isComparable && own.has(key) && theirs.has(key)
  const only = (names: Namen) => [...names].flatMap(([key, name]) => (isShared(key) ? [] : [name]))
  return {
    gedeeld: [...own].flatMap(([key, name]) => (isShared(key) ? [name] : [])),
    hier: only(own),
    daar: only(theirs),
  }
}

function sharedCounts(own: Kenmerken, theirs: Kenmerken, gelijkeLijn: boolean): number[] {
  const count = (soort: keyof Kenmerken) => [...own[soort].keys()].filter((key) => theirs[soort].has(key)).length
  const factors = gelijkeLijn ? count('voor') + count('tegen') : 0
  return [factors, ...soorten.filter((soort) => !isFactor(soort)).map(count)]
}

function mostShared(one: readonly number[], other: readonly number[]): number {
  const i = one.findIndex((count, at) => count !== other[at])
  return i === -1 ? 0 : other[i]! - one[i]!
}

function newest(one: Casus, other: Casus): number {
  const [a, b] = [`${caseDay(one)} ${one.id}`, `${caseDay(other)} ${other.id}`]
  return a < b ? 1 : -1
}

function isFactor(soort: keyof Kenmerken): boolean {
  return soort === 'voor' || soort === 'tegen'
}

function isSameLijn(one: Casus, other: Casus): boolean {
  return one.lijn !== undefined && one.lijn === other.lijn
}

function kopOf(casus: Casus): Kop {
  const { id, titel, status, lijn, conclusie, argumenten } = casus
  const { voor, tegen } = kenmerkenOf(casus)
  const decisive = argumenten.filter((argument) => conclusie.doorslaggevend.includes(argument.id))
  return {
    id,
    titel,
    datum: caseDay(casus),
    status,
    lijn: lijn ?? '',
    oordeel: conclusie.oordeel ?? '',
    doorslaggevend: decisive.map(({ factor, stelling }) => factor ?? stelling ?? ''),
    maatregelen: conclusie.maatregelen.map(({ tekst, id }) => tekst?.trim() || id),
    ontbreekt: [
      ...(lijn === undefined ? (['lijn'] as const) : []),
      ...(voor.size + tegen.size === 0 ? (['factoren'] as const) : []),
      ...(conclusie.oordeel === undefined && casus.soort === 'beraad' ? (['oordeel'] as const) : []),
    ],
  }
}

const mostShown = 10
