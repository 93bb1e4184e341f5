import type { Id } from '../../base/identifiers.ts'
import { ok, problem, type Result } from '../../base/result.ts'
import { countOf } from '../../base/words.ts'
import type { Document } from '../../domain/document.ts'
import type { Drawing } from '../drawing.ts'
import { legendDrawing } from '../legendDrawing.ts'
import { type Palette, printThemeOf } from '../palette.ts'
import type { Scene } from '../scene.ts'
import { sceneDrawing } from '../sceneDrawing.ts'
import { fitMap } from './fitMap.ts'
import { laneHeads } from './laneHeads.ts'
import { levelColumn, levelColumnWidth } from './levelColumn.ts'
import { sheetOf } from './paperSizes.ts'
import { placed } from './part.ts'
import { type PosterPen, posterPen } from './posterPen.ts'
import { type PosterProfile, posterProfile } from './posterProfile.ts'
import { roleIndex } from './roleIndex.ts'

export type MapPicture = { readonly drawing: Drawing; readonly scene: Scene }

/** Smallest type of pages that are read in the hand, in points. */
const smallest = 10

/**
 * The map as a picture in a page: lane heads, level column, map and its key, as wide as asked and no
 * higher than `height` (points). `roleIds` shows a part of the map. What does not fit at a size that
 * can be read is a problem; the picture then has no smaller form.
 */
export function mapPicture(
  document: Document,
  mapId: Id,
  options: {
    readonly width: number
    readonly height: number
    readonly palette: Palette
    readonly roleIds?: readonly Id[]
  },
): Result<MapPicture> {
  if (!document.map.has(mapId)) {
    return problem('map-not-found', 'This map is no longer in the project. Choose another.')
  }
  const profile = pageProfile(options)
  const pen = posterPen(profile, printThemeOf(options.palette))
  const mapLeft = profile.margin * 2 + levelColumnWidth([...document.levelBand.values()], pen)
  // The heads, the key and the index below take their share before the map is laid out.
  let around = smallest * 6
  for (let round = 0; round < 3; round += 1) {
    const map = fitMap({
      document,
      mapId,
      profile,
      width: options.width - mapLeft,
      height: options.height - around,
      chosenLineIds: new Set(),
      from: 0,
      stretch: 'own height',
      ...(options.roleIds ? { roleIds: options.roleIds } : {}),
    })
    if ('needs' in map) return tooLarge(map.needs.roles)
    const { scene } = map
    const heads = laneHeads(scene, { mapLeft, right: options.width }, pen)
    const key = keyOf(scene, options.width, pen)
    const height = heads.height + scene.height + key.height
    if (height <= options.height + 0.5) {
      const picture = sceneDrawing(scene, {
        theme: pen.theme,
        cardLook: map.cardLook,
        lineLook: map.lineLook,
        labelSize: map.labelSize,
        labelWeight: 600,
        labels: scene.detail === 'title' ? 'chosen' : 'all',
        chosenLineIds: new Set(),
        others: 'default',
        selectedRoleIds: new Set(),
        relatedRoleIds: new Set(),
        routeNumbers: new Map(),
        bandBleed: { left: mapLeft, right: 0 },
      })
      const frame = { left: profile.margin, width: mapLeft - profile.margin * 1.4 }
      return ok({
        scene,
        drawing: {
          width: options.width,
          height,
          alt: picture.alt,
          shapes: [
            placed(heads, 0, 0),
            { kind: 'group', x: mapLeft, y: heads.height, scale: 1, shapes: picture.shapes },
            placed(levelColumn(scene, frame, pen), 0, heads.height),
            placed(key, 0, heads.height + scene.height),
          ],
        },
      })
    }
    around = heads.height + key.height
  }
  return tooLarge(document.role.size)
}

function pageProfile(size: { readonly width: number; readonly height: number }): PosterProfile {
  return {
    ...posterProfile(sheetOf({ paper: 'A4', orientation: 'portrait' })),
    width: size.width,
    height: size.height,
    margin: smallest * 0.5,
    titleSize: 11.5,
    smallest,
    lineWidth: 1.1,
    detail: 'full',
    howToRead: 'lines',
  }
}

/** What stands below the map: the key, and the names where cards carry references only. */
function keyOf(scene: Scene, width: number, pen: PosterPen) {
  const gap = smallest * 0.8
  const legend = legendDrawing(scene, { theme: pen.theme, width, size: smallest })
  const index = scene.detail === 'block' ? roleIndex(scene, width, pen) : null
  const indexHeight = index ? index.height + gap : 0
  return {
    width,
    height: gap + indexHeight + legend.height,
    shapes: [...(index ? [placed(index, 0, gap)] : []), placed(legend, 0, gap + indexHeight)],
  }
}

function tooLarge(roles: number) {
  return problem(
    'picture-too-small',
    `${countOf(roles, 'role')} do not fit in a page picture at a size that can be read. Show fewer of them, or print the map as a poster.`,
  )
}
