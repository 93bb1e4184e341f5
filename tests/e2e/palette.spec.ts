import type { Page } from '@playwright/test'
import { expect, test } from './support/host.ts'
import { expectScreen, sectionNames, sectionTab } from './support/steps.ts'

const field = (app: Page) => app.getByRole('combobox', { name: 'Find a role or run a command' })
const marked = (app: Page) => app.getByRole('option', { selected: true })

/** Opens the palette by its shortcut, types, and checks what Enter would choose. */
async function ask(app: Page, words: string, answer: RegExp): Promise<void> {
  await app.keyboard.press('Control+k')
  await expect(field(app)).toBeFocused()
  await app.keyboard.type(words)
  await expect(marked(app)).toHaveText(answer)
}

test('the palette finds a role by its title and by its reference', async ({ app }) => {
  await ask(app, 'surg tech', /Surgical technologist/)
  await app.keyboard.press('Escape')
  await expect(field(app)).toHaveValue('')
  await app.keyboard.type('B5')
  await expect(marked(app)).toHaveText(/^B5Surgical technologist/)
  await app.keyboard.press('Enter')
  await expect(app.getByRole('main', { name: 'Roles' })).toBeVisible()
  await expect(app.getByRole('heading', { name: 'Surgical technologist' })).toBeVisible()
})

test('the palette runs commands and says why one cannot run', async ({ app }) => {
  await ask(app, 'light and dark', /Switch between light and dark/)
  await app.keyboard.press('Enter')
  await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark')
  await ask(app, 'undo', /^Undo.*Nothing to undo/)
  await app.keyboard.press('Enter')
  await expect(field(app)).toBeVisible()
  await app.keyboard.press('Escape')
  await app.keyboard.press('Escape')
  await expect(field(app)).toBeHidden()
})

test('"gap evs to surg tech" opens the gap between the two roles', async ({ app }) => {
  await ask(
    app,
    'gap evs to surg tech',
    /Gap from Environmental services technician to Surgical technologist/,
  )
  await app.keyboard.press('Enter')
  await expect(app.getByRole('main', { name: 'Gaps' })).toBeVisible()
  await expect(app.getByRole('combobox', { name: 'Start role' })).toHaveValue(
    'Environmental services technician',
  )
  await expect(app.getByRole('combobox', { name: 'Target role' })).toHaveValue(
    'Surgical technologist',
  )
  await expect(app.getByRole('region', { name: 'Comparison' })).toContainText('Gates first')
})

test('the palette finds skills, courses, credentials and people', async ({ app }) => {
  for (const [words, answer] of [
    ['infection', /Infection prevention.*Open$/],
    ['phlebotomy course', /Phlebotomy course.*Open$/],
    ['registered nurse license', /Registered nurse license.*Open$/],
    ['participant 07', /Participant 07.*Open$/],
  ] as const) {
    await ask(app, words, answer)
    await app.keyboard.press('Escape')
    await app.keyboard.press('Escape')
  }
})

test('F6 walks the parts of the window and Shift+F6 walks back', async ({ app }) => {
  await expect(app.getByRole('application', { name: 'Map canvas' })).toBeVisible()
  const places: string[] = []
  for (let step = 0; step < 12; step += 1) {
    await app.keyboard.press('F6')
    const place = await regionWithFocus(app)
    if (place === places[0]) break
    places.push(place)
  }
  expect(places).toEqual(['Sections', 'Project', 'Map tools', 'Map', 'Inspector', 'Status'])
  await app.keyboard.press('Shift+F6')
  expect(await regionWithFocus(app)).toBe('Status')
})

/** The name of the innermost part of the window, or toolbar, that holds the focus. */
function regionWithFocus(app: Page): Promise<string> {
  return app.evaluate(
    () =>
      document.activeElement
        ?.closest('[data-region], [role=toolbar]')
        ?.getAttribute('aria-label') ?? 'nowhere',
  )
}

test('every section has a key of its own', async ({ app }) => {
  const names = await sectionNames(app)
  for (const [index, name] of names.entries()) {
    await app.keyboard.press(name === 'Settings' ? 'Control+,' : `Alt+${(index + 1) % 10}`)
    await expect(sectionTab(app, name)).toHaveAttribute('aria-current', 'page')
    await expectScreen(app, name)
  }
})

test('the focus goes back to where it was when the palette closes', async ({ app }) => {
  const filter = app.getByRole('searchbox', { name: /Filter/ })
  await app.keyboard.press('Alt+2')
  await filter.fill('surg')
  await ask(app, 'infection', /Infection prevention/)
  await app.keyboard.press('Escape')
  await app.keyboard.press('Escape')
  await expect(filter).toBeFocused()
})
