import type { Page } from '@playwright/test'
import { expect, test } from './support/host.ts'

const head = (app: Page, name: string) =>
  app.getByRole('application', { name: 'Map canvas' }).getByRole('button', { name, exact: false })
const undoButton = (app: Page) => app.getByRole('button', { name: /^Undo/ }).first()
const lastEdit = (app: Page) => expect(undoButton(app))

test('lanes and levels are arranged by mouse', async ({ app }) => {
  const support = head(app, 'Job family A, Support services')
  const [from, to] = [
    await support.boundingBox(),
    await head(app, 'Job family B, Surgery').boundingBox(),
  ]
  if (!from || !to) throw new Error('There are no lanes')
  await app.mouse.move(from.x + 40, from.y + 10)
  await app.mouse.down()
  await app.mouse.move(to.x + to.width - 30, to.y + 10, { steps: 8 })
  await app.mouse.up()
  await lastEdit(app).toHaveAccessibleName('Undo: Reorder job families')
  await undoButton(app).click()

  await support.dblclick()
  await app.keyboard.type('House services')
  await app.keyboard.press('Enter')
  await lastEdit(app).toHaveAccessibleName('Undo: Rename Support services')
  await head(app, 'House services').first().click({ button: 'right' })
  await app.getByRole('menuitem', { name: 'One column more' }).click()
  await lastEdit(app).toHaveAccessibleName('Undo: Resize House services')
  await app.getByRole('button', { name: 'Collapse House services' }).click()
  await expect(head(app, 'House services, 7 roles, collapsed')).toBeVisible()
  await expect(app.locator('.pb-map-picture [data-role="role-evs"]')).toHaveCount(0)
})

test('lanes and levels are arranged by keyboard alone', async ({ app }) => {
  const entry = app.locator('[id^="map-head-level-"]').last()
  await entry.focus()
  await app.keyboard.press('F2')
  await app.keyboard.type('Starting out')
  await app.keyboard.press('Enter')
  await lastEdit(app).toHaveAccessibleName('Undo: Rename Entry')
  await entry.focus()
  await app.keyboard.press('Alt+ArrowUp')
  await lastEdit(app).toHaveAccessibleName('Undo: Reorder level bands')
  await app.keyboard.press('Control+z')
  await lastEdit(app).toHaveAccessibleName('Undo: Rename Entry')
  await entry.focus()
  await app.keyboard.press('Alt+Shift+ArrowDown')
  await lastEdit(app).toHaveAccessibleName('Undo: Resize Starting out')
  await app.keyboard.press(' ')
  await expect(entry).toHaveAccessibleName(/collapsed/)
  await app.keyboard.press('Delete')
  await expect(app.getByRole('dialog')).toContainText('Starting out')
})
