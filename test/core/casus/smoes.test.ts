/** Which sentences sound like an excuse, and which real arguments must not. */
import { expect, test } from 'vitest'
import { soundsLikeSmoes } from '../../../src/core/casus/smoes.js'

test.each([
  'Regels zijn regels.',
  'Regels zijn nu eenmaal regels.',
  'De wet is de wet.',
  'Zo is het beleid.',
  'Zo zijn de regels.',
  'Zo is het nu eenmaal.',
  'Zo doen we het hier altijd.',
  'Dat hebben we altijd zo gedaan.',
  'Iedereen doet het.',
  'Anderen deden het ook, anderen doen dat nog.',
  'Dan komt straks iedereen.',
  'Dan is het hek van de dam.',
  'Als wij het niet doen, doet een ander het.',
  'Dit is niet onze verantwoordelijkheid.',
  'Dat is niet aan ons.',
  'Daar gaan wij niet over.',
  'Ik doe gewoon mijn werk.',
  'Wij volgen alleen de regels.',
  'Daar kunnen wij niets aan doen.',
  'Het systeem laat dat niet toe.',
  'Het is te laat.',
  'Daar is het nu te laat voor, het is inmiddels te laat.',
  'Te laat nu.',
  'Niemand merkt het.',
  'Het maakt toch niets uit.',
  'Eigen schuld.',
])('klinkt als een smoes: %s', (stelling) => {
  expect(soundsLikeSmoes(stelling)).toBe(true)
})

test.each([
  'Zij heeft recht op onderwijs, ook als zij ziek is.',
  'Gelijke gezinnen kregen een afwijzing.',
  'De wet vraagt dat we zorgvuldig onderzoeken.',
  'De beslissing kwam vijf maanden te laat bij hem aan.',
  'Als het besluit te laat komt, verliest zij haar woning.',
  'Iedereen moet op onze regels kunnen vertrouwen.',
  'Andere aanvragers wachten ook.',
  'Het is niet onze verantwoordelijkheid die telt, maar die van de gemeente als geheel.',
  'Zij draagt geen schuld aan de vertraging.',
  'De kosten drukken op de belastingbetaler.',
])('klinkt niet als een smoes: %s', (stelling) => {
  expect(soundsLikeSmoes(stelling)).toBe(false)
})
