import { describe, expect, test } from 'vitest'
import { cornerBox, hiddenBy, minimapCorner } from '#renderer/features/map/canvas/minimapCorner.ts'
import { toolbarPlace } from '#renderer/features/map/canvas/toolbarPlace.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { aMapDocument, cardOf } from './aMap.ts'

const room = { x: 0, y: 0, width: 1000, height: 600 }
const size = { width: 160, height: 100 }
const boxAt = (corner: Parameters<typeof cornerBox>[0]) => cornerBox(corner, size, room, 10)
const card = (x: number, y: number, chosen = false) => ({ x, y, width: 120, height: 60, chosen })

describe('The overview', () => {
  test('stays where it is while it hides nothing', () => {
    expect(minimapCorner('bottom right', [card(20, 20)], boxAt)).toBe('bottom right')
  })

  test('moves to the corner that hides least', () => {
    const cards = [card(20, 20), card(20, 500), card(860, 20)]
    expect(minimapCorner('top left', cards, boxAt)).toBe('bottom right')
  })

  test('rather hides a plain card than a chosen one', () => {
    const cards = [card(20, 20), card(20, 500), card(860, 20), card(950, 570, true)]
    expect(minimapCorner('top left', cards, boxAt)).not.toBe('bottom right')
  })

  test('hides what lies under it', () => {
    expect(hiddenBy(boxAt('top left'), [card(0, 0)])).toBe(110 * 50)
    expect(hiddenBy(boxAt('top left'), [card(500, 300)])).toBe(0)
  })
})

describe('The toolbar of a chosen card', () => {
  const scene = buildScene(aMapDocument(), 'map', metricsFor('compact', { height: 620 }))
  const bar = { width: 154, height: 36 }
  const view = { x: 0, y: 0, width: scene.width + 300, height: scene.height }

  test.each(['aide', 'porter', 'nurse', 'clerk', 'greeter', 'biller'])(
    'lies over no card beside %s and inside what is in sight',
    (id) => {
      const place = toolbarPlace(scene, cardOf(scene, id), bar, view)
      const over = scene.cards.filter(
        ({ x, y, width, height }) =>
          place.x < x + width &&
          x < place.x + bar.width &&
          place.y < y + height &&
          y < place.y + bar.height,
      )
      expect(over).toEqual([])
      expect(place.x).toBeGreaterThanOrEqual(0)
      expect(place.y + bar.height).toBeLessThanOrEqual(view.height)
    },
  )
})
