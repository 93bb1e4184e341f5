import type { Transport } from '#shared/api/envelope.ts'

declare global {
  interface Window {
    /** Set by the preload of the Electron host and by nothing else. */
    readonly pathbook?: Transport
  }
}

/** The transport of the Electron host, or null in a browser. */
export function bridgeTransport(): Transport | null {
  return window.pathbook ?? null
}
