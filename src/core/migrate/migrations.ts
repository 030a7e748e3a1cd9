/** What has to change in a case file of an older version, one step for each version. */
import type { Migration } from './migration.js'
import { toVersion1 } from './to-version-1.js'

/** By the version that is left behind. A new schema version needs a row here, and a fixture under test/migrate/. */
export const migrations: Readonly<Record<number, Migration>> = { 0: toVersion1 }
