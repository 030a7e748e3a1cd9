/** What a folder of cases needs to be checked at every change: files for the places where a team keeps its git. */
import { UserError } from './errors.js'
import { preCommitConfig } from './skeleton.js'

export type CiKind = keyof typeof kinds

/** The kinds that `beraad init --ci` knows. */
export const ciKinds = ['github', 'gitlab', 'forgejo', 'pre-commit'] as const

/** The kinds in words as typed, each one or more with commas between. Throws a UserError for a word that is none. */
export function ciKindsIn(typed: readonly string[]): CiKind[] {
  const words = typed.flatMap((text) => text.split(',')).map((word) => word.trim().toLowerCase())
  return [...new Set(words.map(kindMeant))]
}

function kindMeant(word: string): CiKind {
  const kind = ciKinds.find((name) => name === word)
  if (kind === undefined) throw new UserError(`--ci kent "${word}" niet.`, `Kies uit: ${ciKinds.join(', ')}.`)
  return kind
}

/** Path → text of the files for one kind. */
export function ciFiles(kind: CiKind): Readonly<Record<string, string>> {
  return kinds[kind].files
}

/** What is left to do by hand once the files are there. */
export function ciSteps(kind: CiKind): readonly string[] {
  return kinds[kind].steps
}

/** The package is on no registry, so it goes along with the cases. An installed beraad packs itself, without a network. */
const packItself = ['npm pack --ignore-scripts "$(npm root -g)/moreel-beraad"', 'mv moreel-beraad-*.tgz gereedschap/']

const putPackage = [
  'Zet het pakket van beraad in de map gereedschap, en neem die map op in git:',
  ...packItself.map((line) => `  ${line}`),
]

const readme = `# Gereedschap

Zet hier het pakket waarmee de controle draait: \`moreel-beraad-<versie>.tgz\`, en nooit meer dan één.
Het pakket staat in git, zodat de controle niets van internet nodig heeft. Zo maak je het, in de map hierboven:

${packItself.map((line) => `    ${line}`).join('\n')}
`

// Without what is optional (the index of zoek), the package needs no other one. Only with --offline npm does not ask for those.
const install =
  'npm install --global --offline --omit=optional --ignore-scripts --no-audit --no-fund ./gereedschap/moreel-beraad-*.tgz'

// What stands in git stays there, so where it surely leads to a person a warning is not enough, also in a concept.
const checkLeaks = 'beraad controleer --alleen LEK --streng'

// Whoever keeps no index has none to check.
const checkIndex = 'test ! -e moresprudentie || beraad index --controleer --quiet'

const github = `# Controleert alle casussen bij elke wijziging. Het pakket staat in de map gereedschap.
name: beraad
on:
  push:
  pull_request:
permissions:
  contents: read
jobs:
  controleer:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - name: Zet beraad klaar
        run: ${install}
      - name: Controleer de casussen
        run: beraad controleer --format github
      - name: Zoek persoonsgegevens
        run: ${checkLeaks} --format github
      - name: Controleer de index
        run: ${checkIndex}
`

const forgejo = `# Controleert alle casussen bij elke wijziging. Het pakket staat in de map gereedschap.
# Heeft jullie runner een ander label dan docker, verander dan runs-on.
name: beraad
on:
  push:
  pull_request:
jobs:
  controleer:
    runs-on: docker
    container:
      image: data.forgejo.org/oci/node:22-bookworm
    steps:
      - uses: https://data.forgejo.org/actions/checkout@v4
        with:
          persist-credentials: false
      - name: Zet beraad klaar
        run: ${install}
      - name: Controleer de casussen
        run: beraad controleer
      - name: Zoek persoonsgegevens
        run: ${checkLeaks}
      - name: Controleer de index
        run: ${checkIndex}
`

const gitlab = `# Controleert alle casussen bij elke wijziging. Het pakket staat in de map gereedschap.
beraad:
  image: node:22
  before_script:
    - ${install}
  script:
    # De eerste regel maakt het overzicht voor GitLab, de andere bepalen of de controle slaagt.
    - beraad controleer --format gitlab --force --output beraad-codekwaliteit.json || true
    - beraad controleer
    # Wat in git staat, blijft daar. Daarom faalt dit bij een persoonsgegeven, ook in een concept.
    - ${checkLeaks}
    - ${checkIndex}
  artifacts:
    when: always
    reports:
      codequality: beraad-codekwaliteit.json
`

const kinds = {
  github: {
    files: { '.github/workflows/beraad.yml': github, 'gereedschap/LEESMIJ.md': readme },
    steps: putPackage,
  },
  gitlab: {
    files: {
      '.gitlab/beraad.yml': gitlab,
      '.gitlab-ci.yml': 'include:\n  - local: .gitlab/beraad.yml\n',
      'gereedschap/LEESMIJ.md': readme,
    },
    steps: [
      'Had je al een .gitlab-ci.yml? Neem daarin dan .gitlab/beraad.yml op:',
      '  include:',
      '    - local: .gitlab/beraad.yml',
      ...putPackage,
    ],
  },
  forgejo: {
    files: { '.forgejo/workflows/beraad.yml': forgejo, 'gereedschap/LEESMIJ.md': readme },
    steps: putPackage,
  },
  'pre-commit': {
    files: { '.pre-commit-config.yaml': preCommitConfig },
    steps: ['Zet de controle voor elke commit aan: pre-commit install'],
  },
} satisfies Record<(typeof ciKinds)[number], { files: Record<string, string>; steps: string[] }>
