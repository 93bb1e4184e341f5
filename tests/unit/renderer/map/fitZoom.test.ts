import { expect, test } from 'vitest'
import { fitZoom, lookAt, startLook } from '#renderer/features/map/fitZoom.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import { aMapDocument } from './aMap.ts'

const document = aMapDocument()
const asked = (height: number, width = 900) => ({
  document,
  mapId: 'map',
  roleIds: null,
  room: { width, height },
})

test.each([900, 420, 330, 290])('in a room %d pixels high all levels are in view', (height) => {
  const { metrics } = startLook(asked(height))
  expect(buildScene(document, 'map', metrics).height).toBeLessThanOrEqual(height + 0.5)
})

test('more room shows more', () => {
  expect(startLook(asked(900)).zoom).toBeGreaterThan(startLook(asked(330)).zoom)
})

test('a map that cannot fit is read by scrolling instead of shrinking', () => {
  expect(startLook(asked(60))).toMatchObject({ zoom: 80, labels: 'all' })
})

test('a zoom chosen by hand gives up times before it makes one scroll', () => {
  const tall = lookAt(asked(2000), 80, 4)
  expect(tall.labels).toBe('all')
  const needed = buildScene(document, 'map', {
    ...tall.metrics,
    targetHeight: null,
    targetWidth: null,
  }).height
  expect(lookAt(asked(needed - 1), 80, 4).labels).toBe('chosen')
  expect(lookAt(asked(100), 80, 4).labels).toBe('all')
})

test('the whole map fits its room at the zoom that fits it', () => {
  const room = { width: 400, height: 300 }
  const zoom = fitZoom({ ...asked(300), room })
  const at = (percent: number) =>
    buildScene(document, 'map', {
      ...lookAt({ ...asked(300), room }, percent, 999).metrics,
      showLabels: false,
      targetHeight: null,
      targetWidth: null,
    })
  expect(at(zoom).width).toBeLessThanOrEqual(room.width)
  expect(at(zoom + 2).width > room.width || at(zoom + 2).height > room.height).toBe(true)
})
