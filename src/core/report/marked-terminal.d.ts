/** marked-terminal brings no types: this is the part that the terminal form uses. */
declare module 'marked-terminal' {
  import type { MarkedExtension } from 'marked'

  type Style = (text: string) => string

  export function markedTerminal(options: { strong: Style; em: Style; del: Style }): MarkedExtension
}
