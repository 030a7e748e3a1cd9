/** The scripts that let a shell fill in words of `beraad`. */
import { script } from '@bomb.sh/tab'
import type { Shell } from '../environment.js'

/** The script of one shell. It asks `beraad complete -- <words>` for what fits. */
export function shellScript(shell: Shell): string {
  return shell === 'bash' ? bashScript : printedBy(() => script(shell, 'beraad', 'beraad'))
}

/**
 * Our own for bash: the library's runs what is typed and what a file is called, and needs a package that is often not
 * there. Without a fitting word the shell offers file names.
 */
const bashScript = `# bash completion for beraad
_beraad() {
  local value
  COMPREPLY=()
  while IFS=$'\\t' read -r value _; do
    if [[ -n $value && $value != :* ]]; then COMPREPLY+=("$value"); fi
  done < <(beraad complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  if [[ \${COMPREPLY[0]} == *: ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -o default -F _beraad beraad
`

/** What a function prints with console.log, as text: the library knows no other way. */
function printedBy(print: () => void): string {
  const lines: string[] = []
  const { log } = console
  const replace = (to: typeof log) => Object.assign(globalThis.console, { log: to })
  replace((text: string) => lines.push(`${text}\n`))
  try {
    print()
  } finally {
    replace(log)
  }
  return lines.join('')
}
