/** Seals every case under cases/ and test/ whose status asks for it, again where it changed. Run: npx tsx scripts/seal-fixtures.ts */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CasusFile } from '../src/core/casus/schema.js'
import { zegelOf } from '../src/core/casus/zegel.js'
import { rulesOf } from '../src/core/check/rules.js'
import { schemaFindings } from '../src/core/check/schema-problems.js'
import { parseText } from '../src/core/text/parse.js'
import { editText } from '../src/core/text/serialize.js'

/** These show what is wrong with a seal, or what came out of an older version. */
const leftAlone = /checks\/bad\/(zegel|versie)-|test\/migrate\//

for (const path of ['cases', 'test'].flatMap(yamlFiles).filter((file) => !leftAlone.test(file))) {
  const text = readFileSync(path, 'utf8')
  const sealed = sealedText(path, text)
  if (sealed === text) continue
  writeFileSync(path, sealed)
  process.stdout.write(`${path}\n`)
}

function yamlFiles(folder: string): string[] {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const names = readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.yaml')).map((name) => `${root}${folder}/${name}`)
}

/** The text with a seal on what it says now. A text that is no case, a concept, or a kind that gets no seal stays as it is. */
function sealedText(path: string, text: string): string {
  const parsed = parseText(path, text)
  if (parsed.problems.length > 0 || schemaFindings(parsed.data).length > 0) return text
  const casus = parsed.data as CasusFile
  const asksForSeal = casus.status === 'ingetrokken' ? casus.zegel !== undefined : casus.status !== 'concept'
  const getsSeal = rulesOf[casus.soort].some(({ id }) => id === 'ZEGEL-ONTBREEKT')
  if (!asksForSeal || !getsSeal) return text
  const versie = (casus.versies?.length ?? 0) + 1
  return editText(parsed, { ...casus, zegel: zegelOf(casus, versie, casus.zegel?.datum ?? dayOf(casus)) })
}

/** The day on which the advice was put to the decider; else that of the last sitting; else the one in the id. */
function dayOf({ id, opvolging, bijeenkomsten }: CasusFile): string {
  const inId = /^\d{4}-\d{2}-\d{2}/.exec(id)?.[0]
  return opvolging?.voorgelegd?.datum ?? bijeenkomsten?.at(-1)?.datum ?? inId ?? '2025-03-12'
}
