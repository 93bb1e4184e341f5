import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { commandLineIn } from './commandLine.ts'

const { run, json, path } = commandLineIn('exports')
const file = 'sample.pathbook'

beforeAll(async () => {
  await run('new', file, '--template', 'healthcare')
})

async function roleNames(): Promise<string[]> {
  const roles = await json('list', file, 'role')
  if (!Array.isArray(roles)) throw new Error('The list of roles is no list')
  return roles.map(({ name }) => String(name))
}

test('a poster is a PDF of one page, the same every time', async () => {
  expect(await json('export', 'poster', file, '--out', 'a.pdf', '--paper', 'a1')).toMatchObject({
    file: 'a.pdf',
    pages: 1,
  })
  await run('export', 'poster', file, '--out', 'b.pdf', '--paper', 'A1')
  const bytes = readFileSync(path('a.pdf'))
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  // 841 x 594 mm in points.
  expect(/\/MediaBox \[([^\]]+)\]/.exec(bytes.toString('latin1'))?.[1]).toMatch(
    /^0 0 2383\.9\d* 1683\.7\d*$/,
  )
  expect(readFileSync(path('b.pdf')).equals(bytes)).toBe(true)
})

test('a poster on tiles has a key page and says what the seams cut', async () => {
  const printed = await json('export', 'poster', file, '--out', 't.pdf', '--tile', 'A3')
  expect(printed).toMatchObject({
    pages: expect.any(Number),
    warnings: expect.arrayContaining([expect.stringMatching(/^\d+ A3 sheets in full size: /)]),
  })
  const refused = await run('export', 'poster', file, '--out', 'u.pdf', '--overlap', '10')
  expect([refused.exit, refused.err]).toEqual([
    2,
    expect.stringContaining('--overlap needs --tile.'),
  ])
})

test('an existing file is kept without --force, and no part of another is left', async () => {
  await run('export', 'svg', file, '--out', 'kept.svg')
  const before = readFileSync(path('kept.svg'))
  const refused = await run('export', 'svg', file, '--out', 'kept.svg')
  expect([refused.exit, refused.out]).toEqual([1, ''])
  expect(readFileSync(path('kept.svg')).equals(before)).toBe(true)
  expect((await run('export', 'svg', file, '--out', 'kept.svg', '--force')).exit).toBe(0)
  expect(readdirSync(path('.')).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('a folder that is not there is said to be missing', async () => {
  const { exit, err } = await run('export', 'json', file, '--out', 'nowhere/a.json')
  expect(exit).toBe(1)
  expect(err).toContain('nowhere')
  expect(existsSync(path('nowhere'))).toBe(false)
})

test('an SVG carries every role title as text', async () => {
  await run('export', 'svg', file, '--out', 'map.svg')
  const svg = readFileSync(path('map.svg'), 'utf8')
  expect(svg.startsWith('<svg ')).toBe(true)
  const names = await roleNames()
  expect(names).toHaveLength(53)
  for (const name of names) expect(svg).toContain(name)
})

test('a scene has cards, lines and labels with their places', async () => {
  await run('export', 'scene', file, '--out', 'scene.json')
  const scene: unknown = JSON.parse(readFileSync(path('scene.json'), 'utf8'))
  const box = {
    x: expect.any(Number),
    y: expect.any(Number),
    width: expect.any(Number),
    height: expect.any(Number),
  }
  expect(scene).toMatchObject({
    cards: expect.arrayContaining([expect.objectContaining({ id: expect.any(String), ...box })]),
    lines: expect.arrayContaining([
      expect.objectContaining({
        id: expect.any(String),
        kind: 'advancement',
        points: expect.arrayContaining([{ x: expect.any(Number), y: expect.any(Number) }]),
      }),
    ]),
    labels: expect.arrayContaining([
      expect.objectContaining({ id: expect.any(String), text: expect.any(String), ...box }),
    ]),
  })
})

test.each([
  ['map.drawio', ['drawio']],
  ['roles.csv', ['csv', '--rows', 'roles']],
])('%s names every role of the map', async (out, options) => {
  const [format = '', ...more] = options
  expect((await run('export', format, file, '--out', out, ...more)).err).toBe('')
  const text = readFileSync(path(out), 'utf8')
  for (const name of await roleNames()) expect(text).toContain(name)
})

test('a PNG has the size and the resolution that were asked for', async () => {
  await run('export', 'png', file, '--out', 'map.png', '--dpi', '40')
  const png = readFileSync(path('map.png'))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  // 40 dots an inch are 1575 pixels a meter.
  expect(png.readUInt32BE(png.indexOf('pHYs') + 4)).toBe(1575)
  expect((await run('export', 'png', file, '--out', 'large.png', '--dpi', '1200')).exit).toBe(2)
})
