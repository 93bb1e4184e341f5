import { assume } from '#shared/base/cast.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { codeOfSqliteError, fileProblem } from './fileProblem.ts'
import {
  type HelperProcess,
  inspectProgram,
  type StartHelper,
  startWithNode,
} from './helperProcess.ts'
import type { InspectAnswer, InspectRequest } from './inspectFile.ts'

export type Inspection = { readonly title: string; readonly roles: number }

export type InspectOptions = InspectRequest & {
  /** Size of the file: a long file may take longer to check. */
  readonly bytes: number
  readonly program?: string | undefined
  readonly start?: StartHelper | undefined
}

const startLimit = 20_000
const checkLimit = 1_200
const checkLimitPerMegabyte = 60

/**
 * Looks at a file in a process of its own and stops that process when it takes too long: a file
 * made to do harm can keep SQLite busy for ever. The time to start the process does not count.
 */
export async function inspect(options: InspectOptions): Promise<Result<Inspection>> {
  const {
    path,
    fingerprint,
    mayRepair,
    program = inspectProgram(),
    start = startWithNode,
  } = options
  const limit = checkLimit + (checkLimitPerMegabyte * options.bytes) / 1_000_000
  const helper = start(program, JSON.stringify({ path, fingerprint, mayRepair }))
  const heard = await listen(helper, limit)
  if (heard === 'silent') return fileProblem('cannot-check', path)
  if (heard === 'died') return fileProblem('damaged', path)
  if (heard === 'late') return fileProblem('took-too-long', path, { limit })
  const answer = assume<InspectAnswer>(JSON.parse(heard))
  switch (answer.found) {
    case 'project':
      return ok({ title: answer.title, roles: answer.roles })
    case 'error':
      return fileProblem(codeOfSqliteError(answer.sqlite), path, { sqlite: answer.sqlite })
    case 'damaged':
    case 'unreadable-schema':
      return fileProblem(answer.found, path)
  }
}

/** The answer; `silent` from a helper that never started, `died` in the middle, `late` and stopped. */
function listen(helper: HelperProcess, limit: number): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    let ready = false
    let timer = setTimeout(() => finish('silent'), startLimit)
    function finish(heard: string) {
      clearTimeout(timer)
      helper.kill()
      resolve(heard)
    }
    helper.onText((more) => {
      text += more
      const [first, second, ...rest] = text.split('\n')
      if (!ready && first === 'ready' && second !== undefined) {
        ready = true
        clearTimeout(timer)
        timer = setTimeout(() => finish('late'), limit)
      }
      if (second && rest.length > 0) finish(second)
    })
    helper.onEnd(() => finish(ready ? 'died' : 'silent'))
  })
}
