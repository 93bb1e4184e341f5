import { contract, type MethodName } from '#shared/api/contract.ts'
import { assume } from '#shared/base/cast.ts'
import { problem, type Result } from '#shared/base/result.ts'
import { checkValue } from '#shared/domain/checkValue.ts'
import type { App } from './app.ts'
import { handlers } from './handlers/index.ts'
import { internalError } from './internalError.ts'

/**
 * Turns unknown values into a call, and is the only function that does. Problems: `unknown-method`,
 * `bad-input` with the field in `details.path`, `internal-error` with the id of its log line, and
 * those of the handlers. Never throws.
 */
export async function dispatch(
  app: App,
  method: unknown,
  input: unknown,
): Promise<Result<unknown>> {
  if (!isMethod(method)) {
    return problem('unknown-method', 'This version of Pathbook does not know how to do this.')
  }
  const checked = checkValue(contract[method].input, input)
  if (!checked.ok) {
    const { path, text } = checked.flaw
    const message = `This cannot be done as asked: ${path === '' ? 'what was sent ' : ''}${text}.`
    return problem('bad-input', message, { method, path })
  }
  try {
    const handle: (app: App, input: never) => Promise<Result<unknown>> = handlers[method]
    return await handle(app, assume<never>(checked.value))
  } catch (error) {
    return internalError(app, method, error)
  }
}

function isMethod(value: unknown): value is MethodName {
  return typeof value === 'string' && Object.hasOwn(contract, value)
}
