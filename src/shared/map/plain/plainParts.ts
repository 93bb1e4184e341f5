import type { Id } from '../../base/identifiers.ts'
import type { Document } from '../../domain/document.ts'
import { type PlacedImage, placedImages } from '../annotations/placedImages.ts'
import type { Drawing, Shape } from '../drawing.ts'
import { legendDrawing } from '../legendDrawing.ts'
import { type ThemeName, themeNamed } from '../palette.ts'
import { usualStep } from '../poster/cardCandidates.ts'
import { type FittedMap, fitMap } from '../poster/fitMap.ts'
import { laneHeads } from '../poster/laneHeads.ts'
import { levelColumn, levelColumnWidth } from '../poster/levelColumn.ts'
import { sheetOf } from '../poster/paperSizes.ts'
import type { Part } from '../poster/part.ts'
import { type PosterPen, posterPen } from '../poster/posterPen.ts'
import { type PosterProfile, posterProfile } from '../poster/posterProfile.ts'
import type { Scene } from '../scene.ts'
import { sceneDrawing } from '../sceneDrawing.ts'

/** Type sizes in points: titles on cards, and the smallest text. */
const titleSize = 13
const smallest = 10.5

/** A map in pieces that can stand together or scroll apart, all in points. */
export type PlainParts = {
  readonly scene: Scene
  readonly pen: PosterPen
  readonly map: Drawing
  /** Above the map; begins at the left edge of the level column. */
  readonly heads: Part
  /** Left of the map, as high as it. */
  readonly levels: Part
  readonly mapLeft: number
  readonly key: Drawing
  /** Images of the project on the map, in its coordinates. */
  readonly images: readonly PlacedImage[]
  readonly warnings: readonly string[]
}

/**
 * The map in its own size, with the richest cards and readable type: no sheet decides over it. Null
 * when the map shows no role.
 */
export function plainParts(document: Document, mapId: Id, themeName: ThemeName): PlainParts | null {
  const sheet = { ...ownProfile, width: 0, height: 0 }
  const pen = posterPen(sheet, themeNamed(themeName))
  const fitted = fitMap({
    document,
    mapId,
    profile: sheet,
    width: Number.POSITIVE_INFINITY,
    height: Number.POSITIVE_INFINITY,
    chosenLineIds: new Set(),
    from: usualStep,
    stretch: 'own height',
  })
  // With room without end only an empty map finds no size.
  if ('needs' in fitted || fitted.scene.cards.length === 0) return null
  const { scene } = fitted
  // A map in rings, or arranged by hand, has no lanes and levels to name.
  const hasLevels = scene.bands.length > 0
  const nameWidth = levelColumnWidth([...document.levelBand.values()], pen)
  const mapLeft = hasLevels
    ? Math.ceil(Math.max(nameWidth, leastLevelWidth) + sheet.margin * 2)
    : sheet.margin
  const width = Math.ceil(mapLeft + scene.width)
  const wide = posterPen({ ...sheet, width, height: scene.height }, pen.theme)
  const map = drawMap(fitted, wide, mapLeft)
  return {
    scene,
    pen: wide,
    map,
    mapLeft,
    heads: hasLevels
      ? laneHeads(scene, { mapLeft, right: width }, wide)
      : { width, height: 0, shapes: [] },
    levels: levelColumn(scene, { left: sheet.margin, width: mapLeft - sheet.margin * 1.5 }, wide),
    key: legendDrawing(scene, {
      theme: pen.theme,
      width: width - 2 * sheet.margin,
      size: smallest,
    }),
    images: placedImages(fitted.scene, { theme: wide.theme, size: fitted.labelSize }, origin),
    warnings: map.overflows.map(
      ({ part, text }) => `The ${part} “${text}” is cut on its card. Give it a shorter one.`,
    ),
  }
}

const origin = { x: 0, y: 0 }
const leastLevelWidth = 88

const ownProfile: PosterProfile = {
  ...posterProfile(sheetOf({ paper: 'A2', orientation: 'landscape' })),
  scale: titleSize / 16.6,
  margin: 14,
  titleSize,
  smallest,
  lineWidth: 1.6,
  detail: 'full',
  howToRead: 'lines',
}

function drawMap(
  { scene, cardLook, lineLook, labelSize }: FittedMap,
  pen: PosterPen,
  left: number,
) {
  return sceneDrawing(scene, {
    theme: pen.theme,
    cardLook,
    lineLook,
    labelSize,
    labelWeight: 600,
    labels: 'all',
    chosenLineIds: new Set(),
    others: 'default',
    selectedRoleIds: new Set(),
    relatedRoleIds: new Set(),
    routeNumbers: new Map(),
    bandBleed: { left, right: 0 },
  })
}

/** The map drawing with a link on every card, to `#` and what `placeOf` says for its role. */
export function withLinks(map: Drawing, scene: Scene, placeOf: (roleId: Id) => string): Shape[] {
  const ids = scene.cards.map(({ id }) => id)
  let card = 0
  return map.shapes.map((shape) => {
    // The cards are the named groups, in the order of the scene.
    if (shape.kind !== 'group' || shape.title === undefined) return shape
    const id = ids[card]
    card += 1
    return id === undefined ? shape : { ...shape, link: placeOf(id) }
  })
}
