/** The seven steps as data: which questions, in which order, under which condition. */
import type { Casus } from './casus.js'
import { questionFindings } from './question-form.js'
import { casusSchema } from './schema.js'
import { soundsLikeSmoes } from './smoes.js'
import { asksForPriority, hasCondition, losingArguments, winningArguments } from './weighing.js'

export type StepId =
  | 'vooraf'
  | 'beslissing'
  | 'belanghebbenden'
  | 'beslisser'
  | 'informatie'
  | 'argumenten'
  | 'conclusie'
  | 'toets'
  | 'afronden'
  | 'opvolging'

/** Something in the case that an answer may point at. */
export interface Candidate {
  id: string
  label: string
}

type Item = Readonly<Record<string, unknown>>

/** One answer, one value. */
export interface FieldQuestion {
  /** Place in the case, without list positions. Also the key of its wording in the method file. */
  id: string
  kind: 'regel' | 'tekst' | 'datum' | 'getal' | 'jaNee' | 'keuze' | 'kenmerken'
  /** May not be left empty; it can be put off. */
  required?: true
  when?: (casus: Casus) => boolean
  /** Asked only when this holds for the list item that is being filled. */
  whenItem?: (item: Item) => boolean
  /** `keuze`: the allowed values. */
  options?: readonly string[]
  /** `kenmerken`: what may be chosen. */
  candidates?: (casus: Casus) => Candidate[]
}

/** Items that the group adds one after another. */
export interface ListQuestion {
  id: string
  kind: 'lijst'
  /** At least one item. */
  required?: true
  /** The letter of the items' ids; absent where items carry no id. */
  prefix?: string
  fields: FieldQuestion[]
}

/** Short texts, one after another. */
export interface TextsQuestion {
  id: string
  kind: 'teksten'
}

/** One row for each thing that the case itself brings: every losing argument, every participant. */
export interface RowsQuestion {
  id: string
  kind: 'rijen'
  /** The key that names what a row is about. */
  keyField: string
  /** The list that holds the rows, where that is not the question's own id. */
  list?: string
  rows: (casus: Casus) => Candidate[]
  fields: FieldQuestion[]
}

export type Question = FieldQuestion | ListQuestion | TextsQuestion | RowsQuestion

export interface Step {
  id: StepId
  /** 1 to 7 for the steps of the method; absent for what comes before and after. */
  number?: number
  questions: Question[]
}

const values = casusSchema.properties
const argumentValues = values.argumenten.items.properties
const conclusieValues = values.conclusie.properties
const opvolgingValues = values.opvolging.properties

const isNo =
  (...keys: string[]) =>
  (item: Item) =>
    keys.some((key) => item[key] === false)

/** The method *morele oordeelsvorming*, with what comes before and after it. */
export const steps: readonly Step[] = [
  {
    id: 'vooraf',
    questions: [
      { id: 'titel', kind: 'regel', required: true },
      { id: 'soort', kind: 'keuze', options: values.soort.enum },
      { id: 'vertrouwelijkheid', kind: 'keuze', options: values.vertrouwelijkheid.enum },
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
          { id: 'bijeenkomsten.minuten', kind: 'getal' },
          { id: 'bijeenkomsten.plaats', kind: 'regel' },
          { id: 'bijeenkomsten.aanwezig', kind: 'kenmerken', candidates: participants },
        ],
      },
      { id: 'afspraken', kind: 'teksten' },
    ],
  },
  {
    id: 'beslissing',
    number: 1,
    questions: [
      { id: 'beslissing.aanleiding', kind: 'tekst', required: true },
      { id: 'beslissing.handeling', kind: 'regel', required: true },
      { id: 'beslissing.vorm', kind: 'keuze', options: values.beslissing.properties.vorm.enum },
      { id: 'beslissing.vraag', kind: 'regel', required: true },
      {
        id: 'beslissing.afgewekenVanVorm',
        kind: 'regel',
        when: (casus) => questionFindings(casus.beslissing).length > 0,
      },
    ],
  },
  {
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
  },
  {
    id: 'beslisser',
    number: 3,
    questions: [
      { id: 'beslisser.functie', kind: 'regel', required: true },
      { id: 'beslisser.orgaan', kind: 'regel' },
      { id: 'beslisser.mandaat', kind: 'regel' },
    ],
  },
  {
    id: 'informatie',
    number: 4,
    questions: [
      {
        id: 'informatie.feiten',
        kind: 'lijst',
        prefix: 'f',
        fields: [
          { id: 'informatie.feiten.tekst', kind: 'regel', required: true },
          { id: 'informatie.feiten.bron', kind: 'regel' },
        ],
      },
      {
        id: 'informatie.vragen',
        kind: 'lijst',
        prefix: 'v',
        fields: [
          { id: 'informatie.vragen.vraag', kind: 'regel', required: true },
          { id: 'informatie.vragen.wie', kind: 'regel' },
          { id: 'informatie.vragen.uiterlijk', kind: 'datum' },
          { id: 'informatie.vragen.antwoord', kind: 'regel' },
          {
            id: 'informatie.vragen.aanvaardOnbekend',
            kind: 'jaNee',
            whenItem: (item) => item['antwoord'] === null,
          },
        ],
      },
      {
        id: 'informatie.kaders',
        kind: 'lijst',
        prefix: 'k',
        fields: [
          { id: 'informatie.kaders.naam', kind: 'regel', required: true },
          { id: 'informatie.kaders.verwijzing', kind: 'regel' },
          { id: 'informatie.kaders.strekking', kind: 'regel' },
        ],
      },
      {
        id: 'verwijzingen',
        kind: 'lijst',
        fields: [
          { id: 'verwijzingen.naar', kind: 'regel', required: true },
          {
            id: 'verwijzingen.behandeling',
            kind: 'keuze',
            options: values.verwijzingen.items.properties.behandeling.enum,
          },
          { id: 'verwijzingen.motivering', kind: 'regel' },
        ],
      },
    ],
  },
  {
    id: 'argumenten',
    number: 5,
    questions: [
      {
        id: 'argumenten',
        kind: 'lijst',
        prefix: 'a',
        required: true,
        fields: [
          { id: 'argumenten.stelling', kind: 'regel', required: true },
          { id: 'argumenten.kant', kind: 'keuze', options: argumentValues.kant.enum },
          { id: 'argumenten.belanghebbenden', kind: 'kenmerken', required: true, candidates: stakeholders },
          { id: 'argumenten.soort', kind: 'keuze', options: argumentValues.soort.enum },
          {
            id: 'argumenten.beginsel',
            kind: 'regel',
            required: true,
            whenItem: (item) => item['soort'] === 'beginsel',
          },
          { id: 'argumenten.perspectief', kind: 'keuze', options: argumentValues.perspectief.enum },
        ],
      },
      {
        id: 'argumenten.smoes',
        kind: 'rijen',
        list: 'argumenten',
        keyField: 'id',
        rows: (casus) =>
          casus.argumenten.filter((a) => a.smoes !== undefined || soundsLikeSmoes(a.stelling)).map(asCandidate),
        fields: [
          { id: 'argumenten.smoes.vermoeden', kind: 'regel' },
          { id: 'argumenten.smoes.wedervraag', kind: 'regel', required: true, whenItem: isParkedItem },
          { id: 'argumenten.smoes.antwoord', kind: 'regel', whenItem: isParkedItem },
          {
            id: 'argumenten.smoes.uitkomst',
            kind: 'keuze',
            options: argumentValues.smoes.properties.uitkomst.enum,
            whenItem: isParkedItem,
          },
        ],
      },
    ],
  },
  {
    id: 'conclusie',
    number: 6,
    questions: [
      { id: 'conclusie.oordeel', kind: 'keuze', options: conclusieValues.oordeel.enum },
      { id: 'conclusie.tekst', kind: 'tekst', required: true },
      {
        id: 'conclusie.doorslaggevend',
        kind: 'kenmerken',
        required: true,
        candidates: (casus) => winningArguments(casus).map(asCandidate),
      },
      {
        id: 'conclusie.maatregelen',
        kind: 'lijst',
        prefix: 'm',
        fields: [
          { id: 'conclusie.maatregelen.tekst', kind: 'regel', required: true },
          {
            id: 'conclusie.maatregelen.soort',
            kind: 'keuze',
            options: conclusieValues.maatregelen.items.properties.soort.enum,
          },
          { id: 'conclusie.maatregelen.voorwaarde', kind: 'jaNee', required: true },
          { id: 'conclusie.maatregelen.voor', kind: 'kenmerken', required: true, candidates: stakeholders },
          { id: 'conclusie.maatregelen.eigenaar', kind: 'regel', required: true },
          { id: 'conclusie.maatregelen.uiterlijk', kind: 'datum', required: true },
          { id: 'conclusie.maatregelen.omvang', kind: 'regel', required: true },
          { id: 'conclusie.maatregelen.neveneffecten', kind: 'regel' },
        ],
      },
      {
        id: 'conclusie.tegenargumenten',
        kind: 'rijen',
        keyField: 'argument',
        rows: (casus) => losingArguments(casus).map(asCandidate),
        fields: [
          {
            id: 'conclusie.tegenargumenten.recht',
            kind: 'keuze',
            options: conclusieValues.tegenargumenten.items.properties.recht.enum,
          },
          {
            id: 'conclusie.tegenargumenten.maatregelen',
            kind: 'kenmerken',
            required: true,
            whenItem: (item) => item['recht'] === 'maatregel',
            candidates: (casus) => casus.conclusie.maatregelen.map((m) => ({ id: m.id, label: m.tekst })),
          },
          { id: 'conclusie.tegenargumenten.toelichting', kind: 'regel', required: true },
        ],
      },
      { id: 'conclusie.motiveringVoorrang', kind: 'regel', required: true, when: asksForPriority },
      { id: 'conclusie.alsNietIngewilligd', kind: 'regel', required: true, when: hasCondition },
      {
        id: 'conclusie.standpunten',
        kind: 'lijst',
        required: true,
        fields: [
          { id: 'conclusie.standpunten.tekst', kind: 'regel', required: true },
          {
            id: 'conclusie.standpunten.soort',
            kind: 'keuze',
            options: conclusieValues.standpunten.items.properties.soort.enum,
          },
          { id: 'conclusie.standpunten.aantal', kind: 'getal', required: true },
        ],
      },
    ],
  },
  {
    id: 'toets',
    number: 7,
    questions: [
      { id: 'toets.wijze', kind: 'keuze', options: values.toets.properties.wijze.enum },
      {
        id: 'toets.antwoorden',
        kind: 'rijen',
        keyField: 'deelnemer',
        rows: (casus) => (casus.toets.wijze === 'open' ? participants(casus) : []),
        fields: [
          { id: 'toets.antwoorden.achterConclusie', kind: 'jaNee', required: true },
          { id: 'toets.antwoorden.spiegel', kind: 'jaNee', required: true },
          { id: 'toets.antwoorden.doen', kind: 'jaNee', required: true },
          { id: 'toets.antwoorden.opmerking', kind: 'regel' },
          {
            id: 'toets.antwoorden.vervolg',
            kind: 'keuze',
            options: values.toets.properties.antwoorden.items.properties.vervolg.enum,
            whenItem: isNo('achterConclusie', 'spiegel', 'doen'),
          },
        ],
      },
      ...anonymousCounts(),
    ],
  },
  {
    id: 'afronden',
    questions: [
      { id: 'kernpunten', kind: 'tekst', required: true },
      { id: 'trefwoorden', kind: 'teksten' },
      { id: 'parkeerplaats', kind: 'teksten' },
      { id: 'status', kind: 'keuze', options: values.status.enum },
    ],
  },
  {
    id: 'opvolging',
    questions: [
      { id: 'opvolging.voorgelegd.datum', kind: 'datum' },
      { id: 'opvolging.voorgelegd.aan', kind: 'regel' },
      { id: 'opvolging.besluit.datum', kind: 'datum' },
      { id: 'opvolging.besluit.uitkomst', kind: 'keuze', options: opvolgingValues.besluit.properties.uitkomst.enum },
      { id: 'opvolging.besluit.motivering', kind: 'tekst' },
      { id: 'opvolging.terugkoppeling.datum', kind: 'datum' },
      { id: 'opvolging.terugkoppeling.door', kind: 'regel' },
      { id: 'opvolging.evaluatie.datum', kind: 'datum' },
      { id: 'opvolging.evaluatie.bevindingen', kind: 'tekst' },
    ].map((question) => ({ ...question, required: true, when: isSealed }) as FieldQuestion),
  },
]

/** Follow-up is asked once the advice is out; what has not happened yet is put off. */
function isSealed(casus: Casus): boolean {
  return casus.status !== 'concept' && casus.status !== 'ingetrokken'
}

function participants(casus: Casus): Candidate[] {
  return casus.deelnemers.map((d) => ({ id: d.id, label: d.functie }))
}

function stakeholders(casus: Casus): Candidate[] {
  return casus.belanghebbenden.map((b) => ({ id: b.id, label: b.naam }))
}

function asCandidate(argument: { id: string; stelling: string }): Candidate {
  return { id: argument.id, label: argument.stelling }
}

function isParkedItem(item: Item): boolean {
  return typeof (item['smoes'] as Item | undefined)?.['vermoeden'] === 'string'
}

function anonymousCounts(): Question[] {
  const isAnonymous = (casus: Casus) => casus.toets.wijze === 'anoniem'
  const counts = ['achterConclusie', 'spiegel', 'doen'].flatMap((test) =>
    ['ja', 'nee'].map((answer): FieldQuestion => ({
      id: `toets.aantallen.${test}.${answer}`,
      kind: 'getal',
      required: true,
      when: isAnonymous,
    })),
  )
  return counts
}
