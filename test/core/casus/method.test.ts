/** The wording of the method: complete for every step and question, and plain enough to read while leading a group. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { methodSchema, type Method } from '../../../src/core/casus/method.js'
import { questionFindings } from '../../../src/core/casus/question-form.js'
import { soundsLikeSmoes } from '../../../src/core/casus/smoes.js'
import { soorten } from '../../../src/core/casus/soorten.js'
import { stepsOf } from '../../../src/core/casus/steps.js'
import type { FieldQuestion, Question, RowsQuestion } from '../../../src/core/casus/steps/question.js'

const sharedSource = sourceOf('morele-oordeelsvorming')
const shared = parse(sharedSource) as Method

describe.each(soorten)('%s', (soort) => {
  const source = soort === 'beraad' ? sharedSource : sourceOf(soort)
  const method = parse(source) as Method
  const steps = stepsOf[soort]
  const questions = steps.flatMap((step) => step.questions)
  /** What every kind of case has; the file of a kind may word it anew. */
  const isElsewhere = (known: object, id: string) => soort !== 'beraad' && Object.hasOwn(known, id)

  describe('de methode is volledig', () => {
    test('de eerste regel wijst de editor het schema', () => {
      expect(source.split('\n')[0]).toBe('# yaml-language-server: $schema=../../schema/methode.schema.json')
    })

    test('het bestand klopt met het schema van een methode', () => {
      const validate = new Ajv().compile(methodSchema)
      validate(method)
      expect(validate.errors).toBeNull()
    })

    test('elke stap heeft een tekst, en er staat geen stap te veel', () => {
      const own = steps.map(({ id }) => id).filter((id) => id in method.stappen || !isElsewhere(shared.stappen, id))
      expect(Object.keys(method.stappen)).toEqual(own)
    })

    test('elke vraag heeft een tekst, in de volgorde van de stappen, en er staat geen vraag te veel', () => {
      const own = questions.flatMap(idsOf).filter((id) => id in method.vragen || !isElsewhere(shared.vragen, id))
      expect(Object.keys(method.vragen)).toEqual(own)
    })

    test('elke keuze heeft een tekst voor precies haar waarden', () => {
      for (const field of fields()) {
        const labels = wordingOf(field.id)?.keuzes
        expect(labels && Object.keys(labels), field.id).toEqual(field.options)
      }
    })

    test('waar je iets typt, staat een voorbeeld', () => {
      const typed = new Set(['regel', 'tekst', 'datum', 'getal', 'lijst', 'teksten'])
      const bare = asked().filter(({ id, kind }) => typed.has(kind) && wordingOf(id)?.voorbeeld === undefined)
      expect(bare).toEqual([])
    })

    test('een voorbeeld van een datum of getal kun je zo overtypen', () => {
      const examples = (kind: string) => asked().flatMap((q) => (q.kind === kind ? wordingOf(q.id)?.voorbeeld : []))
      expect(examples('datum').filter((example) => !/^\d{4}-\d{2}-\d{2}$/.test(example ?? ''))).toEqual([])
      expect(examples('getal').filter((example) => !/^\d+$/.test(example ?? ''))).toEqual([])
    })

    test.runIf(soort === 'beraad')(
      'de voorbeelden doen het zelf goed: de vraag heeft de juiste vorm en het argument is geen smoes',
      () => {
        const example = (id: string) => method.vragen[id]?.voorbeeld ?? ''
        const [handeling, vraag] = [example('beslissing.handeling'), example('beslissing.vraag')]
        expect(questionFindings({ handeling, vorm: 'doen', vraag })).toEqual([])
        expect(soundsLikeSmoes(example('argumenten.stelling'))).toBe(false)
      },
    )

    test('wie uit de casus zelf kiest, krijgt geen suggesties van elders', () => {
      const pointing = fields().filter((field) => field.kind === 'kenmerken')
      expect(pointing.filter(({ id }) => wordingOf(id)?.suggesties !== undefined)).toEqual([])
    })
  })

  describe('de vraag noemt waar ze over gaat', () => {
    test.runIf(soort !== 'beraad')('geen enkele tekst noemt deze casus een beraad', () => {
      const asked = questions.flatMap(idsOf).map((id) => ({ id, text: JSON.stringify(wordingOf(id)) }))
      const told = steps.map(({ id }) => ({ id, text: JSON.stringify(method.stappen[id] ?? shared.stappen[id]) }))
      expect([...asked, ...told].filter(({ text }) => /\b(dit|het) beraad\b/i.test(text))).toEqual([])
    })

    test('bij elke rij staat het onderwerp in de vraag', () => {
      const rows = questions.flatMap((question) => (question.kind === 'rijen' ? question.fields : []))
      expect(rows.filter(({ id }) => !wordingOf(id)?.vraag.includes('{onderwerp}'))).toEqual([])
    })

    test('het onderwerp staat nergens waar er nog geen is', () => {
      const named = new Set(questions.flatMap(fieldsWithSubject))
      const stray = texts().filter(({ at, text }) => text.includes('{') && !named.has(at.replace(/\.vraag$/, '')))
      expect(stray).toEqual([])
    })

    test('er is maar één soort invulplek', () => {
      expect(texts().filter(({ text }) => /[{}]/.test(text.replaceAll('{onderwerp}', '')))).toEqual([])
    })
  })

  describe('de teksten zijn kort en gewoon', () => {
    const measured = texts().map(({ at, text }) => ({ at, sentences: sentencesOf(text).map(wordCount) }))

    test('een zin heeft gemiddeld hoogstens 15 woorden', () => {
      const counts = measured.flatMap(({ sentences }) => sentences)
      expect(counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length)).toBeLessThanOrEqual(15)
    })

    test('geen zin heeft meer dan 25 woorden', () => {
      expect(measured.filter(({ sentences }) => sentences.some((count) => count > 25))).toEqual([])
    })

    test('het doel van een stap past op één regel van het scherm', () => {
      expect(Object.values(method.stappen).filter(({ doel }) => doel.length > 70 || doel.includes('\n'))).toEqual([])
    })

    test('de uitleg van een stap is twee tot vier zinnen', () => {
      const lengths = Object.values(method.stappen).map(({ uitleg }) => sentencesOf(uitleg).length)
      expect(lengths.filter((length) => length < 2 || length > 4)).toEqual([])
    })

    test('de hulp is hoogstens drie zinnen', () => {
      expect(Object.entries(method.vragen).filter(([, { hulp }]) => sentencesOf(hulp).length > 3)).toEqual([])
    })

    test('een vraag is kort en eindigt op een vraagteken', () => {
      expect(Object.values(method.vragen).filter(({ vraag }) => !/^[^\n]{1,89}\?$/.test(vraag))).toEqual([])
    })

    test('een keuze past achter haar nummer op één regel', () => {
      const labels = Object.values(method.vragen).flatMap(({ keuzes }) => Object.values(keuzes ?? {}))
      expect(labels.filter((label) => label.length > 70)).toEqual([])
    })

    test.each([
      ['de lezer is overal je', /(?<![\p{L}])(u|uw|uwe)(?![\p{L}])/iu],
      ['er staat geen ambtelijke taal', /\b(conform|teneinde|derhalve|inzake|middels|alsmede|tevens|onderhavige?)\b/i],
      ['er staan geen omhaalwoorden', /\b(dient te|dienen te|ten aanzien van|met betrekking tot|in het kader van)\b/i],
      ['er staat geen vergadertaal', /\b(implementeren|faciliteren|borgen|casuïstiek|proportionaliteit|uitrollen)\b/i],
      [
        'er staat geen Engels',
        /\b(the|you|your|yes|stakeholders?|feedback|input|case|issue|check|tool|file|team|please)\b/i,
      ],
    ])('%s', (_promise, unwanted) => {
      expect(texts().filter(({ text }) => unwanted.test(text))).toEqual([])
    })
  })

  function idsOf(question: Question): string[] {
    return 'fields' in question ? [question.id, ...question.fields.map((field) => field.id)] : [question.id]
  }

  type Asked = Exclude<Question, RowsQuestion>

  /** Everything that is asked: fields, lists and texts; a set of rows has no question of its own. */
  function wordingOf(id: string): Method['vragen'][string] | undefined {
    return method.vragen[id] ?? shared.vragen[id]
  }

  function asked(): Asked[] {
    return questions.flatMap((question): Asked[] => {
      if (question.kind === 'rijen') return question.fields
      return 'fields' in question ? [question, ...question.fields] : [question]
    })
  }

  function fields(): FieldQuestion[] {
    return asked().filter((question) => question.kind !== 'lijst' && question.kind !== 'teksten')
  }

  /** The first field of a list gives the new item its name, so only the later ones can use it. */
  function fieldsWithSubject(question: Question): string[] {
    if (!('fields' in question)) return []
    return question.fields.slice(question.kind === 'lijst' ? 1 : 0).map((field) => `vragen.${field.id}`)
  }

  /** Every text a user sees, with its place: the question's own text ends in `.vraag`. */
  function texts(node: unknown = { stappen: method.stappen, vragen: method.vragen }, at = ''): Text[] {
    if (typeof node === 'string') return [{ at, text: node }]
    return Object.entries(node as object).flatMap(([key, value]) => texts(value, at === '' ? key : `${at}.${key}`))
  }

  interface Text {
    at: string
    text: string
  }

  function sentencesOf(text: string): string[] {
    return text.split(/(?<=[.!?])[”"]?\s+/).filter((sentence) => sentence.trim() !== '')
  }

  function wordCount(sentence: string): number {
    return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  }
})

function sourceOf(name: string): string {
  return readFileSync(new URL(`../../../templates/methode/${name}.yaml`, import.meta.url), 'utf8')
}
