import { Worker } from 'node:worker_threads'
import { assume } from '#shared/base/cast.ts'
import { ok, problem, type Result } from '#shared/base/result.ts'

export type TaskLimits = {
  /** Wall clock seconds until the work is ended. */
  readonly seconds: number
  /** Ends the work early, for example because nobody waits for it any more. */
  readonly signal?: AbortSignal
}

/**
 * Runs a program in a thread of its own, so that edits and windows stay quick meanwhile. The
 * program answers with `answerTask`. Problems: `cancelled` and `took-too-long`; what the program
 * throws is thrown here.
 */
export function runTask<Answer>(
  program: string,
  input: unknown,
  limits: TaskLimits,
): Promise<Result<Answer>> {
  if (limits.signal?.aborted) return Promise.resolve(cancelled)
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: input })
    const timer = setTimeout(() => settle(tooLong(limits.seconds)), limits.seconds * 1000)
    const cancel = () => settle(cancelled)
    limits.signal?.addEventListener('abort', cancel)

    function release(): void {
      clearTimeout(timer)
      limits.signal?.removeEventListener('abort', cancel)
      void worker.terminate()
    }
    function settle(result: Result<Answer>): void {
      release()
      resolve(result)
    }
    function fail(error: unknown): void {
      release()
      reject(error)
    }
    worker.once('message', (answer: unknown) => settle(ok(assume<Answer>(answer))))
    worker.once('error', fail)
    worker.once('exit', (status) => fail(new Error(`${program} ended early (status ${status})`)))
  })
}

const cancelled = problem('cancelled', 'This was stopped before it was done.')

function tooLong(seconds: number): Result<never> {
  return problem(
    'took-too-long',
    `This took longer than ${seconds} seconds and was stopped. Try it with fewer roles.`,
  )
}
