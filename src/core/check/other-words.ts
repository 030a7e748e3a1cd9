/** What is wrong with the form of a file that is no case, in words about that file: settings, a lijn with factors, or a template. */
import type { Problem } from '../problem.js'

export type OtherFile = 'instellingen' | 'lijn' | 'sjabloon'

/** The same problem; where its words speak of a case, with words that fit this file. */
export function inOtherWords(kind: OtherFile, problem: Problem): Problem {
  return { ...problem, ...words[kind][problem.ruleId] }
}

type Words = Partial<Pick<Problem, 'message' | 'advice'>>

const words: Record<OtherFile, Record<string, Words>> = {
  instellingen: {
    'BESTAND-SOORT': { advice: 'Maak er een gewoon bestand met instellingen van, of haal het weg.' },
    'BESTAND-GROOT': { advice: 'Instellingen zijn enkele regels. Kijk of dit het goede bestand is.' },
    'YAML-LEEG': {
      message: 'Hier staan geen instellingen.',
      advice: 'Begin met de naam van een instelling, zoals "regels:".',
    },
    'YAML-GROOT': {
      message: 'Dit bestand is te groot voor instellingen.',
      advice: 'Instellingen zijn enkele regels. Kijk of dit het goede bestand is.',
    },
    'YAML-SAMENVOEGEN': { advice: 'Kies welke instelling blijft en haal de merkregels weg.' },
    'YAML-DIRECTIEF': { advice: 'Haal de regel weg. Instellingen zijn altijd YAML 1.2.' },
    'YAML-DOCUMENTEN': { advice: 'Zet alle instellingen onder elkaar en haal de regel --- weg.' },
  },
  lijn: {
    'YAML-LEEG': {
      message: 'Hier staan geen lijn en geen factoren.',
      advice: 'Begin met schemaVersie, lijn, vraag en factoren. Stond hier iets? Haal het terug uit git.',
    },
    'YAML-GROOT': {
      message: 'Dit bestand is te groot voor één lijn.',
      advice: 'Een lijst met factoren is veel kleiner. Kijk of dit het goede bestand is.',
    },
    'YAML-SAMENVOEGEN': { advice: 'Kies welke tekst blijft en haal de merkregels weg.' },
    'YAML-DIRECTIEF': { advice: 'Haal de regel weg. Bestanden met factoren zijn altijd YAML 1.2.' },
    'YAML-DOCUMENTEN': { advice: 'Zet elke lijn in een eigen bestand en haal de regel --- weg.' },
  },
  sjabloon: {
    'BESTAND-SOORT': { advice: 'Geef het pad van een sjabloon: een gewoon bestand met YAML.' },
    'BESTAND-GROOT': { advice: 'Een sjabloon is veel kleiner. Kijk of dit het goede bestand is.' },
    'YAML-LEEG': {
      message: 'Hier staat geen sjabloon.',
      advice: 'Begin met schemaVersie: 1, of neem een kopie van templates/rapport/standaard.yaml.',
    },
    'YAML-GROOT': {
      message: 'Dit bestand is te groot voor een sjabloon.',
      advice: 'Een sjabloon is veel kleiner. Kijk of dit het goede bestand is.',
    },
    'YAML-SAMENVOEGEN': { advice: 'Kies welke tekst blijft en haal de merkregels weg.' },
    'YAML-DIRECTIEF': { advice: 'Haal de regel weg. Een sjabloon is altijd YAML 1.2.' },
    'YAML-DOCUMENTEN': { advice: 'Zet elk sjabloon in een eigen bestand en haal de regel --- weg.' },
  },
}
