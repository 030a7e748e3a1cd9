/** Writes docs/regels.md, everything that `beraad controleer` can say. Run: npx tsx scripts/rules-doc.ts */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { catalogue, type RulePage } from '../src/core/check/catalogue.js'

/** The page as Markdown. The same rules give the same bytes. */
export function rulesPage(): string {
  const pages = catalogue()
  const parts = [...new Set(pages.map(({ part }) => part))]
  const of = (part: string) => pages.filter((page) => page.part === part)
  const contents = parts.map((part) => `- **${part}**\n${of(part).map(entry).join('\n')}`)
  const sections = parts.map((part) => [`## ${part}`, ...of(part).map(section)].join('\n\n'))
  return `${[intro, contents.join('\n'), ...sections].join('\n\n')}\n`
}

const intro = `# Wat \`beraad controleer\` nakijkt

Deze lijst is gemaakt uit de regels zelf, met \`npx tsx scripts/rules-doc.ts\`. Pas haar niet met de hand aan.
Eén regel lees je ook met \`beraad controleer --leg-uit ARG-ZIN\`.

Er zijn drie soorten meldingen. Een **fout** moet weg: het programma eindigt dan met exitcode 1.
Een **waarschuwing** vraagt om een blik. Een **hint** is een tip. Met \`--streng\` telt een waarschuwing als fout.
Hoe ernstig een regel is, hangt af van hoe ver de casus is. Een half concept is geen fout.
Vanaf de status advies moet alles er zijn. Een ingetrokken casus hoef je niet meer aan te vullen.

Past een melding over de vraag of handeling niet? Schrijf de reden bij \`beslissing.afgewekenVanVorm\`.
Dan zwijgen alle regels van stap 1 over de vorm.
Past een andere regel niet, in één casus of in een hele map? De handleiding vertelt hoe je daarvan afwijkt.

De regels die met LEK beginnen, letten op persoonsgegevens. Ze noemen nooit de waarde zelf.
Wat zeker lijkt, is een waarschuwing. Wat misschien zo is, is een hint.
In een openbare casus die geen concept meer is, weegt het zwaarder: een fout, en een waarschuwing.
Ze zien niet alles: ook zonder melding kan iemand te herkennen zijn.

Zolang er iets mis is met de vorm van het bestand, kijkt het programma nog niet naar de andere regels.
Weigert het een bestand voor de veiligheid, dan eindigt het met exitcode 5.
Van elk bestand zie je hoogstens 20 meldingen. De melding \`MEER\` telt de rest.

In de voorbeelden staat \`# …\` voor regels die zijn weggelaten.`

function entry({ id, finds }: RulePage): string {
  return `  - [\`${id}\`](#${id.toLowerCase()}): ${plain(finds)}`
}

function section({ id, severity, finds, why, example, advice, fixed }: RulePage): string {
  const shown = example === undefined ? [] : [`Fout:\n\n${code(example.bad)}`, `Goed:\n\n${code(example.good)}`]
  return [
    `### ${id}`,
    `Ernst: ${severity}.`,
    plain(finds),
    `**Waarom.** ${plain(why)}`,
    ...shown,
    `**Wat je doet.** ${plain(advice)}`,
    ...(fixed === undefined ? [] : [fixed]),
  ].join('\n\n')
}

function code(yaml: string): string {
  return `\`\`\`yaml\n${yaml.trim()}\n\`\`\``
}

/** As text: what YAML calls `<<` or `*` is no markup. */
function plain(text: string): string {
  return text.replace(/[<*]/g, '\\$&')
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(fileURLToPath(new URL('../docs/regels.md', import.meta.url)), rulesPage())
