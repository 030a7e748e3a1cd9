/** Invented cases for the tests of lists: one that is complete and one that has just begun. */
import type { ListedCase } from '../../../src/core/list/row.js'
import { aCasus } from '../../builders.js'
import { voorbeeld } from '../report/examples.js'

export const laptop: ListedCase = { file: 'cases/2025/2025-03-11-laptop-voor-thuisonderwijs.yaml', casus: voorbeeld }
export const fiets: ListedCase = {
  file: 'cases/2024/2024-01-02-fiets.yaml',
  casus: aCasus({
    id: '2024-01-02-fiets',
    titel: 'Fiets voor een stage',
    soort: 'maatwerk',
    status: 'advies',
    beslissing: null as never,
    argumenten: [],
    belanghebbenden: [{ id: 'b1', naam: 'Cliënt' }],
  }),
}
