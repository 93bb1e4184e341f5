import { useMemo, useRef } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { useThemeName } from '#renderer/state/useThemeName.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { rolesOfMap } from '#shared/domain/queries/maps.ts'
import { rolesAround } from '#shared/domain/queries/shownRoles.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import type { Size } from '#shared/map/drawing.ts'
import { themeNamed } from '#shared/map/palette.ts'
import { usedLevels } from '#shared/map/present/framing.ts'
import { onlyRoles } from '#shared/map/present/onlyRoles.ts'
import { presentPicture } from '#shared/map/present/presentPicture.ts'
import { mostRolesOnASlide, type Slide } from '#shared/map/present/slides.ts'
import type { Scene, SceneMetrics } from '#shared/map/scene.ts'
import { sceneWords } from '#shared/map/sceneDrawing.ts'
import { useCanvasSize } from '../canvas/useCanvasSize.ts'
import { withChosenLabels } from '../chosenLabels.ts'
import { type Zoom, type ZoomLook, zoomLook } from '../zoomLook.ts'
import { Marks } from './Marks.tsx'

type MapPart = Pick<
  Extract<Slide, { kind: 'map' }>,
  'roleIds' | 'transitionIds' | 'chosen' | 'nearby'
>

/** Room that names of families and levels take beside the map. */
const heads = { width: 92, height: 42 }
/** Zooms whose cards say less and less, the richest first. */
const richness: readonly Zoom[] = [100, 80, 60, 40]
/** How much wider than usual a card may be. */
const widestCard = 1.4
const blocks = 30
const closeZoom = 100
/** Type in CSS pixels at every zoom but that of blocks, before the picture is made to fit. */
const typeAtZoom = 11.5
/** A room reads this; where nothing is so large, titles as small as on the desk still help. */
const roomType = 18
/** Maps with more roles are not tried at several sizes: laying them out takes too long. */
const mostRolesTried = 150

type Drawn = { readonly look: ZoomLook; readonly scene: Scene }

function drawnAt(
  document: Document,
  mapId: Id,
  zoom: Zoom,
  changes?: Partial<SceneMetrics>,
): Drawn {
  const look = zoomLook(zoom, null, 'all')
  return { look, scene: buildScene(document, mapId, { ...look.metrics, ...changes }) }
}

/** The map with cards that say as much as can be read when all of it fills the room's screen. */
function readable(document: Document, map: CareerMap, size: Size): Drawn {
  const shown = document.map.get(map.id) ?? map
  const few = rolesOfMap(document, shown).length <= mostRolesTried
  for (const zoom of few ? richness : []) {
    const drawn = drawnAt(document, map.id, zoom)
    const type = typeAtZoom * fitOf(drawn.scene, size)
    // Cards of a title alone are worth it at the size of the desk too.
    if (type >= (drawn.scene.detail === 'title' ? typeAtZoom : roomType)) {
      return widened(document, drawn, size)
    }
  }
  return drawnAt(document, map.id, blocks)
}

/** Room that is left at the sides goes into cards, whose long titles need it, and between them. */
function widened(document: Document, { look, scene }: Drawn, size: Size): Drawn {
  const wide = size.width / fitOf(scene, size) - heads.width
  const factor = Math.min(widestCard, wide / scene.width)
  if (factor < 1.05) return { look, scene }
  const cardWidth = look.metrics.cardWidth * factor
  return drawnAt(document, scene.mapId, look.zoom, { cardWidth, targetWidth: wide })
}

function fitOf(scene: Scene, size: Size): number {
  const width = size.width / (scene.width + heads.width)
  return Math.min(width, size.height / (usedLevels(scene).height + heads.height))
}

/** The map; of one that is too large to lay out while a room waits, what lies around the part. */
function surroundings(document: Document, map: CareerMap, roleIds: readonly Id[] | null): Document {
  const roles = rolesOfMap(document, map)
  if (roleIds === null || roles.length <= mostRolesOnASlide) return document
  const near = new Set(roleIds)
  for (const roleId of roleIds) {
    if (near.size > mostRolesTried) break
    for (const id of rolesAround(document, roleId, { steps: 1, direction: 'both' })) near.add(id)
  }
  const ids = roles.map(({ id }) => id).filter((id) => near.has(id))
  return onlyRoles(document, map, ids)
}

/** The map for a room: all of it, or so close up that what is looked at fills the place. */
export function PresentMap(props: { map: CareerMap; slide: MapPart; rest: 'there' | 'hidden' }) {
  const place = useRef<HTMLDivElement>(null)
  const size = useCanvasSize(place)
  return (
    <div ref={place} className="pb-present-map">
      {size && size.width > 0 && <Picture {...props} size={size} />}
    </div>
  )
}

function Picture(props: { map: CareerMap; slide: MapPart; rest: 'there' | 'hidden'; size: Size }) {
  const { map, slide, rest, size } = props
  const document = useProject((project) => project.document)
  const theme = themeNamed(useThemeName())
  const { roleIds, transitionIds, chosen } = slide
  const alone = rest === 'hidden' && roleIds !== null
  const nearby = alone ? 'whole map' : slide.nearby
  const drawn = useMemo(() => {
    const shown = alone ? onlyRoles(document, map, roleIds) : surroundings(document, map, roleIds)
    const drawn =
      nearby === 'close up' ? drawnAt(shown, map.id, closeZoom) : readable(shown, map, size)
    if (!chosen || drawn.scene.labels.length > 0) return drawn
    const { labelSize } = drawn.look.metrics
    const lines = new Set(transitionIds)
    return { ...drawn, scene: withChosenLabels(shown, drawn.scene, lines, labelSize) }
  }, [document, map, roleIds, transitionIds, chosen, size, nearby, alone])
  const picture = useMemo(
    () =>
      presentPicture(drawn.scene, {
        theme,
        cardLook: drawn.look.cardLook,
        lineLook: drawn.look.lineLook,
        labelSize: drawn.look.metrics.labelSize,
        part: roleIds === null ? null : { cards: new Set(roleIds), lines: new Set(transitionIds) },
        chosen,
        rest,
        nearby,
      }),
    [drawn, roleIds, transitionIds, chosen, theme, rest, nearby],
  )
  const layers = useMemo(() => [picture.ground, picture.rest, picture.shown] as const, [picture])
  return (
    <Marks
      className="pb-present-picture"
      box={picture.box}
      clipped={picture.clipped}
      label={sceneWords(drawn.scene)}
      layers={layers}
    />
  )
}
