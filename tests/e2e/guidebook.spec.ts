import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/host.ts'

const outline = (app: Page) => app.getByRole('region', { name: 'Outline' })
const chapterButton = (app: Page, title: string) =>
  outline(app).getByRole('button', { name: title, exact: false }).first()
const chapterTitles = (app: Page) =>
  outline(app).locator('[data-chapter] .pb-guide-row-name > span').allTextContents()
const blocks = (app: Page) => app.getByRole('list', { name: 'Blocks' }).locator('> [data-block]')
const texts = (app: Page) => app.getByRole('textbox', { name: 'Text', exact: true })
const undoButton = (app: Page, label: string) => app.getByRole('button', { name: `Undo: ${label}` })
const toast = (app: Page, text: string | RegExp) => app.getByText(text)

/** Names of the blocks in order, without their places. */
const blockNames = async (app: Page) => {
  const labels = await blocks(app).evaluateAll((items) =>
    items.map((item) => item.getAttribute('aria-label') ?? ''),
  )
  return labels.map((label) => label.replace(/, block .*$/, ''))
}

async function openChapter(app: Page, title: string): Promise<void> {
  await expect(app.getByRole('navigation', { name: 'Sections' })).toBeVisible()
  await app.keyboard.press('Alt+6')
  await chapterButton(app, title).click()
  await expect(app.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

async function dragTo(app: Page, from: Locator, to: { x: number; y: number }): Promise<void> {
  const box = await from.boundingBox()
  if (!box) throw new Error('Nothing to drag')
  await app.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await app.mouse.down()
  await app.mouse.move(to.x, to.y, { steps: 8 })
  await app.mouse.up()
}

test('typing is saved after a pause and taken back first by the letter, then by the edit', async ({
  app,
}) => {
  await openChapter(app, 'Paying for it')
  const text = texts(app).first()
  await text.click()
  await app.keyboard.press('Control+End')
  await app.keyboard.type(' Ask twice.')
  await app.keyboard.press('Control+z')
  await expect(text).not.toContainText('Ask twice.')
  await app.keyboard.press('Control+y')
  await expect(text).toContainText('Ask twice.')
  await expect(undoButton(app, 'Edit text block')).toBeVisible()
  await app.keyboard.press('Control+z')
  await expect(text).not.toContainText('Ask twice.')
  await expect(undoButton(app, 'Edit text block')).toBeHidden()
  await app.keyboard.press('Control+y')
  await expect(text).toContainText('Ask twice.')
  await app.reload()
  await openChapter(app, 'Paying for it')
  await expect(texts(app).first()).toContainText('Ask twice.')
})

test('a slash puts a write-in field behind the text, without a pointer', async ({ app }) => {
  await openChapter(app, 'How to use this book')
  const before = await blockNames(app)
  await app.keyboard.press('Enter')
  await expect(blocks(app).first()).toBeFocused()
  await app.keyboard.press('Enter')
  await expect(texts(app).first()).toBeFocused()
  await app.keyboard.press('Control+End')
  await app.keyboard.press('Enter')
  await app.keyboard.type('/wri')
  await expect(app.getByRole('option', { name: /^Write-in field/, selected: true })).toBeVisible()
  await app.keyboard.press('Enter')
  await expect(app.getByRole('textbox', { name: 'Question' })).toBeFocused()
  await app.keyboard.press('Control+a')
  await app.keyboard.type('Who can help me?')
  await app.keyboard.press('Enter')
  const field = blocks(app).nth(1)
  await expect(field).toContainText('Who can help me?')
  await app.keyboard.press('Escape')
  await expect(field).toBeFocused()
  expect(await blockNames(app)).toEqual([before[0], 'Write-in field', ...before.slice(1)])
  await expect(texts(app).first()).not.toContainText('/wri')
  await app.keyboard.press('Alt+ArrowUp')
  await expect(blocks(app).first()).toBeFocused()
  await expect(blocks(app).first()).toContainText('Who can help me?')
  await app.keyboard.press('Delete')
  await expect(toast(app, 'Deleted write-in field')).toBeVisible()
  await expect(blocks(app).first()).toBeFocused()
  expect(await blockNames(app)).toEqual(before)
  for (const label of ['Delete write in block', 'Move block', 'Edit write in block']) {
    await expect(undoButton(app, label)).toBeVisible()
    await app.keyboard.press('Control+z')
  }
  await expect(undoButton(app, 'Add write in block')).toBeVisible()
  await blocks(app).first().focus()
  await app.keyboard.press('Escape')
  await expect(chapterButton(app, 'How to use this book')).toBeFocused()
})

test('a slash inside a text puts the block between its two halves', async ({ app }) => {
  await openChapter(app, 'Routes people take')
  const before = await blockNames(app)
  await texts(app).first().locator('p').first().click()
  await app.keyboard.press('Home')
  await app.keyboard.press('ArrowUp')
  await app.keyboard.press('End')
  await app.keyboard.type(' /checkl')
  await app.keyboard.press('Enter')
  await expect(app.getByRole('textbox', { name: 'Items, one on a line' })).toBeFocused()
  await app.keyboard.press('Escape')
  await expect(blocks(app)).toHaveCount(before.length + 2)
  expect(await blockNames(app)).toEqual(['Text', 'Checklist', ...before])
  await expect(texts(app).first()).toHaveText(/^These four routes/)
  await expect(texts(app).nth(1)).toContainText('From cleaning to the operating room')
})

test('marks, lists and links are set with the tools', async ({ app }) => {
  await openChapter(app, 'Paying for it')
  const text = texts(app).first()
  await text.locator('p').first().dblclick()
  await app.getByRole('button', { name: 'Bold' }).click()
  await expect(text.locator('p').first().locator('strong')).toBeVisible()
  await app.getByRole('button', { name: 'Bullet list' }).click()
  await expect(text.locator('ul > li').first()).toBeVisible()
  await app.getByRole('button', { name: 'Text style: Body text' }).click()
  await app.getByRole('menuitemcheckbox', { name: 'Small heading' }).click()
  await expect(text.locator('h3').first()).toBeVisible()
  await app.getByRole('button', { name: 'Link', exact: true }).click()
  await app.getByRole('textbox', { name: 'Address' }).fill('http://example.org')
  await app.getByRole('button', { name: 'Add link' }).click()
  await expect(app.getByText(/^Links lead to secure web pages only/)).toBeVisible()
  await app.getByRole('textbox', { name: 'Address' }).fill('example.org/money')
  await app.getByRole('button', { name: 'Add link' }).click()
  await expect(text.locator('a')).toHaveAttribute('href', 'https://example.org/money')
  await expect(text).toBeFocused()
})

test('chapters are added, renamed, marked, moved and deleted by keys', async ({ app }) => {
  await openChapter(app, 'Why careers here')
  await chapterButton(app, 'Why careers here').focus()
  await app.keyboard.press('Alt+ArrowUp')
  await expect(undoButton(app, 'Reorder chapters')).toBeVisible()
  expect((await chapterTitles(app)).slice(0, 2)).toEqual([
    'Why careers here',
    'How to use this book',
  ])
  await app.keyboard.press('F2')
  await app.keyboard.type('Why work here')
  await app.keyboard.press('Enter')
  await expect(chapterButton(app, 'Why work here')).toBeFocused()
  const headings = outline(app)
    .getByRole('list', { name: /^Headings of/ })
    .getByRole('button')
  const steps = (await headings.count()) + 1
  for (let step = 0; step < steps; step++) await app.keyboard.press('ArrowDown')
  await expect(app.getByRole('heading', { level: 1, name: 'How to use this book' })).toBeVisible()
  await app.keyboard.press('Delete')
  await expect(toast(app, /^Deleted the chapter How to use this book/)).toBeVisible()
  await app.keyboard.press('Control+z')
  await expect(chapterButton(app, 'How to use this book')).toBeVisible()
  await app.getByRole('button', { name: 'Add chapter' }).click()
  await expect(outline(app).getByRole('textbox', { name: 'Chapter title' })).toBeFocused()
  await app.keyboard.type('Words we use')
  await app.keyboard.press('Enter')
  const added = chapterButton(app, 'Words we use')
  await expect(added).toBeFocused()
  await expect(outline(app).getByText('empty')).toBeVisible()
  await expect(outline(app)).toContainText('13 of 14 ready')
})

test('chapters and blocks are moved by the pointer', async ({ app }) => {
  await openChapter(app, 'Routes people take')
  const from = await chapterTitles(app)
  const target = await chapterButton(app, from[1] ?? '').boundingBox()
  await dragTo(app, chapterButton(app, from[3] ?? ''), {
    x: (target?.x ?? 0) + 60,
    y: (target?.y ?? 0) + 4,
  })
  await expect(undoButton(app, 'Reorder chapters')).toBeVisible()
  expect((await chapterTitles(app)).slice(0, 4)).toEqual([from[0], from[3], from[1], from[2]])

  await openChapter(app, 'Routes people take')
  const before = await blockNames(app)
  await blocks(app).nth(1).scrollIntoViewIfNeeded()
  const compare = blocks(app).nth(2)
  const route = await blocks(app).nth(1).boundingBox()
  await dragTo(app, compare.locator('.pb-guide-live-words'), {
    x: (route?.x ?? 0) + 120,
    y: (route?.y ?? 0) + 8,
  })
  await expect(undoButton(app, 'Move block')).toBeVisible()
  expect((await blockNames(app)).slice(0, 3)).toEqual([before[0], before[2], before[1]])

  const text = blocks(app).first()
  const grip = text.getByRole('button', { name: 'Move or delete text' })
  await text.hover()
  const below = await blocks(app).nth(1).boundingBox()
  await dragTo(app, grip, {
    x: (below?.x ?? 0) + 120,
    y: (below?.y ?? 0) + (below?.height ?? 0) - 6,
  })
  await expect(blocks(app).nth(1)).toContainText('These four routes')
  await expect(app.getByRole('menu')).toBeHidden()
  await blocks(app).nth(1).hover()
  await blocks(app).nth(1).getByRole('button', { name: 'Move or delete text' }).click()
  await app.getByRole('menuitem', { name: 'Move to chapter' }).press('ArrowRight')
  await app.getByRole('menuitem', { name: 'Plan your next step' }).click()
  await expect(toast(app, 'Moved text to Plan your next step')).toBeVisible()
  await expect(blocks(app).first()).toContainText('Compare roles')
})

test('settings of a live block change what it shows', async ({ app }) => {
  await openChapter(app, 'Routes people take')
  const gap = blocks(app).filter({ hasText: 'Gap table' }).first()
  await gap.getByRole('button', { name: 'Block settings' }).click()
  const to = app.getByRole('combobox', { name: 'To' })
  await to.fill('registered nurse')
  await app.getByRole('option', { name: /^Registered nurse/ }).click()
  await expect(gap).toContainText('Environmental services technician to Registered nurse')
  await app.keyboard.press('Escape')
  await gap.getByRole('button', { name: /^Move or delete/ }).click()
  await app.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(toast(app, 'Deleted gap table')).toBeVisible()
  await app.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(gap).toContainText('Registered nurse')
})

test('a new guidebook starts with eight chapters', async ({ app }) => {
  await app.keyboard.press('Alt+6')
  await outline(app).getByRole('button', { name: 'More about this guidebook' }).click()
  await app.getByRole('menuitem', { name: 'New guidebook' }).click()
  const dialog = app.getByRole('dialog', { name: 'New guidebook' })
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Pocket guide')
  await dialog.getByRole('radio', { name: 'A4' }).click()
  await dialog.getByRole('button', { name: 'Start guidebook' }).click()
  await expect(outline(app)).toContainText('A4, 0 of 8 ready')
  await expect(chapterButton(app, 'Paying for training')).toBeVisible()
  await app.getByRole('button', { name: 'Cover and contents' }).click()
  await expect(app.getByRole('textbox', { name: 'Note on the cover' })).toHaveValue(
    /^Draft edition/,
  )
  await chapterButton(app, 'My plan').click()
  const start = texts(app).first()
  await start.click()
  await app.keyboard.type('I plan one step at a time.')
  await expect(undoButton(app, 'Add text block')).toBeVisible()
  await expect(start).toBeFocused()
  await app.keyboard.type(' Then the next.')
  await expect(app.getByRole('region', { name: 'Status' })).toContainText('10 words')
})

test('the printed pages stand beside the text and follow it', async ({ app }) => {
  // A book of the whole sample takes its time to print.
  test.slow()
  await openChapter(app, 'Routes people take')
  const preview = app.getByRole('region', { name: 'Page preview' })
  const count = preview.getByRole('status').first()
  await expect(count).toHaveText(/^\d+ of \d+$/, { timeout: 90_000 })
  await expect(outline(app)).toContainText(/\d+ pages/)
  const range = await outline(app)
    .locator('[data-chapter]', { hasText: 'Routes people take' })
    .locator('em')
    .innerText()
  const [first = '', last = ''] = range.split('–')
  await expect(count).toHaveText(new RegExp(`^${first} of`))
  await expect(preview.getByRole('img', { name: new RegExp(`^Page ${first} of`) })).toBeVisible()
  await preview.getByRole('button', { name: 'Next page' }).click()
  await expect(count).toHaveText(new RegExp(`^${Number(first) + 1} of`))
  await chapterButton(app, 'Skills that carry over').click()
  await expect(count).toHaveText(new RegExp(`^${Number(last) + 1} of`))
  await app.keyboard.press('F4')
  await expect(preview).toBeHidden()
  await app.keyboard.press('F4')
  await expect(count).toHaveText(new RegExp(`^${Number(last) + 1} of`))
})
