import type { Locator, Page } from '@playwright/test'
import { expect } from './host.ts'

/** Parts of the window that many journeys pass. */
export const sectionTab = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name })

/** The words on the spine from top to bottom. */
export const sectionNames = (page: Page): Promise<string[]> =>
  sectionTab(page, '').locator('> span:not(.pb-tab-count)').allTextContents()

export const titleBar = (page: Page): Locator => page.getByRole('region', { name: 'Project' })

export const status = (page: Page): Locator => page.getByRole('region', { name: 'Status' })

export const mapCanvas = (page: Page): Locator =>
  page.getByRole('application', { name: 'Map canvas' })

/** Opens a section by its tab and waits until its screen has come. */
export async function goTo(page: Page, name: string): Promise<void> {
  await sectionTab(page, name).click()
  await expectScreen(page, name)
}

/** Waits for the screen of a section; each is loaded when it is first shown. */
export async function expectScreen(page: Page, name: string): Promise<void> {
  const main = page.getByRole('main', { name })
  await expect(main).toBeVisible()
  await expect(main.locator('> .pb-spinner')).toHaveCount(0)
}

/** Opens a file of the list that Ctrl+O shows. */
export async function openFromList(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+o')
  await page.getByRole('option', { name }).dblclick()
}
