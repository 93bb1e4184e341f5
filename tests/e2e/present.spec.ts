import { expect, test } from './support/host.ts'

test('a route of the project is presented by the keys of a remote control', async ({ app }) => {
  await app.getByRole('application', { name: 'Map canvas' }).focus()
  await app.keyboard.press('Shift+F5')
  await app.getByRole('button', { name: /From cleaning to the operating room/ }).press('Enter')
  const presentation = app.getByRole('dialog', { name: /^Presentation/ })
  const heading = presentation.getByRole('heading', { level: 2 })
  await expect(heading).toHaveText('From cleaning to the operating room')
  await expect(heading).toBeFocused()

  await app.keyboard.press('PageDown')
  await expect(heading).toHaveAccessibleName(
    'Move 1 of 2: Environmental services technician to Sterile processing technician',
  )
  await expect(heading).toBeFocused()
  await expect(presentation.getByText('What you need first')).toBeVisible()
  await expect(presentation.getByRole('img', { name: /Career map/ })).toHaveCount(0)
  await app.keyboard.press('h')
  await expect(presentation.getByRole('img', { name: /Career map/ })).toBeVisible()

  await app.keyboard.press('End')
  await expect(heading).toHaveAccessibleName('You are there: Surgical technologist')
  await app.keyboard.press('b')
  await expect(presentation.getByRole('status')).toHaveAccessibleName(/Black screen/)
  await app.keyboard.press('PageUp')
  await expect(presentation.getByRole('status')).toHaveCount(0)
  await app.keyboard.press('PageUp')
  await expect(heading).toHaveAccessibleName(/^Move 2 of 2/)

  await app.keyboard.press('Escape')
  await expect(presentation).toHaveCount(0)
  await expect(app.getByRole('application', { name: 'Map canvas' })).toBeFocused()
})
