/** Flags that may be given more than once. */

/** For a flag that may be given more than once: all its values. */
export function andEarlier(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value]
}
