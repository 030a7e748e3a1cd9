/** The *morele reconstructie*: looking back on a chain of decisions. */
import type { Casus } from '../casus.js'
import { reconstructieOf } from '../keten.js'
import { casusSchema } from '../schema.js'
import { afronden, besluit, opvolging } from './afterwards.js'
import { stapInformatie } from './informatie.js'
import { stapBelanghebbenden, vooraf } from './preparation.js'
import type { Candidate, Step } from './question.js'

const values = casusSchema.properties.reconstructie.properties
const toetsValues = values.besluiten.items.properties.toets.properties

/** Step 1: on what does the group look back, and why now? */
const terugblik: Step = {
  id: 'terugblik',
  number: 1,
  questions: [{ id: 'reconstructie.vraag', kind: 'tekst', required: true }],
}

/** Step 3: the chain, with what was known then apart from what is known now. */
const keten: Step = {
  id: 'keten',
  number: 3,
  questions: [
    {
      id: 'reconstructie.besluiten',
      kind: 'lijst',
      prefix: 'r',
      required: true,
      fields: [
        { id: 'reconstructie.besluiten.besluit', kind: 'regel', required: true },
        { id: 'reconstructie.besluiten.datum', kind: 'moment', required: true },
        { id: 'reconstructie.besluiten.doorWie', kind: 'regel', required: true },
        { id: 'reconstructie.besluiten.informatie', kind: 'regel', required: true },
        { id: 'reconstructie.besluiten.toenOnbekend', kind: 'regel', full: true },
      ],
    },
  ],
}

/** Step 5: the same questions of every decision. */
const weging: Step = {
  id: 'weging',
  number: 5,
  questions: [
    {
      id: 'reconstructie.besluiten.toets',
      kind: 'rijen',
      list: 'reconstructie.besluiten',
      keyField: 'id',
      rows: decisions,
      fields: [
        {
          id: 'reconstructie.besluiten.toets.gewogen.antwoord',
          kind: 'keuze',
          options: toetsValues.gewogen.properties.antwoord.enum,
        },
        { id: 'reconstructie.besluiten.toets.gewogen.toelichting', kind: 'regel', full: true },
        {
          id: 'reconstructie.besluiten.toets.oogVoorSchade.antwoord',
          kind: 'keuze',
          options: toetsValues.oogVoorSchade.properties.antwoord.enum,
        },
        { id: 'reconstructie.besluiten.toets.oogVoorSchade.toelichting', kind: 'regel', full: true },
        { id: 'reconstructie.besluiten.toets.schadebeperking', kind: 'regel', required: true },
        {
          id: 'reconstructie.besluiten.toets.juist.antwoord',
          kind: 'keuze',
          options: toetsValues.juist.properties.antwoord.enum,
        },
        { id: 'reconstructie.besluiten.toets.juist.toelichting', kind: 'regel', required: true },
      ],
    },
  ],
}

/** Step 6: what comes back across the chain. */
const patronen: Step = {
  id: 'patronen',
  number: 6,
  questions: [
    {
      id: 'reconstructie.patronen',
      kind: 'lijst',
      prefix: 'p',
      fields: [
        { id: 'reconstructie.patronen.tekst', kind: 'regel', required: true },
        {
          id: 'reconstructie.patronen.besluiten',
          kind: 'kenmerken',
          required: true,
          candidates: decisions,
        },
      ],
    },
  ],
}

/** Step 7: what the organisation learns from it. */
const aanbevelingen: Step = {
  id: 'aanbevelingen',
  number: 7,
  questions: [
    {
      id: 'reconstructie.aanbevelingen',
      kind: 'lijst',
      prefix: 'q',
      fields: [
        { id: 'reconstructie.aanbevelingen.tekst', kind: 'regel', required: true },
        {
          id: 'reconstructie.aanbevelingen.patronen',
          kind: 'kenmerken',
          candidates: (casus) => reconstructieOf(casus).patronen.map(({ id, tekst }) => ({ id, label: tekst })),
        },
        { id: 'reconstructie.aanbevelingen.eigenaar', kind: 'regel', required: true },
        { id: 'reconstructie.aanbevelingen.uiterlijk', kind: 'datum', required: true },
        {
          id: 'reconstructie.aanbevelingen.stand',
          kind: 'keuze',
          options: values.aanbevelingen.items.properties.stand.enum,
        },
      ],
    },
  ],
}

export const reconstructieSteps: readonly Step[] = [
  vooraf,
  terugblik,
  stapBelanghebbenden,
  keten,
  stapInformatie,
  weging,
  patronen,
  aanbevelingen,
  afronden,
  besluit,
  opvolging,
]

/** Every decision of the chain. */
function decisions(casus: Casus): Candidate[] {
  return reconstructieOf(casus).besluiten.map(({ id, besluit }) => ({ id, label: besluit }))
}
