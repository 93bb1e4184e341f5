import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { recentsIn } from '#main/api/recents.ts'
import { readTemplate } from '#main/api/templates.ts'
import { repository } from '../../../architecture/sourceTree.ts'

const home = mkdtempSync(join(tmpdir(), 'pathbook-recents-'))
afterAll(() => rmSync(home, { recursive: true }))

async function blank() {
  const read = await readTemplate(join(repository, 'resources'), 'blank')
  if (!read.ok) throw new Error(read.problem.message)
  return read.value
}

test('the latest file comes first and stands once', async () => {
  const recents = recentsIn(join(home, 'data', 'recent.json'))
  const document = await blank()
  expect(await recents.read()).toEqual([])
  await recents.remember('a', document, '2026-01-01T00:00:00.000Z')
  await recents.remember('b', document, '2026-01-02T00:00:00.000Z')
  await recents.remember('a', document, '2026-01-03T00:00:00.000Z')
  expect((await recents.read()).map(({ path, at }) => [path, at])).toEqual([
    ['a', '2026-01-03T00:00:00.000Z'],
    ['b', '2026-01-02T00:00:00.000Z'],
  ])
})

test('twenty files are kept', async () => {
  const recents = recentsIn(join(home, 'many.json'))
  const document = await blank()
  for (let index = 0; index < 22; index++) await recents.remember(`${index}`, document, 'now')
  const paths = (await recents.read()).map(({ path }) => path)
  expect([paths.length, paths[0], paths.at(-1)]).toEqual([20, '21', '2'])
})

const withBadCells = {
  path: 'b',
  title: 'B',
  at: '',
  roles: 1,
  moves: 0,
  families: 1,
  cells: [null],
}

test.each(['', 'not json', '{}', 'null', '[1, null, {"path": 5}]', JSON.stringify([withBadCells])])(
  'a list that reads %j counts as empty and is written anew',
  async (text) => {
    const file = join(home, 'damaged.json')
    writeFileSync(file, text)
    const recents = recentsIn(file)
    expect(await recents.read()).toEqual([])
    await recents.remember('a', await blank(), 'now')
    expect(readFileSync(file, 'utf8')).toContain('"path": "a"')
  },
)

test('a list that cannot be written keeps nobody from their project', async () => {
  writeFileSync(join(home, 'file'), '')
  const recents = recentsIn(join(home, 'file', 'recent.json'))
  await recents.remember('a', await blank(), 'now')
  expect(await recents.read()).toEqual([])
})
