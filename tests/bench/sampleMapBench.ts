import type { Page } from 'playwright'
import { inWindows } from './appWindow.ts'
import type { Bench, Figure } from './figures.ts'
import { loadMapAgain } from './mapShown.ts'
import { middleOfMap, panMap } from './moveMap.ts'
import { dragAbout, zoomAbout } from './pointerMoves.ts'
import { type FrameRecord, framesPerSecond, slowFrame } from './recordFrames.ts'
import { spread } from './spread.ts'

const card = '.pb-map-picture [data-role="role-cna"]'

export const sampleMapBench: Bench = {
  name: 'sample-map',
  says: 'shows the map of the sample and moves it about',
  async run(room) {
    const runs = await inWindows(room, 'sample', async (page) => ({
      loaded: await loadMapAgain(page),
      drag: await dragCard(page),
      zoom: await zoomAbout(page, await middleOfMap(page)),
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
  const record = await dragAbout(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return record
}

/** The hand moves the map about, at a size where it is larger than the window. */
async function pan(page: Page): Promise<FrameRecord> {
  await page.getByRole('button', { name: /^Zoom \d+ percent/ }).click()
  for (let step = 0; step < 4; step++) await page.keyboard.press('Control+=')
  return panMap(page)
}
