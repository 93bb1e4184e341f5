import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import type { App } from '#main/api/app.ts'
import { createApp } from '#main/api/createApp.ts'
import { ok, problem, type Result } from '#shared/base/result.ts'
import { answerRequest, type LoopbackDoor } from './answerRequest.ts'
import { createDownloads } from './downloads.ts'
import { eventStreams } from './eventStream.ts'
import { openWorkspace } from './workspace.ts'
import { workspaceHost } from './workspaceHost.ts'

export type LoopbackOptions = {
  /** An existing folder. */
  readonly workspace: string
  /** A file named by the user that may lie outside the workspace. */
  readonly granted: string | null
  /** 0 takes a free one. */
  readonly port: number
  /** The built renderer; null looks for it beside the built program. */
  readonly rendererFolder?: string
  readonly log: (line: string) => void
}

export type Loopback = {
  readonly app: App
  readonly port: number
  /** The address to open: its token works once and is traded for a cookie. */
  readonly address: URL
  /** Ends streams and requests, then closes the project. */
  readonly close: () => Promise<void>
}

/** Serves the app to the browsers of this machine on 127.0.0.1. Problem `port-taken`. */
export async function startLoopback(options: LoopbackOptions): Promise<Result<Loopback>> {
  const workspace = await openWorkspace(options.workspace, options.granted)
  const downloads = createDownloads()
  const app = await createApp({ host: workspaceHost(workspace, downloads), log: options.log })
  const streams = eventStreams(app)
  const rendererFolder = options.rendererFolder ?? join(app.folders.root, 'out', 'renderer')

  const server = createServer()
  const port = await listen(server, options.port)
  if (port === null) {
    streams.closeAll()
    await app.close()
    return problem(
      'port-taken',
      `Port ${options.port} is in use. Choose another port, or leave it out.`,
    )
  }
  const door: LoopbackDoor = {
    port,
    cookieName: `pathbook-${port}`,
    secret: secret(),
    token: secret(),
  }
  server.on('request', (request, response) => {
    void answerRequest({ app, door, downloads, streams, rendererFolder }, request, response)
  })
  return ok({
    app,
    port,
    address: new URL(`http://127.0.0.1:${port}/?token=${door.token}`),
    async close() {
      streams.closeAll()
      server.close()
      server.closeAllConnections()
      await app.close()
    },
  })
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

/** The port, or null when it is taken. */
async function listen(server: Server, port: number): Promise<number | null> {
  server.listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch {
    return null
  }
  const address = server.address()
  return typeof address === 'object' ? (address?.port ?? null) : null
}
