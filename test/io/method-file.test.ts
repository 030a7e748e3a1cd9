/** The wording of the method belongs to the collection, wherever in it somebody stands. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readMethod } from '../../src/io/method-file.js'
import { scratch } from './folder.js'

const newFolder = scratch()

test('eigen teksten naast cases gelden ook in een map daaronder', async () => {
  const root = newFolder()
  const file = join(root, 'templates/methode/signaal.yaml')
  mkdirSync(join(root, 'cases/2025'), { recursive: true })
  mkdirSync(join(root, 'templates/methode'), { recursive: true })
  cpSync('templates/methode/signaal.yaml', file)
  writeFileSync(file, readFileSync(file, 'utf8').replace('titel: Het signaal', 'titel: Wat er speelt'))
  expect((await readMethod(join(root, 'cases/2025'), 'signaal')).stappen['signaal']?.titel).toBe('Wat er speelt')
})
