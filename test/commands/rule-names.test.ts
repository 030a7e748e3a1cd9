/** Which words `--alleen` takes: whatever a check can say, and nothing else. */
import { expect, test } from 'vitest'
import { ruleNames } from '../../src/commands/rule-names.js'
import { catalogue } from '../../src/core/check/catalogue.js'

test('elke regel van docs/regels.md en elke groep kan, ook in kleine letters', () => {
  for (const { id } of catalogue()) {
    expect(ruleNames(id)).toEqual([id])
    expect(ruleNames(id.split('-')[0]!.toLowerCase())).toEqual([id.split('-')[0]])
  }
})

test('een tikfout gaat niet door voor "alles is goed"', () => {
  const advice = (typed: string) => {
    try {
      return ruleNames(typed)
    } catch (error) {
      return error
    }
  }
  expect(advice('LEK,SJABLON')).toMatchObject({ advice: 'Bedoelde je SJABLOON?' })
  expect(advice(' , ')).toMatchObject({ advice: 'Alle regels staan in docs/regels.md.' })
})
