import { randomInt } from 'node:crypto'
import { type Failed, problem } from '#shared/base/result.ts'
import type { App } from './app.ts'

/** Letters and digits that are not mistaken for each other when read out. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/**
 * The reply to what was not expected. The log gets one line with the same id, what was called and
 * where it broke; the reply gets the id alone.
 */
export function internalError(app: Pick<App, 'log'>, method: string, error: unknown): Failed {
  const id = Array.from({ length: 6 }, () => signs[randomInt(signs.length)]).join('')
  app.log(`${id} ${method}: ${wordsOf(error)}`)
  return problem(
    'internal-error',
    `Something went wrong inside Pathbook (number ${id}). Your saved work is safe. Try again; if it happens again, report this number.`,
    { id },
  )
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const [, place = ''] = /\n\s*(at [^\n]*)/.exec(error.stack ?? '') ?? []
  return `${error.name}: ${error.message} ${place}`.replace(/\s+/g, ' ').trim()
}
