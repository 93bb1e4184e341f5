import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { barriersOn } from './support/barriers.ts'
import { expect, test } from './support/host.ts'
import { expectScreen, goTo, mapCanvas, openFromList, sectionNames } from './support/steps.ts'

const dialog = (app: Page) => app.getByRole('dialog').or(app.getByRole('alertdialog')).last()

/** Runs a command of the palette by its whole label. */
async function command(app: Page, label: string): Promise<void> {
  await app.keyboard.press('Control+k')
  await app.getByRole('combobox', { name: 'Find a role or run a command' }).fill(label)
  await app.getByRole('option', { name: label }).first().click()
}

/** Ways to a state of the window, each from the one before. */
type Ways = readonly (readonly [string, (app: Page) => Promise<unknown>])[]

async function expectNoBarriers(app: Page, ways: Ways): Promise<void> {
  const found: Record<string, string[]> = {}
  for (const [name, open] of ways) {
    await test.step(name, async () => {
      await open(app)
      const barriers = await barriersOn(app)
      if (barriers.length > 0) found[name] = barriers
    })
  }
  expect(found).toEqual({})
}

async function openDialog(app: Page, label: string): Promise<void> {
  await command(app, label)
  await expect(dialog(app)).toBeVisible()
}

async function leave(app: Page): Promise<void> {
  await app.keyboard.press('Escape')
  await expect(app.getByRole('dialog')).toHaveCount(0)
}

test('no screen has a barrier', async ({ app }) => {
  test.slow()
  await expect(mapCanvas(app)).toBeVisible()
  const names = await sectionNames(app)
  await expectNoBarriers(
    app,
    names.map((name) => [name, () => goTo(app, name)] as const),
  )
})

test('the welcome screen and the dialogs about files have no barrier', async ({ app, host }) => {
  test.slow()
  writeFileSync(join(host.workspace, 'Letter.pathbook'), 'Dear colleague,')
  await expectNoBarriers(app, [
    ['palette', () => app.keyboard.press('Control+k')],
    ['results', () => app.keyboard.type('surg')],
    [
      'project menu',
      async () => {
        await app.keyboard.press('Escape')
        await leave(app)
        await app.getByRole('button', { name: 'Healthcare career map' }).click()
        await expect(app.getByRole('menu')).toBeVisible()
      },
    ],
    [
      'save a copy',
      async () => {
        await app.getByRole('menuitem', { name: 'Save a copy' }).click()
        await expect(dialog(app)).toBeVisible()
      },
    ],
    [
      'welcome',
      async () => {
        await leave(app)
        await command(app, 'Close project')
        await expect(app.getByRole('heading', { name: 'Start from a template' })).toBeVisible()
      },
    ],
    ['new project', () => openDialog(app, 'New project')],
    [
      'new project without a title',
      async () => {
        await app.getByRole('button', { name: 'Create project' }).click()
        await expect(app.getByRole('alert')).toBeVisible()
      },
    ],
    [
      'open a project',
      async () => {
        await leave(app)
        await openDialog(app, 'Open a project')
        await expect(app.getByRole('option').first()).toBeVisible()
      },
    ],
    [
      'a file that cannot be opened',
      async () => {
        await leave(app)
        await openFromList(app, 'Letter.pathbook')
        await expect(app.getByText('is not a Pathbook project')).toBeVisible()
      },
    ],
  ])
})

test('what opens on the map has no barrier', async ({ app }) => {
  test.slow()
  await expect(mapCanvas(app)).toBeVisible()
  await mapCanvas(app).focus()
  await app.keyboard.press('ArrowRight')
  const tab = (name: string) => app.getByRole('tab', { name }).click()
  await expectNoBarriers(app, [
    ['a chosen role', () => expect(app.getByRole('tab', { name: 'Routes' })).toBeVisible()],
    ['its facts', () => tab('Role')],
    ['its skills', () => tab('Skills')],
    ['its print', () => tab('Print')],
    [
      'a chosen move',
      async () => {
        await mapCanvas(app).focus()
        await app.keyboard.press(']')
        await expect(app.getByText('What it takes')).toBeVisible()
      },
    ],
    [
      'a role to be deleted',
      async () => {
        await app.keyboard.press('Escape')
        await app.keyboard.press('Delete')
        await expect(app.getByRole('alertdialog')).toBeVisible()
      },
    ],
    [
      'a role being placed',
      async () => {
        await app.keyboard.press('Escape')
        await mapCanvas(app).focus()
        await app.keyboard.press('r')
        await expect(app.getByText('Press to place it here')).toBeVisible()
      },
    ],
    [
      'job families',
      async () => {
        await app.keyboard.press('Escape')
        await app.keyboard.press('l')
        await expect(dialog(app)).toBeVisible()
      },
    ],
    [
      'the list view',
      async () => {
        await leave(app)
        await app.keyboard.press('Control+l')
        await expect(mapCanvas(app)).toHaveCount(0)
      },
    ],
  ])
})

test('what opens on the other screens has no barrier', async ({ app }) => {
  test.slow()
  await expectNoBarriers(app, [
    [
      'a gap with its sum',
      async () => {
        await app.keyboard.press('Alt+5')
        await app.getByRole('option', { name: 'Participant 07' }).click()
        await app.getByRole('button', { name: 'Show gap' }).click()
        await app.getByRole('button', { name: 'Show the sum' }).click()
      },
    ],
    [
      'a participant',
      async () => {
        await goTo(app, 'People')
        await app.getByRole('tab', { name: 'Facts and limits' }).click()
      },
    ],
    ['cohorts', () => app.getByRole('tab', { name: 'Cohorts' }).click()],
    [
      'roles pasted',
      async () => {
        await goTo(app, 'Roles')
        await openDialog(app, 'Paste roles')
      },
    ],
    [
      'a cell of the matrix',
      async () => {
        await leave(app)
        await goTo(app, 'Matrix')
        await app.getByRole('grid').focus()
        await app.keyboard.press('Enter')
        await expect(dialog(app)).toBeVisible()
      },
    ],
    [
      'a new skill',
      async () => {
        await leave(app)
        await openDialog(app, 'Add skill')
      },
    ],
    [
      'an open choice',
      async () => {
        await leave(app)
        await goTo(app, 'Settings')
        await app.getByRole('combobox', { name: 'State' }).click()
        await expect(app.getByRole('listbox')).toBeVisible()
      },
    ],
  ])
})

test('no kind of record has a barrier in its form', async ({ app }) => {
  test.slow()
  await goTo(app, 'Records')
  await expectScreen(app, 'Records')
  const kinds = app.getByRole('navigation', { name: 'Kinds of records' }).getByRole('button')
  const names = await kinds.locator('> span').allTextContents()
  await expectNoBarriers(
    app,
    names.map((name) => [name, () => kinds.filter({ hasText: name }).click()] as const),
  )
})
