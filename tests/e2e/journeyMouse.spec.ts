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
import { goTo, mapCanvas, status, titleBar } from './support/steps.ts'

type Place = { readonly x: number; readonly y: number }

async function middleOf(target: Locator): Promise<Place> {
  const box = await target.boundingBox()
  if (!box) throw new Error('It is not on screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Opens the menu under the project's name and chooses from it. */
async function chooseInMenu(app: Page, entry: string): Promise<void> {
  await titleBar(app).getByRole('button').first().click()
  await app.getByRole('menuitem', { name: entry }).click()
}

/** Typed text is taken when the pointer goes on to something else. */
const pressElsewhere = (app: Page) => status(app).click({ position: { x: 500, y: 10 } })

/** Places a role where a level crosses a job family; answers where its card stands. */
async function addRole(app: Page, title: string, level: string): Promise<Place> {
  await app.getByRole('button', { name: 'Add role', exact: true }).click()
  const lane = await middleOf(app.locator('.pb-map-lane').filter({ hasText: 'Support services' }))
  const row = app.locator('.pb-map-level').filter({ has: app.getByText(level, { exact: true }) })
  const { y } = await middleOf(row)
  await app.mouse.click(lane.x, y)
  await app.getByRole('textbox', { name: 'Title of the new role' }).waitFor()
  await app.keyboard.type(title)
  await pressElsewhere(app)
  await expect(app.getByRole('toolbar', { name: `Tools for ${title}` })).toBeVisible()
  const left = await middleOf(app.locator('.pb-map-handle[data-side=left]'))
  const right = await middleOf(app.locator('.pb-map-handle[data-side=right]'))
  return { x: (left.x + right.x) / 2, y: left.y }
}

async function chooseIn(app: Page, field: string, words: string): Promise<void> {
  await app.getByRole('combobox', { name: field, exact: true }).click()
  await app.keyboard.type(words)
  await app.getByRole('option', { name: words }).click()
}

test('a project goes from template to print and back by mouse alone', async ({ app, host }) => {
  test.slow()

  await test.step('a new project from the hospital template', async () => {
    await chooseInMenu(app, 'Close project')
    await app.getByRole('button', { name: 'New project' }).click()
    await app.keyboard.type(journey.title)
    await app.getByRole('radio', { name: /^Hospital/ }).click()
    await app.getByRole('button', { name: 'Create project' }).click()
    await expect(mapCanvas(app)).toBeVisible()
    await expect(titleBar(app).getByRole('button', { name: journey.title })).toBeVisible()
  })

  await chooseInMenu(app, 'Close project')
  const before = projectText(host)
  await app.getByRole('button', { name: 'Open map' }).click()
  await expect(mapCanvas(app)).toBeVisible()

  await test.step('two roles, and a move between them', async () => {
    const lower = await addRole(app, journey.lowerRole, 'II')
    const upper = await addRole(app, journey.upperRole, 'III')
    await app.mouse.click(lower.x, lower.y)
    const tools = app.getByRole('toolbar', { name: `Tools for ${journey.lowerRole}` })
    await expect(tools).toBeVisible()
    const handle = await middleOf(app.locator('.pb-map-handle[data-side=top]'))
    await app.mouse.move(handle.x, handle.y)
    await app.mouse.down()
    await app.mouse.move(upper.x, upper.y, { steps: 5 })
    await expect(app.getByText(/: advancement$/)).toBeVisible()
    await app.mouse.up()
    await app.getByRole('textbox', { name: /^Time the new move takes/ }).waitFor()
    await app.keyboard.type(journey.months)
    await pressElsewhere(app)
    await expect(status(app)).toContainText(`${journey.lowerRole} selected, 1 move`)
  })

  await test.step('what the upper role asks for', async () => {
    await goTo(app, 'Matrix')
    await chooseIn(app, 'Find a role or skill', journey.upperRole)
    for (const { name, need } of journey.skills) {
      const cell = app.getByRole('gridcell', { name: `${name} in ${journey.upperRole}` })
      await cell.click()
      await app.keyboard.type(String(need))
      await expect(cell).toHaveText(String(need))
    }
  })

  await test.step('a participant with two roles and three answers', async () => {
    await goTo(app, 'People')
    await app.getByRole('button', { name: 'Add participant' }).click()
    await app.getByRole('button', { name: 'Choose roles' }).click()
    await chooseIn(app, 'Role now', journey.lowerRole)
    await chooseIn(app, 'Target role', journey.upperRole)
    await app.getByRole('tab', { name: 'Ratings' }).click()
    for (const { name, have } of journey.skills) {
      const levels = app.getByRole('radiogroup', { name: `${name}, self` })
      await levels.getByRole('radio').nth(have).click()
      await expect(levels.getByRole('radio', { checked: true })).toHaveText(String(have))
    }
  })

  await test.step('the gap', async () => {
    await app.getByRole('button', { name: 'Show gap' }).click()
    await expectGap(app)
    await app.getByRole('button', { name: 'Show the sum' }).click()
    await expectSum(app)
    await chooseIn(app, 'Target role', journey.gatedRole)
    await expectGates(app)
  })

  await test.step('poster, guidebook and workbook', async () => {
    await titleBar(app).getByRole('button', { name: 'Publish' }).click()
    const save = () => app.getByRole('button', { name: /^Save PDF/ }).click()
    const poster = await printed(app, save)
    expect(poster.size).toEqual([841, 594])
    expect(poster.pages).toBe(1)
    expect(poster.text).toContain(journey.upperRole)

    await app.getByRole('radio', { name: 'Guidebook' }).click()
    const guidebook = await printed(app, save)
    expect(guidebook.size).toEqual([216, 279])
    expect(guidebook.text).toContain(journey.upperRole)

    await app.getByRole('radio', { name: 'Workbook' }).click()
    await chooseIn(app, 'Participant', journey.participant)
    const workbook = await printed(app, save)
    expect(workbook.size).toEqual([216, 279])
    expect(workbook.text).toContain(journey.participant)
    expect(workbook.text).toContain(journey.upperRole)
  })

  await test.step('everything undone', async () => {
    await goTo(app, 'History')
    const { done } = await editsInHistory(app)
    expect(done).toBeGreaterThan(10)
    const undo = () => titleBar(app).getByRole('button', { name: /^Undo/ }).click()
    await stepThrough(app, 'Undo', undo)
    expect(await editsInHistory(app)).toEqual({ done: 0, undone: done })
    await chooseInMenu(app, 'Close project')
    await expect(app.getByRole('button', { name: 'Open map' })).toBeVisible()
    expect(projectText(host)).toBe(before)
  })

  await test.step('found as left after a restart, and done again', async () => {
    await app.goto('about:blank')
    await host.stop()
    await openWindow(app, await host.start(journey.file))
    await expect(status(app)).toContainText('53 roles')
    await goTo(app, 'History')
    const redo = () => titleBar(app).getByRole('button', { name: /^Redo/ }).click()
    await stepThrough(app, 'Redo', redo)
    await goTo(app, 'Map')
    await expect(status(app)).toContainText('55 roles')
    await goTo(app, 'People')
    await app.getByRole('option', { name: journey.participant }).click()
    await app.getByRole('button', { name: 'Show gap' }).click()
    await expectGap(app)
  })
})
