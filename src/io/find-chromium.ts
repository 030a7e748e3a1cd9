/** Where a browser of the Chromium family is on this machine. Nothing is run to find out. */
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ExitCode, UserError } from '../core/errors.js'
import { attempt } from './system-calls.js'

/**
 * Its full path: what CHROME_PATH says, else a known name on PATH, else a usual place. Throws a UserError when
 * there is none, or when CHROME_PATH names no program.
 */
export function findChromium(variables: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const own = variables['CHROME_PATH']
  if (own !== undefined && own.trim() !== '') {
    if (isProgram(own)) return own
    throw new UserError('CHROME_PATH wijst geen programma aan.', `Geef daar het hele pad van een browser.`, ExitCode.io)
  }
  const found = [...onPath(variables['PATH'] ?? ''), ...usualPlaces(variables, platform)].find(isProgram)
  if (found !== undefined) return found
  throw new UserError(
    'Voor pdf is een browser nodig, en op deze computer is er geen gevonden.',
    'Installeer Chromium (in Debian: apt install chromium), of kies --vorm html of docx.',
    ExitCode.io,
  )
}

function onPath(path: string): string[] {
  const folders = path.split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function usualPlaces(variables: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') return macApps.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  if (platform !== 'win32') return ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome']
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => variables[name] ?? [])
  return windowsPrograms.flatMap((program) => roots.map((root) => join(root, program)))
}

function isProgram(path: string): boolean {
  return attempt(() => (accessSync(path, constants.X_OK), statSync(path).isFile())) ?? false
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge']
const windowsPrograms = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]
