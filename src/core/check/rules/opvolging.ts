/** Rules about the follow-up: does the status tell what has happened with the advice? */
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
