/** What `beraad jaarbeeld` says: the one definition of its JSON form, its types and the published JSON Schema. */
import type { FromSchema } from 'json-schema-to-ts'
import { casusSchema } from '../casus/schema.js'
import { wachtSoorten } from '../opvolging/schema.js'
import { profielen } from '../report/profiel/profielen.js'

const text = { type: 'string' } as const
const count = { type: 'integer', minimum: 0 } as const
/** `null`: not said, because so few cases could lead to a person. */
const getal = { type: ['integer', 'null'], minimum: 0 } as const

/** An object in which every key is there. */
function whole<const P extends Readonly<Record<string, object>>>(description: string, properties: P) {
  const required = Object.keys(properties) as (keyof P & string)[]
  return { type: 'object', description, additionalProperties: false, required, properties } as const
}

const soort = { ...text, enum: casusSchema.properties.soort.enum, description: 'De soort casus.' } as const

const samen = whole('Het jaar in een paar getallen.', {
  gehouden: { ...count, description: 'De casussen van dit jaar.' },
  ingetrokken: { ...count, description: 'De casussen van dit jaar die zijn ingetrokken; zij tellen verder niet mee.' },
  geadviseerd: { ...count, description: 'De casussen die dit jaar voor het eerst een zegel kregen.' },
  besloten: { ...count, description: 'De besluiten van dit jaar. Teruggestuurd naar de groep is geen besluit.' },
  afgerond: { ...count, description: 'De casussen die klaar zijn, met hun laatste dag in dit jaar.' },
  uitgevoerd: { ...count, description: 'De maatregelen die op een dag in dit jaar zijn uitgevoerd.' },
})

const perSoort = whole('Eén soort casus.', {
  soort,
  gehouden: { ...count, description: 'De casussen van dit jaar.' },
  geadviseerd: { ...getal, description: 'Hoeveel er dit jaar voor het eerst een zegel kregen.' },
  besloten: { ...getal, description: 'Over hoeveel er dit jaar is besloten.' },
  afgerond: { ...getal, description: 'Hoeveel er klaar zijn, met hun laatste dag in dit jaar.' },
})

const genoemd = whole('Eén casus van dit jaar die in dit profiel bij naam mag staan.', {
  id: { ...text, description: 'Het id. Leeg als het profiel dat niet mag weten.' },
  soort,
  titel: { ...text, description: 'De titel.' },
  vraag: { ...text, description: 'De morele vraag. Leeg als die er niet is.' },
  uitkomst: { ...text, description: 'Het oordeel van het advies, het besluit, of hoe ver de casus is.' },
})

const perUitkomst = whole('Eén uitkomst.', {
  uitkomst: {
    ...text,
    enum: ['overgenomen', 'deels', 'afgewezen', 'onbekend'],
    description: 'Wat de beslisser deed. Onbekend: bij die maatregel is niets gezegd.',
  },
  aantal: { ...getal, description: 'Hoe vaak.' },
})

const perStand = whole('Eén stand.', {
  stand: {
    ...text,
    enum: ['uitgevoerd', 'open', 'vervallen', 'geweigerd'],
    description: 'Hoe het met de maatregel staat. Geweigerd: de beslisser nam haar niet over.',
  },
  aantal: { ...getal, description: 'Hoeveel maatregelen.' },
})

const perAfhandeling = whole('Eén manier waarop een signaal is afgehandeld.', {
  soort: {
    ...text,
    enum: casusSchema.properties.signaal.properties.afhandeling.properties.soort.enum,
    description: 'Waar het signaal toe leidde.',
  },
  aantal: { ...getal, description: 'Hoeveel signalen.' },
})

const doorlooptijd = whole('Hoeveel hele dagen één stap duurde.', {
  stap: { ...text, enum: ['advies', 'besluit', 'terugkoppeling'], description: 'Waar de stap mee eindigt.' },
  aantal: { ...count, description: 'Hoe vaak die stap dit jaar eindigde.' },
  kortste: { ...getal, description: 'De kortste tijd in dagen.' },
  mediaan: { ...getal, description: 'De middelste tijd; bij een even aantal de laagste van de twee middelste.' },
  langste: { ...getal, description: 'De langste tijd in dagen.' },
  onderweg: { ...count, description: 'Bij hoeveel casussen de stap op de dag van tellen nog liep.' },
})

const botsing = whole('Twee beginselen die in een casus tegenover elkaar stonden.', {
  een: { ...text, description: 'Het ene beginsel.' },
  ander: { ...text, description: 'Het andere beginsel.' },
  aantal: { ...count, description: 'In hoeveel casussen.' },
  won: whole('Aan welke kant het advies uitkwam, in aantallen casussen.', {
    een: { ...getal, description: 'Aan de kant van het ene.' },
    ander: { ...getal, description: 'Aan de kant van het andere.' },
    beide: { ...getal, description: 'Beide stonden aan twee kanten.' },
    geen: { ...getal, description: 'Er was nog geen advies.' },
  }),
})

const perspectief = whole('Eén perspectief, in aantallen argumenten.', {
  perspectief: {
    ...text,
    enum: ['juridisch', 'financieelEconomisch', 'sociaalMaatschappelijk', 'onbekend'],
    description: 'Het perspectief. Onbekend: nog niet ingevuld.',
  },
  pro: { ...count, description: 'Argumenten voor de handeling.' },
  contra: { ...count, description: 'Argumenten ertegen.' },
  zonderKant: { ...count, description: 'Argumenten die nog geen kant hebben.' },
})

const wacht = whole('Eén soort wachtpunt.', {
  soort: { ...text, enum: wachtSoorten, description: 'Waar het op wacht.' },
  aantal: { ...count, description: 'Hoeveel er wachten.' },
  teLaat: { ...count, description: 'Hoeveel daarvan te laat zijn.' },
  langstTeLaat: { ...count, description: 'Hoeveel dagen het langste te laat is; 0 als niets te laat is.' },
})

const weg = whole('Eén ding dat hier niet staat.', {
  naam: { ...text, description: 'Wat is weggelaten.' },
  reden: { ...text, description: 'Waarom.' },
})

/** The published schema of `beraad jaarbeeld --json`. Keys may be added within one versie. */
export const jaarbeeldSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:jaarbeeld:1',
  title: 'Een jaar van alle beraden samen',
  ...whole('De uitvoer van beraad jaarbeeld --json. Binnen één versie komen er hoogstens sleutels bij.', {
    versie: { const: 1, description: 'De versie van deze vorm.' },
    jaar: { ...text, pattern: '^[0-9]{4}$', description: 'Het jaar.' },
    dag: { ...text, format: 'date', description: 'Tot en met welke dag is geteld.' },
    profiel: { ...text, enum: profielen, description: 'Voor wie dit is.' },
    programma: { ...text, description: 'De versie van het programma.' },
    gelezen: { ...count, description: 'Hoeveel casussen zijn gelezen, uit alle jaren.' },
    inhoud: { ...text, pattern: '^[0-9a-f]{64}$', description: 'De hash (SHA-256) van die casussen samen.' },
    samen,
    soorten: { type: 'array', description: 'Per soort casus.', items: perSoort },
    casussen: { type: 'array', description: 'De casussen van dit jaar, op dag.', items: genoemd },
    nietGenoemd: { ...count, description: 'Hoeveel casussen van dit jaar niet bij naam mogen staan.' },
    besluiten: { type: 'array', description: 'De besluiten van dit jaar.', items: perUitkomst },
    besluitenPerMaatregel: { type: 'array', description: 'Die besluiten, per maatregel.', items: perUitkomst },
    maatregelen: { type: 'array', description: 'Hoe het met die maatregelen staat.', items: perStand },
    signalen: {
      type: 'array',
      description: 'Wat er kwam van signalen die dit jaar zijn afgehandeld.',
      items: perAfhandeling,
    },
    doorlooptijden: { type: 'array', description: 'Hoe lang elke stap duurde.', items: doorlooptijd },
    botsingen: { type: 'array', description: 'Welke beginselen botsten, het vaakst eerst.', items: botsing },
    botsingenWeg: { ...count, description: 'Hoeveel paren hier niet staan, omdat zij te zeldzaam zijn.' },
    perspectieven: { type: 'array', description: 'De argumenten per perspectief.', items: perspectief },
    wacht: { type: 'array', description: 'Wat op die dag nog wachtte.', items: wacht },
    weggelaten: { type: 'array', description: 'Wat er niet staat, en waarom.', items: weg },
  }),
} as const

/** A count, or null where it is not said. */
export type Getal = number | null
export type Jaarbeeld = FromSchema<typeof jaarbeeldSchema>
export type Botsing = FromSchema<typeof botsing>
export type Doorlooptijd = FromSchema<typeof doorlooptijd>
export type PerUitkomst = FromSchema<typeof perUitkomst>
