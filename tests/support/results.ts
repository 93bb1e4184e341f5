import type { Result } from '#shared/base/result.ts'

/** The value of a result that a test needs to be there. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`)
  return result.value
}

/** The code of a problem; null where there was none. */
export function codeOf(result: Result<unknown>): string | null {
  return result.ok ? null : result.problem.code
}
