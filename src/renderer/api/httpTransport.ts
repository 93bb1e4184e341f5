import type { Transport } from '#shared/api/envelope.ts'
import type { AppEvent } from '#shared/api/events.ts'
import { assume } from '#shared/base/cast.ts'

/** The same app in a browser: calls are POSTs to the loopback host, events a server-sent stream. */
export function httpTransport(): Transport {
  return {
    async call(method, input) {
      const response = await fetch(`/call/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
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
