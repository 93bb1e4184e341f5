import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/host.ts'

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const canvasOf = (app: Page) => app.getByRole('application', { name: 'Map canvas' })
const cardOf = (app: Page, roleId: string) => app.locator(`.pb-map-picture [data-role="${roleId}"]`)
const inspector = (app: Page) => app.getByRole('complementary', { name: 'Inspector' })
const status = (app: Page) => app.getByRole('region', { name: 'Status' })
const undoButton = (app: Page) => app.getByRole('button', { name: /^Undo/ }).first()

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox()
  if (!box) throw new Error('It is not on screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function press(app: Page, target: Locator, button: 'left' | 'right' = 'left'): Promise<void> {
  const { x, y } = await middleOf(target)
  await app.mouse.click(x, y, { button })
}

async function dragTo(app: Page, target: Locator, to: { x: number; y: number }): Promise<void> {
  const { x, y } = await middleOf(target)
  await app.mouse.move(x, y)
  await app.mouse.down()
  await app.mouse.move(to.x, to.y, { steps: 8 })
}

async function expectLastEdit(app: Page, label: string | RegExp): Promise<void> {
  await expect(undoButton(app)).toHaveAccessibleName(
    typeof label === 'string' ? `Undo: ${label}` : label,
  )
}

async function fromMenu(app: Page, target: Locator, item: string): Promise<void> {
  await press(app, target, 'right')
  await app.getByRole('menuitem', { name: item }).click()
}

test.describe('Editing the map by mouse', () => {
  test('notes, callouts and frames are added, written, moved, resized and deleted', async ({
    app,
  }) => {
    await fromMenu(app, cardOf(app, 'role-cna'), 'Add callout')
    await app.getByRole('textbox', { name: 'Text of the callout' }).fill('Start here.\nAsk today.')
    await app.keyboard.press('Control+Enter')
    await expectLastEdit(app, /^Undo: Edit callout/)
    await expect(inspector(app).getByRole('heading', { level: 2 })).toHaveText('Callout')
    const note = app.locator('.pb-map-note')
    const before = await middleOf(note)
    await dragTo(app, note, { x: before.x - 60, y: before.y - 47 })
    await app.mouse.up()
    await expect.poll(async () => (await middleOf(note)).x - before.x).toBeLessThan(-50)
    const small = await note.boundingBox()
    const corner = app.locator('.pb-map-note-corner[data-corner="bottom right"]')
    const at = await middleOf(corner)
    await dragTo(app, corner, { x: at.x + 40, y: at.y + 20 })
    await app.mouse.up()
    await expect
      .poll(async () => Math.round(((await note.boundingBox())?.width ?? 0) - (small?.width ?? 0)))
      .toBe(40)
    await inspector(app).getByRole('button', { name: 'Delete' }).click()
    await expect(note).toHaveCount(0)

    await press(app, cardOf(app, 'role-cna'))
    await app.keyboard.down('Shift')
    await press(app, cardOf(app, 'role-lpn'))
    await app.keyboard.up('Shift')
    await fromMenu(app, cardOf(app, 'role-lpn'), 'Add frame')
    await app.getByRole('textbox', { name: 'Text of the frame' }).fill('Bedside team')
    await app.keyboard.press('Enter')
    await expectLastEdit(app, /^Undo: Edit frame/)
    await expect(app.locator('.pb-map-note')).toHaveCount(4)
  })

  test('a move is led to another card, bent by hand and given back to the layout', async ({
    app,
  }) => {
    await press(app, cardOf(app, 'role-cna'))
    await inspector(app)
      .getByRole('button', { name: /Respiratory therapist/ })
      .click()
    const end = app.locator('.pb-map-line-end[data-end="to"]')
    await dragTo(app, end, await middleOf(cardOf(app, 'role-rn')))
    await expect(app.locator('.pb-map-hint')).toContainText('already linked')
    await app.keyboard.press('Escape')
    await app.mouse.up()
    await dragTo(app, end, await middleOf(cardOf(app, 'role-np')))
    await expect(app.locator('.pb-map-hint')).toContainText('Leads to')
    await app.mouse.up()
    await expectLastEdit(app, /^Undo: Edit Certified nursing assistant to Respiratory therapist/)
    await undoButton(app).click()

    const stretch = app.locator('.pb-map-line-stretch').first()
    const middle = await middleOf(stretch)
    await dragTo(app, stretch, { x: middle.x + 14, y: middle.y + 14 })
    await app.mouse.up()
    await expectLastEdit(app, /^Undo: Add line shape/)
    await inspector(app).getByRole('button', { name: 'Let the layout draw this line' }).click()
    await expectLastEdit(app, /^Undo: Delete/)
  })

  test('several cards are brought into line, spread, locked and tidied', async ({ app }) => {
    await press(app, cardOf(app, 'role-cna'))
    await app.keyboard.down('Shift')
    await press(app, cardOf(app, 'role-lpn'))
    await app.keyboard.up('Shift')
    await expect(status(app)).toContainText('2 roles selected')
    await inspector(app).getByRole('button', { name: 'Same level' }).click()
    await expectLastEdit(app, /^Undo: Move Certified nursing assistant to/)
    await undoButton(app).click()
    await fromMenu(app, cardOf(app, 'role-lpn'), 'Lock or unlock its place')
    await expectLastEdit(app, 'Lock 2 roles')
    await dragTo(app, cardOf(app, 'role-cna'), await middleOf(cardOf(app, 'role-emt')))
    await app.mouse.up()
    await expect(app.getByText('This card is locked in its place')).toBeVisible()
    await expectLastEdit(app, 'Lock 2 roles')
    await undoButton(app).click()

    await app.getByRole('button', { name: 'Tidy the map' }).click()
    await app.getByRole('button', { name: 'Keep this layout' }).click()
    await expectLastEdit(app, /^Undo: Move \d+ roles/)
  })
})

test('a picture is put on the map from a file', async ({ app }) => {
  await fromMenu(app, cardOf(app, 'role-cna'), 'Add callout')
  await app.keyboard.press('Escape')
  await inspector(app).getByRole('combobox', { name: 'Kind' }).click()
  await app.getByRole('option', { name: 'Picture' }).click()
  const chooser = app.waitForEvent('filechooser')
  await inspector(app).getByRole('button', { name: 'Choose a picture' }).click()
  await (await chooser).setFiles({ name: 'dot.png', mimeType: 'image/png', buffer: onePixel })
  await expect(app.locator('.pb-map-note-image')).toBeVisible()
  await expect(inspector(app).getByRole('button', { name: 'Choose another picture' })).toBeVisible()
})

test.describe('Editing the map by keyboard alone', () => {
  test('notes are written, moved, resized, locked, walked and deleted', async ({ app }) => {
    await canvasOf(app).focus()
    await app.keyboard.press('Home')
    await app.keyboard.press('n')
    await expect(app.getByRole('textbox', { name: 'Text of the note' })).toBeFocused()
    await app.keyboard.type('Ask about paid training')
    await app.keyboard.press('Control+Enter')
    await expectLastEdit(app, /^Undo: Edit note/)
    await app.keyboard.press('Alt+ArrowRight')
    await app.keyboard.press('Shift+Alt+ArrowDown')
    await app.keyboard.press('k')
    await expect(inspector(app).getByRole('switch', { name: 'Locked in its place' })).toBeChecked()
    await app.keyboard.press('k')
    await app.keyboard.press('Control+d')
    await expectLastEdit(app, /^Undo: Add note/)
    await app.keyboard.press(';')
    await app.keyboard.press('Delete')
    await expectLastEdit(app, /^Undo: Delete note/)
    await expect(canvasOf(app)).toBeFocused()
  })

  test('cards are chosen together, nudged, duplicated and shown on another map', async ({
    app,
  }) => {
    await canvasOf(app).focus()
    await app.keyboard.press('Home')
    await app.keyboard.press('Shift+ArrowRight')
    await expect(status(app)).toContainText('2 roles selected')
    await app.keyboard.press('Alt+ArrowUp')
    await expectLastEdit(app, 'Move 2 roles')
    await app.keyboard.press('Control+z')
    await expect(undoButton(app)).toHaveAccessibleName('Undo')
    await app.keyboard.press('Home')
    await app.keyboard.press('Shift+ArrowUp')
    await app.keyboard.press('Control+k')
    await app.keyboard.type('align on the level')
    await app.keyboard.press('Enter')
    await expectLastEdit(app, /^Undo: Move Environmental services technician to/)
    await canvasOf(app).focus()
    await app.keyboard.press('Control+z')
    await expect(undoButton(app)).toHaveAccessibleName('Undo')
    await app.keyboard.press('Control+d')
    await expectLastEdit(app, 'Duplicate 2 roles')
    await app.keyboard.press('Control+z')
    await expect(undoButton(app)).toHaveAccessibleName('Undo')
    await app.keyboard.press('Home')
    await app.keyboard.press('Control+c')
    await expect(app.getByText('1 role copied')).toBeVisible()
    await app.keyboard.press('Control+v')
    await expectLastEdit(app, 'Duplicate Environmental services technician')
    await expect(status(app)).toContainText('Environmental services technician copy selected')
    await app.keyboard.press('Control+x')
    await expectLastEdit(app, /^Undo: Choose roles of Whole system/)
    await expect(canvasOf(app)).toBeFocused()
    await app.keyboard.press('t')
    await app.keyboard.press('Escape')
    await expect(canvasOf(app)).toBeFocused()
  })
})
