/** What flags and environment variables say about the world. A flag wins over a variable. */

export interface WorldFlags {
  /** Colour on stdout and stderr. */
  color: { out: boolean; err: boolean }
  /** Ask line by line, without moving the cursor. Undefined when neither a flag nor a variable says so. */
  accessible: boolean | undefined
  /** Never ask. */
  noInput: boolean
}

type Variables = Readonly<Record<string, string | undefined>>

/**
 * `terminal`: which of stdout and stderr are a terminal.
 * Colour: `--no-color`, then FORCE_COLOR, then NO_COLOR (when not empty) and TERM=dumb, then whether it is a terminal.
 */
export function flagsOf(
  argv: readonly string[],
  variables: Variables,
  terminal: { out: boolean; err: boolean },
): WorldFlags {
  const end = argv.indexOf('--')
  const flags = end === -1 ? argv : argv.slice(0, end)
  const isDumb = variables['TERM'] === 'dumb'
  return {
    color: colorOf(flags, variables, terminal, isDumb),
    accessible: accessibleOf(flags, variables['ACCESSIBLE'], isDumb),
    noInput: flags.includes('--no-input'),
  }
}

/** A dumb terminal cannot do otherwise. */
function accessibleOf(flags: readonly string[], variable: string | undefined, isDumb: boolean): boolean | undefined {
  if (isDumb || flags.includes('--toegankelijk')) return true
  return isSet(variable) ? isOn(variable) : undefined
}

function colorOf(
  flags: readonly string[],
  variables: Variables,
  terminal: { out: boolean; err: boolean },
  isDumb: boolean,
): WorldFlags['color'] {
  if (flags.includes('--no-color')) return { out: false, err: false }
  if (isOn(variables['FORCE_COLOR'])) return { out: true, err: true }
  if (isSet(variables['NO_COLOR']) || isDumb || variables['FORCE_COLOR'] === '0') return { out: false, err: false }
  return terminal
}

/**
 * The service that runs us, when it shows findings in a form of its own. Forgejo and Gitea act as GitHub,
 * but only log its annotations, so a text for people is of more use there.
 */
export function serviceOf(variables: Variables): 'github' | 'gitlab' | undefined {
  if (isOn(variables['FORGEJO_ACTIONS']) || isOn(variables['GITEA_ACTIONS'])) return undefined
  if (isOn(variables['GITHUB_ACTIONS'])) return 'github'
  return isOn(variables['GITLAB_CI']) ? 'gitlab' : undefined
}

function isOn(value: string | undefined): boolean {
  return isSet(value) && value !== '0' && value !== 'false'
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}
