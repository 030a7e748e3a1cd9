/** Step 5: an argument, and what is kept of a suspected smoes. */
import { filledText, openText, slug, belanghebbendeId, argumentId } from './values.js'

const smoes = {
  type: 'object',
  description: 'Een argument dat geparkeerd staat, omdat het een smoes kan zijn.',
  additionalProperties: false,
  properties: {
    vermoeden: { ...openText, description: 'Waarom de groep twijfelt.' },
    wedervraag: { ...openText, description: 'De open vraag die de groep erbij stelde.' },
    antwoord: { ...openText, description: 'Het antwoord op die vraag.' },
    uitkomst: {
      type: 'string',
      enum: ['open', 'ingetrokken', 'argument'],
      description: 'Open: telt nog niet. Ingetrokken: telt niet. Argument: telt weer mee.',
    },
  },
} as const

export const argument = {
  type: 'object',
  description: 'Eén argument voor of tegen de handeling van stap 1.',
  additionalProperties: false,
  required: ['id', 'stelling'],
  properties: {
    id: { ...argumentId, description: 'Vast kenmerk van het argument, zoals a1.' },
    kant: { type: 'string', enum: ['pro', 'contra'], description: 'Voor (pro) of tegen (contra) de handeling.' },
    stelling: { ...filledText, description: 'Het argument in één zin. Noem niet wie het zei.' },
    belanghebbenden: {
      type: 'array',
      description: 'Van welke belanghebbenden dit argument is.',
      items: { ...belanghebbendeId, description: 'Kenmerk van een belanghebbende, zoals b1.' },
    },
    soort: {
      type: 'string',
      enum: ['beginsel', 'belang', 'wens'],
      description: 'Recht of beginsel, belang, of wens.',
    },
    beginsel: { ...openText, description: 'Het beginsel of de grondwaarde die op het spel staat.' },
    perspectief: {
      type: 'string',
      enum: ['juridisch', 'financieelEconomisch', 'sociaalMaatschappelijk'],
      description: 'Vanuit welk perspectief dit argument komt.',
    },
    factor: { ...slug, description: 'De factor uit de lijn, als die er is.' },
    smoes,
  },
} as const
