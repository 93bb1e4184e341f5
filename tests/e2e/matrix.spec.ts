import type { Page } from '@playwright/test'
import { expect, test } from './support/host.ts'
import { goTo, status } from './support/steps.ts'

const grid = (app: Page) => app.getByRole('grid', { name: 'Roles and the skills they ask for' })

/** The cell the keys act on, as it is spoken. */
async function activeCell(app: Page): Promise<string> {
  const id = await grid(app).getAttribute('aria-activedescendant')
  return (await app.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? ''
}

const expectCell = (app: Page, words: string) => expect.poll(() => activeCell(app)).toBe(words)

async function openMatrix(app: Page): Promise<void> {
  await app.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await goTo(app, 'Matrix')
  await grid(app).focus()
  await app.keyboard.press('Control+Home')
}

async function find(app: Page, words: string): Promise<void> {
  await app.keyboard.press('Control+f')
  await app.keyboard.type(words)
  await app.keyboard.press('Enter')
  await expect(grid(app)).toBeFocused()
}

test('digits set levels and move down, Delete clears, undo brings back', async ({ app }) => {
  await openMatrix(app)
  await app.keyboard.press('5')
  await expectCell(app, 'Talking with the team in Dietary aide: level 2, with help')
  await app.keyboard.press('ArrowUp')
  await expectCell(
    app,
    'Talking with the team in Environmental services technician: level 5, teaches others',
  )
  await app.keyboard.press('Delete')
  await expectCell(app, 'Talking with the team in Environmental services technician: not asked for')
  await app.keyboard.press('Control+z')
  await app.keyboard.press('Control+z')
  await expectCell(
    app,
    'Talking with the team in Environmental services technician: level 2, with help',
  )
  await expect(status(app)).toContainText('Row 1 of 53, column 1 of 88')
})

test('a digit off the scale is refused in a sentence and changes nothing', async ({ app }) => {
  await openMatrix(app)
  await app.keyboard.press('7')
  await expect(app.getByText('“7” for Talking with the team')).toContainText('levels are 0 to 5')
  await expectCell(
    app,
    'Talking with the team in Environmental services technician: level 2, with help',
  )
})

test('ranges are copied to a spreadsheet and pasted as one step', async ({ app }) => {
  await openMatrix(app)
  await app.keyboard.press('Shift+ArrowDown')
  await app.keyboard.press('Shift+ArrowRight')
  await app.keyboard.press('Control+c')
  expect(await app.evaluate(() => navigator.clipboard.readText())).toBe('2\t2\n2\t2')
  await app.evaluate(() => navigator.clipboard.writeText('1\tlots\r\nAlone\t\r\n'))
  await app.keyboard.press('Control+Home')
  await app.keyboard.press('Control+v')
  await expect(app.getByText('Pasted 3 cells')).toBeVisible()
  await expect(app.getByText('One cell was not taken: “lots” for Workplace English')).toBeVisible()
  await app.keyboard.press('ArrowDown')
  await expectCell(app, 'Talking with the team in Dietary aide: level 3, alone')
  await app.keyboard.press('ArrowRight')
  await expectCell(app, 'Workplace English in Dietary aide: not asked for')
  await app.keyboard.press('Control+z')
  await expectCell(app, 'Workplace English in Dietary aide: level 2, with help')
})

test('what does not fit beside the edge is left out with a sentence', async ({ app }) => {
  await openMatrix(app)
  await app.evaluate(() => navigator.clipboard.writeText('1\t2\n3\t4'))
  await app.keyboard.press('Control+End')
  await app.keyboard.press('Control+v')
  await expect(app.getByText('1 row and 1 column did not fit')).toBeVisible()
})

test('Enter opens a cell in full and Escape returns to it', async ({ app }) => {
  await openMatrix(app)
  await find(app, 'infection prevention')
  await app.keyboard.press('Enter')
  const cell = app.getByRole('dialog', { name: /Infection prevention in/ })
  await expect(cell.getByRole('radio', { checked: true })).toBeFocused()
  await app.keyboard.press('4')
  await expect(cell.getByRole('radio', { name: /^4/ })).toBeFocused()
  await expect(cell.getByText(/^At level 4: /)).toBeVisible()
  await cell.getByRole('combobox', { name: 'Needed by' }).click()
  await app.getByRole('option', { name: 'Within days of starting' }).click()
  await cell.getByRole('textbox', { name: 'Days' }).fill('90')
  await cell.getByRole('textbox', { name: 'Note' }).fill('Checked on the unit')
  await cell.getByRole('radio', { checked: true }).focus()
  await app.keyboard.press('Escape')
  await expect(cell).toBeHidden()
  await expect(grid(app)).toBeFocused()
  await app.keyboard.press('Enter')
  await expect(cell.getByRole('textbox', { name: 'Days' })).toHaveValue('90')
  await expect(cell.getByRole('textbox', { name: 'Note' })).toHaveValue('Checked on the unit')
})

test('importance and must have are other views of the same cells', async ({ app }) => {
  await openMatrix(app)
  await app.getByRole('radio', { name: 'Must have' }).click()
  await grid(app).focus()
  await app.keyboard.press('m')
  await app.keyboard.press('ArrowUp')
  await expectCell(app, 'Talking with the team in Environmental services technician: must have')
  await app.getByRole('radio', { name: 'Importance' }).click()
  await grid(app).focus()
  await app.keyboard.press('5')
  await app.keyboard.press('ArrowUp')
  await expectCell(
    app,
    'Talking with the team in Environmental services technician: importance 5 of 5',
  )
})

test('a skill is added under its heading and can be filled at once', async ({ app }) => {
  await openMatrix(app)
  await app.keyboard.press('Insert')
  const pane = app.getByRole('dialog', { name: 'Add skill' })
  await expect(pane.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await app.keyboard.type('Reading floor plans')
  await app.keyboard.press('Enter')
  await expect(grid(app)).toBeFocused()
  await expectCell(app, 'Reading floor plans in Environmental services technician: not asked for')
  await app.keyboard.press('3')
  await app.keyboard.press('ArrowUp')
  await expectCell(app, 'Reading floor plans in Environmental services technician: level 3, alone')
  await expect(status(app)).toContainText('column 18 of 89')
})

test('filters leave one family and one heading, and two roles are compared', async ({ app }) => {
  await openMatrix(app)
  await app.getByRole('combobox', { name: 'Job families in view' }).click()
  await app.getByRole('option', { name: 'Surgery & emergency' }).click()
  await app.getByRole('combobox', { name: 'Skills in view' }).click()
  await app.getByRole('option', { name: 'Leadership' }).click()
  await expect(app.getByText('8 roles, 5 skills')).toBeVisible()
  await grid(app).focus()
  await app.keyboard.press('Control+Home')
  await app.keyboard.press('Shift+ArrowDown')
  await app.getByRole('button', { name: 'Compare two roles' }).click()
  await app.getByRole('button', { name: 'Show the gap' }).click()
  await expect(app.getByRole('main', { name: 'Gaps' })).toBeVisible()
  await expect(app.getByRole('combobox', { name: 'Start role' })).toHaveValue(
    'Materials and supply technician',
  )
  await expect(app.getByRole('combobox', { name: 'Target role' })).toHaveValue(
    'Patient transporter',
  )
})
