import type { ServerResponse } from 'node:http'
import { securityHeaders } from '#main/api/securityHeaders.ts'
import { problem } from '#shared/base/result.ts'
import type { Refusal } from './guards.ts'

const sentences: Record<Refusal, string> = {
  400: 'This request cannot be read.',
  401: 'This address has been used already, or Pathbook was started again since. Start Pathbook again and open the address it prints.',
  403: 'Only pages of Pathbook itself may do this.',
  404: 'There is nothing at this address.',
  405: 'This cannot be done in this way.',
  413: 'This is more than Pathbook takes in one step. Do it in smaller parts.',
  415: 'Pathbook takes JSON only.',
  421: 'Open Pathbook by the address it prints, not by another name of this computer.',
}

/** Turns a request away with a sentence: calls get a problem, a browser window gets text. */
export function refuse(response: ServerResponse, status: Refusal, how: 'call' | 'page'): void {
  const message = sentences[status]
  const body = how === 'call' ? JSON.stringify(problem(`refused-${status}`, message)) : message
  response.writeHead(status, {
    ...securityHeaders,
    'content-type': how === 'call' ? 'application/json' : 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    // What is still coming is not read.
    connection: 'close',
  })
  response.end(body)
}
