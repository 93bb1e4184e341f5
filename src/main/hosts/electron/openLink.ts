import { shell } from 'electron'
import { ok, problem, type Result } from '#shared/base/result.ts'

/** The only way out of the app. The address has been checked to be https by `checkLink`. */
export async function openLink(link: URL): Promise<Result<null>> {
  try {
    await shell.openExternal(link.href)
    return ok(null)
  } catch {
    return problem(
      'no-browser',
      `No browser could be opened. Open this address yourself: ${link.href}`,
    )
  }
}
