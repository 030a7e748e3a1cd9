/** Rules about the follow-up: does the status tell what has happened with the advice? */
import { refusedConditions, type DeelUitkomst } from '../../casus/besluit.js'
import type { Rule } from '../rule.js'

export const followUpRules: readonly Rule[] = [
  {
    id: 'STATUS-VOORGELEGD',
    severity: { advies: 'hint' },
    from: 'opvolging',
    finds: 'Het advies is nog niet voorgelegd aan de beslisser.',
    advice: 'Leg het advies voor en noteer wanneer en aan wie.',
    *check({ status, opvolging }) {
      if (status === 'advies' && opvolging.voorgelegd?.datum === undefined)
        yield { at: ['opvolging', 'voorgelegd'], message: 'Het advies is nog niet voorgelegd aan de beslisser.' }
    },
  },
  {
    id: 'STATUS-BESLUIT',
    severity: { advies: 'fout' },
    from: 'opvolging',
    finds: 'De status is besloten of afgerond, maar er staat geen besluit.',
    advice: 'Noteer datum en uitkomst van het besluit, of zet de status terug op advies.',
    *check({ status, opvolging }) {
      if ((status === 'besloten' || status === 'afgerond') && opvolging.besluit?.uitkomst === undefined)
        yield { at: ['opvolging', 'besluit'], message: `De status is ${status}, maar er staat geen besluit.` }
    },
  },
  {
    id: 'BESLUIT-MOTIVERING',
    severity: 'fout',
    from: 'opvolging',
    finds: 'Het besluit wijkt af van het advies, zonder motivering.',
    advice: 'Vraag de beslisser om de reden, bij elke afwijking.',
    *check({ opvolging: { besluit } }) {
      const { uitkomst, motivering } = besluit ?? {}
      if (uitkomst !== undefined && uitkomst !== 'overgenomen' && !motivering?.trim())
        yield {
          at: ['opvolging', 'besluit', 'motivering'],
          message: `De uitkomst van het besluit is ${uitkomst}, zonder motivering.`,
        }
    },
  },
  {
    id: 'BESLUIT-ZEGEL',
    severity: 'fout',
    fixed: 'always',
    from: 'opvolging',
    finds: 'Het besluit ging over een andere versie van het advies.',
    advice: 'Leg het besluit over deze versie vast, of haal de juiste versie terug uit git.',
    *check({ id, zegel, status, opvolging: { besluit } }) {
      const isOther = zegel === undefined ? status === 'concept' : besluit?.hash !== zegel.hash
      if (besluit?.hash === undefined || !isOther) return
      const now =
        zegel === undefined ? 'die is weer een concept' : `hier staat versie ${zegel.versie}, met een ander zegel`
      yield {
        at: ['opvolging', 'besluit', 'hash'],
        message: `Het besluit ging over versie ${besluit.versie ?? 'onbekend'}, en ${now}.`,
        advice: `Haal dit besluit weg, zet de status op advies, en besluit opnieuw: beraad besluit ${id}`,
      }
    },
  },
  {
    id: 'BESLUIT-DEELS',
    severity: 'waarschuwing',
    from: 'opvolging',
    finds: 'Het advies is deels overgenomen, maar nergens staat welke maatregel afwijkt.',
    advice: 'Noteer bij onderdelen wat er met elke maatregel gebeurt. Gaat alles door, dan is de uitkomst overgenomen.',
    *check({ conclusie, opvolging: { besluit } }) {
      const isSaid = besluit?.onderdelen.some(deviates) || conclusie.maatregelen.length === 0
      if (besluit?.uitkomst === 'deels' && !isSaid)
        yield { at: ['opvolging', 'besluit', 'uitkomst'], message: 'Niet te lezen is welke maatregel afwijkt.' }
    },
  },
  {
    id: 'BESLUIT-ONDERDEEL-REDEN',
    severity: 'fout',
    from: 'opvolging',
    finds: 'De beslisser wijkt bij een maatregel af, zonder reden.',
    advice: 'Vraag de beslisser om de reden en noteer die bij de maatregel.',
    *check({ opvolging: { besluit } }) {
      if (besluit?.uitkomst !== 'deels') return
      for (const [i, part] of besluit.onderdelen.entries())
        if (deviates(part) && !part.reden?.trim())
          yield {
            at: ['opvolging', 'besluit', 'onderdelen', i],
            message: `Maatregel ${part.maatregel} is ${part.uitkomst === 'deels' ? 'deels overgenomen' : 'afgewezen'}, zonder reden.`,
          }
    },
  },
  {
    id: 'BESLUIT-TERUGVAL',
    severity: 'hint',
    from: 'opvolging',
    finds: 'Een voorwaarde is geweigerd en er staat niet wat er nu geldt.',
    advice: 'Neem bij terugval over wat de groep schreef bij alsNietIngewilligd, of vraag het de groep.',
    *check(casus) {
      const { besluit } = casus.opvolging
      const [first] = refusedConditions(casus)
      if (first !== undefined && !besluit?.terugval?.trim())
        yield {
          at: ['opvolging', 'besluit'],
          onKey: true,
          message: `Voorwaarde ${first.id} is geweigerd. Er staat niet wat er nu geldt.`,
        }
    },
  },
  {
    id: 'STATUS-TERUGKOPPELING',
    severity: { advies: 'fout' },
    from: 'opvolging',
    finds: 'De status is afgerond, maar de cliënt hoorde de uitkomst nog niet.',
    advice: 'Laat de vaste contactpersoon het vertellen en noteer de datum.',
    *check({ status, opvolging }) {
      if (status === 'afgerond' && opvolging.terugkoppeling?.datum === undefined)
        yield { at: ['opvolging', 'terugkoppeling'], message: 'De cliënt hoorde de uitkomst nog niet.' }
    },
  },
]

function deviates({ uitkomst }: { uitkomst?: DeelUitkomst }): boolean {
  return uitkomst === 'deels' || uitkomst === 'afgewezen'
}
