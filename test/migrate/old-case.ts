/** Random case files of version 0, which never existed, with every answer that stands in them. */
import fc from 'fast-check'
import { stringify } from 'yaml'

export interface OldCase {
  text: string
  answers: string[]
}

/** `id`: the name of the file, so that many can lie beside each other. */
export function oldCase(id = '2024-01-01-oud'): fc.Arbitrary<OldCase> {
  return fc
    .record(
      {
        vraag: answer,
        handeling: answer,
        aanleiding: answer,
        belanghebbenden: fc.array(answer, { maxLength: 5 }),
        beslisser: answer,
        voor: fc.array(answer, { maxLength: 6 }),
        tegen: fc.array(answer, { maxLength: 6 }),
        oordeel: fc.constantFrom('ja', 'nee', 'ja-mits', 'nee-tenzij'),
        conclusie: answer,
        kernpunten: answer,
        trefwoorden: fc.array(answer, { maxLength: 3 }),
        parkeerplaats: fc.array(answer, { maxLength: 3 }),
      },
      { requiredKeys: [] },
    )
    .chain((parts) => fc.tuple(fc.constant(parts), fc.constantFrom(...statuses), fc.boolean()))
    .map(([parts, status, isCommented]) => {
      const head = { schemaVersie: 0, id, titel: 'Bedacht', soort: 'beraad', status, vertrouwelijkheid: 'intern' }
      const text = stringify({ ...head, ...parts }, { lineWidth: 0 })
      return { text: isCommented ? commented(text) : text, answers: Object.values(parts).flat() }
    })
}

const statuses = ['draft', 'advice', 'decided', 'closed', 'withdrawn']
const answer = fc
  .oneof(
    fc.lorem({ maxCount: 12 }),
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.constantFrom('nee', 'no', '# x', '- y', 'a: b', 'één\ntwee\n\n drie\n'),
  )
  .filter((text) => /\S/.test(text) && !/[\0-\x08\x0b-\x1f\x7f]/.test(text))

/** A remark above every key at the left. */
function commented(text: string): string {
  return text.replace(/^(?=[a-zA-Z]+:)/gm, '# opmerking\n')
}
