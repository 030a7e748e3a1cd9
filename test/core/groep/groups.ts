/** Groups of any size for tests and measurements. All of it is invented. */
import type { CasusFile } from '../../../src/core/casus/schema.js'
import { aCasusFile } from '../../builders.js'

type Groep = NonNullable<CasusFile['groep']>
export type Lid = NonNullable<Groep['leden']>[number]

/** A case of the kind groep with these members and two criteria. */
export function aGroupFile(leden: Lid[], groep: Partial<Groep> = {}): CasusFile {
  const { schemaVersie, status, vertrouwelijkheid } = aCasusFile()
  return {
    schemaVersie,
    id: '2025-03-11-groep',
    titel: 'Te late beslissingen',
    soort: 'groep',
    status,
    vertrouwelijkheid,
    groep: {
      omschrijving: 'Wie te laat een beslissing kreeg.',
      omvang: 3000,
      criteria: [
        { id: 'c1', tekst: 'De beslissing kwam meer dan een half jaar te laat.' },
        { id: 'c2', tekst: 'Er is geld teruggevraagd.' },
      ],
      leden,
      ...groep,
    },
  }
}

/** So many members, each filled in whole. */
export function fullMembers(count: number): Lid[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `l${i + 1}`,
    gemeld: '2024-02-01',
    contactpersoon: `casemanager ${(i % 7) + 1}`,
    kenmerken: i % 3 === 0 ? ['c1'] : ['c1', 'c2'],
    weging: {
      uitkomst: i % 20 === 0 ? 'compensatie' : 'herstel',
      motivering: 'De uitkering stopte door een fout die bij ons lag, en dat is te herstellen.',
      datum: '2024-03-01',
    },
    advies: '2024-03-15',
    aanbod: { soort: 'herstel', omvang: 'De uitkering loopt door.', bedrag: 1250.5, datum: '2024-04-01' },
    antwoord: i % 9 === 0 ? 'bedenktijd' : 'aanvaard',
  }))
}
