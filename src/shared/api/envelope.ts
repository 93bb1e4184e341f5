import type { Result } from '../base/result.ts'
import type { MethodName, Output } from './contract.ts'
import type { AppEvent } from './events.ts'

/** What crosses a transport: a method name and a JSON value one way, a result the other way. */
export type Reply<M extends MethodName> = Result<Output<M>>

/** A transport only moves values; it knows no method. */
export type Transport = {
  call(method: string, input: unknown): Promise<unknown>
  listen(listener: (event: AppEvent) => void): () => void
}
