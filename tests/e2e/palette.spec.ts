import { expect, test } from './support/host.ts'

test('the sample opens on the map', async ({ app }) => {
  await expect(app.getByRole('application', { name: 'Map canvas' })).toBeVisible()
})
