import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './support/host.ts'

// The page itself; whatever else it asks for, and every message, fails the test.
test.use({ expectedTroubles: ['request to file://'] })

test('a saved map page works from a disk without a network, small and large, light and dark', async ({
  page,
  host,
  context,
}) => {
  host.commandLine('new', 'sample.pathbook', '--template', 'healthcare')
  const map = ['--map', 'Nursing & patient care']
  host.commandLine('export', 'html', 'sample.pathbook', '--out', 'map.html', ...map)
  await context.setOffline(true)
  const requests: string[] = []
  const messages: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => messages.push(message.text()))
  const address = pathToFileURL(join(host.workspace, 'map.html')).href

  for (const size of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('article.role')).toHaveCount(12)

    await page.getByLabel('Find a role').fill('registered nurse')
    await expect(page.getByText('1 role found')).toBeAttached()
    await page.getByLabel('Find a role').press('ArrowDown')
    await page.keyboard.press('Enter')
    const card = page.locator('dialog.card')
    await expect(card.getByRole('heading', { name: 'Registered nurse' })).toBeFocused()
    await expect(card.getByText('United States, May 2024', { exact: false }).first()).toBeVisible()
    await expect(card.getByRole('heading', { name: /^Ways out \(\d+\)$/ })).toBeVisible()
    const way = card.locator('.out li').first()
    await expect(way).toContainText(/Time.+Cost/)
    await expect(page.locator('.lines a[aria-current]')).toBeInViewport()
    if (size.width > 1000) expect(await barriers(page, ['light', 'dark'])).toEqual([])

    await card.getByRole('button', { name: 'Compare' }).click()
    const compared = page.getByRole('dialog', { name: 'Two roles side by side' })
    await expect(compared.getByRole('columnheader', { name: 'Registered nurse' })).toBeVisible()
    await expect(compared.getByRole('row', { name: /^Middle pay/ })).toContainText('$93,600')
    if (size.width < 1000) expect(await barriers(page, ['dark'])).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }
  await page.getByRole('button', { name: 'Use light colors' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')

  expect(new Set(requests)).toEqual(new Set([address]))
  expect(messages).toEqual([])
})

/** What axe finds in these color schemes. */
async function barriers(page: Page, schemes: readonly ('light' | 'dark')[]): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
        resultTypes: ['violations'],
      })
      .analyze()
    for (const { id, nodes } of violations) {
      found.push(...nodes.map(({ target }) => `${colorScheme}, ${id}, ${target.join(' ')}`))
    }
  }
  return found
}
