import { protocol, type Session } from 'electron'
import { readStatic } from '#main/api/staticFiles.ts'
import { isOwnAddress, scheme } from './addresses.ts'

/** Pages of a scheme of our own behave like those of a secure site. Call before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Serves the built renderer at `app://pathbook/`. */
export function servePages(session: Session, rendererFolder: string): void {
  session.protocol.handle(scheme, async ({ method, url }) => {
    if (method !== 'GET' || !isOwnAddress(url)) return new Response(null, { status: 404 })
    const { status, headers, body } = await readStatic(rendererFolder, new URL(url).pathname)
    return new Response(new Uint8Array(body), { status, headers })
  })
}
