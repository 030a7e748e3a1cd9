/** What an organisation says once about its archive: who it is, what it keeps for how long, and as what it publishes. */
import type { SettingFinding } from '../check/rule-settings.js'
import { unknownSetting } from '../check/unknown-setting.js'
import { UserError } from '../errors.js'
import { enumerate } from '../text/enumerate.js'
import { isRecord } from '../text/emit.js'
import { shorten } from '../text/shorten.js'
import { wooCategorieen } from './woo-categorieen.js'

/** As it stands under `archief` in `.beraad.yaml`. */
export type Archief = Partial<Record<ArchiefSleutel, string>>

interface Sleutel {
  fits(text: string): boolean
  told: Pick<SettingFinding, 'message' | 'advice'>
}

/** In the order in which people are asked for them. */
const sleutels = {
  organisatie: named('organisatie', 'Gemeente Voorbeeld'),
  tooi: {
    fits: (text) => tooiOrganisatie.test(text),
    told: {
      message: 'tooi is niet het adres van een organisatie bij TOOI.',
      advice: 'Zo ziet het eruit: https://identifier.overheid.nl/tooi/id/gemeente/gm0000',
    },
  },
  waardering: {
    fits: (text) => ['B', 'V', 'N'].includes(text),
    told: {
      message: 'waardering is B, V of N.',
      advice: 'B is blijvend bewaren, V is tijdelijk bewaren en N is nader te bepalen.',
    },
  },
  selectielijst: named('selectielijst', 'Selectielijst Voorbeeld 2020'),
  categorie: named('categorie', 'Advies over een besluit'),
  categoriecode: named('categoriecode', '"2.1"'),
  bewaartermijn: {
    fits: (text) => durationOf(text) !== undefined,
    told: {
      message: 'bewaartermijn is een aantal jaren of maanden.',
      advice: 'Schrijf bijvoorbeeld bewaartermijn: 10 jaar',
    },
  },
  wooCategorie: {
    fits: (text) => Object.hasOwn(wooCategorieen, text),
    told: {
      message: 'wooCategorie staat niet in de lijst van informatiecategorieën van de Woo.',
      advice: 'Neem er een over uit docs/archief.md, met dezelfde letters. Bijvoorbeeld: adviezen',
    },
  },
} as const satisfies Record<string, Sleutel>
export type ArchiefSleutel = keyof typeof sleutels

/** What may be used of a value, and what is wrong with the rest. */
export function readArchief(value: unknown): { value?: Archief; findings: SettingFinding[] } {
  if (value === null) return { findings: [] }
  if (!isRecord(value)) return { findings: [{ ruleId: 'INSTELLING-WAARDE', at: [], onKey: true, ...wrongShape }] }
  const judged = Object.entries(value).map(([name, given]) => ({ name, given, finding: whatIsWrong(name, given) }))
  const right = judged.filter(({ finding }) => finding === undefined).map(({ name, given }) => [name, given] as const)
  return {
    value: Object.fromEntries(right) as Archief,
    findings: judged.flatMap(({ finding }) => finding ?? []),
  }
}

/** The same, with nothing missing of what is needed. Throws a UserError that names all of what is. */
export function complete<Needed extends ArchiefSleutel>(
  archief: Archief,
  needed: readonly Needed[],
): Archief & Record<Needed, string> {
  const missing = needed.filter((name) => archief[name] === undefined)
  if (missing.length === 0) return archief as Archief & Record<Needed, string>
  throw new UserError(
    `In .beraad.yaml ontbreekt bij archief: ${enumerate(missing)}.`,
    'Vul dat aan in het bestand naast cases. Een voorbeeld staat in docs/archief.md.',
  )
}

/** "10 jaar" or "6 maanden" as ISO 8601 knows it; undefined for anything else. */
export function durationOf(text: string): string | undefined {
  const [, count, unit] = /^([1-9]\d{0,2}) (jaar|maand|maanden)$/.exec(text) ?? []
  return count === undefined ? undefined : `P${count}${unit === 'jaar' ? 'Y' : 'M'}`
}

function whatIsWrong(name: string, given: unknown): SettingFinding | undefined {
  if (!isSleutel(name))
    return unknownSetting(name, Object.keys(sleutels), `De instelling archief kent geen ${shorten(name, 40)}.`)
  const { fits, told }: Sleutel = sleutels[name]
  if (typeof given === 'string' && fits(given)) return undefined
  return { ruleId: 'INSTELLING-WAARDE', at: [name], ...told }
}

function isSleutel(name: string): name is ArchiefSleutel {
  return Object.hasOwn(sleutels, name)
}

function named(name: string, example: string): Sleutel {
  return {
    fits: (text) => text.trim() !== '' && !text.includes('\n'),
    told: { message: `${name} is een tekst van één regel.`, advice: `Schrijf bijvoorbeeld ${name}: ${example}` },
  }
}

/** The eight lists of organisations of TOOI; the lists themselves change every year and are not in this program. */
const tooiOrganisatie =
  /^https:\/\/identifier\.overheid\.nl\/tooi\/id\/(col|gemeente|ministerie|oorg|provincie|so|waterschap|zbo)\/[a-z]+[0-9]+$/

const wrongShape = {
  message: 'archief moet een onderdeel zijn met een regel per sleutel.',
  advice: 'Zet eronder, twee spaties ingesprongen, bijvoorbeeld: organisatie: Gemeente Voorbeeld',
}
