/** The beginning of a long row, and how many more there are. */

/** At most `most`; where there are more, a last one that `rest` makes of how many. */
export function firstOf<One>(all: readonly One[], most: number, rest: (more: number) => One): One[] {
  return all.length <= most ? [...all] : [...all.slice(0, most), rest(all.length - most)]
}

/** A screen holds no hundred of the same; `--json` has them all. */
export function moreInJson(more: number): string {
  return `En nog ${more}; alles staat in --json.`
}
