import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

// Base UI puts empty elements around an open popup: they hand a focus that reaches them on at once,
// and are hidden because there is nothing in them to read.
const focusGuards = '[data-base-ui-focus-guard]'

/**
 * What axe finds on the page as it stands, in the light theme and in the dark one: one line for every
 * element, empty without barriers.
 */
export async function barriersOn(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.waitForFunction((name) => document.documentElement.dataset.theme === name, theme)
    await page.waitForFunction(isStill)
    const { violations } = await new AxeBuilder({ page })
      .exclude(focusGuards)
      // There are no frames to look into.
      .setLegacyMode()
      .options({
        runOnly: { type: 'tag', values: standards },
        resultTypes: ['violations'],
      })
      .analyze()
    for (const { id, nodes } of violations) {
      for (const { target, failureSummary } of nodes) {
        found.push(`${theme}, ${id}, ${target.join(' ')}: ${failureSummary ?? ''}`)
      }
    }
  }
  return found
}

/** Colors are measured when nothing fades any more; only a working spinner never ends. */
function isStill(): boolean {
  return document
    .getAnimations()
    .every(
      (animation) => animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY,
    )
}
