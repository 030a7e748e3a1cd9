/** The settings that a file of the team or of one user may hold: one table for the reader, the tests and the documents. */
import { readArchief, type Archief } from './archief/instelling.js'
import type { Severities } from './check/stage.js'
import { inPlace } from './check/in-place.js'
import { inOtherWords } from './check/other-words.js'
import { readRuleSettings, type SettingFinding } from './check/rule-settings.js'
import { unknownSetting } from './check/unknown-setting.js'
import { termijnen, type Termijnen } from './opvolging/termijnen.js'
import type { Problem } from './problem.js'
import { isRecord } from './text/emit.js'
import { readAny } from './text/read-any.js'
import { shorten } from './text/shorten.js'

export interface Config {
  /** Ask line by line, without moving the cursor. */
  toegankelijk?: boolean
  /** How loud rules speak. */
  regels?: Severities
  /** After how many days something is late for which the case names no day. */
  opvolging?: Partial<Termijnen>
  /** From so many like beraden on a general rule is worth a question. */
  drempelAlgemeneRegel?: number
  /** How reports look. */
  rapport?: { sjabloon?: string }
  /** What goes to the archive, and out to everybody. */
  archief?: Archief
}

/** Whose file: that of one user, that beside `cases/`, or one in a folder below it. */
export type SettingsFile = 'gebruiker' | 'verzameling' | 'map'

interface Setting {
  /** What its value is, for a reader. */
  kind: string
  default: string
  description: string
  files: readonly SettingsFile[]
  /** The part of a value that may be used, and what is wrong with the rest. */
  read(value: unknown): { value?: unknown; findings: SettingFinding[] }
}

export const settings: Readonly<Record<keyof Config, Setting>> = {
  toegankelijk: {
    kind: '`true` of `false`',
    default: '`false`',
    description: 'De vragen komen regel voor regel, zonder dat de cursor verspringt.',
    files: ['gebruiker', 'verzameling'],
    read: readYesNo,
  },
  regels: {
    kind: 'per regel `fout`, `waarschuwing`, `hint` of `uit`',
    default: '`{}`',
    description: 'Hoe ernstig een melding van die regel is, of dat zij niet komt.',
    files: ['verzameling', 'map'],
    read: readRuleSettings,
  },
  opvolging: {
    kind: '`besluit` en `terugkoppeling`, elk een heel getal vanaf 1',
    default: '`besluit: 42`, `terugkoppeling: 14`',
    description: 'Na hoeveel dagen een besluit, of het gesprek met de cliënt, te laat is.',
    files: ['verzameling'],
    read: readTermijnen,
  },
  drempelAlgemeneRegel: {
    kind: 'een heel getal vanaf 2',
    default: '`5`',
    description: 'Bij zoveel gelijke beraden vraagt `beraad collectie` of een algemene regel nodig is.',
    files: ['verzameling'],
    read: readThreshold,
  },
  rapport: {
    kind: '`sjabloon:` met een pad binnen de map',
    default: '`{}`',
    description: 'Het sjabloon waarin rapporten verschijnen: naam, logo, kleuren en teksten van de organisatie.',
    files: ['verzameling'],
    read: readReport,
  },
  archief: {
    kind: 'de sleutels van [archief.md](archief.md)',
    default: '`{}`',
    description: 'Wat `beraad exporteer` in MDTO en DiWoo zet over de organisatie, het bewaren en het openbaar maken.',
    files: ['verzameling'],
    read: readArchief,
  },
}

/** The settings in a text, as far as they are right, and what is wrong with it. `file` names it in problems. */
export function readSettings(file: string, text: string, whose: SettingsFile): { config: Config; problems: Problem[] } {
  if (text.split('\n').every((line) => /^\s*(#|$)/.test(line))) return { config: {}, problems: [] }
  const parsed = readAny(file, text)
  if (parsed.problems.length > 0) return { config: {}, problems: parsed.problems.map(aboutSettings) }
  const read = Object.entries(parsed.data ?? {}).map(([name, value]) => ({ name, ...readOne(name, value, whose) }))
  const right = read.filter((one) => one.value !== undefined).map(({ name, value }) => [name, value])
  const found = read.flatMap(({ findings }) => findings).map((finding) => ({ ...finding, severity: 'fout' as const }))
  return { config: Object.fromEntries(right) as Config, problems: inPlace(parsed, found) }
}

/** What is wrong with the form of a file with settings, in words about settings. */
export function aboutSettings(problem: Problem): Problem {
  return inOtherWords('instellingen', problem)
}

function readOne(name: string, value: unknown, whose: SettingsFile): ReturnType<Setting['read']> {
  if (!isSetting(name))
    return {
      findings: [unknownSetting(name, Object.keys(settings), `De instelling ${shorten(name, 40)} bestaat niet.`)],
    }
  if (!settings[name].files.includes(whose)) return { findings: [wrongFile(name)] }
  const read = settings[name].read(value)
  return { ...read, findings: read.findings.map((finding) => ({ ...finding, at: [name, ...finding.at] })) }
}

function isSetting(name: string): name is keyof Config {
  return Object.hasOwn(settings, name)
}

function wrongFile(name: keyof Config): SettingFinding {
  const places = settings[name].files.map((whose) => fileNames[whose]).join(' of ')
  return {
    ruleId: 'INSTELLING-PLEK',
    at: [name],
    onKey: true,
    message: `De instelling ${name} werkt niet in dit bestand.`,
    advice: `Zet haar in ${places}.`,
  }
}

function readYesNo(value: unknown): ReturnType<Setting['read']> {
  if (typeof value === 'boolean') return { value, findings: [] }
  const told = {
    message: 'toegankelijk is true of false.',
    advice: 'Schrijf toegankelijk: true, of haal de regel weg.',
  }
  return { findings: [{ ruleId: 'INSTELLING-WAARDE', at: [], onKey: true, ...told }] }
}

function readThreshold(value: unknown): ReturnType<Setting['read']> {
  if (Number.isSafeInteger(value) && Number(value) >= 2) return { value, findings: [] }
  const told = {
    message: 'drempelAlgemeneRegel is een heel getal vanaf 2.',
    advice: 'Schrijf bijvoorbeeld drempelAlgemeneRegel: 5, zonder aanhalingstekens, of haal de regel weg.',
  }
  return { findings: [{ ruleId: 'INSTELLING-WAARDE', at: [], onKey: true, ...told }] }
}

function readTermijnen(value: unknown): ReturnType<Setting['read']> {
  const entries = isRecord(value) ? Object.entries(value) : []
  const wrong = entries.find(([name, days]) => !Object.hasOwn(termijnen, name) || !isDays(days))
  if (entries.length > 0 && wrong === undefined) return { value, findings: [] }
  const told = {
    message: 'opvolging noemt een aantal dagen bij besluit, bij terugkoppeling, of bij allebei.',
    advice: 'Schrijf bijvoorbeeld onder opvolging: "besluit: 42", zonder aanhalingstekens, of haal de regel weg.',
  }
  return { findings: [{ ruleId: 'INSTELLING-WAARDE', at: wrong ? [wrong[0]] : [], onKey: true, ...told }] }
}

function isDays(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= 3650
}

function readReport(value: unknown): ReturnType<Setting['read']> {
  if (value === null) return { findings: [] }
  if (typeof value !== 'object' || Array.isArray(value)) return { findings: [reportFinding([])] }
  const { sjabloon, ...others } = value as Record<string, unknown>
  const isPath = typeof sjabloon === 'string' && sjabloon.trim() !== ''
  const unknown = Object.keys(others).map((name) => ({ ...unknownIn(name), at: [name] }))
  const wrong = sjabloon === undefined || isPath ? [] : [reportFinding(['sjabloon'])]
  return { value: isPath ? { sjabloon } : undefined, findings: [...unknown, ...wrong] }
}

function unknownIn(name: string): Omit<SettingFinding, 'at'> {
  return {
    ruleId: 'INSTELLING-ONBEKEND',
    onKey: true,
    message: `De instelling rapport kent geen ${shorten(name, 40)}.`,
    advice: 'Bedoelde je sjabloon? Iets anders staat hier niet.',
  }
}

function reportFinding(at: SettingFinding['at']): SettingFinding {
  return {
    ruleId: 'INSTELLING-WAARDE',
    at,
    onKey: true,
    message: 'Bij rapport staat alleen het pad van een sjabloon.',
    advice: 'Schrijf eronder, twee spaties ingesprongen: sjabloon: templates/rapport/ons-sjabloon.yaml',
  }
}

const fileNames: Record<SettingsFile, string> = {
  gebruiker: 'je eigen beraad/config.yaml',
  verzameling: '.beraad.yaml naast cases',
  map: '.beraad.yaml in een map daaronder',
}
