import type { App } from '#main/api/app.ts'
import { dispatch } from '#main/api/dispatch.ts'
import type { Input, MethodName, Output } from '#shared/api/contract.ts'
import { assume } from '#shared/base/cast.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { type Document, documentOf } from '#shared/domain/document.ts'
import { type Request, usageProblem } from './verb.ts'

/** One call of the contract, through the same door as every window. */
export async function call<M extends MethodName>(
  app: App,
  method: M,
  input: Input<M>,
): Promise<Result<Output<M>>> {
  return assume<Result<Output<M>>>(await dispatch(app, method, input))
}

/** The file a verb works on: its first word, and its only one unless `count` says otherwise. */
export function fileOf({ words }: Request, count = 1): Result<string> {
  const [file] = words
  if (file === undefined) return usageProblem('Name a project file.')
  const extra = words[count]
  return extra === undefined ? ok(file) : usageProblem(`“${extra}” is one word too many.`)
}

/** Opens a project for reading and gives its content. */
export async function readProject(request: Request, file: string): Promise<Result<Document>> {
  const opened = await call(request.app, 'project.open', { file, mode: 'read only' })
  if (!opened.ok) return opened
  const read = await call(request.app, 'project.read', {})
  return read.ok ? ok(documentOf(read.value.records)) : read
}
