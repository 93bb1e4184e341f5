/**
 * Expected trouble is a value: the code is for programs, the message is for people and says what
 * happened and what to do next. `details` holds plain JSON values for tests and logs.
 */
export type Problem = {
  readonly code: string
  readonly message: string
  readonly details?: Readonly<Record<string, unknown>>
}

export type Ok<T> = { readonly ok: true; readonly value: T }
export type Failed = { readonly ok: false; readonly problem: Problem }
export type Result<T> = Ok<T> | Failed

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

export function problem(
  code: string,
  message: string,
  details?: Readonly<Record<string, unknown>>,
): Failed {
  return { ok: false, problem: details ? { code, message, details } : { code, message } }
}
