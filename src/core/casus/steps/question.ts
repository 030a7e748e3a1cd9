/** What a question of the method is. */
import type { Casus } from '../casus.js'

export type StepId =
  | 'intake'
  | 'terugblik'
  | 'keten'
  | 'weging'
  | 'patronen'
  | 'aanbevelingen'
  | 'signaal'
  | 'raadsadvies'
  | 'vooraf'
  | 'inbreng'
  | 'tafel'
  | 'tijdlijn'
  | 'perspectieven'
  | 'ruimte'
  | 'uitkomst'
  | 'taken'
  | 'beslissing'
  | 'belanghebbenden'
  | 'beslisser'
  | 'informatie'
  | 'argumenten'
  | 'conclusie'
  | 'toets'
  | 'groep'
  | 'voorstel'
  | 'afronden'
  | 'besluit'
  | 'opvolging'

/** Something in the case that an answer may point at. */
export interface Candidate {
  id: string
  label: string
}

export type Item = Readonly<Record<string, unknown>>

/** One answer, one value. */
export interface FieldQuestion {
  /** Place in the case, without list positions. Also the key of its wording in the method file. */
  id: string
  /**
   * `moment`: a day, or only the month or the year. `lijn` and `factor`: looked up in the files with factors, and asked
   * only where those have something to offer. `beraad`: looked up among the cases of the folder. `casusId`: the id of
   * another case, typed.
   */
  kind:
    | 'regel'
    | 'tekst'
    | 'casusId'
    | 'datum'
    | 'moment'
    | 'getal'
    | 'jaNee'
    | 'keuze'
    | 'kenmerken'
    | 'lijn'
    | 'factor'
    | 'beraad'
  /** May not be left empty; it can be put off. */
  required?: true
  /** May not be left empty when this holds for the list item that is being filled. */
  requiredWhen?: (item: Item) => boolean
  /** Left out of a session of one hour (`--snel`). */
  full?: true
  when?: (casus: Casus) => boolean
  /** A reason to depart from these rules: asked only where one of them speaks. */
  excuses?: readonly string[]
  /** Asked only when this holds for the list item that is being filled. */
  whenItem?: (item: Item) => boolean
  /** `datum`: a day that has been; what has to come yet cannot have happened. */
  past?: true
  /** `keuze`: the allowed values. */
  options?: readonly string[]
  /** `keuze`: the value that Enter alone gives; without it one must choose. */
  otherwise?: string
  /** `kenmerken`: what may be chosen. */
  candidates?: (casus: Casus) => Candidate[]
}

/** Items that the group adds one after another. */
export interface ListQuestion {
  id: string
  kind: 'lijst'
  /** The list that holds the items, where that is not the question's own id. */
  list?: string
  /** What its items have from the start. Items of the list without it belong to another question. */
  preset?: Item
  /** A new item comes where its first answer, a day, puts it. */
  byDay?: true
  full?: true
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
  when?: (casus: Casus) => boolean
  full?: true
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
  /** Its number in the method, from 1; absent for what comes before and after. */
  number?: number
  /** Not asked before something stands in this list: first collect, then weigh. */
  after?: 'argumenten'
  questions: Question[]
}

/** Where the answers of a question stand in the case. */
export function placeOf(question: Question): string {
  return ('list' in question ? question.list : undefined) ?? question.id
}

/** Whether one of these yes/no answers of an item is a no. */
export function isNo(...keys: string[]): (item: Item) => boolean {
  return (item) => keys.some((key) => item[key] === false)
}
