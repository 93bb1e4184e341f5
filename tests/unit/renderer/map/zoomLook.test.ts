import { expect, test } from 'vitest'
import {
  clampZoom,
  detailAt,
  largestZoom,
  nextStop,
  smallestZoom,
  zoomLook,
} from '#renderer/features/map/zoomLook.ts'

const zooms = Array.from(
  { length: largestZoom - smallestZoom + 1 },
  (_, index) => smallestZoom + index,
)

test('content drops out at the zooms the design names', () => {
  expect([39, 40, 69, 70, 94, 95, 149, 150].map(detailAt)).toEqual([
    'block',
    'title',
    'title',
    'compact',
    'compact',
    'full',
    'full',
    'close',
  ])
})

test('cards have the sizes of the design at its three window sizes', () => {
  const size = (zoom: number) => {
    const { cardWidth, cardHeight } = zoomLook(zoom, null, 'all').metrics
    return [cardWidth, cardHeight]
  }
  expect([80, 100, 110].map(size)).toEqual([
    [115, 58],
    [124, 82],
    [130, 90],
  ])
})

test('no type on a card or a label is ever smaller than 11.5 pixels', () => {
  for (const zoom of zooms) {
    const { cardLook, metrics } = zoomLook(zoom, null, 'all')
    const sizes = [cardLook.title.floor, metrics.labelSize]
    if (zoom >= 40) sizes.push(cardLook.pay.size, cardLook.credential.floor)
    expect(Math.min(...sizes), `at ${zoom} %`).toBeGreaterThanOrEqual(11.5)
  }
})

test('cards never get lower, and type never smaller, as one zooms in', () => {
  const looks = zooms.map((zoom) => zoomLook(zoom, null, 'all'))
  for (const [index, look] of looks.entries()) {
    const before = looks[index - 1] ?? look
    expect(look.metrics.cardHeight).toBeGreaterThanOrEqual(before.metrics.cardHeight)
    expect(look.cardLook.title.size).toBeGreaterThanOrEqual(before.cardLook.title.size)
  }
})

test('the room for the map and the time labels pass on to the layout', () => {
  const room = { width: 868, height: 638 }
  expect(zoomLook(80, room, 'all').metrics).toMatchObject({
    targetHeight: 638,
    targetWidth: 868,
    showLabels: true,
  })
  expect(zoomLook(80, room, 'chosen').metrics.showLabels).toBe(false)
  expect(zoomLook(55, room, 'all').metrics.showLabels).toBe(false)
  expect(zoomLook(30, room, 'all').metrics.targetWidth).toBeNull()
})

test('zoom keys go from stop to stop and end at the ends', () => {
  expect(nextStop(80, 1)).toBe(90)
  expect(nextStop(83, 1)).toBe(90)
  expect(nextStop(83, -1)).toBe(80)
  expect(nextStop(250, 1)).toBe(250)
  expect(nextStop(10, -1)).toBe(10)
  expect(clampZoom(9999)).toBe(largestZoom)
})
