import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { sceneOf } from '#shared/map/buildScene.ts'
import { screenCardLook } from '#shared/map/cardLook.ts'
import type { Drawing } from '#shared/map/drawing.ts'
import { type LineLook, screenLineLook } from '#shared/map/lineDrawing.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { type ThemeName, themeNamed } from '#shared/map/palette.ts'
import { planMap } from '#shared/map/planMap.ts'
import type { CardDetail } from '#shared/map/scene.ts'
import { sceneDrawing } from '#shared/map/sceneDrawing.ts'

const details: readonly CardDetail[] = ['compact', 'title', 'block']

/** Lines between blocks, thin enough to be told apart. */
const thinLines: LineLook = {
  width: 1.2,
  casing: 3,
  halo: 5.4,
  radius: 4.2,
  head: 5.4,
  hopRadius: 2.4,
  scale: 0.6,
}

/** Width of the page in the editor, less the margins of the frame. */
const room = 620

/** A map, or a part of it, with as much on its cards as the width of the page allows. */
export function blockPicture(
  document: Document,
  mapId: Id,
  theme: ThemeName,
  roleIds: readonly Id[] | null,
): Drawing {
  const plan = planMap(document, mapId, roleIds === null ? {} : { roleIds, emptyLanes: 'drop' })
  const scenes = details.map((detail) => sceneOf(plan, metricsFor(detail)))
  const scene = scenes.find(({ width }) => width <= room) ?? scenes[scenes.length - 1]
  if (!scene) throw new Error('No level of detail to draw')
  return sceneDrawing(scene, {
    theme: themeNamed(theme),
    cardLook: screenCardLook,
    lineLook: scene.detail === 'block' ? thinLines : screenLineLook,
    labelSize: metricsFor(scene.detail).labelSize,
    labelWeight: 400,
    chosenLineIds: new Set(),
    others: 'default',
    selectedRoleIds: new Set(),
    relatedRoleIds: new Set(),
    routeNumbers: new Map(),
    labels: 'all',
    bandBleed: { left: 0, right: 0 },
  })
}
