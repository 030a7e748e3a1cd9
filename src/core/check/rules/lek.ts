/** Rules about personal data that do not belong in a case. No message holds the value; who reads it knows where to look. */
import { isPublished } from '../../casus/published.js'
import { caseLeaks, caseSpecials, nameLeaks, type CaseLeak } from '../../lek/case-leaks.js'
import { kindNames } from '../../lek/kind-names.js'
import type { Certainty, LeakKind } from '../../lek/leak.js'
import { specialNames } from '../../lek/special-words.js'
import type { DataPath, Severity } from '../../problem.js'
import type { Found, Rule } from '../rule.js'

export const leakRules = Object.entries({
  bsn: 'Haal het nummer weg. Het beraad heeft het niet nodig.',
  iban: 'Haal het nummer weg en schrijf op van wie de rekening is, als rol.',
  telefoon: 'Haal het nummer weg en bewaar het waar het hoort.',
  email: 'Haal het adres weg en bewaar het waar het hoort.',
  adres: 'Haal het adres weg, of noem alleen de wijk of gemeente.',
  geboortedatum: 'Haal de datum weg, of noem alleen een leeftijd in tientallen.',
  kenteken: 'Haal het kenteken weg en schrijf alleen op om welk voertuig het gaat.',
  nummer: 'Haal het nummer weg, of verwijs naar de plek waar het dossier ligt.',
  naam: 'Schrijf alleen de functie of rol op.',
} satisfies Record<LeakKind, string>).map(([kind, advice]) => leakRule(kind as LeakKind, advice))

export const privacyRules: readonly Rule[] = [
  ...leakRules,
  {
    id: 'LEK-BIJZONDER',
    severity: 'hint',
    from: 'hele casus',
    finds: 'Een woord wijst op gezondheid, geloof, vakbond, afkomst, seksualiteit of strafrecht. Eén hint per soort.',
    advice: 'Is dit nodig om de casus te begrijpen? Wat kan algemener?',
    secret: true,
    *check(casus) {
      for (const [kind, { at, start, end }] of caseSpecials(casus))
        yield {
          at,
          within: { start, end },
          message: `Bij ${fieldName(casus, at)} gaat het over ${specialNames[kind]}.`,
        }
    },
  },
]

function leakRule(kind: LeakKind, advice: string): Rule {
  return {
    id: `LEK-${kind.toUpperCase()}`,
    severity: 'waarschuwing',
    from: 'hele casus',
    finds: `In een tekst staat ${kindNames[kind]}.`,
    advice,
    secret: true,
    fixed: 'published',
    *check(casus, { fileName }) {
      const severities = isPublished(casus) ? publishedSeverities : ordinarySeverities
      for (const leak of caseLeaks(casus))
        if (leak.kind === kind) yield { ...leakFound(casus, leak), severity: severities[leak.certainty] }
      if (fileName !== undefined && nameLeaks(fileName, casus.id).has(kind))
        yield { at: ['id'], ...inFileName(kind), severity: severities.misschien }
    },
  }
}

/** What is said of a leak in a case or a lijn. */
export function leakFound(data: object, { at, start, end, kind, certainty }: CaseLeak): Found {
  const stands = certainty === 'zeker' ? 'staat' : 'staat misschien'
  return { at, within: { start, end }, message: `Bij ${fieldName(data, at)} ${stands} ${kindNames[kind]}.` }
}

function inFileName(kind: LeakKind): Pick<Found, 'message' | 'advice'> {
  return {
    message: `In de naam van dit bestand staat misschien ${kindNames[kind]}.`,
    advice: 'Geef het bestand de naam van het id, met .yaml erachter. In de geschiedenis van git blijft de oude naam.',
  }
}

/** "argumenten.a3.stelling": items by id where they have one, else counted from 1. */
function fieldName(data: object, at: DataPath): string {
  let here: unknown = data
  return at
    .map((step) => {
      here = (here as Record<string | number, unknown>)[step]
      return typeof step === 'number' ? ((here as { id?: string }).id ?? String(step + 1)) : step
    })
    .join('.')
}

/** How loud a leak is where not everybody reads. */
export const ordinarySeverities: Record<Certainty, Severity> = { zeker: 'waarschuwing', misschien: 'hint' }
const publishedSeverities: Record<Certainty, Severity> = { zeker: 'fout', misschien: 'waarschuwing' }
