/** Writes what follows from the schemas: the published JSON Schemas. Run: npx tsx scripts/generate.ts */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { adviesregisterSchema } from '../src/core/adviesregister/schema.js'
import { lijnSchema } from '../src/core/casus/lijn.js'
import { methodSchema } from '../src/core/casus/method.js'
import { casusSchema } from '../src/core/casus/schema.js'
import { sjabloonSchema } from '../src/core/casus/sjabloon.js'
import { collectieSchema } from '../src/core/collectie/schema.js'
import { controleSchema } from '../src/core/check/report-schema.js'
import { groepSchema } from '../src/core/groep/schema.js'
import { kadersSchema } from '../src/core/kaders/gebruik-schema.js'
import { indexSchema } from '../src/core/index/schema.js'
import { rapportSchema } from '../src/core/report/rapport-schema.js'
import { jaarbeeldSchema } from '../src/core/jaarbeeld/schema.js'
import { listSchema } from '../src/core/list/row-schema.js'
import { opvolgingSchema } from '../src/core/opvolging/schema.js'
import { verschilSchema } from '../src/core/verschil/schema.js'
import { vergelijkSchema } from '../src/core/vergelijk/schema.js'
import { zoekSchema } from '../src/core/search/hits-schema.js'
import { signalenSchema } from '../src/core/signaal/monitor-schema.js'
import { precedentenSchema } from '../src/core/moresprudentie/precedenten-schema.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The generated files by their path in the repository. The same schemas give the same bytes. */
export function generatedFiles(): Record<string, string> {
  return {
    'schema/adviesregister.schema.json': asJson(adviesregisterSchema),
    'schema/casus.schema.json': asJson(casusSchema),
    'schema/collectie.schema.json': asJson(collectieSchema),
    'schema/controle.schema.json': asJson(controleSchema),
    'schema/factoren.schema.json': asJson(lijnSchema),
    'schema/groep.schema.json': asJson(groepSchema),
    'schema/index.schema.json': asJson(indexSchema),
    'schema/methode.schema.json': asJson(methodSchema),
    'schema/jaarbeeld.schema.json': asJson(jaarbeeldSchema),
    'schema/kaders.schema.json': asJson(kadersSchema),
    'schema/lijst.schema.json': asJson(listSchema),
    'schema/opvolging.schema.json': asJson(opvolgingSchema),
    'schema/rapport.schema.json': asJson(rapportSchema),
    'schema/sjabloon.schema.json': asJson(sjabloonSchema),
    'schema/signalen.schema.json': asJson(signalenSchema),
    'schema/verschil.schema.json': asJson(verschilSchema),
    'schema/zoek.schema.json': asJson(zoekSchema),
    'schema/precedenten.schema.json': asJson(precedentenSchema),
    'schema/vergelijk.schema.json': asJson(vergelijkSchema),
  }
}

function asJson(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(generatedFiles())) await writeFile(`${root}${path}`, text)
}
