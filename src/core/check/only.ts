/** Which rules are asked, when not all are: `--alleen LEK,ARG-SMOES`. */

/** Whether a rule is among those that are asked. A group is named by the first part of its ids: LEK for LEK-BSN. */
export function isAsked(id: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((name) => id === name || id.startsWith(`${name}-`))
}
