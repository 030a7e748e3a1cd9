/** Rules about a template of a report: its fields exist, its lines are short, its colours can be read. */
import type { Sjabloon } from '../casus/sjabloon.js'
import type { DataPath } from '../problem.js'
import { fieldsIn, veldNamen } from '../report/sjabloon/velden.js'
import { weakColours } from '../report/sjabloon/weak-colours.js'
import { short } from './naming.js'
import { nearestWord } from './nearest-word.js'
import type { Found } from './rule.js'

export interface SjabloonRule {
  /** Stable: it stands in reports and in CI settings. */
  id: string
  severity: 'fout'
  finds: string
  advice: string
  check(sjabloon: Sjabloon): Iterable<Found>
}

/** In characters. */
const longest = 200

export const sjabloonRules: readonly SjabloonRule[] = [
  {
    id: 'SJABLOON-VELD',
    severity: 'fout',
    finds: 'Een tekst van een sjabloon noemt een veld dat er niet is of dat leeg is.',
    advice: `Kies uit: ${veldNamen.map((naam) => `{${naam}}`).join(', ')}.`,
    *check(sjabloon) {
      for (const { at, text } of textsOf(sjabloon))
        for (const { naam, start, end } of fieldsIn(text)) {
          const wrong = wrongField(naam, sjabloon)
          if (wrong !== undefined) yield { at, within: { start, end }, ...wrong }
        }
    },
  },
  {
    id: 'SJABLOON-LANG',
    severity: 'fout',
    finds: `Een tekst van een sjabloon heeft meer dan ${longest} tekens.`,
    advice: 'Maak haar korter. Een lange tekst verdringt wat de groep schreef.',
    *check(sjabloon) {
      for (const { at, text } of textsOf(sjabloon))
        if ([...text].length > longest)
          yield { at, message: `${at.at(-1)} heeft ${[...text].length} tekens; hoogstens ${longest} mag.` }
    },
  },
  {
    id: 'SJABLOON-CONTRAST',
    severity: 'fout',
    finds: 'Een kleur van een sjabloon is niet goed te lezen op haar ondergrond.',
    advice: 'Kies een kleur die meer van de ondergrond verschilt.',
    *check({ kleuren }) {
      for (const { modus, kleur, waar, contrast, nodig, beter } of weakColours(kleuren))
        yield {
          at: ['kleuren', modus, kleur],
          message: `${kleur} heeft ${waar} een contrast van ${inDutch(contrast)}; nodig is ${inDutch(nodig)}.`,
          advice: `Kies een ${beter} kleur.`,
        }
    },
  },
  {
    id: 'SJABLOON-LOGO',
    severity: 'fout',
    finds: 'Een logo kan niet in het rapport, of staat er zonder naam van de organisatie.',
    advice: 'Zet de naam erbij: wie het logo niet ziet, leest dan van wie het rapport is.',
    *check({ logo, organisatie }) {
      if (logo !== undefined && organisatie === undefined)
        yield { at: ['logo'], message: 'Er is een logo, maar geen organisatie.', advice: nameAdvice }
    },
  },
]

const nameAdvice = 'Voeg een regel toe die begint met "organisatie:", met de naam van jullie organisatie.'

function textsOf({ organisatie, teksten = {}, koppen = {} }: Sjabloon): { at: DataPath; text: string }[] {
  const lines = Object.entries(teksten).flatMap(([soort, regels]) =>
    Object.entries(regels).map(([key, text]) => ({ at: ['teksten', soort, key], text })),
  )
  const headings = Object.entries(koppen).map(([key, text]) => ({ at: ['koppen', key], text }))
  return [...(organisatie === undefined ? [] : [{ at: ['organisatie'], text: organisatie }]), ...lines, ...headings]
}

function wrongField(naam: string, { organisatie }: Sjabloon): Pick<Found, 'message' | 'advice'> | undefined {
  if (naam === 'organisatie' && organisatie === undefined)
    return { message: 'Het veld {organisatie} is leeg.', advice: nameAdvice }
  if (veldNamen.some((known) => known === naam)) return undefined
  const meant = nearestWord(naam, veldNamen)
  const message = `Het veld {${short(naam)}} bestaat niet.`
  return meant === undefined ? { message } : { message, advice: `Bedoelde je {${meant}}?` }
}

/** Rounded down, so that what is too low never looks enough. */
function inDutch(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',')
}
