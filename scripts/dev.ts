import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { resolveConfig } from 'electron-vite'
import { createServer, mergeConfig, type ProxyOptions } from 'vite'

// The renderer in a plain browser with hot reloading. Everything that is not the renderer comes
// from the last build's loopback host, so after a change in src/main build and start this again.

/** What the renderer asks its host for; everything else is Vite's. */
const hostPaths = ['/call', '/events', '/download']

const root = resolve(import.meta.dirname, '..')
const commandLine = resolve(root, 'out/main/cli.js')
if (!existsSync(commandLine)) {
  console.error('Build once before: npm run build')
  process.exit(1)
}

const host = startHost(process.argv.slice(2))
stopWithUs(host)
const proxy = await signIn(await addressOf(host))
const { config } = await resolveConfig({ root }, 'serve', 'development')
const server = await createServer(
  mergeConfig(
    { ...config?.renderer, configFile: false },
    {
      server: {
        host: '127.0.0.1',
        proxy: Object.fromEntries(hostPaths.map((path) => [path, proxy])),
      },
    },
  ),
)
await server.listen()
server.printUrls()

/** The arguments are those of `pathbook serve`: a file, or none for a copy of the sample. */
function startHost(args: readonly string[]) {
  return spawn(process.execPath, [commandLine, 'serve', ...args, '--no-open'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function stopWithUs(child: ChildProcess) {
  child.once('exit', (status) => process.exit(status ?? 1))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal))
  }
}

/** The address with its one-time token, from the line that the host prints when it is ready. */
async function addressOf(child: { readonly stdout: NodeJS.ReadableStream }) {
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)?.[0]
    if (address) return new URL(address)
  }
  throw new Error('The host ended before it printed its address.')
}

/** Trades the token for the cookie, and lets Vite's requests look like those of the host's page. */
async function signIn(address: URL): Promise<ProxyOptions> {
  const answer = await fetch(address, { redirect: 'manual' })
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';', 1).join(''))
  return {
    target: address.origin,
    changeOrigin: true,
    headers: { cookie: cookies.join('; '), origin: address.origin },
  }
}
