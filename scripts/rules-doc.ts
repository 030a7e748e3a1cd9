/** Writes docs/regels.md, the list of everything that `beraad controleer` can say. Run: npx tsx scripts/rules-doc.ts */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Origin, Rule } from '../src/core/check/rule.js'
import { lijnRules } from '../src/core/check/lijn-rules.js'
import { rules } from '../src/core/check/rules.js'
import { stages, type Stage } from '../src/core/check/stage.js'
import { formRules } from '../src/core/check/form-rules.js'

/** The page as Markdown. The same rules give the same bytes. */
export function rulesPage(): string {
  const groups = Object.entries(titles).map(([from, title]) => {
    const rows = rules.filter((rule) => rule.from === from).map(methodRow)
    return `## ${title}\n\n${table(rows)}`
  })
  const lijnen = `## Bestanden met factoren\n\n${lijnIntro}\n\n${table(lijnRows())}`
  return (
    [intro, ...groups, lijnen, `## De vorm van het bestand\n\n${formIntro}\n\n${table(formRows())}`].join('\n\n') + '\n'
  )
}

const intro = `# Wat \`beraad controleer\` nakijkt

Deze lijst is gemaakt uit de regels zelf, met \`npx tsx scripts/rules-doc.ts\`. Pas haar niet met de hand aan.

Er zijn drie soorten meldingen. Een **fout** moet weg: het programma eindigt dan met exitcode 1.
Een **waarschuwing** vraagt om een blik. Een **hint** is een tip.
Hoe streng een regel is, hangt af van hoe ver de casus is. Een half concept is geen fout.
Vanaf de status advies moet alles er zijn. Een ingetrokken casus hoef je niet meer aan te vullen.

Past een melding over de vraag of handeling niet? Schrijf de reden bij \`beslissing.afgewekenVanVorm\`.
Dan zwijgen alle regels van stap 1 over de vorm.

De regels die met LEK beginnen, letten op persoonsgegevens. Ze noemen nooit de waarde zelf.
Wat zeker lijkt, is een waarschuwing. Wat misschien zo is, is een hint.
In een openbare casus die geen concept meer is, weegt het zwaarder: een fout, en een waarschuwing.
Ze zien niet alles: ook zonder melding kan iemand te herkennen zijn.

Van elk bestand zie je hoogstens 20 meldingen. De melding \`MEER\` telt de rest.`

const lijnIntro = `Deze regels gaan over de bestanden in de map \`factoren\`: één bestand voor elke lijn.`

const formIntro = `Deze meldingen gaan over het bestand zelf. Ze zijn altijd een fout.
Zolang er een is, kijkt het programma nog niet naar de regels hierboven.
Weigert het een bestand voor de veiligheid, dan eindigt het met exitcode 5.`

const titles: Record<Origin, string> = {
  vooraf: 'Vooraf: wie doen mee',
  'stap 1': 'Stap 1: welke beslissing',
  'stap 2': 'Stap 2: wie zijn de belanghebbenden',
  'stap 3': 'Stap 3: wie neemt de beslissing',
  'stap 4': 'Stap 4: welke informatie en regels',
  'stap 5': 'Stap 5: welke argumenten',
  'stap 6': 'Stap 6: welke conclusie',
  'stap 7': 'Stap 7: toets aan de morele intuïtie',
  opvolging: 'Afronding en opvolging',
  'hele casus': 'De hele casus',
}

type Row = readonly [id: string, severity: string, finds: string, advice: string]

function methodRow({ id, severity, finds, advice }: Rule): Row {
  return [id, severityText(severity), finds, advice]
}

function lijnRows(): Row[] {
  return lijnRules.map(({ id, severity, finds, advice }) => [id, severity, finds, advice])
}

function formRows(): Row[] {
  return Object.entries(formRules).map(([id, [finds, advice]]) => [id, 'fout', finds, advice])
}

function severityText(severity: Rule['severity']): string {
  if (typeof severity === 'string') return severity
  const parts = stages.flatMap((stage) => (severity[stage] ? [`${severity[stage]} ${since[stage]}`] : []))
  return parts.join('; ')
}

const since: Record<Stage, string> = {
  begin: 'altijd',
  stap1: 'vanaf stap 1',
  stap2: 'vanaf stap 2',
  stap3: 'vanaf stap 3',
  stap4: 'vanaf stap 4',
  stap5: 'vanaf stap 5',
  stap6: 'zodra er een conclusie is',
  stap7: 'vanaf de toets',
  advies: 'vanaf de status advies',
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(([id, ...rest]) => `| \`${id}\` | ${rest.map(cell).join(' | ')} |`)
  return ['| Regel | Ernst | Wat hij vindt | Wat je doet |', '| --- | --- | --- | --- |', ...lines].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '\\<')
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(fileURLToPath(new URL('../docs/regels.md', import.meta.url)), rulesPage())
