/** The beginning of a long row: a screen holds no hundred of the same. */

/** At most `most`, and then how many more there are: `--json` has them all. `rest` makes one of that text. */
export function firstOf<One>(all: readonly One[], most: number, rest: (text: string) => One): One[] {
  if (all.length <= most) return [...all]
  return [...all.slice(0, most), rest(`En nog ${all.length - most}; alles staat in --json.`)]
}
