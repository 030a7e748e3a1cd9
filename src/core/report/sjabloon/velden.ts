/** The fields that a template may use in its lines: facts of the case that every reader of the report may know. */
import { caseDay } from '../../casus/case-day.js'
import type { Casus } from '../../casus/casus.js'
import { orNotFilled } from '../blocks.js'
import { longDate } from '../dates.js'
import { ingekort } from '../inkorten.js'
import { statusLabels, vertrouwelijkheidLabels } from '../labels.js'

export type Veld = 'titel' | 'datum' | 'status' | 'vertrouwelijkheid' | 'organisatie'

/** `casus`: as the profile may see it, so that no field can bring back what was left out. */
export function veldenOf(casus: Casus, organisatie: string | undefined): Record<Veld, string> {
  return {
    titel: ingekort(casus.titel, 120),
    datum: orNotFilled(longDate(caseDay(casus))),
    status: statusLabels[casus.status],
    vertrouwelijkheid: vertrouwelijkheidLabels[casus.vertrouwelijkheid],
    organisatie: orNotFilled(organisatie),
  }
}

/** The text with each field in its place. Once: what a field holds is not read for fields again. */
export function filled(text: string, velden: Readonly<Record<Veld, string>>): string {
  return text.replace(field, (whole, name: string) => (Object.hasOwn(velden, name) ? velden[name as Veld] : whole))
}

/** The names between braces, in the order of the text. */
export function fieldsIn(text: string): { naam: string; start: number; end: number }[] {
  return [...text.matchAll(field)].map((found) => ({
    naam: found[1]!,
    start: found.index,
    end: found.index + found[0].length,
  }))
}

export const veldNamen: readonly Veld[] = ['titel', 'datum', 'status', 'vertrouwelijkheid', 'organisatie']

const field = /\{([^{}]*)\}/g
