/** Rules about references held against factors: does a case follow, distinguish or depart from what it says? */
import { caseDay } from '../../casus/case-day.js'
import type { Casus } from '../../casus/casus.js'
import { winningSide } from '../../casus/weighing.js'
import type { DatedPrecedent } from '../../moresprudentie/case-facts.js'
import { collect, type Collection } from '../../moresprudentie/collection.js'
import { added, missing, type Draft } from '../../moresprudentie/model.js'
import { departedFrom } from '../../moresprudentie/precedenten.js'
import { factsOf, isAfter, weighingOf } from '../../moresprudentie/precedent.js'
import { standingOf } from '../../moresprudentie/standing.js'
import { enumerate } from '../../text/enumerate.js'
import { short } from '../naming.js'
import type { Found, Rule, RuleContext } from '../rule.js'

export const precedentRules: readonly Rule[] = [
  {
    id: 'VERWIJZING-VOLGT',
    severity: { begin: 'hint', stap6: 'waarschuwing', advies: 'fout' },
    needs: 'others',
    from: 'stap 6',
    finds: 'Een beraad volgt een eerder beraad dat dit oordeel niet draagt.',
    advice: 'Vul de factoren aan, of kies bij de verwijzing onderscheidt, herziet of noemt.',
    *check(casus, context) {
      if (winningSide(casus) === undefined) return
      for (const { i, naar, precedent } of treated(casus, 'volgt', context)) {
        const why = notCarried(casus, precedent)
        if (why !== undefined)
          yield { at: ['verwijzingen', i, 'behandeling'], message: `Dit beraad volgt ${short(naar)}, maar ${why}.` }
      }
    },
  },
  {
    id: 'VERWIJZING-ONDERSCHEIDT',
    severity: { begin: 'hint', stap6: 'waarschuwing', advies: 'fout' },
    needs: 'others',
    from: 'stap 6',
    finds: 'Een onderscheid rust niet op een factor die hier verschilt.',
    advice: 'Zie de verschillen met "beraad precedenten".',
    *check(casus, context) {
      for (const { i, naar, precedent } of treated(casus, 'onderscheidt', context)) {
        const facts = factsOf(casus, 'met')
        yield* wrongDifferences(casus, i, naar, [...missing(precedent, facts), ...added(precedent, facts)])
      }
    },
  },
  {
    id: 'VERWIJZING-HERZIET',
    severity: { begin: 'hint', advies: 'fout' },
    needs: 'others',
    from: 'stap 6',
    finds: 'Een eerder beraad wijst de andere kant op, en de casus komt daar niet op terug.',
    advice:
      'Vul een factor aan die ontbreekt, kies herziet met een motivering, of bespreek het oordeel opnieuw. Zie ook: "beraad precedenten".',
    *check(casus, context) {
      const precedents = context.others?.precedenten.get(casus.lijn ?? '')
      const weighed = precedents && weighingOf(casus, 'met')
      if (weighed === undefined || 'why' in weighed) return
      for (const id of forcingOtherwise(casus, weighed.draft, precedents!))
        yield { at: ['conclusie', 'oordeel'], message: `Het beraad ${short(id)} wijst hier de andere kant op.` }
    },
  },
]

interface Treated {
  i: number
  naar: string
  precedent: DatedPrecedent
}

/** References of one kind to an earlier precedent of the same lijn; what points elsewhere is for other rules. */
function* treated(casus: Casus, asked: string, context: RuleContext): Generator<Treated> {
  const { lijn } = casus
  if (lijn === undefined) return
  for (const [i, { naar, behandeling }] of casus.verwijzingen.entries()) {
    if (behandeling !== asked) continue
    const precedent = context.others?.precedenten.get(lijn)?.find(({ id }) => id === naar)
    if (precedent !== undefined && cameBefore(casus)(precedent)) yield { i, naar, precedent }
  }
}

/** What came before a case; everything did before a case without a day. */
function cameBefore(casus: Casus): (other: { id: string; dag: string }) => boolean {
  const now = [caseDay(casus) || '9999-12-31', casus.id] as const
  return ({ id, dag }) => id !== casus.id && !isAfter([dag, id], now)
}

/** A case that supports this one also forces it, so force is enough. */
function notCarried(casus: Casus, precedent: Draft): string | undefined {
  const facts = factsOf(casus, 'met')
  if (precedent.side !== winningSide(casus)) return 'dat viel anders uit'
  const absent = missing(precedent, facts)
  if (absent.length > 0) return `van de reden daar ontbreekt hier ${factorsIn(absent)}`
  const more = added(precedent, facts)
  return more.length > 0 ? `hier ligt ertegenover wat daar niet lag: ${factorsIn(more)}` : undefined
}

function* wrongDifferences(casus: Casus, i: number, naar: string, real: readonly string[]): Generator<Found> {
  const { op } = casus.verwijzingen[i]!
  const choice = real.length > 0 ? { advice: `Wat hier verschilt: ${factorsIn(real)}.` } : {}
  if (real.length === 0)
    yield {
      at: ['verwijzingen', i, 'behandeling'],
      message: `In factoren verschilt deze casus niet van ${short(naar)}.`,
      advice: 'Is er een factor over het hoofd gezien? Vul hem aan. Anders past volgt of herziet.',
    }
  else if (op.length === 0)
    yield {
      at: ['verwijzingen', i, 'behandeling'],
      message: `Er staat nog niet op welke factor het verschil met ${short(naar)} rust.`,
      ...choice,
    }
  else
    for (const [j, factor] of op.entries())
      if (!real.includes(factor))
        yield {
          at: ['verwijzingen', i, 'op', j],
          message: `De factor ${short(factor)} maakt geen verschil met ${short(naar)}.`,
          ...choice,
        }
}

/** The cases before this one that force the other side, unless another one supports it all the same. */
function forcingOtherwise(casus: Casus, draft: Draft, precedents: readonly DatedPrecedent[]): string[] {
  const { collection, byId } = collected(precedents)
  const { supportedBy, contradictions } = standingOf(draft, collection, departedFrom(casus))
  const forcing = contradictions.filter((c) => c.settledBy.length === 0).map(({ id }) => id)
  const isBefore = cameBefore(casus)
  // In a lijn of thousands every case asks this of thousands: only what is needed is looked up.
  const wasBefore = (id: string) => isBefore(byId.get(id)!)
  return forcing.length === 0 || supportedBy.some(wasBefore) ? [] : forcing.filter(wasBefore)
}

interface Collected {
  collection: Collection
  byId: ReadonlyMap<string, DatedPrecedent>
}

/** One lijn is made ready once for all its cases. */
function collected(precedents: readonly DatedPrecedent[]): Collected {
  const ready = collections.get(precedents) ?? {
    collection: collect(precedents),
    byId: new Map(precedents.map((one) => [one.id, one])),
  }
  collections.set(precedents, ready)
  return ready
}

const collections = new WeakMap<readonly DatedPrecedent[], Collected>()

function factorsIn(ids: readonly string[]): string {
  return enumerate(ids.slice(0, 4).map(short))
}
