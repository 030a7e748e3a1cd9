/** The kinds of value that a case file holds. Open text, days and counts may be null: asked and left empty. */

export const filledText = { type: 'string', pattern: '\\S' } as const
export const openText = { type: ['string', 'null'] } as const
export const day = { type: ['string', 'null'], format: 'date' } as const
export const filledDay = { type: 'string', format: 'date' } as const
/** A year, a month or a day that exists: sources of long ago often say no more. */
export const moment = {
  type: ['string', 'null'],
  pattern:
    '^([0-9]{4}(-(0[1-9]|1[0-2]|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))?|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$',
} as const
export const count = { type: ['integer', 'null'], minimum: 0 } as const
export const yesNo = { type: ['boolean', 'null'] } as const
export const slug = { type: ['string', 'null'], pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } as const

export const belanghebbendeId = { type: 'string', pattern: '^b[1-9][0-9]*$' } as const
export const argumentId = { type: 'string', pattern: '^a[1-9][0-9]*$' } as const
export const maatregelId = { type: 'string', pattern: '^m[1-9][0-9]*$' } as const
export const deelnemerId = { type: 'string', pattern: '^d[1-9][0-9]*$' } as const
export const criteriumId = { type: 'string', pattern: '^c[1-9][0-9]*$' } as const
export const lidId = { type: 'string', pattern: '^l[1-9][0-9]*$' } as const
/** Another case, or none. */
export const caseId = { type: ['string', 'null'], pattern: '^[a-z0-9][a-z0-9-]{0,63}$' } as const
