/** The repository itself holds no personal data: what looks like it stands in the corpus and in files that show a rule. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findLeaks } from '../../src/core/lek/find-leaks.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Invented data that must be there: sentences with marks, golden files, and tests of exactly this. */
const onPurpose =
  /^test\/(?:lek|core\/lek|checks|places)\/|^test\/(?:session|pty)\/leak\.test\.ts$|^test\/core\/check\/(?:rules|lijn-leaks)\.test\.ts$/
/** Numbers and a name that everybody uses as an example, and a domain that cannot exist. */
const plainlyFeigned =
  /^(?:123456782|(?:[Mm]evrouw )?Jansen|(?:\+31|0)6-?12345678|010 1234567|NL91 ABNA 0417 1643 00|.*@voorbeeld\.invalid)$/
const textFiles = /\.(?:ts|js|cjs|mjs|json|md|ya?ml|txt|out|tsv|sh)$|^[^.]+$/

test('in geen bestand van dit project staat een persoonsgegeven', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0')
  const read = files.filter((file) => textFiles.test(file) && !onPurpose.test(file) && file !== 'package-lock.json')
  expect(read.length).toBeGreaterThan(200)
  const found = read.flatMap((file) =>
    readFileSync(root + file, 'utf8')
      .split('\n')
      .flatMap((line, i) => findLeaks(line).map((leak) => ({ ...leak, line, place: `${file}:${i + 1}` }))),
  )
  const sure = found.filter(
    ({ certainty, line, start, end }) => certainty === 'zeker' && !plainlyFeigned.test(line.slice(start, end)),
  )
  expect(sure.map(({ place, kind }) => `${place} ${kind}`)).toEqual([])
})
