/** Lint rules: the house's size limits, and the borders that imports do not show. */
import tseslint from 'typescript-eslint'

const fsWrites = [
  'writeFile',
  'writeFileSync',
  'appendFile',
  'appendFileSync',
  'createWriteStream',
  'write',
  'writeSync',
  'rename',
  'renameSync',
  'copyFile',
  'copyFileSync',
]

export default tseslint.config(
  {
    ignores: ['dist', 'coverage', 'node_modules', 'beraden'],
  },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // What is not waited for can fail unseen: a copy that was not made, a save that did not reach the disk.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      'no-console': 'error',
    },
  },
  {
    // Core is pure: what imports do not show.
    files: ['src/core/**/*.ts', 'src/commands/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'console', 'setTimeout', 'setInterval', 'fetch', 'Buffer'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The clock comes in through Environment.' },
        { object: 'Math', property: 'random', message: 'Chance comes in through Environment.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The clock comes in through Environment.',
        },
      ],
    },
  },
  {
    // One module writes files, so that no save is ever half done (ARCHITECTURE.md, invariant 4).
    files: ['src/io/**/*.ts'],
    // search-update.ts makes an index that follows from the cases and can be made again.
    ignores: [
      'src/io/search-update.ts',
      'src/io/save.ts',
      'src/io/system-calls.ts',
      'src/io/lock.ts',
      'src/io/write-fully.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['node:fs', 'node:fs/promises', 'fs', 'fs/promises'].map((name) => ({
            name,
            importNames: fsWrites,
            message: 'Only src/io/save.ts writes.',
          })),
        },
      ],
    },
  },
)
