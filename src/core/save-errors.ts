/** The two ways in which saving can fail, each with the sentences that the user sees. */
import { ExitCode, UserError } from './errors.js'

/** The new state is not durable. Nothing on disk was changed, unless `onDisk` is unknown; the answer is still in the session. */
export class SaveFailed extends UserError {
  /** `onDisk`: what the file holds now: the state before this save, or it could not be found out. */
  constructor(
    message: string,
    advice: string,
    readonly onDisk: 'old' | 'unknown' = 'old',
  ) {
    super(message, advice, ExitCode.io)
    this.name = 'SaveFailed'
  }
}

/** The file on disk is not the one that this session read or wrote last: an editor, git or another program changed it. */
export class ChangedOutside extends UserError {
  constructor(file: string) {
    super(
      `${file} is intussen buiten deze sessie gewijzigd.`,
      'Er is niets overschreven. Lees het bestand opnieuw en voeg je laatste antwoord weer toe.',
      ExitCode.io,
    )
    this.name = 'ChangedOutside'
  }
}

/** The error for a failed save, by the code that the operating system gave (such as ENOSPC). */
export function saveFailed(file: string, code: string): SaveFailed {
  const { what, advice } = diskTrouble(code)
  return new SaveFailed(`${file} is niet opgeslagen: ${what}.`, advice)
}

/** The same, before there is anything to save: no lock or folder can be made here. */
export function folderTrouble(folder: string, code: string): SaveFailed {
  const { what, advice } = diskTrouble(code)
  return new SaveFailed(`In de map ${folder} kan niet worden opgeslagen: ${what}.`, advice)
}

/** The error for when neither the old nor the new state can be read back. */
export function saveUncertain(file: string): SaveFailed {
  return new SaveFailed(
    `Het is niet zeker of ${file} is opgeslagen.`,
    'Je antwoord staat nog in deze sessie. Probeer het opnieuw, of kies een andere map.',
    'unknown',
  )
}

/** A text that would not give the same answers back is never written. */
export function wouldNotReadBack(file: string): SaveFailed {
  return new SaveFailed(
    `${file} is niet opgeslagen: de tekst zou niet goed kunnen worden teruggelezen.`,
    'Er is niets overschreven. Maak het laatste antwoord korter of eenvoudiger, of kies een andere map.',
  )
}

function diskTrouble(code: string): Trouble {
  return Object.values(troubles).find((trouble) => trouble.codes.includes(code)) ?? other(code)
}

interface Trouble {
  codes: readonly string[]
  what: string
  advice: string
}

type Kind = 'full' | 'readOnly' | 'gone' | 'broken' | 'badPath' | 'tooManyOpen' | 'noReplacing'

const troubles: Record<Kind, Trouble> = {
  full: {
    // EFBIG: a limit on the size of one file (`ulimit -f`), which feels the same to the user.
    codes: ['ENOSPC', 'EDQUOT', 'EFBIG'],
    what: 'de schijf is vol',
    advice: 'Maak ruimte vrij en probeer het opnieuw, of kies een andere map.',
  },
  readOnly: {
    codes: ['EROFS', 'EACCES', 'EPERM'],
    what: 'hier mag je alleen lezen',
    advice: 'Vraag schrijfrecht voor dit bestand en deze map, of kies een andere map.',
  },
  gone: {
    codes: ['ENOENT', 'ENOTDIR', 'ESTALE', 'ENODEV', 'ENXIO'],
    what: 'het bestand of de map is verdwenen',
    advice: 'Zet het bestand of de map terug en probeer het opnieuw, of kies een andere map.',
  },
  broken: {
    codes: ['EIO'],
    what: 'de schijf meldt een fout',
    advice: 'Probeer het opnieuw, of kies een map op een andere schijf.',
  },
  badPath: {
    codes: ['ENAMETOOLONG', 'EEXIST', 'EISDIR'],
    what: 'op deze plek of met deze naam kan het niet',
    advice: 'Kies een kortere naam of een andere map.',
  },
  tooManyOpen: {
    codes: ['EMFILE', 'ENFILE'],
    what: 'er staan te veel bestanden open',
    advice: 'Sluit andere programma’s en probeer het opnieuw.',
  },
  noReplacing: {
    // Some mounted folders put every file elsewhere.
    codes: ['EXDEV'],
    what: 'een nieuwe versie kan hier niet op de plaats van de oude komen',
    advice: 'Kies een map op een andere schijf.',
  },
}

function other(code: string): Trouble {
  return { codes: [code], what: `de schijf weigert (${code})`, advice: 'Probeer het opnieuw, of kies een andere map.' }
}
