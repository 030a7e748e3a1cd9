/** One case beside its earlier cases: what each outcome meets there, with and without the measures that it depends on. */
import { caseDay } from '../casus/case-day.js'
import type { Casus } from '../casus/casus.js'
import type { Factor } from '../casus/lijn.js'
import { citations } from './cited-by.js'
import { collect, type Collection } from './collection.js'
import type { Draft, Precedent } from './model.js'
import { nearestCases } from './nearest.js'
import type { Precedenten, Uitkomst } from './precedenten-schema.js'
import { notYetNamed, precedentsFor, weighingOf, type Earlier } from './precedent.js'
import { standingOf } from './standing.js'

/**
 * Holds `casus` against the cases before it. While there is no oordeel each side is tried, with all its factors as the
 * reason. `factoren`: those of its lijn, as far as known. `today`, "JJJJ-MM-DD", dates a case that has no day.
 */
export function precedentenOf(
  casus: Casus,
  cases: readonly Casus[],
  factoren: readonly Factor[],
  today: string,
): Precedenten {
  const { precedents, others } = earlierOf(casus, cases, today)
  const to = collect(precedents)
  const { drafts, ontbreekt } = draftsOf(casus)
  const herziet = departedFrom(casus)
  const byId = new Map(cases.map((other) => [other.id, other]))
  return {
    versie: 1,
    id: casus.id,
    lijn: casus.lijn ?? '',
    oordeel: casus.conclusie.oordeel ?? '',
    ontbreekt: [
      ...ontbreekt,
      ...(casus.lijn !== undefined && precedents.length === 0 ? (['precedenten'] as const) : []),
    ],
    beraden: beradenOf(precedents, byId),
    andere: others.flatMap(({ id, why }) => (why === 'lijn' ? [] : [{ id, reden: why }])),
    uitkomsten: casus.lijn === undefined ? [] : drafts.map((draft) => uitkomstOf(draft, to, herziet)),
    zonder: casus.lijn === undefined ? [] : withoutMeasures(casus, to, herziet),
    jonger: youngerFactors(drafts, precedents, byId, factoren),
  }
}

/** The ids of the cases that a case says to depart from. */
export function departedFrom({ verwijzingen }: Casus): Set<string> {
  return new Set(verwijzingen.flatMap(({ naar, behandeling }) => (behandeling === 'herziet' ? [naar] : [])))
}

function earlierOf(casus: Casus, cases: readonly Casus[], today: string): Earlier {
  return casus.lijn === undefined ? { precedents: [], others: [] } : precedentsFor(casus, cases, today)
}

interface Drafts {
  drafts: Draft[]
  ontbreekt: Precedenten['ontbreekt']
}

function draftsOf(casus: Casus): Drafts {
  const lacking = casus.lijn === undefined ? (['lijn'] as const) : []
  const weighed = weighingOf(casus, 'met')
  if ('draft' in weighed) return { drafts: [weighed.draft], ontbreekt: [...lacking] }
  if (weighed.why !== 'onbeslist')
    return { drafts: [], ontbreekt: [...lacking, weighed.why === 'zonder-factor' ? 'factoren' : weighed.why] }
  const tried = (['ja', 'nee'] as const).map((oordeel) => weighingOf(asIf(casus, oordeel), 'zonder'))
  const drafts = tried.flatMap((found) => ('draft' in found ? [found.draft] : []))
  const faults = tried.some((found) => 'why' in found && found.why === 'beide-kanten')
  const why = faults ? (['beide-kanten'] as const) : drafts.length === 0 ? (['factoren'] as const) : []
  return { drafts, ontbreekt: [...lacking, 'oordeel', ...why] }
}

function asIf(casus: Casus, oordeel: 'ja' | 'nee'): Casus {
  return { ...casus, conclusie: { ...casus.conclusie, oordeel, doorslaggevend: [] } }
}

function uitkomstOf(draft: Draft, to: Collection, herziet: ReadonlySet<string>): Uitkomst {
  const { level, supportedBy, forcedBy, contradictions, departedFrom, repair } = standingOf(draft, to, herziet)
  return {
    kant: draft.side,
    niveau: level,
    reden: [...draft.reason],
    steunt: supportedBy,
    dwingt: forcedBy,
    botsingen: contradictions.map(({ id, settledBy }) => ({ id, opgelostDoor: settledBy })),
    herziet: departedFrom,
    ...(repair && { aanvulling: { keuzes: repair.sets, volledig: repair.complete && repair.exact } }),
    dichtbij: level === 'nieuw' ? near(draft, to) : [],
  }
}

function near(draft: Draft, to: Collection): Uitkomst['dichtbij'] {
  return (['pro', 'contra'] as const).flatMap((kant) =>
    nearestCases(draft, kant, to).map(({ ids, missing, added }) => ({ kant, ids, ontbreekt: missing, erbij: added })),
  )
}

/** Every condition that brings a factor is thought away, each alone and then all together. */
function withoutMeasures(casus: Casus, to: Collection, herziet: ReadonlySet<string>): Precedenten['zonder'] {
  if (!casus.conclusie.oordeel?.startsWith('ja')) return []
  const { maatregelen } = casus.conclusie
  const ids = maatregelen.filter((m) => m.voorwaarde === true && m.factor !== undefined).map(({ id }) => id)
  const groups = [...ids.map((id) => [id]), ...(ids.length > 1 ? [ids] : [])]
  return groups.map((gone) => {
    const left = maatregelen.filter(({ id }) => !gone.includes(id))
    const weighed = weighingOf({ ...casus, conclusie: { ...casus.conclusie, maatregelen: left } }, 'met')
    if ('why' in weighed) return { maatregelen: gone, houdtStand: false }
    const uitkomst = uitkomstOf(weighed.draft, to, herziet)
    return { maatregelen: gone, houdtStand: isPermitted(uitkomst), uitkomst }
  })
}

function isPermitted({ niveau }: Uitkomst): boolean {
  return niveau === 'steunt' || niveau === 'nieuw'
}

function beradenOf(precedents: readonly Precedent[], byId: ById): Precedenten['beraden'] {
  const cited = citations([...byId.values()])
  return precedents.map(({ id, reason }) => {
    const casus = byId.get(id)!
    const departures = (cited.get(id) ?? []).filter(({ behandeling }) => behandeling === 'herziet')
    return {
      id,
      titel: casus.titel,
      oordeel: casus.conclusie.oordeel ?? '',
      datum: caseDay(casus),
      reden: [...reason],
      herzienDoor: departures.map(({ id: by, motivering }) => ({ id: by, ...(motivering && { motivering }) })),
    }
  })
}

type ById = ReadonlyMap<string, Casus>

/** What a case before the day of a factor lacks, it may have lacked only in name. */
function youngerFactors(
  drafts: readonly Draft[],
  precedents: readonly Precedent[],
  byId: ById,
  factoren: readonly Factor[],
): Precedenten['jonger'] {
  const here = [...new Set(drafts.flatMap(({ pro, contra }) => [...pro, ...contra]))]
  return precedents.flatMap(({ id, pro, contra }) => {
    const absent = here.filter((factor) => !pro.includes(factor) && !contra.includes(factor))
    const found = notYetNamed(absent, caseDay(byId.get(id)!), factoren)
    return found.length > 0 ? [{ id, factoren: found }] : []
  })
}
