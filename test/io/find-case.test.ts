/** Which case a user means, and what they hear when that is not clear. */
import { expect, test } from 'vitest'
import { ExitCode, UserError } from '../../src/core/errors.js'
import { findCase } from '../../src/io/find-case.js'

const files = [
  'cases/2024/2024-05-14-herbeoordeling-na-wachten.yaml',
  'cases/2024/2024-11-05-fiets-voor-stage.yml',
  'cases/2025/2025-03-11-laptop-voor-thuisonderwijs.yaml',
  'cases/2025/2025-03-11-laptop.yaml',
]
const find = (wanted: string, cwd = '/map') => findCase(files, wanted, '/map', cwd)

function refusal(wanted: string, cwd?: string): UserError {
  try {
    find(wanted, cwd)
  } catch (error) {
    if (error instanceof UserError) return error
  }
  throw new Error('not refused')
}

test.each([
  ['2025-03-11-laptop', files[3]],
  ['2024-05', files[0]],
  ['fiets', files[1]],
  ['thuisonderwijs', files[2]],
])('een heel id gaat voor een begin, een begin voor een deel: %s', (wanted, file) => {
  expect(find(wanted)).toBe(file)
})

test.each([
  ['cases/2024/2024-11-05-fiets-voor-stage.yml', '/map'],
  ['2024-11-05-fiets-voor-stage.yml', '/map/cases/2024'],
  ['./2024/2024-11-05-fiets-voor-stage.yml', '/map/cases'],
  ['cases/2024/2024-11-05-fiets-voor-stage.yml', '/map/docs'],
  ['/map/cases/2024/2024-11-05-fiets-voor-stage.yml', '/elders'],
])('een pad mag ook, gezien vanaf hier of vanaf de map: %s in %s', (wanted, cwd) => {
  expect(find(wanted, cwd)).toBe(files[1])
})

test('passen er meer, dan worden ze genoemd', () => {
  expect(refusal('2025')).toMatchObject({
    message: 'Bij "2025" passen 2 casussen.',
    advice: 'Kies er een: 2025-03-11-laptop-voor-thuisonderwijs, 2025-03-11-laptop.',
  })
})

test('een tikfout levert een voorstel op', () => {
  expect(refusal('lapptop')).toMatchObject({
    message: 'Er is geen casus "lapptop".',
    advice: 'Bedoelde je 2025-03-11-laptop-voor-thuisonderwijs of 2025-03-11-laptop?',
  })
})

test.each(['', 'xyz', '2023', 'cases/2024/nee.yaml'])(
  'zonder iets dat lijkt, staat er waar de lijst is: "%s"',
  (wanted) => {
    expect(refusal(wanted)).toMatchObject({
      code: ExitCode.usage,
      advice: 'Bekijk welke casussen er zijn: beraad lijst',
    })
  },
)

test.each(['../x.yaml', '/etc/passwd', 'a/../../b.yaml', '..\\x/../../y'])(
  'een pad buiten de map wordt geweigerd: %s',
  (wanted) => {
    expect(refusal(wanted).code).toBe(ExitCode.unsafe)
  },
)
