import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { createProject } from '#main/project/createProject.ts'
import type { Document } from '#shared/domain/document.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { largeProject } from '../support/largeProject.ts'
import { unwrap } from '../support/results.ts'
import { goToSection, inWindows } from './appWindow.ts'
import type { BenchRoom } from './benchRoom.ts'
import { rivalOf } from './compare.ts'
import type { Bench, Figure } from './figures.ts'
import { type MapShown, watchForMap } from './mapShown.ts'
import { middleOfMap, panMap } from './moveMap.ts'
import { showPlainGraph, sizePlainGraph } from './plainGraph.ts'
import { dragAbout, type Place, zoomAbout } from './pointerMoves.ts'
import { type FrameRecord, framesPerSecond, slowFrame } from './recordFrames.ts'
import { spread } from './spread.ts'

type Moved = { readonly zoom: FrameRecord; readonly pan: FrameRecord; readonly drag: FrameRecord }

type MapCase = {
  readonly what: string
  readonly document: Document
  /** Frames a second that are wanted. */
  readonly least: number
  /** All of a made-up map has to be asked for. */
  readonly whole: 'at once' | 'asked for'
}

export const mapFramesBench: Bench = {
  name: 'map-frames',
  says: 'pans, zooms and drags on maps of three sizes, against Cytoscape drawing plain boxes',
  async run(room) {
    const cases: readonly MapCase[] = [
      { what: 'Sample', document: await room.sample(), least: 55, whole: 'at once' },
      { what: '1,000 roles', document: madeUp(1000, 2000), least: 30, whole: 'asked for' },
      { what: '3,000 roles', document: madeUp(3000, 6000), least: 15, whole: 'asked for' },
    ]
    const figures: Figure[] = []
    for (const each of cases) figures.push(...(await moveAbout(room, each)))
    return figures
  },
}

function madeUp(roles: number, transitions: number): Document {
  return largeProject({ roles, transitions, requirements: 0 })
}

async function moveAbout(room: BenchRoom, asked: MapCase): Promise<Figure[]> {
  const path = join(room.folder, `${asked.what.replaceAll(/\W/g, '-')}.pathbook`)
  if (!existsSync(path)) {
    unwrap(createProject(path, asked.document, { clock: () => new Date() }))
  }
  const shows = asked.whole === 'at once' ? 'sample' : { path }
  const runs = await inWindows(room, shows, async (page) => {
    const shown = await showMap(page, asked.whole)
    const zoom = await zoomAbout(page, await middleOfMap(page))
    await page.waitForTimeout(settled)
    await fullSize(page)
    const pan = await panMap(page)
    return { shown, moved: { zoom, pan, drag: await dragCard(page) } }
  })
  const plain = await movePlain(room, asked.document)
  const moved = runs.map((run) => run.moved)
  return [
    {
      what: `${asked.what}: from the press that asks for the map until its cards are on screen`,
      unit: 'ms',
      own: spread(runs.map(({ shown }) => shown.time)),
      ...(asked.whole === 'at once' ? { goal: { atMost: 400 } } : {}),
      note: `Until the frame with the cards is drawn; ${runs[0]?.shown.cards ?? 0} of them in view. Longest task ${Math.round(Math.max(...runs.map(({ shown }) => shown.longestTask)))} ms.`,
    },
    ...(['pan', 'zoom', 'drag'] as const).flatMap((act) =>
      figuresOf(
        `${asked.what}, ${acts[act]}`,
        moved.map((each) => each[act]),
        plain.map((each) => each[act]),
        asked.least,
      ),
    ),
  ]
}

const acts = {
  pan: 'pan at full size',
  zoom: 'zoom by wheel from all of it',
  drag: 'drag a card at full size',
} as const

/** What follows a gesture, such as drawing the map in its new size, is over after this long. */
const settled = 4000

function figuresOf(
  what: string,
  records: readonly FrameRecord[],
  plain: readonly FrameRecord[],
  least: number,
): Figure[] {
  const slow = records.map(slowFrame)
  const slowest = Math.round(Math.max(...records.flatMap(({ times }) => times)))
  return [
    {
      what: `${what}: frames a second`,
      unit: 'fps',
      own: spread(records.map(framesPerSecond)),
      goal: { atLeast: least },
      note: `The slowest frame took ${slowest} ms. Cytoscape alone: ${Math.round(spread(plain.map(framesPerSecond)).median)} a second.`,
    },
    {
      what: `${what}: 95th percentile frame`,
      unit: 'ms',
      own: spread(slow),
      rival: rivalOf('Cytoscape, plain boxes', slow, plain.map(slowFrame)),
    },
  ]
}

async function showMap(page: Page, whole: MapCase['whole']): Promise<MapShown> {
  if (whole === 'at once') {
    await goToSection(page, 'Roles')
    await page.locator('.pb-roles-rows [data-choosable]').first().waitFor()
    const watching = await page.evaluateHandle(watchForMap, 'press' as const)
    await goToSection(page, 'Map')
    return watching.evaluate(({ shown }) => shown)
  }
  await goToSection(page, 'Map')
  const all = page.getByRole('radio', { name: 'Whole map' })
  await all.waitFor()
  await page.waitForTimeout(settled)
  const watching = await page.evaluateHandle(watchForMap, 'press for all' as const)
  await all.click()
  return watching.evaluate(({ shown }) => shown)
}

async function fullSize(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^Zoom [\d.]+ percent/ })
  await button.click()
  await page.getByRole('button', { name: /^Zoom 100 percent/ }).waitFor()
  await page.waitForTimeout(settled)
}

async function dragCard(page: Page): Promise<FrameRecord> {
  await page.locator('[data-map-canvas]').focus()
  await page.keyboard.press('Home')
  const box = await page.locator('.pb-map-picture [data-state="selected"]').boundingBox()
  if (!box) throw new Error('The card to be dragged is not on screen')
  await page.waitForTimeout(1000)
  const record = await dragAbout(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return record
}

/** The same three moves on the same elements, drawn and moved by Cytoscape alone. */
async function movePlain(room: BenchRoom, document: Document): Promise<Moved[]> {
  const [mapId = ''] = document.map.keys()
  const scene = buildScene(document, mapId, metricsFor('full'))
  const browser = await room.browser()
  const runs: Moved[] = []
  for (let repeat = 0; repeat < room.repeats; repeat++) {
    const { page, context } = await browser.window()
    try {
      await showPlainGraph(page, scene)
      const middle: Place = { x: 562, y: 392 }
      await page.waitForTimeout(1000)
      const zoom = await zoomAbout(page, middle)
      await sizePlainGraph(page, 'full')
      await page.waitForTimeout(500)
      const drag = await dragAbout(page, middle)
      await page.mouse.up()
      // Between two rows of cards there is only ground to take hold of.
      const pan = await dragAbout(page, { x: 562, y: 392 + 60 })
      await page.mouse.up()
      runs.push({ zoom, pan, drag })
    } finally {
      await context.close()
    }
  }
  return runs
}
