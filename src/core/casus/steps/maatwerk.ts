/** The *maatwerkplaats*: one case, seen from three perspectives in about an hour. */
import type { Casus } from '../casus.js'
import { perspectieven, type Perspectief } from '../maatwerk.js'
import { casusSchema } from '../schema.js'
import { afronden, besluit, opvolging } from './afterwards.js'
import { participants } from './candidates.js'
import { stapInformatie } from './informatie.js'
import { kop, stapBeslisser, stapBeslissing, vooraf } from './preparation.js'
import type { FieldQuestion, ListQuestion, Question, Step } from './question.js'

const values = casusSchema.properties.maatwerk.properties

export const maatwerkSteps: readonly Step[] = [
  { id: 'vooraf', questions: [...kop.questions, ...shared(vooraf, 'deelnemers', 'bijeenkomsten')] },
  {
    id: 'inbreng',
    number: 1,
    questions: [
      ...shared(stapBeslissing, 'beslissing.aanleiding'),
      { id: 'maatwerk.eersteContact', kind: 'datum', required: true },
    ],
  },
  {
    id: 'tafel',
    number: 2,
    questions: [
      {
        id: 'maatwerk.nodig',
        kind: 'lijst',
        prefix: 'n',
        fields: [
          { id: 'maatwerk.nodig.wat', kind: 'regel', required: true },
          { id: 'maatwerk.nodig.soort', kind: 'keuze', options: values.nodig.items.properties.soort.enum },
          { id: 'maatwerk.nodig.wie', kind: 'kenmerken', candidates: participants },
        ],
      },
    ],
  },
  {
    id: 'tijdlijn',
    number: 3,
    questions: [
      {
        id: 'maatwerk.tijdlijn',
        kind: 'lijst',
        prefix: 'g',
        byDay: true,
        fields: [
          { id: 'maatwerk.tijdlijn.datum', kind: 'datum', required: true },
          { id: 'maatwerk.tijdlijn.gebeurtenis', kind: 'regel', required: true },
          { id: 'maatwerk.tijdlijn.bron', kind: 'regel', full: true },
        ],
      },
    ],
  },
  { id: 'perspectieven', number: 4, questions: perspectieven.map(seenFrom) },
  {
    id: 'ruimte',
    number: 5,
    questions: [
      ...shared(stapInformatie, 'informatie.kaders'),
      { id: 'maatwerk.ruimte.binnenDeWet', kind: 'tekst', required: true },
      { id: 'maatwerk.ruimte.afwijking', kind: 'jaNee', required: true },
      { id: 'maatwerk.ruimte.beginselen', kind: 'teksten', when: departs },
      { id: 'maatwerk.ruimte.grond', kind: 'tekst', required: true, when: departs },
    ],
  },
  {
    id: 'uitkomst',
    number: 6,
    questions: [
      ...shared(stapBeslisser, 'beslisser.functie', 'beslisser.mandaat'),
      { id: 'conclusie.tekst', kind: 'tekst', required: true },
    ],
  },
  {
    id: 'taken',
    number: 7,
    questions: [
      {
        id: 'conclusie.maatregelen',
        kind: 'lijst',
        prefix: 'm',
        fields: [
          { id: 'conclusie.maatregelen.tekst', kind: 'regel', required: true },
          { id: 'conclusie.maatregelen.eigenaar', kind: 'regel', required: true },
          { id: 'conclusie.maatregelen.uiterlijk', kind: 'datum', required: true },
        ],
      },
    ],
  },
  afronden,
  besluit,
  { ...opvolging, questions: opvolging.questions.map(fromTheStart) },
]

/** Who stays the client's contact is agreed upon at the table; the rest comes afterwards. */
function fromTheStart(question: Question): Question {
  return question.id === 'opvolging.contactpersoon' ? { id: question.id, kind: 'regel', required: true } : question
}

/** Questions that another kind of case asks as well. */
function shared({ questions }: Step, ...ids: string[]): Question[] {
  return questions.filter(({ id }) => ids.includes(id))
}

/** The same list of arguments, one perspective at a time; side, class and stakeholders are for a beraad. */
function seenFrom(perspectief: Perspectief): ListQuestion {
  const stelling: FieldQuestion = { id: 'argumenten.stelling', kind: 'regel', required: true }
  return {
    id: `argumenten.${perspectief}`,
    kind: 'lijst',
    list: 'argumenten',
    prefix: 'a',
    preset: { perspectief },
    fields: [stelling],
  }
}

function departs({ maatwerk }: Casus): boolean {
  return maatwerk?.ruimte?.afwijking === true
}
