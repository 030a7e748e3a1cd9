/** A case as rules and reports read it: empty lists and sections are there, nulls are gone. */
import type { CasusFile } from './schema.js'

type NoNull<T> = Exclude<T, null>

/** Lists are always there, null becomes undefined; other optional keys stay optional. */
type FilledItem<T> = T extends readonly (infer U)[]
  ? FilledItem<U>[]
  : T extends object
    ? {
        [K in keyof T as NonNullable<T[K]> extends readonly unknown[] ? K : never]-?: FilledItem<NonNullable<T[K]>>
      } & {
        [K in keyof T as NonNullable<T[K]> extends readonly unknown[] ? never : K]: FilledItem<NoNull<T[K]>>
      }
    : NoNull<T>

type Section = 'beslissing' | 'beslisser' | 'informatie' | 'conclusie' | 'toets' | 'opvolging'

/** The reading form of a case. Rules, reports and lists take this; the session edits the `CasusFile`. */
export type Casus = Omit<FilledItem<CasusFile>, Section> & {
  [S in Section]: FilledItem<NonNullable<CasusFile[S]>>
}
export type Argument = Casus['argumenten'][number]
export type Belanghebbende = Casus['belanghebbenden'][number]
export type Maatregel = Casus['conclusie']['maatregelen'][number]
/** The kind of case: it decides which steps are asked, which rules speak and what the report says. */
export type Soort = Casus['soort']
export type Kant = 'pro' | 'contra'
