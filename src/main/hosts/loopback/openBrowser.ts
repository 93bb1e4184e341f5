import { spawn } from 'node:child_process'
import { ok, problem, type Result } from '#shared/base/result.ts'

type Surroundings = {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Whether this machine shows windows at all. */
export function hasDesktop({ platform, environment }: Surroundings): boolean {
  if (platform === 'win32' || platform === 'darwin') return true
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY)
}

/** The program that opens an address in the user's browser. The address is one argument, never a shell text. */
export function browserCommand(platform: NodeJS.Platform, address: URL): [string, string[]] {
  switch (platform) {
    case 'win32':
      return ['rundll32', ['url.dll,FileProtocolHandler', address.href]]
    case 'darwin':
      return ['open', [address.href]]
    default:
      return ['xdg-open', [address.href]]
  }
}

/** Opens an address in the user's browser, where there is a desktop to show it. */
export async function openBrowser(address: URL): Promise<Result<null>> {
  const nowhere = problem(
    'no-browser',
    `No browser could be opened here. Open this address yourself: ${address.href}`,
  )
  const { platform, env: environment } = process
  if (!hasDesktop({ platform, environment })) return nowhere
  const [command, args] = browserCommand(platform, address)
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true })
    child.once('error', () => resolve(nowhere))
    child.once('spawn', () => {
      child.unref()
      resolve(ok(null))
    })
  })
}
