import { randomBytes } from 'node:crypto'

export type Download = { readonly name: string; readonly bytes: Uint8Array }

export type Downloads = {
  /** Keeps a file for the browser; answers with its address. */
  offer(download: Download): string
  /** Hands a file out; it is gone afterwards. */
  take(id: string): Download | undefined
}

/** Files that nobody fetched are dropped, oldest first, when there are more than this. */
const mostWaiting = 20

/** Finished files on their way to the browser, each under an id that works once. */
export function createDownloads(): Downloads {
  const waiting = new Map<string, Download>()
  return {
    offer(download) {
      const id = randomBytes(24).toString('base64url')
      waiting.set(id, download)
      const [oldest] = waiting.keys()
      if (waiting.size > mostWaiting && oldest !== undefined) waiting.delete(oldest)
      return `/download/${id}`
    },
    take(id) {
      const download = waiting.get(id)
      waiting.delete(id)
      return download
    },
  }
}

/** A header that saves the file under its own name, whatever letters that has (RFC 6266, RFC 8187). */
export function contentDisposition(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_')
  const escaped = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${escaped}`
}
