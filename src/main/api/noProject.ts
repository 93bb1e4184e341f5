import { problem } from '#shared/base/result.ts'

/** The answer to calls that need an open project. */
export const noProject = problem('no-project', 'No project is open. Open one first.')
