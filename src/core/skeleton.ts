/** What a folder for cases holds from the start. */
import { lijnSchema } from './casus/lijn.js'
import { casusSchema } from './casus/schema.js'
import { sjabloonSchema } from './casus/sjabloon.js'

/** The check before every commit, with the `beraad` that is installed on the computer of whoever commits. */
export const preCommitConfig = `# Controleert casussen en factoren voor elke commit. Aanzetten: pre-commit install
repos:
  - repo: local
    hooks:
      - id: beraad-controleer
        name: beraad controleer
        entry: beraad controleer
        language: system
        files: ^(cases|factoren)/.*\\.ya?ml$
      # Houdt tegen waar zeker een persoonsgegeven in staat: wat in git staat, blijft daar.
      - id: beraad-lek
        name: beraad controleer op lekken
        entry: beraad controleer --alleen LEK --streng
        language: system
        files: ^(cases|factoren|versies)/.*\\.ya?ml$
`

/** Path → text of every file that `beraad init` makes. */
export const skeleton: Readonly<Record<string, string>> = {
  'cases/.gitkeep': '',
  'factoren/.gitkeep': '',
  'schema/casus.schema.json': `${JSON.stringify(casusSchema, undefined, 2)}\n`,
  'schema/factoren.schema.json': `${JSON.stringify(lijnSchema, undefined, 2)}\n`,
  'schema/sjabloon.schema.json': `${JSON.stringify(sjabloonSchema, undefined, 2)}\n`,
  '.gitattributes': '*.yaml text eol=lf\n',
  '.gitignore': `# Tijdelijke bestanden en sloten van beraad; een kopie van het geheugen na een storing.
.*.tmp
.*.lock
.beraad/
/core
`,
  '.editorconfig': `root = true

[*.yaml]
charset = utf-8
end_of_line = lf
insert_final_newline = true
indent_style = space
indent_size = 2
`,
  '.vscode/settings.json': `${JSON.stringify(
    {
      'yaml.schemas': {
        './schema/casus.schema.json': 'cases/**/*.yaml',
        './schema/factoren.schema.json': 'factoren/**/*.yaml',
        './schema/sjabloon.schema.json': 'templates/rapport/*.yaml',
      },
      'yaml.format.enable': false,
      'files.eol': '\n',
    },
    undefined,
    2,
  )}\n`,
  '.vscode/extensions.json': `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, undefined, 2)}\n`,
  '.pre-commit-config.yaml': preCommitConfig,
}
