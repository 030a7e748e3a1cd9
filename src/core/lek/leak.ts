/** What a leak is: a stretch of text that may point at one person. The value itself is never copied out. */

export const leakKinds = [
  'email',
  'iban',
  'telefoon',
  'nummer',
  'geboortedatum',
  'adres',
  'bsn',
  'kenteken',
  'naam',
] as const
export type LeakKind = (typeof leakKinds)[number]

/** `zeker`: form and words around it agree. `misschien`: only the form fits. */
export type Certainty = 'zeker' | 'misschien'

/** A stretch of a text, from `start` up to `end`, in UTF-16 code units. */
export interface Stretch {
  start: number
  end: number
  certainty: Certainty
}

export interface Leak extends Stretch {
  kind: LeakKind
}

/** Looks through one text for one kind. Takes time in proportion to the length of the text, whatever stands in it. */
export type Detector = (text: string) => Iterable<Stretch>
