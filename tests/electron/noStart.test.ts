import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { logFile } from '#main/hosts/electron/logFile.ts'
import { startElectron } from '#main/hosts/electron/startElectron.ts'
import * as electron from '../fakes/electron.ts'

const home = mkdtempSync(join(tmpdir(), 'pathbook-no-start-'))
const inTheWay = join(home, 'file')
writeFileSync(inTheWay, '')
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('where nothing can be kept, the app says so and ends instead of hanging without a window', async () => {
  process.env.PATHBOOK_DATA_HOME = inTheWay
  await startElectron([])
  expect(electron.errorBoxes).toEqual([
    {
      title: 'Pathbook could not start',
      text: expect.stringContaining(`that you may write in ${inTheWay}, then start it again`),
    },
  ])
  expect(electron.app.hasQuit).toBe(true)
  expect(electron.BrowserWindow.getAllWindows()).toEqual([])
})

test('a log that cannot be written keeps nobody from their work', () => {
  const log = logFile(inTheWay, () => new Date())
  expect(() => log('a line')).not.toThrow()
})
