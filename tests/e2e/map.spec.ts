import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/host.ts'

const canvasOf = (app: Page) => app.getByRole('application', { name: 'Map canvas' })
const cardOf = (app: Page, roleId: string) => app.locator(`.pb-map-picture [data-role="${roleId}"]`)
const status = (app: Page) => app.getByRole('region', { name: 'Status' })
const inspector = (app: Page) => app.getByRole('complementary', { name: 'Inspector' })
const undoButton = (app: Page) => app.getByRole('button', { name: /^Undo/ }).first()

type Place = { readonly x: number; readonly y: number }

async function middleOf(target: Locator): Promise<Place> {
  const box = await target.boundingBox()
  if (!box) throw new Error('It is not on screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function choose(app: Page, roleId: string): Promise<void> {
  const { x, y } = await middleOf(cardOf(app, roleId))
  await app.mouse.click(x, y)
  await expect(cardOf(app, roleId)).toHaveAttribute('data-state', 'selected')
}

/** Presses at one place, moves in steps as a hand does, and lets go at another. */
async function drag(app: Page, from: Place, to: Place): Promise<void> {
  await app.mouse.move(from.x, from.y)
  await app.mouse.down()
  await app.mouse.move(to.x, to.y, { steps: 12 })
}

test.describe('The map by mouse', () => {
  test('shows all levels without scrolling up and down', async ({ app }) => {
    await expect(canvasOf(app)).toBeVisible()
    const canvas = await canvasOf(app).boundingBox()
    const picture = await app.locator('.pb-map-picture').boundingBox()
    if (!canvas || !picture) throw new Error('There is no map')
    expect(picture.y).toBeGreaterThanOrEqual(canvas.y)
    expect(picture.y + picture.height).toBeLessThanOrEqual(canvas.y + canvas.height)
  })

  test('a chosen role haloes its moves and fills the inspector', async ({ app }) => {
    await choose(app, 'role-cna')
    await expect(inspector(app).getByRole('heading', { level: 2 })).toContainText(
      'Certified nursing assistant',
    )
    await expect(cardOf(app, 'role-lpn')).toHaveAttribute('data-state', 'related')
    await expect(status(app)).toContainText('Certified nursing assistant selected, 12 moves')
    await inspector(app)
      .getByRole('button', { name: /Licensed practical nurse/ })
      .click()
    await expect(status(app)).toContainText(
      'Move Certified nursing assistant to Licensed practical',
    )
    await expect(inspector(app).getByText('What it takes')).toBeVisible()
  })

  test('a card is renamed where it stands', async ({ app }) => {
    const { x, y } = await middleOf(cardOf(app, 'role-cna'))
    await app.mouse.dblclick(x, y)
    await app.getByRole('textbox', { name: /^Title of/ }).fill('Nursing assistant')
    await app.keyboard.press('Enter')
    await expect(inspector(app).getByRole('heading', { level: 2 })).toContainText(
      'Nursing assistant',
    )
    await expect(undoButton(app)).toHaveAccessibleName(/Rename Certified nursing assistant/)
  })

  test('a dragged card snaps to a cell, and Escape brings it back', async ({ app }) => {
    const from = await middleOf(cardOf(app, 'role-cna'))
    const rightOf = await middleOf(cardOf(app, 'role-psyt'))
    const empty = { x: rightOf.x, y: (await middleOf(cardOf(app, 'role-lpn'))).y }
    await drag(app, from, empty)
    await expect(app.locator('.pb-map-drop')).toBeVisible()
    await app.keyboard.press('Escape')
    await app.mouse.up()
    await expect(app.locator('.pb-map-drop')).toHaveCount(0)
    await expect(undoButton(app)).toHaveAccessibleName('Undo')

    await drag(app, from, empty)
    await app.mouse.up()
    await expect(undoButton(app)).toHaveAccessibleName(
      'Undo: Move Certified nursing assistant to Specialist',
    )
    await undoButton(app).click()
    await expect(undoButton(app)).toHaveAccessibleName('Undo')
  })

  test('a card dropped on another one changes places with it', async ({ app }) => {
    const [from, to] = [
      await middleOf(cardOf(app, 'role-cna')),
      await middleOf(cardOf(app, 'role-lpn')),
    ]
    await drag(app, from, to)
    await app.mouse.up()
    await expect(undoButton(app)).toHaveAccessibleName('Undo: Move 2 roles')
    const swapped = await middleOf(cardOf(app, 'role-lpn'))
    expect(swapped.y).toBeGreaterThan((await middleOf(cardOf(app, 'role-cna'))).y)
  })

  test('a line drawn from a handle becomes a move with its time', async ({ app }) => {
    await choose(app, 'role-lpn')
    const handle = await middleOf(app.locator('.pb-map-handle[data-side="top"]'))
    await drag(app, handle, await middleOf(cardOf(app, 'role-np')))
    await expect(app.locator('.pb-map-hint')).toContainText('advancement')
    await app.mouse.up()
    await app.getByRole('textbox', { name: /^Time the new move takes/ }).fill('3 yr')
    await app.keyboard.press('Enter')
    await expect(undoButton(app)).toHaveAccessibleName(
      'Undo: Connect Licensed practical nurse to Nurse practitioner',
    )
    await expect(
      inspector(app).getByRole('button', { name: /Nurse practitioner.*3 yr/s }),
    ).toBeVisible()
  })

  test('a second move between the same roles is refused with a sentence', async ({ app }) => {
    await choose(app, 'role-cna')
    const handle = await middleOf(app.locator('.pb-map-handle[data-side="top"]'))
    await drag(app, handle, await middleOf(cardOf(app, 'role-lpn')))
    await expect(app.locator('.pb-map-hint')).toContainText('These two roles are already linked')
    await app.mouse.up()
    await expect(undoButton(app)).toHaveAccessibleName('Undo')
  })

  test('deleting says what goes along and offers to take it back', async ({ app }) => {
    await choose(app, 'role-lpn')
    await app
      .getByRole('toolbar', { name: /^Tools for/ })
      .getByRole('button', { name: 'Delete' })
      .click()
    const dialog = app.getByRole('alertdialog')
    await expect(dialog).toContainText('4 moves and')
    await dialog.getByRole('button', { name: 'Delete role' }).click()
    await expect(cardOf(app, 'role-lpn')).toHaveCount(0)
    await app.getByText('Deleted Licensed practical nurse and 4 moves').waitFor()
    await app.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect(cardOf(app, 'role-lpn')).toBeVisible()
  })

  test('several roles are framed with the shift key held and edited as one', async ({ app }) => {
    const [a, b] = [
      await middleOf(cardOf(app, 'role-cna')),
      await middleOf(cardOf(app, 'role-lpn')),
    ]
    await app.keyboard.down('Shift')
    await drag(app, { x: a.x - 75, y: a.y + 45 }, { x: b.x + 62, y: b.y - 40 })
    await app.mouse.up()
    await app.keyboard.up('Shift')
    await expect(cardOf(app, 'role-cna')).toHaveAttribute('data-state', 'in selection')
    await expect(cardOf(app, 'role-lpn')).toHaveAttribute('data-state', 'in selection')
    await expect(inspector(app)).toContainText('Mixed')
    await inspector(app).getByText('People start here from outside').click()
    await expect(undoButton(app)).toHaveAccessibleName(/Undo: Edit \d roles/)
  })

  test('the wheel zooms about the pointer and shows more on each card', async ({ app }) => {
    const place = await middleOf(cardOf(app, 'role-cna'))
    await app.mouse.move(place.x, place.y)
    await app.keyboard.down('Control')
    for (let turn = 0; turn < 4; turn++) await app.mouse.wheel(0, -60)
    await app.keyboard.up('Control')
    await expect(cardOf(app, 'role-cna')).toContainText('State CNA registry')
    const after = await middleOf(cardOf(app, 'role-cna'))
    expect(Math.hypot(after.x - place.x, after.y - place.y)).toBeLessThan(20)
  })
})

test.describe('The map by keyboard alone', () => {
  test('cards are found, moved and connected', async ({ app }) => {
    await canvasOf(app).focus()
    await app.keyboard.press('Home')
    await expect(status(app)).toContainText('Environmental services technician selected')
    await app.keyboard.press('ArrowRight')
    await expect(status(app)).toContainText('Dietary aide selected')
    await app.keyboard.press('Alt+ArrowUp')
    await expect(undoButton(app)).toHaveAccessibleName('Undo: Move Dietary aide to Certified')
    await app.keyboard.press('Control+z')
    await expect(undoButton(app)).toHaveAccessibleName('Undo')

    await app.keyboard.press('c')
    await app.keyboard.press('ArrowUp')
    await app.keyboard.press('ArrowUp')
    await app.keyboard.press('3')
    await app.keyboard.press('Enter')
    await app.keyboard.type('20 wk')
    await app.keyboard.press('Enter')
    await expect(undoButton(app)).toHaveAccessibleName(/^Undo: Connect Dietary aide to/)
    await expect(canvasOf(app)).toBeFocused()
  })

  test('a role is placed, titled and taken back', async ({ app }) => {
    await canvasOf(app).focus()
    await app.keyboard.press('Home')
    await app.keyboard.press('r')
    await app.keyboard.press('ArrowUp')
    await app.keyboard.press('Enter')
    await app.keyboard.type('Floor care lead')
    await app.keyboard.press('Enter')
    await expect(status(app)).toContainText('Floor care lead selected, 0 moves')
    await expect(inspector(app)).toContainText('Level II')
    await app.keyboard.press('Delete')
    await expect(status(app)).not.toContainText('Floor care lead')
    await expect(canvasOf(app)).toBeFocused()
  })

  test('moves are walked and timed', async ({ app }) => {
    await canvasOf(app).focus()
    await app.keyboard.press('Home')
    await app.keyboard.press(']')
    await expect(status(app)).toContainText('Move Environmental services technician to')
    await app.keyboard.press('Enter')
    await app.keyboard.type('soon')
    await app.keyboard.press('Enter')
    await expect(app.getByRole('alert')).toContainText('"soon" is not a time')
    await app.keyboard.press('Escape')
    await app.keyboard.press('Escape')
    await expect(status(app)).toContainText('Environmental services technician selected')
  })
})

test.describe('The map as a list', () => {
  test('says the same, edits the same, keeps the selection', async ({ app }) => {
    await choose(app, 'role-cna')
    await app.keyboard.press('Control+l')
    const list = app.getByRole('grid', { name: 'Map as a list' })
    await expect(list).toBeFocused()
    await expect(app.getByRole('complementary', { name: 'About the list' })).toContainText(
      'Certified nursing assistant, C 4. Nursing and patient care, level 2 of 5.',
    )
    await app.keyboard.press('Enter')
    await app.keyboard.type('Nursing assistant')
    await app.keyboard.press('Enter')
    await expect(list).toBeFocused()
    await app.keyboard.press('Alt+ArrowUp')
    await expect(app.getByRole('complementary', { name: 'About the list' })).toContainText(
      'Nursing assistant, C 4. Nursing and patient care, level 3 of 5.',
    )
    await app.keyboard.press('ArrowRight')
    await app.keyboard.press('ArrowDown')
    await expect(status(app)).toContainText('Move Nursing assistant to')
    await app.keyboard.press('ArrowLeft')
    await app.keyboard.press('Control+l')
    await expect(canvasOf(app)).toBeFocused()
    await expect(status(app)).toContainText('Nursing assistant selected')
  })

  test('connects by name', async ({ app }) => {
    await choose(app, 'role-lpn')
    await app.keyboard.press('Control+l')
    await app.keyboard.press('c')
    await app.getByRole('combobox', { name: 'Leads to' }).fill('nurse prac')
    await app.keyboard.press('Enter')
    await app.getByRole('textbox', { name: 'Time' }).fill('3 yr')
    await app.keyboard.press('Enter')
    await expect(undoButton(app)).toHaveAccessibleName(
      'Undo: Connect Licensed practical nurse to Nurse practitioner',
    )
    await expect(app.getByRole('grid', { name: 'Map as a list' })).toBeFocused()
  })
})
