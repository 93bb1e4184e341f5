import type { Page } from 'playwright'
import { inWindows } from './appWindow.ts'
import type { Bench, Figure } from './figures.ts'
import { loadMapAgain } from './mapShown.ts'
import { type FrameRecord, framesPerSecond, recordFrames, slowFrame } from './recordFrames.ts'
import { spread } from './spread.ts'

const seconds = 3
const watch = { seconds, list: null, speed: 0 }
const card = '.pb-map-picture [data-role="role-cna"]'

type Place = { readonly x: number; readonly y: number }

export const sampleMapBench: Bench = {
  name: 'sample-map',
  says: 'shows the map of the sample and moves it about',
  async run(room) {
    const runs = await inWindows(room, 'sample', async (page) => ({
      loaded: await loadMapAgain(page),
      drag: await dragCard(page),
      zoom: await zoom(page),
      pan: await pan(page),
    }))
    return [
      {
        what: 'From the start of the page until the map is on screen',
        unit: 'ms',
        own: spread(runs.map(({ loaded }) => loaded.time)),
      },
      {
        what: 'Longest task of the page meanwhile',
        unit: 'ms',
        own: spread(runs.map(({ loaded }) => loaded.longestTask)),
      },
      ...figuresOf(
        'Drag a card',
        runs.map(({ drag }) => drag),
      ),
      ...figuresOf(
        'Zoom with the wheel',
        runs.map(({ zoom }) => zoom),
      ),
      ...figuresOf(
        'Pan at twice the size',
        runs.map(({ pan }) => pan),
      ),
    ]
  },
}

function figuresOf(what: string, records: readonly FrameRecord[]): Figure[] {
  return [
    { what: `${what}: frames a second`, unit: 'fps', own: spread(records.map(framesPerSecond)) },
    {
      what: `${what}: 95th percentile frame`,
      unit: 'ms',
      own: spread(records.map(slowFrame)),
      note: `The longest task took ${Math.round(Math.max(...records.map(({ longestTask }) => longestTask)))} ms.`,
    },
  ]
}

async function dragCard(page: Page): Promise<FrameRecord> {
  const box = await page.locator(card).boundingBox()
  if (!box) throw new Error('The card to be dragged is not on screen')
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  const record = await recordFrames(page, watch, () => circle(page, at))
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return record
}

/** Ctrl and the wheel, in and out again. */
async function zoom(page: Page): Promise<FrameRecord> {
  const at = await middle(page)
  await page.mouse.move(at.x, at.y)
  await page.keyboard.down('Control')
  const record = await recordFrames(page, watch, () =>
    whileRecording(async (time) => {
      await page.mouse.wheel(0, time % 2000 < 1000 ? -20 : 20)
    }),
  )
  await page.keyboard.up('Control')
  return record
}

/** The hand moves the map about, at a size where it is larger than the window. */
async function pan(page: Page): Promise<FrameRecord> {
  const at = await middle(page)
  await page.getByRole('button', { name: /^Zoom \d+ percent/ }).click()
  for (let step = 0; step < 4; step++) await page.keyboard.press('Control+=')
  await page.locator('[data-map-canvas]').focus()
  await page.mouse.move(at.x, at.y)
  await page.keyboard.down(' ')
  await page.mouse.down()
  const before = await placeOfMap(page)
  let after = before
  const record = await recordFrames(page, watch, async () => {
    await circle(page, at)
    after = await placeOfMap(page)
  })
  await page.mouse.up()
  await page.keyboard.up(' ')
  if (after === before) throw new Error('The map did not move')
  return record
}

function placeOfMap(page: Page): Promise<string> {
  return page.locator('.pb-map-world').evaluate((world) => world.getAttribute('style') ?? '')
}

async function middle(page: Page): Promise<Place> {
  const box = await page.locator('[data-map-canvas]').boundingBox()
  if (!box) throw new Error('The map is not on screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The pointer goes round and round. */
function circle(page: Page, { x, y }: Place): Promise<void> {
  return whileRecording(async (time) => {
    const turn = (time / 1200) * 2 * Math.PI
    await page.mouse.move(x + 120 * Math.sin(turn), y + 90 * (1 - Math.cos(turn)))
  })
}

async function whileRecording(act: (time: number) => Promise<void>): Promise<void> {
  const start = performance.now()
  for (let time = 0; time < seconds * 1000 - 100; time = performance.now() - start) await act(time)
}
