import type { Input, MethodName, Output } from '#shared/api/contract.ts'
import type { Result } from '#shared/base/result.ts'
import type { App } from '../app.ts'

/** One function per call of the contract: a call without one does not compile. */
export type Handlers = {
  readonly [M in MethodName]: (app: App, input: Input<M>) => Promise<Result<Output<M>>>
}

/** The handlers of one area; each file of this folder checks itself against this. */
export type HandlersOf<Area extends string> = Pick<
  Handlers,
  Extract<MethodName, `${Area}.${string}`>
>
