import type { Shape } from '#shared/map/drawing.ts'
import type { Scene } from '#shared/map/scene.ts'
import { sceneDrawing } from '#shared/map/sceneDrawing.ts'
import type { Look } from './picture.ts'

/** How far the bands run on to the left of the map, in map units. */
export const bandBleed = 200

/** Everything the bands and separators depend on. */
export function groundKey(scene: Scene, look: Look): string {
  const bands = scene.bands.map(({ y, height }) => `${y} ${height}`)
  const lanes = scene.lanes.map(({ x }) => x)
  return JSON.stringify([look.theme.name, look.zoom.zoom, scene.width, scene.height, bands, lanes])
}

/** Bands and separators alone: the scene without anything that stands on it. */
export function groundShapes(scene: Scene, look: Look): readonly Shape[] {
  const bare = sceneDrawing(
    { ...scene, cards: [], lines: [], labels: [] },
    {
      theme: look.theme,
      cardLook: look.zoom.cardLook,
      lineLook: look.zoom.lineLook,
      labelSize: look.zoom.metrics.labelSize,
      labelWeight: 400,
      chosenLineIds: new Set(),
      others: 'default',
      selectedRoleIds: new Set(),
      relatedRoleIds: new Set(),
      routeNumbers: new Map(),
      labels: 'all',
      bandBleed: { left: bandBleed, right: 0 },
    },
  )
  return bare.shapes
}
