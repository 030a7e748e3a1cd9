/** Why a rule is there, for who asks: read by `--leg-uit` and docs/regels.md, never while checking. */

interface Explanation {
  /** The reason, from the step of the method or the law: one to three short sentences. */
  why: string
  /** Absent where no text can show it, such as bytes that are no text. */
  example?: Example
}

/**
 * Excerpts of the rule's golden files, `bad/` and `ok/`: whole lines, from the second line of the template on.
 * `# …` stands for lines that are left out, `# geen kant` for a key that is not there.
 */
export interface Example {
  bad: string
  good: string
}

/** Rule id → explanation. */
export type Explanations = Readonly<Record<string, Explanation>>
