/** Rules of step 6 about doing justice: to every argument that lost, and by measures that can be carried out. */
import type { Maatregel } from '../../casus/casus.js'
import { losingArguments, winningSide } from '../../casus/weighing.js'
import { enumerate } from '../../text/enumerate.js'
import { named } from '../naming.js'
import type { Rule } from '../rule.js'

const fromConclusion = { stap6: 'waarschuwing', advies: 'fout' } as const

export const justiceRules: readonly Rule[] = [
  {
    id: 'CONC-RECHT',
    severity: fromConclusion,
    from: 'stap 6',
    finds: 'Bij een argument aan de verliezende kant staat niet hoe er recht aan wordt gedaan.',
    advice: 'Kies: maatregel, deels, weerlegd, of aanvaard als verlies.',
    *check(casus) {
      const rows = casus.conclusie.tegenargumenten
      for (const { id, stelling } of losingArguments(casus)) {
        const i = rows.findIndex((row) => row.argument === id)
        if (rows[i]?.recht === undefined)
          yield {
            at: i < 0 ? ['conclusie', 'tegenargumenten'] : ['conclusie', 'tegenargumenten', i, 'recht'],
            onKey: true,
            message: `Aan argument ${named(id, stelling)} is nog geen recht gedaan.`,
          }
      }
    },
  },
  {
    id: 'CONC-RECHT-KANT',
    severity: 'waarschuwing',
    from: 'stap 6',
    finds: 'Bij de tegenargumenten staat een argument dat niet aan de verliezende kant staat.',
    advice: 'Haal deze rij weg, of bekijk de kant van het argument opnieuw.',
    *check(casus) {
      if (winningSide(casus) === undefined) return
      const losing = new Set(losingArguments(casus).map((a) => a.id))
      for (const [i, { argument: id }] of casus.conclusie.tegenargumenten.entries()) {
        const argument = casus.argumenten.find((a) => a.id === id)
        if (argument !== undefined && !losing.has(id))
          yield {
            at: ['conclusie', 'tegenargumenten', i, 'argument'],
            message: `Argument ${named(id, argument.stelling)} staat niet aan de verliezende kant.`,
            advice: `Haal deze rij weg (in een sessie, bij stap 6: verwijder ${id}), of bekijk de kant van het argument opnieuw.`,
          }
      }
    },
  },
  {
    id: 'CONC-MAATREGEL',
    severity: fromConclusion,
    from: 'stap 6',
    finds: 'Een tegenargument krijgt recht door een maatregel, maar welke staat er niet.',
    advice: 'Noem de maatregel, of kies een andere manier van recht doen.',
    *check({ conclusie }) {
      for (const [i, { argument, recht, maatregelen }] of conclusie.tegenargumenten.entries())
        if (recht === 'maatregel' && maatregelen.length === 0)
          yield {
            at: ['conclusie', 'tegenargumenten', i, 'maatregelen'],
            message: `Bij tegenargument ${argument} is geen maatregel genoemd.`,
          }
    },
  },
  {
    id: 'CONC-TOELICHTING',
    severity: fromConclusion,
    from: 'stap 6',
    finds: 'Bij een tegenargument staat niet waarom dit recht doet.',
    advice: 'Leg in één zin uit hoe dit recht doet aan het argument.',
    *check({ conclusie }) {
      for (const [i, { argument, recht, toelichting }] of conclusie.tegenargumenten.entries())
        if (recht !== undefined && !toelichting?.trim())
          yield {
            at: ['conclusie', 'tegenargumenten', i, 'toelichting'],
            message: `Bij tegenargument ${argument} ontbreekt de toelichting.`,
          }
    },
  },
  {
    id: 'CONC-VOORWAARDE',
    severity: fromConclusion,
    from: 'stap 6',
    finds: 'Het oordeel is ja-mits of nee-tenzij, maar geen maatregel is een voorwaarde.',
    advice: 'Zet bij de maatregel waar het van afhangt "voorwaarde: true", of kies ja of nee.',
    *check({ conclusie: { oordeel, maatregelen } }) {
      const isConditional = oordeel === 'ja-mits' || oordeel === 'nee-tenzij'
      if (isConditional && !maatregelen.some((m) => m.voorwaarde === true))
        yield { at: ['conclusie', 'oordeel'], message: `Het oordeel is "${oordeel}", maar er is geen voorwaarde.` }
    },
  },
  {
    id: 'MAATREGEL-COMPLEET',
    severity: fromConclusion,
    from: 'stap 6',
    finds: 'Bij een maatregel ontbreekt wie het doet, wanneer, voor wie of hoeveel.',
    advice: 'Vul aan wat ontbreekt, zodat de maatregel uit te voeren en na te gaan is.',
    *check({ conclusie }) {
      for (const [i, maatregel] of conclusie.maatregelen.entries()) {
        const missing = missingParts(maatregel)
        if (missing.length > 0 && maatregel.stand !== 'vervallen')
          yield {
            at: ['conclusie', 'maatregelen', i],
            message: `Bij maatregel ${named(maatregel.id, maatregel.tekst)} ontbreekt: ${enumerate(missing)}.`,
          }
      }
    },
  },
]

function missingParts({ eigenaar, uiterlijk, voor, omvang }: Maatregel): string[] {
  return [
    eigenaar?.trim() ? '' : 'wie (eigenaar)',
    uiterlijk ? '' : 'wanneer (uiterlijk)',
    voor.length > 0 ? '' : 'voor wie (voor)',
    omvang?.trim() ? '' : 'hoeveel (omvang)',
  ].filter((part) => part !== '')
}
