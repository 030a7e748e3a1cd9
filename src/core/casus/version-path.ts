/** Where the copy of an earlier version lies: beside `cases/`, in folders with the same names. */

/** `file`: the path of the case, relative to the folder with cases: "cases/2025/x.yaml" has "versies/2025/x.v1.yaml". */
export function versionPath(file: string, nummer: number): string {
  return `versies/${file.replace(/^cases\//, '').replace(/\.ya?ml$/, '')}.v${nummer}.yaml`
}

/** Where a text lies that was changed after version `nummer` was sealed: it is not that version. */
export function changedPath(file: string, nummer: number): string {
  return versionPath(file, nummer).replace(/\.yaml$/, '-gewijzigd.yaml')
}
