/** Rules about what stands around the session: who takes part, and what was agreed. */
import type { Rule } from '../rule.js'

/** "6 to 12 people of different disciplines", led by a gespreksleider: those who lead and write are not counted. */
const groupSize = { least: 6, most: 12 }

export const sessionRules: readonly Rule[] = [
  {
    id: 'DEELNEMERS-ONTBREKEN',
    severity: { advies: 'waarschuwing' },
    from: 'vooraf',
    finds: 'Er staat niet bij wie er meededen.',
    advice: 'Noteer de functies van wie er aan tafel zaten.',
    *check({ deelnemers }) {
      if (deelnemers.length === 0)
        yield { at: ['deelnemers'], onKey: true, message: 'Er staat niet bij wie er meededen.' }
    },
  },
  {
    id: 'ROL-GESPREKSLEIDER',
    severity: { stap1: 'hint', advies: 'waarschuwing' },
    from: 'vooraf',
    finds: 'Niemand is gespreksleider.',
    advice: 'Geef één deelnemer de rol gespreksleider.',
    *check({ deelnemers }) {
      if (deelnemers.length > 0 && !deelnemers.some((d) => d.rol === 'gespreksleider'))
        yield { at: ['deelnemers'], onKey: true, message: 'Geen van de deelnemers is gespreksleider.' }
    },
  },
  {
    id: 'ROL-CLIENTENRAAD',
    severity: { stap1: 'hint' },
    from: 'vooraf',
    finds: 'Niemand van de cliëntenraad doet mee.',
    advice: 'Nodig iemand van de cliëntenraad uit, of noteer bij de afspraken waarom dat niet kon.',
    *check({ deelnemers }) {
      if (deelnemers.length > 0 && !deelnemers.some((d) => d.rol === 'clientenraad'))
        yield { at: ['deelnemers'], onKey: true, message: 'Er doet niemand van de cliëntenraad mee.' }
    },
  },
  {
    id: 'GROEP-GROOTTE',
    severity: { stap1: 'hint' },
    from: 'vooraf',
    finds: `De groep telt minder dan ${groupSize.least} of meer dan ${groupSize.most} mensen, zonder gespreksleider en notulist.`,
    advice: `Een moreel beraad gaat het best met ${groupSize.least} tot ${groupSize.most} mensen.`,
    *check({ deelnemers }) {
      const size = deelnemers.filter((d) => d.rol !== 'gespreksleider' && d.rol !== 'notulist').length
      const fits = size >= groupSize.least && size <= groupSize.most
      if (deelnemers.length > 0 && !fits)
        yield {
          at: ['deelnemers'],
          onKey: true,
          message: `De groep telt ${size} ${size === 1 ? 'deelnemer' : 'deelnemers'}, zonder gespreksleider en notulist.`,
        }
    },
  },
  {
    id: 'AFSPRAKEN-ONTBREKEN',
    severity: { stap1: 'hint' },
    from: 'vooraf',
    finds: 'Er was een bijeenkomst, maar er zijn geen afspraken over vertrouwelijkheid en verslag.',
    advice: 'Spreek af wat binnen de groep blijft en wat het verslag noemt.',
    *check({ bijeenkomsten, afspraken }) {
      if (bijeenkomsten.length > 0 && afspraken.length === 0)
        yield { at: ['afspraken'], message: 'Er zijn geen afspraken over vertrouwelijkheid en verslag.' }
    },
  },
  {
    id: 'KERNPUNTEN-ONTBREKEN',
    severity: { advies: 'waarschuwing' },
    from: 'opvolging',
    finds: 'De kernpunten ontbreken, zodat een buitenstaander de zaak niet kan volgen.',
    advice: 'Schrijf de kern op in een paar zinnen, voor wie er niet bij was.',
    *check({ kernpunten }) {
      if (!kernpunten?.trim()) yield { at: ['kernpunten'], message: 'De kernpunten ontbreken.' }
    },
  },
]
