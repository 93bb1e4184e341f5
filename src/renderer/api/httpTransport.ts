import type { Transport } from '#shared/api/envelope.ts'
import type { AppEvent } from '#shared/api/events.ts'
import { assume } from '#shared/base/cast.ts'

/** Browsers refuse more than 64 KiB, all such calls together; a letter takes up to three bytes. */
const longestKeptAlive = 10_000

/** The same app in a browser: calls are POSTs to the loopback host, events a server-sent stream. */
export function httpTransport(): Transport {
  return {
    async call(method, input) {
      const body = JSON.stringify(input)
      const response = await fetch(`/call/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        // The last words typed arrive even when the window closes with them.
        keepalive: body.length < longestKeptAlive,
      })
      return response.json()
    },
    listen(listener) {
      const source = new EventSource('/events')
      source.onmessage = (message) => listener(assume<AppEvent>(JSON.parse(message.data)))
      return () => source.close()
    },
  }
}
