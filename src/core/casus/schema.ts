/** What a case file is: the one definition from which types, validator and published schema come. */
import type { FromSchema } from 'json-schema-to-ts'
import { opvolging, uitzondering, verwijzing } from './schema/afterwards.js'
import { argument } from './schema/argument.js'
import { conclusie } from './schema/conclusie.js'
import { groep } from './schema/groep.js'
import { intake } from './schema/intake.js'
import { maatwerk } from './schema/maatwerk.js'
import { belanghebbende, beslisser, beslissing, informatie } from './schema/preparation.js'
import { raadsadvies } from './schema/raadsadvies.js'
import { reconstructie } from './schema/reconstructie.js'
import { bijeenkomst, deelnemer } from './schema/session.js'
import { signaal } from './schema/signaal.js'
import { toets } from './schema/toets.js'
import { filledText, openText, slug } from './schema/values.js'
import { versie, zegel } from './schema/zegel.js'
import { soorten } from './soorten.js'

/** The version of the case file's shape that this program writes. */
export const SCHEMA_VERSIE = 1

/** The JSON Schema of a case file. Key order here is key order in every file that we write. */
export const casusSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:casus:1',
  title: 'Casus van een moreel beraad',
  description: 'Eén moreel beraad: van de morele vraag tot en met de opvolging.',
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersie', 'id', 'titel', 'soort', 'status', 'vertrouwelijkheid'],
  properties: {
    schemaVersie: { const: SCHEMA_VERSIE, description: 'De versie van dit bestandsformaat.' },
    id: {
      type: 'string',
      pattern: '^[a-z0-9][a-z0-9-]{0,63}$',
      description: 'Datum en korte titel. Gelijk aan de bestandsnaam.',
    },
    titel: { ...filledText, description: 'Waar het beraad over gaat. Schrijf geen naam van een persoon op.' },
    soort: {
      type: 'string',
      enum: soorten,
      description: 'De soort casus.',
    },
    status: {
      type: 'string',
      enum: ['concept', 'advies', 'besloten', 'afgerond', 'ingetrokken'],
      description: 'Hoe ver de casus is.',
    },
    vertrouwelijkheid: {
      type: 'string',
      enum: ['openbaar', 'intern', 'vertrouwelijk'],
      description: 'Wie deze casus mag lezen.',
    },
    lijn: { ...slug, description: 'De soort beslissing, zoals afzien-van-terugvordering.' },
    trefwoorden: {
      type: 'array',
      description: 'Woorden waarop je deze casus terugvindt.',
      items: { ...filledText, description: 'Eén trefwoord.' },
    },
    kernpunten: { ...openText, description: 'De kern in een paar zinnen, voor wie er niet bij was.' },
    intake,
    maatwerk,
    reconstructie,
    groep,
    signaal,
    raadsadvies,
    bijeenkomsten: { type: 'array', description: 'De zittingen van het beraad.', items: bijeenkomst },
    afspraken: {
      type: 'array',
      description: 'Afspraken over vertrouwelijkheid en verslag.',
      items: { ...filledText, description: 'Eén afspraak.' },
    },
    deelnemers: { type: 'array', description: 'Wie er meedoen, als functie.', items: deelnemer },
    beslissing,
    belanghebbenden: {
      type: 'array',
      description: 'Stap 2: ieder die de gevolgen ondergaat.',
      items: belanghebbende,
    },
    beslisser,
    informatie,
    argumenten: { type: 'array', description: 'Stap 5: de argumenten voor en tegen.', items: argument },
    conclusie,
    toets,
    verwijzingen: { type: 'array', description: 'Verwijzingen naar eerdere beraden.', items: verwijzing },
    opvolging,
    parkeerplaats: {
      type: 'array',
      description: 'Wat buiten de orde werd gezegd en niet verloren mag gaan.',
      items: { ...filledText, description: 'Eén opmerking.' },
    },
    uitzonderingen: {
      type: 'array',
      description: 'Regels die in deze casus een tijd niet gelden, met de reden.',
      items: uitzondering,
    },
    vervallen: {
      type: 'array',
      description: 'Kenmerken van verwijderde onderdelen. Ze worden nooit opnieuw gebruikt.',
      items: { type: 'string', pattern: '^[a-z][1-9][0-9]*$', description: 'Een kenmerk, zoals a3.' },
    },
    versies: {
      type: 'array',
      description: 'Eerdere versies van het advies, van oud naar nieuw. beraad heropen houdt dit bij.',
      items: versie,
    },
    zegel,
  },
} as const

/** A case as it stands in a file. Absent = not asked yet; null or empty list = asked and left empty. */
export type CasusFile = FromSchema<typeof casusSchema>
