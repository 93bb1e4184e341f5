import { parentPort, workerData } from 'node:worker_threads'
import { assume } from '#shared/base/cast.ts'

/** The other end of `runTask`: does the work with what was sent and sends back its answer. */
export async function answerTask<Input, Answer>(
  work: (input: Input) => Promise<Answer>,
): Promise<void> {
  if (!parentPort) throw new Error('This program only runs as a task')
  parentPort.postMessage(await work(assume<Input>(workerData)))
}
