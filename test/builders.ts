/** Small valid cases for tests. All of it is invented. */
import type { Casus } from '../src/core/casus/casus.js'
import type { Lijn } from '../src/core/casus/lijn.js'
import { readingForm } from '../src/core/casus/reading.js'
import { SCHEMA_VERSIE, type CasusFile } from '../src/core/casus/schema.js'

/** A small valid case as it stands in a file, with what the test adds or replaces. */
export function aCasusFile(partial: Partial<CasusFile> = {}): CasusFile {
  return {
    schemaVersie: SCHEMA_VERSIE,
    id: '2025-03-11-laptop',
    titel: 'Laptop voor een leerling die ziek thuis zit',
    soort: 'beraad',
    status: 'concept',
    vertrouwelijkheid: 'intern',
    deelnemers: [
      { id: 'd1', functie: 'gespreksleider moreel beraad', rol: 'gespreksleider' },
      { id: 'd2', functie: 'inkomensconsulent', rol: 'casuseigenaar' },
    ],
    beslissing: {
      aanleiding: 'Ik moet volgens de regeling afwijzen, maar dan blijft zij zitten.\n',
      handeling: 'de laptop vergoeden',
      vorm: 'doen',
      vraag: 'Behoor ik de laptop te vergoeden?',
    },
    belanghebbenden: [
      { id: 'b1', naam: 'leerling', geraakt: 'mist lessen', gehoord: true },
      { id: 'b2', naam: 'gemeente', geraakt: 'draagt de kosten', gehoord: true },
    ],
    beslisser: { functie: 'teamleider inkomen' },
    argumenten: [
      {
        id: 'a1',
        kant: 'pro',
        stelling: 'Zij heeft recht op onderwijs, ook als zij ziek is.',
        belanghebbenden: ['b1'],
        soort: 'beginsel',
        beginsel: 'recht op onderwijs',
        perspectief: 'sociaalMaatschappelijk',
      },
      {
        id: 'a2',
        kant: 'contra',
        stelling: 'Wij behoren zuinig te zijn met het geld van alle inwoners.',
        belanghebbenden: ['b2'],
        soort: 'belang',
        perspectief: 'financieelEconomisch',
      },
    ],
    ...partial,
  }
}

/** The same small case in its reading form, for rules and reports. */
export function aCasus(partial: Partial<CasusFile> = {}): Casus {
  return readingForm(aCasusFile(partial))
}

/** A small lijn with a factor on each side, and one that came later. */
export function aLijn(partial: Partial<Lijn> = {}): Lijn {
  return {
    schemaVersie: SCHEMA_VERSIE,
    lijn: 'voorziening-buiten-de-regels',
    vraag: 'Behoort de organisatie een voorziening te geven die de regels niet kennen?',
    factoren: [
      {
        id: 'uitstel-onherstelbaar',
        kant: 'pro',
        definitie: 'Wat door uitstel verloren gaat, komt later niet terug.',
        ingevoerd: '2025-01-01',
      },
      {
        id: 'gelijke-gevallen-afgewezen',
        kant: 'contra',
        definitie: 'Anderen in dezelfde situatie kregen een afwijzing.',
        ingevoerd: '2024-01-01',
        zieOok: ['uitstel-onherstelbaar'],
      },
    ],
    ...partial,
  }
}
