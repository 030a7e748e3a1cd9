/** Step 2: who undergoes the consequences, and who was heard. */
import type { Belanghebbende, Casus } from '../../casus/casus.js'
import { heading, orNotFilled, table, type Block } from '../blocks.js'

/** Every stakeholder, how each is touched, and why someone was not heard. */
export function belanghebbenden(casus: Casus): Block[] {
  const rows = casus.belanghebbenden.map((b) => [b.id, b.naam, orNotFilled(b.geraakt), gehoord(b)])
  return [
    heading(2, 'Stap 2: wie zijn de belanghebbenden?'),
    table('De belanghebbenden', ['Nr', 'Belanghebbende', 'Hoe geraakt', 'Gehoord'], rows),
  ]
}

function gehoord({ gehoord, waaromNiet }: Belanghebbende): string {
  if (gehoord === undefined) return orNotFilled(undefined)
  return gehoord ? 'ja' : `nee, want: ${orNotFilled(waaromNiet)}`
}
