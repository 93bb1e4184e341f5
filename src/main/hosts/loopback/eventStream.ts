import type { IncomingMessage, ServerResponse } from 'node:http'
import type { App } from '#main/api/app.ts'
import { currentState } from '#main/api/currentState.ts'
import { securityHeaders } from '#main/api/securityHeaders.ts'
import type { AppEvent } from '#shared/api/events.ts'

/** Keeps proxies and sleeping browsers from dropping a quiet stream. */
const heartbeatMilliseconds = 20_000

/** Bytes that may wait for a window that does not read, such as one of a browser that sleeps. */
const mostWaiting = 16 * 1024 * 1024

export type EventStreams = {
  open(request: IncomingMessage, response: ServerResponse): void
  closeAll(): void
}

/** Sends events to every open window as server-sent events. */
export function eventStreams(app: App): EventStreams {
  const open = new Set<ServerResponse>()
  let lastId = 0
  const stop = app.events.listen((event) => {
    lastId += 1
    for (const response of open) send(response, lastId, event)
  })
  const heartbeat = setInterval(() => {
    for (const response of open) response.write(': still here\n\n')
  }, heartbeatMilliseconds)
  heartbeat.unref()

  return {
    open(request, response) {
      response.writeHead(200, {
        ...securityHeaders,
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
      })
      response.write('retry: 1000\n\n')
      const seen = request.headers['last-event-id']
      // A window that lost its stream for a while may have missed edits: it reads everything anew.
      if (seen !== undefined && seen !== String(lastId)) send(response, lastId, whatIsOpen(app))
      open.add(response)
      response.once('close', () => open.delete(response))
    },
    closeAll() {
      stop()
      clearInterval(heartbeat)
      for (const response of open) response.end()
    },
  }
}

/** A window that fell far behind loses its stream; when it comes back it reads everything anew. */
function send(response: ServerResponse, id: number, event: AppEvent): void {
  if (response.writableLength > mostWaiting) {
    response.destroy()
    return
  }
  response.write(`id: ${id}\ndata: ${JSON.stringify(event)}\n\n`)
}

function whatIsOpen(app: App): AppEvent {
  const state = currentState(app)
  return state ? { type: 'project.opened', state } : { type: 'project.closed' }
}
