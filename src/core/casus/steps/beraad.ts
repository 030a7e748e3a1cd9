/** The method *morele oordeelsvorming* as data: the seven steps, with what comes before and after them. */
import { afronden, besluit, opvolging, stapToets } from './afterwards.js'
import { stapArgumenten } from './argumenten.js'
import { stapConclusie } from './conclusie.js'
import { intake } from './intake.js'
import { stapInformatie } from './informatie.js'
import { stapBelanghebbenden, stapBeslisser, stapBeslissing, vooraf } from './preparation.js'
import type { Step } from './question.js'

export const beraadSteps: readonly Step[] = [
  intake,
  vooraf,
  stapBeslissing,
  stapBelanghebbenden,
  stapBeslisser,
  stapInformatie,
  stapArgumenten,
  stapConclusie,
  stapToets,
  afronden,
  besluit,
  opvolging,
]
