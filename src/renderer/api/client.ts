import type { Input, MethodName, Output } from '#shared/api/contract.ts'
import type { Transport } from '#shared/api/envelope.ts'
import type { AppEvent } from '#shared/api/events.ts'
import { assume } from '#shared/base/cast.ts'
import { problem, type Result } from '#shared/base/result.ts'

/** The typed side of a transport: what crosses is checked in main, so replies are trusted here. */
export type Client = {
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Result<Output<M>>>
  listen(listener: (event: AppEvent) => void): () => void
}

/** A transport that fails answers with problem `no-connection`; nothing is thrown at callers. */
export function clientOf(transport: Transport): Client {
  return {
    async call<M extends MethodName>(method: M, input: Input<M>) {
      try {
        return assume<Result<Output<M>>>(await transport.call(method, input))
      } catch {
        return problem(
          'no-connection',
          'Pathbook stopped answering. Your saved work is safe in the file. Start Pathbook again.',
        )
      }
    },
    listen: (listener) => transport.listen(listener),
  }
}
