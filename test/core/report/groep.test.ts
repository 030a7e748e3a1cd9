/** The report and the bundel of a group: read, and held against who may see what. */
import { expect, test } from 'vitest'
import { groepBundel } from '../../../src/core/report/groep/bundel.js'
import { groepScherm } from '../../../src/core/report/groep/scherm.js'
import { html } from '../../../src/core/report/html.js'
import { markdown } from '../../../src/core/report/markdown.js'
import { casusFor } from '../../../src/core/report/profiel/casus-for.js'
import type { Profiel } from '../../../src/core/report/profiel/profielen.js'
import { reportOfKind } from '../../../src/core/report/soorten/soorten.js'
import { readingForm } from '../../../src/core/casus/reading.js'
import { aGroupFile, fullMembers } from '../groep/groups.js'
import { caseAt } from './examples.js'

const voorbeeld = caseAt('cases/2020/2020-12-15-herstelactie-vergeten-groep.yaml')

function reportFor(profiel: Profiel, casus = voorbeeld) {
  const { casus: seen, weggelaten } = casusFor(profiel, casus)
  return reportOfKind('verslag', seen, { version: '1.0.0', profiel, weggelaten, inhoud: 'a'.repeat(64) })
}

test('het verslag van de groep zelf', async () => {
  await expect(markdown(reportFor('intern').blocks)).toMatchFileSnapshot('groep-verslag.md')
})

test('de bundel voor het bestuur, zonder motiveringen', async () => {
  const text = markdown(groepBundel(casusFor('directie', voorbeeld).casus))
  await expect(text).toMatchFileSnapshot('groep-bundel.md')
  expect(text).not.toContain('werkt weer')
})

test('naar buiten blijven de aantallen staan, en is geen lid te herkennen', () => {
  const text = markdown(reportFor('openbaar').blocks)
  expect(text).toContain('| Aanvaard | 7 |')
  for (const part of ['casemanager noord', 'l12', '2021-08-31', '31 augustus 2021', 'werkt weer'])
    expect(text).not.toContain(part)
})

test('de trechter is een beeld met woorden en een tabel', () => {
  const page = html(reportFor('directie'))
  expect(page).toContain('<figure class="staven">')
  expect(page).toContain('2.114 mensen')
  expect(page).toContain('Aantal mensen: 2.114 bekend, 12 gemeld, 11 gewogen')
})

test('elk aantal boven de duizend staat met een punt: in het beeld, de tekst en de tabel', () => {
  const casus = readingForm(aGroupFile(fullMembers(2200)))
  const text = [
    markdown(reportFor('intern', casus).blocks),
    html(reportFor('intern', casus)).replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, ' '),
    markdown(groepBundel(casus)),
    markdown(groepScherm(casus, 'getekend')),
  ].join('\n')
  expect(text).toContain('2.200')
  const loose = [...text.matchAll(/(?<![-\d.#&a-z])\d{4,}(?![-\d.a-z])/g)].map(([number]) => number)
  expect(loose.filter((number) => !/^20[0-4]\d$/.test(number))).toEqual([])
})

test('op het scherm zijn de staven getekend; wie luistert, krijgt alleen woorden en getallen', () => {
  const [drawn, said] = (['getekend', 'gezegd'] as const).map((staven) => markdown(groepScherm(voorbeeld, staven)))
  expect(drawn).toContain('████')
  expect(said).not.toMatch(/[█▏]/)
  expect(said).toContain('Aantal mensen: 2.114 bekend')
})

test('een groep van 2.200 blijft leesbaar: de tabel houdt op en zegt dat', () => {
  const text = markdown(reportFor('intern', readingForm(aGroupFile(fullMembers(2200)))).blocks)
  expect(text).toContain('Hier staan de eerste 50 van 2.200 leden.')
  expect(text.split('\n').length).toBeLessThan(250)
})
