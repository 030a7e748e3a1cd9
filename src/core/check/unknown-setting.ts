/** A name in the settings that is none of those that stand there. */
import { nearestWord } from './nearest-word.js'
import type { SettingFinding } from './rule-settings.js'

/** `names`: those that may stand there; the nearest is offered, or all of them. */
export function unknownSetting(name: string, names: readonly string[], message: string): SettingFinding {
  const meant = nearestWord(name, names)
  return {
    ruleId: 'INSTELLING-ONBEKEND',
    at: [name],
    onKey: true,
    message,
    advice: meant === undefined ? `Haal haar weg, of kies uit: ${names.join(', ')}.` : `Bedoelde je ${meant}?`,
  }
}
