import { join } from 'node:path'
import { createProject } from '#main/project/createProject.ts'
import { largeProject } from '../support/largeProject.ts'
import { unwrap } from '../support/results.ts'
import { expect, openWindow, test } from './support/host.ts'

test('all of a large map is laid out when asked for, and its cards are chosen and moved', async ({
  page,
  host,
}) => {
  const path = join(host.workspace, 'large.pathbook')
  const large = largeProject({ roles: 450, transitions: 500, requirements: 0 })
  unwrap(createProject(path, large, { clock: () => new Date() }))
  await openWindow(page, await host.start('large.pathbook'))
  await page
    .getByRole('navigation', { name: 'Sections' })
    .getByRole('button', { name: 'Map' })
    .click()
  await page.getByRole('radio', { name: 'Whole map' }).click()
  await expect(page.locator('.pb-map-tiles')).toHaveAttribute('data-cards', '450')
  await page.getByRole('application', { name: 'Map canvas' }).focus()
  await page.keyboard.press('Home')
  const chosen = page.locator('.pb-map-picture [data-state="selected"]')
  await expect(chosen).toHaveCount(1)
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.getByRole('button', { name: /^Undo: Move Role/ }).first()).toBeVisible()
  await expect(page.getByText('450 of 450 roles')).toBeVisible()
})
