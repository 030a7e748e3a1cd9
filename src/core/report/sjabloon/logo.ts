/** The logo of an organisation as an address that holds the picture itself. */

/** Why a file cannot be a logo. */
export type LogoFault = 'lezen' | 'groot' | 'soort'

/**
 * The picture as a `data:` address, or why not. What a file is, its first bytes say, never its name. A page shows it as
 * an image only, where a browser runs no script and loads nothing.
 */
export function logoAddress(bytes: Uint8Array): { address: string } | { fault: LogoFault } {
  if (bytes.length > maxLogoBytes) return { fault: 'groot' }
  const mediaType = Object.entries(kinds).find(([, isIt]) => isIt(bytes))?.[0]
  return mediaType === undefined ? { fault: 'soort' } : { address: `data:${mediaType};base64,${base64(bytes)}` }
}

/** Every report holds the whole picture. */
const maxLogoBytes = 200_000

const kinds: Record<string, (bytes: Uint8Array) => boolean> = {
  'image/png': (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'image/jpeg': (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  'image/svg+xml': isSvg,
}

function startsWith(bytes: Uint8Array, wanted: readonly number[]): boolean {
  return wanted.every((byte, i) => bytes[i] === byte)
}

/** XML whose first element is `svg`. What may stand before that (declaration, comments) begins with `<?` or `<!`. */
function isSvg(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 4000)).replace(/^\xef\xbb\xbf/, '')
  return head.trimStart().startsWith('<') && /<(?![?!])(\S*)/.exec(withoutComments(head))?.[1]?.split('>')[0] === 'svg'
}

function withoutComments(text: string): string {
  return text.replace(/<!--[^]*?-->/g, '')
}

function base64(bytes: Uint8Array): string {
  const parts = Array.from({ length: Math.ceil(bytes.length / part) }, (_, i) =>
    bytes.subarray(i * part, (i + 1) * part),
  )
  return btoa(parts.map((some) => String.fromCharCode(...some)).join(''))
}

/** So many arguments any engine takes. */
const part = 8192
