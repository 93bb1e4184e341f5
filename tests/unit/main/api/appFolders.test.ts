import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder } from '#main/api/appFolders.ts'

const home = join('home', 'folder')

test.each([
  ['linux', {}, join(home, '.local', 'share', 'pathbook')],
  ['linux', { XDG_DATA_HOME: 'data' }, join('data', 'pathbook')],
  ['darwin', {}, join(home, 'Library', 'Application Support', 'Pathbook')],
  ['win32', { APPDATA: 'roaming' }, join('roaming', 'Pathbook')],
  ['win32', {}, join(home, 'AppData', 'Roaming', 'Pathbook')],
  ['linux', { PATHBOOK_DATA_HOME: 'here', XDG_DATA_HOME: 'data' }, 'here'],
] as const)('on %s with %j data lies in %s', (platform, environment, folder) => {
  expect(dataFolder({ platform, environment, home })).toBe(folder)
})
