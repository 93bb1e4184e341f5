import type { Page } from 'playwright'
import { type FrameRecord, recordFrames } from './recordFrames.ts'

export type Place = { readonly x: number; readonly y: number }

const seconds = 3
const watch = { seconds, list: null, speed: 0 }

/** Frames while the pointer, pressed at a place, goes round and round from it. */
export async function dragAbout(page: Page, at: Place): Promise<FrameRecord> {
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  return recordFrames(page, watch, () =>
    whileRecording(async (time) => {
      const turn = (time / 1200) * 2 * Math.PI
      await page.mouse.move(at.x + 120 * Math.sin(turn), at.y - 90 * (1 - Math.cos(turn)))
    }),
  )
}

/** Frames while Ctrl and the wheel make the map at a place larger and smaller again. */
export async function zoomAbout(page: Page, at: Place): Promise<FrameRecord> {
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

async function whileRecording(act: (time: number) => Promise<void>): Promise<void> {
  const start = performance.now()
  for (let time = 0; time < seconds * 1000 - 100; time = performance.now() - start) await act(time)
}
