import type { Page } from '@playwright/test'
import { expect, test } from './support/host.ts'
import { goTo, status } from './support/steps.ts'

const list = (app: Page) => app.getByRole('grid', { name: 'Findings' })
const pane = (app: Page) => app.getByRole('complementary', { name: 'The chosen finding' })

async function openChecks(app: Page): Promise<void> {
  await goTo(app, 'Checks')
  await expect(list(app)).toBeVisible()
}

test('findings are walked with F8 and narrowed by area', async ({ app }) => {
  await goTo(app, 'Checks')
  await expect(list(app).getByRole('row', { selected: true })).toContainText(
    'Only entry is declining',
  )
  await app.keyboard.press('F8')
  await expect(pane(app).getByRole('heading', { level: 2 })).toHaveText('Pay is from another year')
  await app.keyboard.press('F8')
  await app.keyboard.press('F8')
  await expect(pane(app).getByRole('heading', { level: 2 })).toHaveText('Only entry is declining')
  await app.getByRole('radio', { name: 'Skills' }).click()
  await expect(list(app)).toContainText('Notes')
  await expect(list(app)).not.toContainText('Only entry is declining')
})

test('a finding leads to the field where it is solved', async ({ app }) => {
  await openChecks(app)
  await app.keyboard.press('F8')
  await expect(list(app)).toBeFocused()
  await app.keyboard.press('Enter')
  await expect(app.getByRole('main', { name: 'Roles' })).toBeVisible()
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Sterile processing technician')
  await expect(app.getByLabel('Lowest tenth, national pay')).toBeFocused()
})

test('a new dead end is found and marked as an end where it is listed', async ({ app }) => {
  await goTo(app, 'Roles')
  await app.getByRole('searchbox', { name: 'Filter roles' }).fill('dental hygienist')
  await app.getByRole('option', { name: 'Dental hygienist' }).click()
  const exit = app.getByRole('checkbox', { name: 'Exit point' })
  await exit.click()
  await expect(exit).not.toBeChecked()
  await openChecks(app)
  await expect(list(app)).toContainText('Route goes nowhere')
  await expect(status(app)).toContainText('1 problem')
  await list(app).getByRole('button', { name: 'Mark as end: Dental hygienist' }).click()
  await expect(app.getByText('Marked Dental hygienist as an exit point')).toBeVisible()
  await expect(list(app)).not.toContainText('Route goes nowhere')
  await app.getByRole('button', { name: 'Undo' }).last().click()
  await expect(list(app)).toContainText('Route goes nowhere')
})
