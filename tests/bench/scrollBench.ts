import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright'
import { goToSection, inWindows } from './appWindow.ts'
import type { BenchRoom } from './benchRoom.ts'
import type { Bench, Figure } from './figures.ts'
import { type FrameRecord, type RecordOptions, recordFrames, slowFrame } from './recordFrames.ts'
import { spread } from './spread.ts'

type Scrolled = {
  readonly what: string
  readonly section: string
  readonly list: NonNullable<RecordOptions['list']>
}

const places: readonly Scrolled[] = [
  {
    what: 'Roles list',
    section: 'Roles',
    list: { view: '.pb-roles-rows', row: '.pb-list-row', head: '.pb-list-head' },
  },
  {
    what: 'Matrix',
    section: 'Matrix',
    list: { view: '.pb-grid', row: '.pb-grid-row', head: '.pb-grid-head' },
  },
]

const seconds = 5

export const scrollBench: Bench = {
  name: 'scroll',
  says: 'scrolls the roles and the matrix of the large project for five seconds each',
  async run(room) {
    const figures: Figure[] = []
    for (const place of places) figures.push(...(await scroll(room, place)))
    return figures
  },
}

async function scroll(room: BenchRoom, { what, section, list }: Scrolled): Promise<Figure[]> {
  const runs = await inWindows(room, 'large', async (page) => {
    await goToSection(page, section)
    await page.locator(`${list.view} ${list.row}`).nth(5).waitFor()
    const wheel = await turnWheel(page, list)
    const height = await page.locator(list.view).evaluate(({ scrollHeight }) => scrollHeight)
    const bar = await recordFrames(page, { seconds, list, speed: height / seconds })
    return { wheel, bar }
  })
  return [
    ...figuresOf(
      `${what}, by the wheel`,
      runs.map(({ wheel }) => wheel),
    ),
    ...figuresOf(
      `${what}, all of it by the scroll bar`,
      runs.map(({ bar }) => bar),
    ),
  ]
}

/** Notches of the wheel as fast as a hand can turn it, first down and then up again. */
async function turnWheel(page: Page, list: Scrolled['list']): Promise<FrameRecord> {
  const box = await page.locator(list.view).boundingBox()
  if (!box) throw new Error(`${list.view} is not on screen`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  return recordFrames(page, { seconds, list, speed: 0 }, async () => {
    const turned: Promise<void>[] = []
    const start = performance.now()
    for (let time = 0; time < seconds * 1000 - 200; time = performance.now() - start) {
      // A wheel turns at its own pace, whether the window keeps up or not.
      turned.push(page.mouse.wheel(0, time < seconds * 600 ? notch : -notch))
      await setTimeout(pause)
    }
    await Promise.all(turned)
  })
}

/** Pixels of one notch, and milliseconds from one to the next: 5,000 pixels a second. */
const notch = 100
const pause = 20

function figuresOf(what: string, records: readonly FrameRecord[]): Figure[] {
  const pixels = Math.round(spread(records.map(({ distance }) => distance)).median)
  const blankest = Math.round(Math.max(...records.map(({ largestBlank }) => largestBlank)))
  return [
    {
      what: `${what}: 95th percentile frame`,
      unit: 'ms',
      own: spread(records.map(slowFrame)),
      goal: { atMost: 33 },
      note: `${pixels.toLocaleString('en-US')} pixels in ${seconds} s; the slowest frame took ${Math.round(Math.max(...records.flatMap(({ times }) => times)))} ms.`,
    },
    {
      what: `${what}: frames with blank rows`,
      unit: 'count',
      own: spread(records.map(({ blank }) => blank)),
      goal: { atMost: 0 },
      ...(blankest > 1 ? { note: `At worst ${blankest} pixels of the view were blank.` } : {}),
    },
  ]
}
