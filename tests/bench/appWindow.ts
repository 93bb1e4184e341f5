import { copyFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'playwright'
import { createHost } from '../e2e/support/loopbackHost.ts'
import type { BenchRoom } from './benchRoom.ts'

export type AppWindow = {
  readonly page: Page
  readonly close: () => Promise<void>
}

export const largeName = 'large.pathbook'

/** What a window shows at first: the sample, the large project, or a project file by its path. */
export type Shows = 'sample' | 'large' | { readonly path: string }

/**
 * A new window on a new host, as after a start of the computer. The large project lies in the
 * host's folder unless another file is shown.
 */
export async function appWindow(room: BenchRoom, shows: Shows): Promise<AppWindow> {
  const host = createHost()
  const removeHost = room.keep(host.remove)
  const file = typeof shows === 'object' ? basename(shows.path) : largeName
  if (typeof shows === 'object') copyFileSync(shows.path, join(host.workspace, file))
  else room.largeFile(join(host.workspace, file))
  const browser = await room.browser()
  const { page, context } = await browser.window()
  async function close(): Promise<void> {
    await context.close()
    await removeHost()
  }
  try {
    const address = await host.start(shows === 'sample' ? undefined : file)
    await page.goto(address.href)
    await sectionTab(page, 'Map').waitFor()
  } catch (error) {
    await close()
    throw error
  }
  return { page, close }
}

export async function goToSection(page: Page, name: string): Promise<void> {
  const tab = sectionTab(page, name)
  if ((await tab.count()) === 0) throw new Error(`The app has no section ${name}`)
  await tab.click()
}

function sectionTab(page: Page, name: string) {
  return page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name })
}

/** Does something with a new window, once for each repeat, and answers what each of them gave. */
export async function inWindows<T>(
  room: BenchRoom,
  shows: Shows,
  work: (page: Page) => Promise<T>,
): Promise<T[]> {
  const results: T[] = []
  for (let repeat = 0; repeat < room.repeats; repeat++) {
    const { page, close } = await appWindow(room, shows)
    try {
      results.push(await work(page))
    } finally {
      await close()
    }
  }
  return results
}
