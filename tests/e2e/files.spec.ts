import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, openWindow, sampleFile, test } from './support/host.ts'
import { createHost } from './support/loopbackHost.ts'
import { goTo, mapCanvas, openFromList, sectionTab, status, titleBar } from './support/steps.ts'

const trouble = (app: Page) => app.getByRole('dialog', { name: 'This project could not be opened' })

const titleField = (app: Page) => app.getByRole('textbox', { name: 'Title', exact: true })

async function retitle(app: Page, title: string): Promise<void> {
  await titleField(app).fill(title)
  await titleField(app).press('Enter')
}

/** Copies of a project with some of its bytes changed. Offsets are those of the file header. */
const wrongFiles: readonly (readonly [string, (bytes: Buffer) => Buffer, RegExp])[] = [
  ['Empty', () => Buffer.alloc(0), /is an empty file: there is no project in it/],
  ['Letter', () => Buffer.from('Dear colleague,\n'), /is not a Pathbook project/],
  ['Cut off', (bytes) => bytes.subarray(0, bytes.length / 2), /is damaged and cannot be read/],
  ['Scratched', (bytes) => scratch(bytes), /is damaged and cannot be read/],
  ['Newer', (bytes) => withNumber(bytes, 60, 99), /was made with a newer version of Pathbook/],
  ['Other', (bytes) => withNumber(bytes, 68, 7), /is a database of another program/],
]

function withNumber(bytes: Buffer, offset: number, value: number): Buffer {
  const changed = Buffer.from(bytes)
  changed.writeUInt32BE(value, offset)
  return changed
}

/** Noise over the middle half of the file. */
function scratch(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes)
  for (let at = bytes.length / 4; at < (bytes.length * 3) / 4; at += 1)
    changed[at] = (at * 37) % 256
  return changed
}

test('the list to open from holds the projects of the folder and of folders in it', async ({
  app,
  host,
}) => {
  mkdirSync(join(host.workspace, 'clients'))
  host.commandLine('new', 'Blank.pathbook', '--template', 'blank')
  host.commandLine('new', join('clients', 'Clinic.pathbook'), '--template', 'blank')
  writeFileSync(join(host.workspace, 'notes.txt'), 'Call the clinic')
  await app.keyboard.press('Control+o')
  const list = app.getByRole('listbox', { name: 'Project files' })
  await expect(list.getByRole('option')).toHaveCount(3)
  const names = await list.getByRole('option').locator('b').allTextContents()
  expect(names.toSorted()).toEqual(['Blank.pathbook', 'Clinic.pathbook', sampleFile])
  await list.getByRole('option', { name: 'Clinic' }).dblclick()
  await expect(status(app)).toContainText('0 roles')
  await expect(titleBar(app).getByRole('status')).toHaveAttribute('title', 'Clinic.pathbook')
})

test('every wrong file says in a sentence what is wrong and stays as it is', async ({
  app,
  host,
}) => {
  host.commandLine('new', 'Good.pathbook', '--template', 'healthcare')
  const good = readFileSync(join(host.workspace, 'Good.pathbook'))
  for (const [name, change, sentence] of wrongFiles) {
    await test.step(name, async () => {
      const path = join(host.workspace, `${name}.pathbook`)
      const bytes = change(good)
      writeFileSync(path, bytes)
      await openFromList(app, `${name}.pathbook`)
      await expect(trouble(app)).toContainText(`“${name}.pathbook”`, { timeout: 2_000 })
      await expect(trouble(app)).toContainText(sentence)
      await trouble(app).getByRole('button', { name: 'Close' }).last().click()
      await expect(trouble(app)).toBeHidden()
      expect(readFileSync(path).equals(bytes)).toBe(true)
    })
  }
  await expect(titleBar(app).getByRole('status')).toHaveAttribute('title', sampleFile)
  await expect(mapCanvas(app)).toBeVisible()
})

test('a project that is open elsewhere says so', async ({ app, host }) => {
  host.commandLine('new', 'Shared.pathbook', '--template', 'blank')
  const other = createHost()
  try {
    await other.start(join(host.workspace, 'Shared.pathbook'))
    await openFromList(app, 'Shared.pathbook')
    await expect(trouble(app)).toContainText(
      '“Shared.pathbook” is already open in another window or program. Close it there, then try again.',
    )
  } finally {
    await other.remove()
  }
})

test('a read-only file opens to be read, and edits are refused in a sentence', async ({
  app,
  host,
}) => {
  host.commandLine('new', 'Archive.pathbook', '--template', 'healthcare')
  const path = join(host.workspace, 'Archive.pathbook')
  chmodSync(path, 0o444)
  const before = statSync(path).mtimeMs
  await openFromList(app, 'Archive.pathbook')
  await expect(status(app)).toContainText('Read only, changes are off')
  await goTo(app, 'Settings')
  await retitle(app, 'Another title')
  await expect(app.getByRole('alert')).toContainText(
    'This project is open for reading only. Save a copy and edit that one.',
  )
  await expect(titleField(app)).toHaveValue('Healthcare career map')
  expect(statSync(path).mtimeMs).toBe(before)
})

test('a damaged project offers the copies that were kept of it', async ({ app, host }) => {
  await goTo(app, 'Settings')
  await retitle(app, 'Map of before')
  await expect(titleBar(app).getByRole('button', { name: 'Map of before' })).toBeVisible()
  host.commandLine('new', 'Blank.pathbook', '--template', 'blank')
  // A copy is kept whenever a project is opened.
  for (const [name, title] of [
    ['Blank.pathbook', 'Blank'],
    [sampleFile, 'Map of before'],
    ['Blank.pathbook', 'Blank'],
  ] as const) {
    await openFromList(app, name)
    await expect(titleBar(app).getByRole('button', { name: title })).toBeVisible()
  }
  const path = join(host.workspace, sampleFile)
  const damaged = scratch(readFileSync(path))
  writeFileSync(path, damaged)
  await openFromList(app, sampleFile)
  const copies = trouble(app).getByRole('list', { name: 'Copies Pathbook kept' })
  await expect(copies.getByRole('listitem').first()).toContainText('53 roles')
  await copies.getByRole('button', { name: 'Open this copy' }).first().click()
  await expect(titleBar(app).getByRole('button', { name: 'Map of before' })).toBeVisible()
  await expect(titleBar(app).getByRole('status')).not.toHaveAttribute('title', sampleFile)
  expect(readFileSync(path).equals(damaged)).toBe(true)
})

test('two windows see each other’s edits', async ({ app, context }) => {
  const second = await context.newPage()
  await openWindow(second, new URL(app.url()))
  await goTo(app, 'Settings')
  await retitle(app, 'Seen by both')
  await expect(titleBar(second).getByRole('button', { name: 'Seen by both' })).toBeVisible()
  await second.keyboard.press('Control+z')
  await expect(titleField(app)).toHaveValue('Healthcare career map')
  await expect(titleBar(second).getByRole('button', { name: /^Redo: / })).toBeEnabled()
  await expect(titleBar(app).getByRole('button', { name: /^Redo: / })).toBeEnabled()
})

test('what was typed last is saved when the window closes with it', async ({ app, context }) => {
  const second = await context.newPage()
  await openWindow(second, new URL(app.url()))
  await goTo(app, 'Settings')
  await titleField(app).fill('Typed at the end')
  await app.close()
  await expect(titleBar(second).getByRole('button', { name: 'Typed at the end' })).toBeVisible()
})

test.describe('When the host ends', () => {
  test.use({ expectedTroubles: ['net::ERR_', 'dynamically imported', 'preload CSS'] })

  test('the window says so and nothing that was saved is lost', async ({ app, host }) => {
    await goTo(app, 'Settings')
    await retitle(app, 'Saved before')
    await expect(titleBar(app).getByRole('button', { name: 'Saved before' })).toBeVisible()
    await host.kill()
    await retitle(app, 'Typed after')
    await expect(app.getByRole('alert')).toContainText(
      'Pathbook stopped answering. Your saved work is safe in the file. Start Pathbook again.',
    )
    // A screen that was never shown cannot be fetched any more; the others stay.
    await sectionTab(app, 'People').click()
    await expect(app.getByText('This screen could not be shown')).toBeVisible()
    await goTo(app, 'Settings')
    await openWindow(app, await host.start(sampleFile))
    await expect(titleBar(app).getByRole('button', { name: 'Saved before' })).toBeVisible()
    await app.keyboard.press('Control+z')
    await expect(titleBar(app).getByRole('button', { name: 'Healthcare career map' })).toBeVisible()
  })
})
