/** Which file a service shows a finding at, when the cases lie in a folder below the top of the repository. */
import { expect, test } from 'vitest'
import { serviceNames } from '../../src/io/service-names.js'

const github = { GITHUB_WORKSPACE: '/werk/repo' }

test.each([
  ['cases/a.yaml', '/werk/repo/beraden', github, 'beraden/cases/a.yaml'],
  ['../cases/a.yaml', '/werk/repo/beraden/docs', github, 'beraden/cases/a.yaml'],
  ['cases/a.yaml', '/werk/repo/beraden', { CI_PROJECT_DIR: '/werk/repo/' }, 'beraden/cases/a.yaml'],
  ['cases/a.yaml', '/werk/repo', github, 'cases/a.yaml'],
  ['cases/a.yaml', '/werk/repo2', github, 'cases/a.yaml'],
  ['cases/a.yaml', '/werk/repo/beraden', {}, 'cases/a.yaml'],
  ['-', '/werk/repo/beraden', github, '-'],
])('%s vanuit %s', (file, folder, variables, name) => expect(serviceNames(folder, variables)(file)).toBe(name))
