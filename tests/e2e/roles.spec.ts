import type { Page } from '@playwright/test'
import { expect, test } from './support/host.ts'
import { goTo, mapCanvas, status } from './support/steps.ts'

const list = (app: Page) => app.getByRole('listbox', { name: 'Roles by job family' })
const chosen = (app: Page) => list(app).getByRole('option', { selected: true })
const title = (app: Page) => app.getByRole('heading', { level: 1 })
const form = (app: Page) => app.getByRole('form', { name: 'Role' })

async function openRoles(app: Page): Promise<void> {
  await goTo(app, 'Roles')
  await expect(list(app)).toBeVisible()
}

/** Puts text on the clipboard and pastes it where the focus is. */
async function paste(app: Page, text: string): Promise<void> {
  await app.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await app.keyboard.press('Control+v')
}

test('the list finds roles by title, reference, family and level', async ({ app }) => {
  await openRoles(app)
  const filter = app.getByRole('searchbox', { name: 'Filter roles' })
  for (const [words, found] of [
    ['sterile', ['Sterile processing tech']],
    ['b5', ['Surgical technologist']],
    ['lab & imaging level 1', ['Laboratory aide']],
  ] as const) {
    await filter.fill(words)
    for (const name of found) {
      await expect(list(app).getByRole('option', { name })).toBeVisible()
    }
    await expect(list(app).getByRole('option')).toHaveCount(found.length)
  }
  await filter.fill('no such role')
  await expect(app.getByText('No role matches. Try fewer letters.')).toBeVisible()
})

test('a role is added, named and deleted by keys alone, and comes back', async ({ app }) => {
  await openRoles(app)
  await list(app).focus()
  await app.keyboard.press('Insert')
  await expect(form(app).getByLabel('Title', { exact: true })).toBeFocused()
  await app.keyboard.type('Float nurse aide')
  await app.keyboard.press('Enter')
  await expect(title(app)).toHaveText('Float nurse aide')
  await expect(status(app)).toContainText('Float nurse aide, A8')
  await app.keyboard.press('Escape')
  await expect(list(app)).toBeFocused()
  await app.keyboard.press('Delete')
  await expect(app.getByText('Deleted Float nurse aide')).toBeVisible()
  await expect(list(app)).toBeFocused()
  await expect(list(app).getByRole('option', { name: 'Float nurse aide' })).toHaveCount(0)
  await app.keyboard.press('Control+z')
  await expect(list(app).getByRole('option', { name: 'Float nurse aide' })).toHaveCount(1)
})

test('local pay stands beside the national figure and asks for its date', async ({ app }) => {
  await openRoles(app)
  await list(app).getByRole('option', { name: 'Sterile processing tech' }).click()
  const local = form(app).getByRole('group', { name: 'Local pay' })
  await local.getByLabel('Middle, local pay').fill('46,490')
  await app.keyboard.press('Tab')
  await expect(form(app).getByText('Pay without a date cannot be printed.')).toBeVisible()
  const preview = app.getByRole('complementary', { name: 'Preview and uses' })
  await expect(preview.getByRole('img', { name: /Middle pay \$46,490 a year/ })).toBeVisible()
  await local.getByLabel('Local pay as of').fill('5/2026')
  await app.keyboard.press('Enter')
  await expect(local.getByLabel('Local pay as of')).toHaveValue('May 2026')
  await expect(form(app).getByText('Pay without a date cannot be printed.')).toBeHidden()
  await expect(form(app).getByLabel('Middle, national pay')).toHaveValue('47,700')
})

test('skills are set by digits, marked as a must and walked with the arrows', async ({ app }) => {
  await openRoles(app)
  await list(app).getByRole('option', { name: 'Sterile processing tech' }).click()
  const skills = app.getByRole('region', { name: 'Skills this role asks for' })
  const medical = skills.getByRole('radiogroup', { name: 'Medical terminology' })
  await medical.getByRole('radio', { name: /^2/ }).focus()
  await app.keyboard.press('4')
  await expect(medical.getByRole('radio', { name: /^4/ })).toBeChecked()
  await app.keyboard.press('m')
  const must = skills.getByRole('button', { name: 'Must have, Medical terminology' })
  await expect(must).toHaveAttribute('aria-pressed', 'true')
  await app.keyboard.press('ArrowDown')
  const biology = skills.getByRole('radiogroup', { name: 'Biology' })
  await expect(biology.getByRole('radio', { name: /^4/ })).toBeFocused()
  await app.keyboard.press('Delete')
  await expect(biology).toHaveCount(0)
  await app.keyboard.press('Control+z')
  await expect(biology.getByRole('radio', { name: /^3/ })).toBeChecked()
})

test('a table of titles, families and levels is pasted in any order of columns', async ({
  app,
}) => {
  await openRoles(app)
  await list(app).focus()
  await paste(
    app,
    'Grade\tJob title\tDepartment\nII\tFloat nurse aide\tC\n1\tClinic host\tClinics\n\tEMT\t\n',
  )
  const dialog = app.getByRole('dialog', { name: 'Paste roles' })
  await expect(dialog).toContainText('“Clinics”')
  await expect(dialog.getByRole('option', { name: /EMT/ })).toContainText('Already a role')
  await dialog.getByRole('button', { name: 'Add 2 roles' }).click()
  await expect(dialog).toBeHidden()
  await expect(title(app)).toHaveText('2 roles chosen')
  await expect(chosen(app)).toHaveText([/Float nurse aide/, /Clinic host/])
  await expect(list(app)).toBeFocused()
  await app.keyboard.press('Control+z')
  await expect(list(app).getByRole('option', { name: 'Clinic host' })).toHaveCount(0)
})

test('several roles get a level and an entry mark as one step each', async ({ app }) => {
  await openRoles(app)
  await list(app).getByRole('option', { name: 'Dietary aide' }).click()
  await app.keyboard.press('Shift+ArrowDown')
  await expect(title(app)).toHaveText('2 roles chosen')
  await app.getByRole('combobox', { name: 'Level' }).click()
  await app.getByRole('option', { name: /^III/ }).click()
  await app.getByRole('checkbox', { name: 'Exit point' }).click()
  await expect(app.getByRole('checkbox', { name: 'Exit point' })).toBeChecked()
  await list(app).getByRole('option', { name: 'Healthcare cook' }).click()
  await expect(form(app).getByRole('combobox', { name: 'Level' })).toHaveText(/^III/)
  await app.keyboard.press('Control+z')
  await expect(form(app).getByRole('checkbox', { name: 'Exit point' })).not.toBeChecked()
  await app.keyboard.press('Control+z')
  await expect(form(app).getByRole('combobox', { name: 'Level' })).toHaveText(/^II,/)
})

test('the role chosen here is the role chosen on the map', async ({ app }) => {
  await openRoles(app)
  await list(app).getByRole('option', { name: 'Surgical technologist' }).click()
  await app.getByRole('button', { name: 'Show on map' }).click()
  await expect(mapCanvas(app)).toBeVisible()
  await goTo(app, 'Roles')
  await expect(chosen(app)).toHaveText(/Surgical technologist/)
})
