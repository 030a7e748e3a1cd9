/** What `beraad precedenten` says of one case: the one definition of its JSON, the type and the published schema. */
import type { FromSchema } from 'json-schema-to-ts'

const text = { type: 'string' } as const
const texts = { type: 'array', items: text } as const
const kant = { type: 'string', enum: ['pro', 'contra'], description: 'Ja is pro, nee is contra.' } as const

const uitkomst = {
  type: 'object',
  description: 'Eén mogelijke uitkomst, gehouden tegen de eerdere beraden.',
  additionalProperties: false,
  required: ['kant', 'niveau', 'reden', 'steunt', 'dwingt', 'botsingen', 'herziet', 'dichtbij'],
  properties: {
    kant,
    niveau: {
      type: 'string',
      enum: ['steunt', 'nieuw', 'te-dun', 'botst'],
      description: 'Hoe deze uitkomst staat tegenover de eerdere beraden.',
    },
    reden: { ...texts, description: 'De factoren die deze uitkomst dragen.' },
    steunt: { ...texts, description: 'De beraden die met niet meer reden wonnen, tegen niet minder.' },
    dwingt: { ...texts, description: 'Andere beraden die hier naar deze uitkomst wijzen.' },
    botsingen: {
      type: 'array',
      description: 'De beraden die hiermee botsen.',
      items: {
        type: 'object',
        description: 'Eén botsing.',
        additionalProperties: false,
        required: ['id', 'opgelostDoor'],
        properties: {
          id: { ...text, description: 'Het eerdere beraad.' },
          opgelostDoor: {
            ...texts,
            description:
              'Factoren die daar ontbraken; één ervan in de reden is genoeg. Leeg: dit beraad wijst de andere kant op.',
          },
        },
      },
    },
    herziet: { ...texts, description: 'De botsende beraden waarop de casus zelf zegt terug te komen.' },
    aanvulling: {
      type: 'object',
      description: 'De kleinste aanvullingen van de reden waarmee niets meer botst; alleen bij te-dun.',
      additionalProperties: false,
      required: ['keuzes', 'volledig'],
      properties: {
        keuzes: { type: 'array', description: 'Elk een keuze.', items: { ...texts, description: 'Factoren.' } },
        volledig: { type: 'boolean', description: 'Of er niet nog meer keuzes van deze grootte zijn.' },
      },
    },
    dichtbij: {
      type: 'array',
      description: 'Bij nieuw: de beraden met de kleinste verschillen.',
      items: {
        type: 'object',
        description: 'Beraden van één kant met dezelfde verschillen.',
        additionalProperties: false,
        required: ['kant', 'ids', 'ontbreekt', 'erbij'],
        properties: {
          kant,
          ids: { ...texts, description: 'De beraden.' },
          ontbreekt: { ...texts, description: 'Wat hier ontbreekt van hun reden.' },
          erbij: { ...texts, description: 'Wat de andere kant hier heeft en daar niet had.' },
        },
      },
    },
  },
} as const

/** The published schema of `beraad precedenten --json`. Keys may be added within one versie. */
export const precedentenSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:beraad:schema:precedenten:1',
  title: 'Een casus tegenover de eerdere beraden',
  description: 'De uitvoer van beraad precedenten --json. Binnen één versie komen er hoogstens sleutels bij.',
  type: 'object',
  additionalProperties: false,
  required: ['versie', 'id', 'lijn', 'oordeel', 'ontbreekt', 'beraden', 'andere', 'uitkomsten', 'zonder', 'jonger'],
  properties: {
    versie: { const: 1, description: 'De versie van deze vorm.' },
    id: { ...text, description: 'Het id van de casus.' },
    lijn: { ...text, description: 'De lijn van de casus. Leeg als die er niet is.' },
    oordeel: { ...text, description: 'Het oordeel van stap 6. Leeg zolang het er niet is.' },
    ontbreekt: {
      type: 'array',
      description: 'Wat er voor een vergelijking nog mist, of niet klopt.',
      items: { ...text, enum: ['lijn', 'oordeel', 'factoren', 'beide-kanten', 'reden-verloor', 'precedenten'] },
    },
    beraden: {
      type: 'array',
      description: 'De eerdere beraden die meetellen.',
      items: {
        type: 'object',
        description: 'Eén eerder beraad.',
        additionalProperties: false,
        required: ['id', 'titel', 'oordeel', 'datum', 'reden', 'herzienDoor'],
        properties: {
          id: text,
          titel: text,
          oordeel: text,
          datum: text,
          reden: { ...texts, description: 'De factoren die daar de doorslag gaven.' },
          herzienDoor: {
            type: 'array',
            description: 'De latere beraden die erop terugkomen.',
            items: {
              type: 'object',
              description: 'Eén later beraad, met de motivering als die hier gezegd mag worden.',
              additionalProperties: false,
              required: ['id'],
              properties: { id: text, motivering: text },
            },
          },
        },
      },
    },
    andere: {
      type: 'array',
      description: 'Beraden in dezelfde lijn die niet meetellen.',
      items: {
        type: 'object',
        description: 'Eén beraad.',
        additionalProperties: false,
        required: ['id', 'reden'],
        properties: {
          id: text,
          reden: {
            ...text,
            enum: ['onbeslist', 'zonder-factor', 'beide-kanten', 'reden-verloor', 'status', 'toekomst'],
            description: 'Waarom het niet meetelt.',
          },
        },
      },
    },
    uitkomsten: {
      type: 'array',
      description: 'De uitkomst van de casus; zolang die er niet is, elke mogelijke.',
      items: uitkomst,
    },
    zonder: {
      type: 'array',
      description: 'Bij een ja dat van maatregelen afhangt: hetzelfde zonder die maatregelen.',
      items: {
        type: 'object',
        description: 'De uitkomst zonder deze maatregelen. Zonder uitkomst blijft er geen factor voor ja over.',
        additionalProperties: false,
        required: ['maatregelen', 'houdtStand'],
        properties: {
          maatregelen: { ...texts, description: 'Welke maatregelen zijn weggedacht.' },
          houdtStand: { type: 'boolean', description: 'Of de uitkomst ook dan niet botst.' },
          uitkomst,
        },
      },
    },
    jonger: {
      type: 'array',
      description: 'Beraden van vóór een factor van deze casus: daar telt hij als afwezig.',
      items: {
        type: 'object',
        description: 'Eén beraad met die factoren.',
        additionalProperties: false,
        required: ['id', 'factoren'],
        properties: { id: text, factoren: texts },
      },
    },
  },
} as const

/** What the collection of earlier cases says beside one case. Never a verdict. */
export type Precedenten = FromSchema<typeof precedentenSchema>
export type Uitkomst = FromSchema<typeof uitkomst>
