import type { Verb } from '../verb.ts'
import { check } from './check.ts'
import { exportVerbs } from './export/index.ts'
import { gap } from './gap.ts'
import { info } from './info.ts'
import { list } from './list.ts'
import { newVerb } from './new.ts'
import { routes } from './routes.ts'
import { serve } from './serve.ts'

/** Every verb, in the order of the help. */
export const verbs: readonly Verb[] = [
  newVerb,
  info,
  list,
  check,
  ...exportVerbs,
  gap,
  routes,
  serve,
]
