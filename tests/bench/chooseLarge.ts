import type { Page } from 'playwright'
import { goToSection, largeName } from './appWindow.ts'

/** Chooses the large project in the dialog, with the list of roles on screen; presses nothing yet. */
export async function chooseLarge(page: Page): Promise<{ readonly open: () => Promise<void> }> {
  await goToSection(page, 'Roles')
  await page.locator('.pb-roles-rows [data-choosable]').first().waitFor()
  await page.keyboard.press('Control+o')
  const dialog = page.getByRole('dialog', { name: 'Open a project' })
  await dialog.getByText(largeName).click()
  return { open: () => dialog.getByRole('button', { name: 'Open', exact: true }).click() }
}
