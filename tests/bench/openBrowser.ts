import { type BrowserContext, chromium, type Page } from 'playwright'
import { findOrInstallChromium } from '../../scripts/chromium.mjs'
import { chromiumFlags } from '../support/chromiumFlags.ts'

export type OpenBrowser = {
  readonly version: string
  /** A window of its own, with nothing kept from others. */
  readonly window: () => Promise<{ page: Page; context: BrowserContext }>
  readonly close: () => Promise<void>
}

/** The Chromium of the end-to-end tests, with the same switches and the same window. */
export async function openBrowser(): Promise<OpenBrowser> {
  const found = await findOrInstallChromium()
  if ('problem' in found) throw new Error(found.problem)
  const browser = await chromium.launch({
    executablePath: found.program,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: chromiumFlags,
  })
  return {
    version: browser.version(),
    async window() {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
      return { context, page: await context.newPage() }
    },
    close: () => browser.close(),
  }
}
