/** The types of the generated validator. Made by scripts/generate.ts; do not edit. */
import type { Validator } from './casus-validator.js'
import type { Sjabloon } from './sjabloon.js'

export declare const validateSjabloon: Validator<Sjabloon>
