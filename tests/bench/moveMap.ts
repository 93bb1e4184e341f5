import type { Page } from 'playwright'
import { dragAbout, type Place } from './pointerMoves.ts'
import type { FrameRecord } from './recordFrames.ts'

export async function middleOfMap(page: Page): Promise<Place> {
  const box = await page.locator('[data-map-canvas]').boundingBox()
  if (!box) throw new Error('The map is not on screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Frames while the hand moves the map about. */
export async function panMap(page: Page): Promise<FrameRecord> {
  const at = await middleOfMap(page)
  await page.locator('[data-map-canvas]').focus()
  await page.mouse.move(at.x, at.y)
  const before = await placeOfMap(page)
  const places = new Set<string>()
  await page.keyboard.down(' ')
  const watching = setInterval(() => void placeOfMap(page).then((place) => places.add(place)), 400)
  const record = await dragAbout(page, at)
  clearInterval(watching)
  await page.mouse.up()
  await page.keyboard.up(' ')
  places.delete(before)
  if (places.size === 0) throw new Error('The map did not move')
  return record
}

function placeOfMap(page: Page): Promise<string> {
  return page.locator('.pb-map-world').evaluate((world) => world.getAttribute('style') ?? '')
}
