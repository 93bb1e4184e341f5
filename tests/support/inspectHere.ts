import type { StartHelper } from '#main/project/helperProcess.ts'
import { type InspectRequest, inspectFile } from '#main/project/inspectFile.ts'
import { assume } from '#shared/base/cast.ts'

/**
 * Checks a file in this process instead of in one of its own, for tests that open the same good
 * file again and again. What they give up is only the time limit.
 */
export const inspectHere: StartHelper = (_program, argument) => {
  const answer = inspectFile(assume<InspectRequest>(JSON.parse(argument)))
  return {
    onText: (listener) => listener(`ready\n${JSON.stringify(answer)}\n`),
    onEnd: () => {},
    kill: () => {},
  }
}
