/** Before the method, and steps 1 to 4: the decision, who is touched, who decides, what is known. */
import { formRuleIds } from '../question-patterns.js'
import { casusSchema } from '../schema.js'
import { participants } from './candidates.js'
import { isNo, type Question, type Step } from './question.js'

const values = casusSchema.properties

const aboutCase: Question[] = [
  { id: 'titel', kind: 'regel', required: true },
  { id: 'soort', kind: 'keuze', options: values.soort.enum },
  { id: 'vertrouwelijkheid', kind: 'keuze', options: values.vertrouwelijkheid.enum },
]

/** What every kind of case has. */
export const kop: Step = { id: 'vooraf', questions: aboutCase }

/** Who takes part, when, and under which agreements. */
export const vooraf: Step = {
  id: 'vooraf',
  questions: [
    ...aboutCase,
    {
      id: 'deelnemers',
      kind: 'lijst',
      prefix: 'd',
      required: true,
      fields: [
        { id: 'deelnemers.functie', kind: 'regel', required: true },
        { id: 'deelnemers.rol', kind: 'keuze', options: values.deelnemers.items.properties.rol.enum },
      ],
    },
    {
      id: 'bijeenkomsten',
      kind: 'lijst',
      prefix: 's',
      required: true,
      fields: [
        { id: 'bijeenkomsten.datum', kind: 'datum', required: true },
        { id: 'bijeenkomsten.minuten', kind: 'getal', full: true },
        { id: 'bijeenkomsten.plaats', kind: 'regel', full: true },
        { id: 'bijeenkomsten.aanwezig', kind: 'kenmerken', candidates: participants },
      ],
    },
    { id: 'afspraken', kind: 'teksten', full: true },
  ],
}

/** Step 1: which decision? */
export const stapBeslissing: Step = {
  id: 'beslissing',
  number: 1,
  questions: [
    { id: 'beslissing.aanleiding', kind: 'tekst', required: true },
    { id: 'beslissing.handeling', kind: 'regel', required: true },
    { id: 'beslissing.vorm', kind: 'keuze', options: values.beslissing.properties.vorm.enum },
    { id: 'beslissing.vraag', kind: 'regel', required: true },
    { id: 'beslissing.afgewekenVanVorm', kind: 'regel', excuses: formRuleIds },
    // Only once the question is there can a group see which kind of decision it is.
    { id: 'lijn', kind: 'lijn', full: true },
  ],
}

/** Step 2: who is touched? */
export const stapBelanghebbenden: Step = {
  id: 'belanghebbenden',
  number: 2,
  questions: [
    {
      id: 'belanghebbenden',
      kind: 'lijst',
      prefix: 'b',
      required: true,
      fields: [
        { id: 'belanghebbenden.naam', kind: 'regel', required: true },
        { id: 'belanghebbenden.geraakt', kind: 'regel', required: true },
        { id: 'belanghebbenden.gehoord', kind: 'jaNee', required: true },
        { id: 'belanghebbenden.waaromNiet', kind: 'regel', required: true, whenItem: isNo('gehoord') },
      ],
    },
  ],
}

/** Step 3: who decides? */
export const stapBeslisser: Step = {
  id: 'beslisser',
  number: 3,
  questions: [
    { id: 'beslisser.functie', kind: 'regel', required: true },
    { id: 'beslisser.orgaan', kind: 'regel', full: true },
    { id: 'beslisser.mandaat', kind: 'regel', full: true },
  ],
}
