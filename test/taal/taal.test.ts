/** How the program speaks: short sentences, ordinary words, one way of addressing, and no promise that only others can make. */
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sentencesIn, textsInCode, textsInPages, wordsIn, type Text } from './texts.js'

describe.each([
  ['in het programma', textsInCode()],
  ['in de bladzijden', textsInPages()],
])('%s', (_where, texts) => {
  const sentences = texts
    .flatMap(({ at, text }) => sentencesIn(text).map((sentence) => ({ at, sentence, words: wordsIn(sentence) })))
    .filter(({ sentence }) => /^["“(*[]*[\p{Lu}…].*[.?!:]["”)*\]]*$/su.test(sentence))

  test('er is genoeg gevonden om iets van te zeggen', () => {
    expect(sentences.length).toBeGreaterThan(2500)
  })

  test('een zin heeft gemiddeld hoogstens 15 woorden', () => {
    expect(sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length).toBeLessThanOrEqual(15)
  })

  test('geen zin heeft meer dan 25 woorden, of het is een lijst', () => {
    const isList = (sentence: string) => sentence.split(',').length > 6
    expect(sentences.filter(({ sentence, words }) => words > 25 && !isList(sentence))).toEqual([])
  })

  test.each([
    [
      'er staat geen ambtelijke taal',
      /\b(conform|teneinde|derhalve|inzake|middels|alsmede|tevens|omtrent|aangaande|zulks|reeds|indien|thans|onderhavige?)\b/i,
    ],
    [
      'er staan geen omhaalwoorden',
      /\b(dient te|dienen te|ten (aanzien|behoeve|gevolge) van|met betrekking tot|door middel van|in het kader van)\b/i,
    ],
    ['er staat geen vergadertaal', /\b(implementer|faciliter|optimaliser|prioriter|borgen|casuïstiek|uitrollen)/i],
    [
      'er staat geen belofte of oordeel dat van een jurist is',
      /\b(voldoet aan de (wet|AVG|Woo|eis)|rechtsgeldig|waterdicht|AVG-proof|compliant)/i,
    ],
  ])('%s', (_promise, unwanted) => {
    expect(found(texts, unwanted)).toEqual([])
  })

  test('de lezer is je, behalve in een brief of verklaring voor buiten', () => {
    const outside = /^(src\/core\/report\/soorten\/(terugkoppeling|maatwerk)\.ts|docs\/toegankelijkheid\.md):/
    expect(found(texts, /(?<!\p{L})(u|uw)(?!\p{L})/iu).filter(({ at }) => !outside.test(at))).toEqual([])
  })
})

test('de sleutels in elke JSON die we beschrijven, zijn Nederlands', () => {
  const english =
    /^(path|file|line|column|name|title|type|kind|value|values|key|keys|count|total|date|day|year|text|list|items?|same|other|from|to|reason|result|message|warnings?|errors?|level|source|target|owner|created|updated|version)$/i
  const schemas = readdirSync('schema').map((file) => JSON.parse(readFileSync(`schema/${file}`, 'utf8')) as unknown)
  const keys = new Set(schemas.flatMap(keysIn))
  expect(keys.size).toBeGreaterThan(250)
  expect([...keys].filter((key) => english.test(key))).toEqual([])
})

/** The names of properties, at any depth of a schema. */
function keysIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'properties' in node ? Object.keys(node.properties as object) : []
  return [...own, ...Object.values(node).flatMap(keysIn)]
}

function found(texts: readonly Text[], unwanted: RegExp): Text[] {
  return texts.filter(({ text }) => unwanted.test(text))
}
