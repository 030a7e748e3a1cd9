/** Personal data in an answer, in a real terminal: the line comes back ready to be changed. */
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTerminal, program, scratchFolder } from './terminal.js'

test('wie aanpast, vindt wat hij typte terug op de regel', async () => {
  const { folder, remove } = scratchFolder()
  execFileSync(process.execPath, [program, 'init', '-q'], { cwd: folder })
  const terminal = openTerminal(['nieuw'], { cwd: folder })
  await terminal.waitFor('>')
  terminal.type('Laptop voor mevrouw Jansen\r')
  await terminal.waitFor('Zo bewaren, of aanpassen?')
  terminal.type('\r')
  await terminal.waitFor('> Laptop voor mevrouw Jansen')
  terminal.type(`${'\u007f'.repeat('mevrouw Jansen'.length)}een moeder\r`)
  await terminal.waitFor('vraag 2 van')
  terminal.kill('SIGKILL')
  await terminal.ended()
  const [year = ''] = readdirSync(join(folder, 'cases')).filter((name) => /^\d{4}$/.test(name))
  expect(readdirSync(join(folder, 'cases', year)).join()).toContain('-laptop-voor-een-moeder.yaml')
  remove()
})
