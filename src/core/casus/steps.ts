/** The method *morele oordeelsvorming* as data: the seven steps, with what comes before and after them. */
import { afronden, opvolging, stapToets } from './steps/afterwards.js'
import { stapArgumenten } from './steps/argumenten.js'
import { stapConclusie } from './steps/conclusie.js'
import { intake } from './steps/intake.js'
import { stapInformatie } from './steps/informatie.js'
import { stapBelanghebbenden, stapBeslisser, stapBeslissing, vooraf } from './steps/preparation.js'
import type { Step } from './steps/question.js'

/** All steps in the order in which they are asked. */
export const steps: readonly Step[] = [
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
  opvolging,
]
