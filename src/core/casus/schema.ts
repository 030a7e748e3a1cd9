/** What a case file is: the one definition from which types, validator and published schema come. */
import type { FromSchema } from 'json-schema-to-ts'

/** The version of the case file's shape that this program writes. */
export const SCHEMA_VERSIE = 1

const filledText = { type: 'string', pattern: '\\S' } as const
const openText = { type: ['string', 'null'] } as const
const day = { type: ['string', 'null'], format: 'date' } as const
const filledDay = { type: 'string', format: 'date' } as const
const count = { type: ['integer', 'null'], minimum: 0 } as const
const yesNo = { type: ['boolean', 'null'] } as const
const slug = { type: ['string', 'null'], pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } as const

const belanghebbendeId = { type: 'string', pattern: '^b[1-9][0-9]*$' } as const
const argumentId = { type: 'string', pattern: '^a[1-9][0-9]*$' } as const
const maatregelId = { type: 'string', pattern: '^m[1-9][0-9]*$' } as const
const deelnemerId = { type: 'string', pattern: '^d[1-9][0-9]*$' } as const

const jaNeeAantal = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ja: { ...count, description: 'Hoeveel deelnemers ja zeiden.' },
    nee: { ...count, description: 'Hoeveel deelnemers nee zeiden.' },
  },
} as const

const bijeenkomst = {
  type: 'object',
  description: 'Eén zitting van het beraad.',
  additionalProperties: false,
  required: ['id', 'datum'],
  properties: {
    id: { type: 'string', pattern: '^s[1-9][0-9]*$', description: 'Vast kenmerk van de bijeenkomst, zoals s1.' },
    datum: { ...filledDay, description: 'De dag van de bijeenkomst, als "JJJJ-MM-DD".' },
    minuten: { ...count, description: 'Hoe lang de bijeenkomst duurde, in minuten.' },
    plaats: { ...openText, description: 'Waar de groep bij elkaar kwam.' },
    aanwezig: {
      type: 'array',
      description: 'De kenmerken van de deelnemers die er waren.',
      items: { ...deelnemerId, description: 'Kenmerk van een deelnemer, zoals d1.' },
    },
  },
} as const

const deelnemer = {
  type: 'object',
  description: 'Eén deelnemer: een functie, nooit een naam.',
  additionalProperties: false,
  required: ['id', 'functie'],
  properties: {
    id: { ...deelnemerId, description: 'Vast kenmerk van de deelnemer, zoals d1.' },
    functie: { ...filledText, description: 'De functie van de deelnemer. Schrijf geen naam op.' },
    rol: {
      type: 'string',
      enum: ['gespreksleider', 'casuseigenaar', 'deelnemer', 'notulist', 'clientenraad', 'externDeskundige'],
      description: 'De rol in het beraad.',
    },
  },
} as const

const beslissing = {
  type: 'object',
  description: 'Stap 1: de beslissing die voorligt.',
  additionalProperties: false,
  properties: {
    aanleiding: { ...openText, description: 'Het probleem vanuit het perspectief van de inbrenger.' },
    handeling: { ...openText, description: 'De ene handeling die wordt overwogen.' },
    vorm: { type: 'string', enum: ['doen', 'nalaten'], description: 'Gaat het om doen of om nalaten?' },
    vraag: { ...openText, description: 'De morele vraag: "Behoor ik … te doen?" of "… na te laten?"' },
    afgewekenVanVorm: { ...openText, description: 'De reden om van de vraagvorm af te wijken.' },
  },
} as const

const belanghebbende = {
  type: 'object',
  description: 'Eén persoon, groep of organisatie die de gevolgen ondergaat.',
  additionalProperties: false,
  required: ['id', 'naam'],
  properties: {
    id: { ...belanghebbendeId, description: 'Vast kenmerk van de belanghebbende, zoals b1.' },
    naam: { ...filledText, description: 'Wie het is, als rol of groep. Schrijf geen naam van een persoon op.' },
    geraakt: { ...openText, description: 'Hoe de gevolgen deze partij raken.' },
    gehoord: { ...yesNo, description: 'Is deze partij gehoord?' },
    waaromNiet: { ...openText, description: 'Waarom deze partij niet is gehoord.' },
  },
} as const

const beslisser = {
  type: 'object',
  description: 'Stap 3: wie het besluit neemt.',
  additionalProperties: false,
  properties: {
    functie: { ...openText, description: 'De functie die het besluit neemt.' },
    orgaan: { ...openText, description: 'Het orgaan namens wie het besluit valt.' },
    mandaat: { ...openText, description: 'Het mandaat waarop de bevoegdheid rust.' },
  },
} as const

const informatie = {
  type: 'object',
  description: 'Stap 4: feiten, open vragen en regels.',
  additionalProperties: false,
  properties: {
    feiten: {
      type: 'array',
      description: 'Wat vaststaat.',
      items: {
        type: 'object',
        description: 'Eén feit, zonder oordeel.',
        additionalProperties: false,
        required: ['id', 'tekst'],
        properties: {
          id: { type: 'string', pattern: '^f[1-9][0-9]*$', description: 'Vast kenmerk van het feit, zoals f1.' },
          tekst: { ...filledText, description: 'Het feit in één zin.' },
          bron: { ...openText, description: 'Waar het feit op steunt.' },
        },
      },
    },
    vragen: {
      type: 'array',
      description: 'Wat de groep nog niet weet.',
      items: {
        type: 'object',
        description: 'Eén open vraag.',
        additionalProperties: false,
        required: ['id', 'vraag'],
        properties: {
          id: { type: 'string', pattern: '^v[1-9][0-9]*$', description: 'Vast kenmerk van de vraag, zoals v1.' },
          vraag: { ...filledText, description: 'Wat de groep wil weten.' },
          wie: { ...openText, description: 'Welke functie dit uitzoekt.' },
          uiterlijk: { ...day, description: 'Wanneer het antwoord er uiterlijk is, als "JJJJ-MM-DD".' },
          antwoord: { ...openText, description: 'Het antwoord.' },
          aanvaardOnbekend: {
            ...yesNo,
            description: 'Aanvaardt de groep dat het antwoord onbekend blijft?',
          },
        },
      },
    },
    kaders: {
      type: 'array',
      description: 'Wet, beleid, beroepscode, gedragscode en uitspraken die binden.',
      items: {
        type: 'object',
        description: 'Eén kader met een verwijzing die te controleren is.',
        additionalProperties: false,
        required: ['id', 'naam'],
        properties: {
          id: { type: 'string', pattern: '^k[1-9][0-9]*$', description: 'Vast kenmerk van het kader, zoals k1.' },
          naam: { ...filledText, description: 'De naam van de regel, code of uitspraak.' },
          verwijzing: { ...openText, description: 'BWB- of JCI-verwijzing, ECLI, of titel van beleid met datum.' },
          strekking: { ...openText, description: 'Wat dit kader hier vraagt.' },
        },
      },
    },
  },
} as const

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

const argument = {
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
    neveneffecten: { ...openText, description: 'Wat de maatregel nog meer teweegbrengt.' },
    stand: { type: 'string', enum: ['open', 'uitgevoerd', 'vervallen'], description: 'Hoe het er nu voor staat.' },
  },
} as const

const conclusie = {
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

const toets = {
  type: 'object',
  description: 'Stap 7: de toets aan de morele intuïtie. Er wordt nooit een gemiddelde van gemaakt.',
  additionalProperties: false,
  properties: {
    wijze: {
      type: 'string',
      enum: ['open', 'anoniem'],
      description: 'Open: per deelnemer. Anoniem: alleen aantallen.',
    },
    antwoorden: {
      type: 'array',
      description: 'De antwoorden per deelnemer, als de toets open is.',
      items: {
        type: 'object',
        description: 'De toets van één deelnemer.',
        additionalProperties: false,
        required: ['deelnemer'],
        properties: {
          deelnemer: { ...deelnemerId, description: 'Kenmerk van de deelnemer, zoals d1.' },
          achterConclusie: { ...yesNo, description: 'Sta ik achter de conclusie?' },
          spiegel: { ...yesNo, description: 'Kan ik mezelf in de spiegel aankijken?' },
          doen: { ...yesNo, description: 'Ga ik het doen?' },
          opmerking: { ...openText, description: 'Een opmerking, of wat er bij een nee ontbreekt.' },
          vervolg: {
            type: 'string',
            enum: ['stap5', 'stap6', 'bewaard'],
            description: 'Wat de groep met een nee doet: terug naar stap 5 of 6, of bewaren als afwijkend standpunt.',
          },
        },
      },
    },
    aantallen: {
      type: 'object',
      description: 'De aantallen, als de toets anoniem is.',
      additionalProperties: false,
      properties: {
        achterConclusie: { ...jaNeeAantal, description: 'Sta ik achter de conclusie?' },
        spiegel: { ...jaNeeAantal, description: 'Kan ik mezelf in de spiegel aankijken?' },
        doen: { ...jaNeeAantal, description: 'Ga ik het doen?' },
      },
    },
    opmerkingen: {
      type: 'array',
      description: 'Opmerkingen bij een anonieme toets, niet te herleiden tot personen.',
      items: { ...filledText, description: 'Eén opmerking.' },
    },
  },
} as const

const verwijzing = {
  type: 'object',
  description: 'Eén verwijzing naar een eerder beraad.',
  additionalProperties: false,
  required: ['naar'],
  properties: {
    naar: {
      type: 'string',
      pattern: '^[a-z0-9][a-z0-9-]{0,63}$',
      description: 'Het id van het eerdere beraad.',
    },
    behandeling: {
      type: 'string',
      enum: ['volgt', 'onderscheidt', 'herziet', 'noemt'],
      description: 'Hoe dit beraad met het eerdere omgaat.',
    },
    op: {
      type: 'array',
      description: 'De factoren waarop het verschil rust.',
      items: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', description: 'Kenmerk van een factor.' },
    },
    motivering: { ...openText, description: 'Waarom zo.' },
  },
} as const

const opvolging = {
  type: 'object',
  description: 'Wat er na het beraad gebeurt.',
  additionalProperties: false,
  properties: {
    voorgelegd: {
      type: 'object',
      description: 'Wanneer en aan wie het advies is voorgelegd.',
      additionalProperties: false,
      properties: {
        datum: { ...day, description: 'De dag van voorleggen, als "JJJJ-MM-DD".' },
        aan: { ...openText, description: 'De functie die het advies kreeg.' },
      },
    },
    besluit: {
      type: 'object',
      description: 'Het besluit van de beslisser.',
      additionalProperties: false,
      properties: {
        datum: { ...day, description: 'De dag van het besluit, als "JJJJ-MM-DD".' },
        uitkomst: {
          type: 'string',
          enum: ['overgenomen', 'deels', 'afgewezen', 'teruggestuurd'],
          description: 'Wat de beslisser met het advies deed.',
        },
        motivering: { ...openText, description: 'De reden, ook voor elke afwijking.' },
      },
    },
    terugkoppeling: {
      type: 'object',
      description: 'Het gesprek met de cliënt over de uitkomst.',
      additionalProperties: false,
      properties: {
        datum: { ...day, description: 'De dag van de terugkoppeling, als "JJJJ-MM-DD".' },
        door: { ...openText, description: 'De vaste contactpersoon, als functie.' },
      },
    },
    evaluatie: {
      type: 'object',
      description: 'De evaluatie achteraf.',
      additionalProperties: false,
      properties: {
        datum: { ...day, description: 'De dag van de evaluatie, als "JJJJ-MM-DD".' },
        bevindingen: { ...openText, description: 'Wat de evaluatie opleverde.' },
      },
    },
  },
} as const

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
    soort: { type: 'string', enum: ['beraad', 'maatwerk', 'reconstructie'], description: 'De soort casus.' },
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
    vervallen: {
      type: 'array',
      description: 'Kenmerken van verwijderde onderdelen. Ze worden nooit opnieuw gebruikt.',
      items: { type: 'string', pattern: '^[a-z][1-9][0-9]*$', description: 'Een kenmerk, zoals a3.' },
    },
  },
} as const

/** A case as it stands in a file. Absent = not asked yet; null or empty list = asked and left empty. */
export type CasusFile = FromSchema<typeof casusSchema>
