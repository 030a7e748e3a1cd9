/** A case shows who followed it, distinguished it or departed from it. */
import { expect, test } from 'vitest'
import { caseRows } from '../../../src/core/list/row.js'
import { citations } from '../../../src/core/moresprudentie/cited-by.js'
import { markdown } from '../../../src/core/report/markdown.js'
import { outline } from '../../../src/core/report/outline.js'
import { source } from '../report/examples.js'
import { beraad } from './beraden.js'

const old = beraad('2021-01-01-laat', 'ja', ['te', 'wet'], 'te')
const naming = (id: string, behandeling: 'volgt' | 'herziet', partial = {}) =>
  beraad(id, 'nee', ['te', 'wet'], 'wet', {
    verwijzingen: [{ naar: old.id, behandeling, motivering: `Om ${behandeling}.` }],
    ...partial,
  })
const departing = naming('2023-01-01-anders', 'herziet')
const following = naming('2022-01-01-gelijk', 'volgt')
const all = [departing, following, old]
const reportOf = (cases: typeof all) =>
  markdown(outline(old, { ...source, latere: citations(cases).get(old.id) ?? [] }))

test('een herzien beraad zegt dat bovenaan, en noemt elk later beraad met de motivering', () => {
  const lines = reportOf(all).split('\n')
  expect(lines.slice(0, 3)).toEqual(['# Beraad laat', '', '> Herzien door 2023-01-01-anders: Om herziet.'])
  const later = lines.slice(lines.indexOf('## Latere beraden'))
  expect(later[2]).toContain('**2023-01-01-anders.** Komt op dit beraad terug (1 januari 2023)')
  expect(later.join('\n')).toContain('Motivering: Om volgt.')
})

test('een concept en een ingetrokken beraad zeggen nog niets', () => {
  const open = (['concept', 'ingetrokken'] as const).map((status) =>
    naming(`2023-01-01-${status}`, 'herziet', { status }),
  )
  expect(reportOf([old, ...open])).not.toContain('Latere beraden')
})

test('wat in een vertrouwelijk beraad staat, komt niet in het rapport van een intern beraad', () => {
  const text = reportOf([old, naming('2023-01-01-anders', 'herziet', { vertrouwelijkheid: 'vertrouwelijk' })])
  expect(text).toContain('Herzien door 2023-01-01-anders.')
  expect(text).not.toContain('Om herziet')
})

test('de lijst noemt het ook, als een filter alleen het oude beraad kiest', () => {
  const [row] = caseRows([{ file: 'x.yaml', casus: old }], citations(all))
  expect(row).toMatchObject({ gevolgdDoor: [following.id], herzienDoor: [departing.id], onderscheidenDoor: [] })
})
