/** Step 6: the conclusion, its measures, and the justice done to what lost. */
import { filledText, openText, slug, day, count, yesNo, belanghebbendeId, argumentId, maatregelId } from './values.js'

const maatregel = {
  type: 'object',
  description: 'Eén schadebeperkende maatregel.',
  additionalProperties: false,
  required: ['id', 'tekst'],
  properties: {
    id: { ...maatregelId, description: 'Vast kenmerk van de maatregel, zoals m1.' },
    soort: {
      type: 'string',
      enum: ['beperken', 'compenseren', 'herstellen'],
      description: 'Schade beperken, compenseren of herstellen.',
    },
    voorwaarde: { ...yesNo, description: 'Hangt de conclusie van deze maatregel af?' },
    tekst: { ...filledText, description: 'Wat er gebeurt.' },
    voor: {
      type: 'array',
      description: 'Voor welke belanghebbenden.',
      items: { ...belanghebbendeId, description: 'Kenmerk van een belanghebbende, zoals b1.' },
    },
    eigenaar: { ...openText, description: 'Welke functie hiervoor zorgt.' },
    uiterlijk: { ...day, description: 'Wanneer het uiterlijk klaar is, als "JJJJ-MM-DD".' },
    omvang: { ...openText, description: 'Hoeveel precies: bedrag, duur of aantal.' },
    factor: { ...slug, description: 'De factor uit de lijn die er is doordat de conclusie deze voorwaarde stelt.' },
    neveneffecten: { ...openText, description: 'Wat de maatregel nog meer teweegbrengt.' },
    stand: { type: 'string', enum: ['open', 'uitgevoerd', 'vervallen'], description: 'Hoe het er nu voor staat.' },
  },
} as const

export const conclusie = {
  type: 'object',
  description: 'Stap 6: de conclusie van het beraad. Dit is een advies, geen besluit.',
  additionalProperties: false,
  properties: {
    oordeel: {
      type: 'string',
      enum: ['ja', 'nee', 'ja-mits', 'nee-tenzij'],
      description: 'Het antwoord op de vraag van stap 1.',
    },
    tekst: { ...openText, description: 'De conclusie in eigen woorden.' },
    opnieuw: {
      type: 'array',
      description: 'Wat over een eerdere conclusie ging, en nog eens aan de groep wordt gevraagd.',
      items: {
        type: 'string',
        enum: ['toets', 'standpunten', 'kernpunten'],
        description: 'De toets, de standpunten of de kernpunten.',
      },
    },
    doorslaggevend: {
      type: 'array',
      description: 'De argumenten die de doorslag gaven.',
      items: { ...argumentId, description: 'Kenmerk van een argument, zoals a1.' },
    },
    tegenargumenten: {
      type: 'array',
      description: 'Voor elk argument aan de verliezende kant: hoe er recht aan wordt gedaan.',
      items: {
        type: 'object',
        description: 'Hoe recht wordt gedaan aan één tegenargument.',
        additionalProperties: false,
        required: ['argument'],
        properties: {
          argument: { ...argumentId, description: 'Kenmerk van het argument, zoals a2.' },
          recht: {
            type: 'string',
            enum: ['maatregel', 'deels', 'weerlegd', 'aanvaard'],
            description: 'Door een maatregel, deels, weerlegd, of aanvaard als verlies (morele rest).',
          },
          maatregelen: {
            type: 'array',
            description: 'De maatregelen die recht doen aan dit argument.',
            items: { ...maatregelId, description: 'Kenmerk van een maatregel, zoals m1.' },
          },
          toelichting: { ...openText, description: 'Hoe dat recht doet aan het argument.' },
        },
      },
    },
    motiveringVoorrang: {
      ...openText,
      description: 'Waarom een belang of wens hier voorgaat op een recht of beginsel.',
    },
    maatregelen: { type: 'array', description: 'De schadebeperkende maatregelen.', items: maatregel },
    alsNietIngewilligd: { ...openText, description: 'Wat het advies wordt als een voorwaarde wordt geweigerd.' },
    telling: {
      type: 'object',
      description: 'Een telronde met handen. Zij zegt hoe de groep erin staat en is geen uitslag.',
      additionalProperties: false,
      properties: {
        ja: { ...count, description: 'Hoeveel handen voor ja.' },
        nee: { ...count, description: 'Hoeveel handen voor nee.' },
        weetNiet: { ...count, description: 'Hoeveel handen voor: ik weet het nog niet.' },
      },
    },
    standpunten: {
      type: 'array',
      description: 'De standpunten in de groep, zonder namen.',
      items: {
        type: 'object',
        description: 'Eén standpunt.',
        additionalProperties: false,
        required: ['tekst'],
        properties: {
          soort: {
            type: 'string',
            enum: ['meerderheid', 'minderheid', 'eenstemmig'],
            description: 'Meerderheid, minderheid of eenstemmig.',
          },
          aantal: { ...count, description: 'Hoeveel deelnemers dit standpunt hebben.' },
          tekst: { ...filledText, description: 'Het standpunt in één zin.' },
        },
      },
    },
  },
} as const
