/** Which build of the program this is: two builds of the same sources have the same mark. */

/** Filled in by scripts/build.ts. */
declare const BUILD: string | undefined

/** The mark; undefined while the program runs straight from its sources, which may change under it. */
export const build = typeof BUILD === 'undefined' ? undefined : BUILD
