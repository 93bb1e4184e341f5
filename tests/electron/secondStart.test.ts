import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startElectron } from '#main/hosts/electron/startElectron.ts'
import * as electron from '../fakes/electron.ts'

test('a start beside a running one ends at once without a window', async () => {
  const home = mkdtempSync(join(tmpdir(), 'pathbook-second-'))
  process.env.PATHBOOK_DATA_HOME = home
  electron.app.hasLock = false
  await startElectron(['map.pathbook'])
  expect(electron.app.hasQuit).toBe(true)
  expect(electron.BrowserWindow.getAllWindows()).toEqual([])
  rmSync(home, { recursive: true, force: true })
})
