import { test as base, expect as baseExpect, type Page } from '@playwright/test'
import { createHost, type Host } from './loopbackHost.ts'
import { watchForTroubles } from './troubles.ts'

type Fixtures = {
  /** The loopback host, with the sample project open, in folders of its own. */
  host: Host
  /** A signed-in window on the sample project, showing the map. */
  app: Page
  /** Parts of sentences about troubles that a test brings about itself, see `watchForTroubles`. */
  expectedTroubles: readonly string[]
  /** Fails the test when a window has trouble that was not expected. */
  quiet: undefined
}

/** Waits long enough for a machine that is busy with other things. */
export const expect = baseExpect.configure({ timeout: 20_000 })

export const test = base.extend<Fixtures>({
  expectedTroubles: [[], { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads names of fixtures from the braces.
  host: async ({}, use) => {
    const host = createHost()
    await use(host)
    await host.remove()
  },
  app: async ({ page, host }, use) => {
    await openWindow(page, await host.start())
    await use(page)
  },
  quiet: [
    async ({ context, host, expectedTroubles }, use) => {
      const troubles = await watchForTroubles(context, host.origins)
      await use(undefined)
      const unexpected = troubles.filter(
        (text) => !expectedTroubles.some((part) => text.includes(part)),
      )
      expect(unexpected).toEqual([])
    },
    { auto: true },
  ],
})

/** Opens a printed address and waits for the frame of the project. */
export async function openWindow(page: Page, address: URL): Promise<void> {
  await page.goto(address.href)
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible()
}

export type { Host } from './loopbackHost.ts'
export { sampleFile } from './loopbackHost.ts'
