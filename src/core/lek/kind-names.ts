/** What each kind of leak is called on the screen. */
import type { LeakKind } from './leak.js'

export const kindNames: Readonly<Record<LeakKind, string>> = {
  email: 'een e-mailadres',
  iban: 'een rekeningnummer',
  telefoon: 'een telefoonnummer',
  nummer: 'een klant- of dossiernummer',
  geboortedatum: 'een geboortedatum',
  adres: 'een adres',
  bsn: 'een burgerservicenummer',
  kenteken: 'een kenteken',
  naam: 'een naam van een persoon',
}
