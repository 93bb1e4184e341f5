import { ok, type Result } from '#shared/base/result.ts'
import { listOf } from '#shared/base/words.ts'
import { notYet, usageProblem } from './verb.ts'

/** The value among those an option takes, in any case. `later` are values of later versions. */
export function oneOf<T extends string>(
  option: string,
  given: string,
  values: readonly T[],
  later: readonly (string | RegExp)[] = [],
): Result<T> {
  const wanted = given.toLowerCase()
  const value = values.find((candidate) => candidate.toLowerCase() === wanted)
  if (value !== undefined) return ok(value)
  const planned = later.some((one) => (typeof one === 'string' ? one === wanted : one.test(wanted)))
  if (planned) return notYet(`--${option} ${given}`)
  return usageProblem(`--${option} takes ${listOf(values, 'or')}, not ${given}.`)
}
