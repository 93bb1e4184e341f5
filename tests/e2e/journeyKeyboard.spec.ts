import type { Locator, Page } from '@playwright/test'
import { expect, openWindow, test } from './support/host.ts'
import {
  editsInHistory,
  expectGap,
  expectGates,
  expectSum,
  journey,
  printed,
  projectText,
  stepThrough,
} from './support/journey.ts'
import { expectScreen, mapCanvas, status, titleBar } from './support/steps.ts'

const furthest = 60

/** Presses a key until the focus is on a target, as a person who watches the focus does. */
async function pressUntilOn(app: Page, key: string, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < furthest; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await app.keyboard.press(key)
  }
  throw new Error(`${key} does not lead to ${target.toString()}`)
}

const tabTo = (app: Page, target: Locator) => pressUntilOn(app, 'Tab', target)
const tabBackTo = (app: Page, target: Locator) => pressUntilOn(app, 'Shift+Tab', target)

async function command(app: Page, words: string): Promise<void> {
  await app.keyboard.press('Control+k')
  await expect(app.getByRole('combobox', { name: 'Find a role or run a command' })).toBeFocused()
  await app.keyboard.type(words)
  await expect(app.getByRole('option', { selected: true })).toContainText(words)
  await app.keyboard.press('Enter')
}

/** Goes to a section by its key and waits for its screen. */
async function keyTo(app: Page, key: string, name: string): Promise<void> {
  await app.keyboard.press(key)
  await expectScreen(app, name)
}

/** Types into the field that has the focus and takes the choice it offers. */
async function choose(app: Page, words: string): Promise<void> {
  await app.keyboard.type(words)
  await expect(app.getByRole('option', { name: words }).first()).toBeVisible()
  await app.keyboard.press('Enter')
}

/** Places a role with the tool that R takes; arrows lead to its cell. */
async function addRole(app: Page, title: string, arrows: readonly string[]): Promise<void> {
  await app.keyboard.press('r')
  for (const arrow of arrows) await app.keyboard.press(arrow)
  await app.keyboard.press('Enter')
  await expect(app.getByRole('textbox', { name: 'Title of the new role' })).toBeFocused()
  await app.keyboard.type(title)
  await app.keyboard.press('Enter')
  await expect(status(app)).toContainText(`${title} selected, 0 moves`)
  await expect(mapCanvas(app)).toBeFocused()
}

test('a project goes from template to print and back by keyboard alone', async ({ app, host }) => {
  test.slow()

  await test.step('a new project from the hospital template', async () => {
    await command(app, 'Close project')
    await expect(app.getByRole('heading', { name: 'Start from a template' })).toBeVisible()
    await app.keyboard.press('Control+Alt+n')
    await expect(app.getByRole('textbox', { name: 'Title' })).toBeFocused()
    await app.keyboard.type(journey.title)
    await app.keyboard.press('Tab')
    await expect(app.getByRole('radio', { name: /^Hospital/ })).toBeFocused()
    await tabTo(app, app.getByRole('button', { name: 'Create project' }))
    await app.keyboard.press('Enter')
    await expect(mapCanvas(app)).toBeVisible()
    await expect(titleBar(app).getByRole('button', { name: journey.title })).toBeVisible()
  })

  await command(app, 'Close project')
  await expect(app.getByRole('button', { name: 'Open map' })).toBeVisible()
  const before = projectText(host)
  await tabTo(app, app.getByRole('button', { name: 'Open map' }))
  await app.keyboard.press('Enter')
  await expect(mapCanvas(app)).toBeVisible()

  await test.step('two roles, and a move between them', async () => {
    await pressUntilOn(app, 'F6', mapCanvas(app))
    await addRole(app, journey.lowerRole, [...Array(7).fill('ArrowLeft'), 'ArrowUp'])
    await addRole(app, journey.upperRole, ['ArrowUp'])
    await app.keyboard.press('ArrowDown')
    await expect(status(app)).toContainText(`${journey.lowerRole} selected`)
    await app.keyboard.press('c')
    await app.keyboard.press('ArrowUp')
    await expect(app.getByText(/: advancement$/)).toBeVisible()
    await app.keyboard.press('Enter')
    await expect(app.getByRole('textbox', { name: /^Time the new move takes/ })).toBeFocused()
    await app.keyboard.type(journey.months)
    await app.keyboard.press('Enter')
    await expect(status(app)).toContainText(`${journey.lowerRole} selected, 1 move`)
    await expect(mapCanvas(app)).toBeFocused()
  })

  await test.step('what the upper role asks for', async () => {
    await keyTo(app, 'Alt+3', 'Matrix')
    const find = async (words: string) => {
      await app.keyboard.press('Control+f')
      await expect(app.getByRole('combobox', { name: 'Find a role or skill' })).toBeFocused()
      await choose(app, words)
      await expect(app.getByRole('grid')).toBeFocused()
    }
    await find(journey.upperRole)
    for (const { name, need } of journey.skills) {
      await find(name)
      await app.keyboard.type(String(need))
      await app.keyboard.press('ArrowUp')
      await expect(status(app)).toContainText(`${name} in ${journey.upperRole}: level ${need}`)
    }
  })

  await test.step('a participant with two roles and three answers', async () => {
    await keyTo(app, 'Alt+5', 'People')
    await app.keyboard.press('Control+Enter')
    await tabTo(app, app.getByRole('button', { name: 'Choose roles' }))
    await app.keyboard.press('Enter')
    await expect(app.getByRole('combobox', { name: 'Role now' })).toBeFocused()
    await choose(app, journey.lowerRole)
    await tabTo(app, app.getByRole('combobox', { name: 'Target role' }))
    await choose(app, journey.upperRole)
    await tabBackTo(app, app.getByRole('tab', { selected: true }))
    await app.keyboard.press('ArrowLeft')
    await app.keyboard.press('Enter')
    const levelsOf = (name: string) => app.getByRole('radiogroup', { name: `${name}, self` })
    for (const { name, have } of journey.skills) {
      await tabTo(app, levelsOf(name).locator('[tabindex="0"]'))
      await app.keyboard.press(String(have))
      await expect(levelsOf(name).getByRole('radio', { checked: true })).toHaveText(String(have))
    }
  })

  await test.step('the gap', async () => {
    await tabBackTo(app, app.getByRole('button', { name: 'Show gap' }))
    await app.keyboard.press('Enter')
    await expectGap(app)
    await tabTo(app, app.getByRole('button', { name: 'Show the sum' }))
    await app.keyboard.press('Enter')
    await expectSum(app)
    await tabBackTo(app, app.getByRole('combobox', { name: 'Target role' }))
    await choose(app, journey.gatedRole)
    await expectGates(app)
  })

  await test.step('poster, guidebook and workbook', async () => {
    await keyTo(app, 'Alt+8', 'Publish')
    await tabTo(app, app.getByRole('radio', { name: /^A1 / }))
    await pressUntilOn(app, 'ArrowRight', app.getByRole('radio', { name: /^Letter / }))
    await tabTo(app, app.getByRole('button', { name: /^Save PDF/ }))
    const save = () => app.keyboard.press('Enter')
    const poster = await printed(app, save)
    expect(poster.size).toEqual([279, 216])

    const takeA4 = async () => {
      await tabTo(app, app.getByRole('radio', { name: 'US Letter' }))
      await app.keyboard.press('ArrowRight')
      await expect(app.getByRole('radio', { name: 'A4' })).toBeChecked()
    }
    await command(app, 'Prepare guidebook')
    await takeA4()
    await tabTo(app, app.getByRole('button', { name: /^Save PDF/ }))
    const guidebook = await printed(app, save)
    expect(guidebook.size).toEqual([210, 297])
    expect(guidebook.text).toContain(journey.upperRole)

    await command(app, 'Prepare workbook')
    await tabTo(app, app.getByRole('combobox', { name: 'Participant' }))
    await choose(app, journey.participant)
    await takeA4()
    await tabTo(app, app.getByRole('button', { name: /^Save PDF/ }))
    const workbook = await printed(app, save)
    expect(workbook.size).toEqual([210, 297])
    expect(workbook.text).toContain(journey.participant)
  })

  await test.step('everything undone', async () => {
    await keyTo(app, 'Alt+0', 'History')
    const { done } = await editsInHistory(app)
    expect(done).toBeGreaterThan(10)
    await stepThrough(app, 'Undo', () => app.keyboard.press('Control+z'))
    expect(await editsInHistory(app)).toEqual({ done: 0, undone: done })
    await command(app, 'Close project')
    await expect(app.getByRole('button', { name: 'Open map' })).toBeVisible()
    expect(projectText(host)).toBe(before)
  })

  await test.step('found as left after a restart, and done again', async () => {
    await app.goto('about:blank')
    await host.stop()
    await openWindow(app, await host.start(journey.file))
    await expect(status(app)).toContainText('53 roles')
    await keyTo(app, 'Alt+0', 'History')
    await stepThrough(app, 'Redo', () => app.keyboard.press('Control+y'))
    await command(app, journey.participant)
    await tabTo(app, app.getByRole('button', { name: 'Show gap' }))
    await app.keyboard.press('Enter')
    await expectGap(app)
  })
})
