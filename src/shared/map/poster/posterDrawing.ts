import type { Id } from '../../base/identifiers.ts'
import { ok, problem, type Result } from '../../base/result.ts'
import { type Document, settingsOf } from '../../domain/document.ts'
import { type PlacedImage, placedImages } from '../annotations/placedImages.ts'
import type { Box, Drawing } from '../drawing.ts'
import type { Scene } from '../scene.ts'
import { type SceneDrawing, sceneDrawing, sceneWords } from '../sceneDrawing.ts'
import { textsOf } from '../textsOf.ts'
import { levelColumn } from './levelColumn.ts'
import { placed } from './part.ts'
import { splitWords, titleSplit } from './posterCapacity.ts'
import type { PosterFinding } from './posterFinding.ts'
import { posterFindings } from './posterFindings.ts'
import { layOutSheet, type PosterLayout, type PosterOptions, shownRoutes } from './posterLayout.ts'
import type { PosterProfile } from './posterProfile.ts'
import type { RouteFacts } from './routeFacts.ts'
import { tooSmall } from './tooSmall.ts'

export type Poster = {
  readonly drawing: Drawing
  readonly scene: Scene
  /** Where the cards stand on the sheet. */
  readonly cards: readonly (Box & { readonly id: Id })[]
  /** What people call the sheet: "A1, landscape". */
  readonly sheetWords: string
  /** The map's logo and the pictures put on it, where they stand. */
  readonly images: readonly PlacedImage[]
  /** What to fix or to know before this is printed. */
  readonly findings: readonly PosterFinding[]
  /** The same as sentences. */
  readonly warnings: readonly string[]
  /** The smallest type on the sheet, in points. */
  readonly smallestType: number
}

/**
 * A map as a poster: title band, lane heads, map with its level column, colored lane feet, routes,
 * pay and small print. Everything is measured; content drops out before type gets small, and a map
 * that is too large for the sheet at its smallest type is a problem that says what would fit.
 */
export function posterDrawing(
  document: Document,
  mapId: Id,
  options: PosterOptions,
): Result<Poster> {
  const map = document.map.get(mapId)
  if (!map) return problem('map-not-found', 'This map is no longer in the project. Choose another.')
  const layout = layOutSheet(document, mapId, options)
  if ('needs' in layout) return tooSmall(document, mapId, options, layout.needs)
  if (layout.map.scene.cards.length === 0) {
    return problem('map-empty', 'This map shows no roles yet. Add roles, then print it.')
  }
  const { scene } = layout.map
  const { pen } = layout
  const { profile } = pen
  const routes = shownRoutes(document, scene, options).slice(0, layout.foot.routesShown)
  const picture = drawScene(layout, routes, options.hereRoleId)
  const headsTop = layout.title.height + layout.draft.height
  const top = headsTop + layout.heads.height
  const shapes: Drawing['shapes'] = [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      width: profile.width,
      height: profile.height,
      fill: pen.theme.paper,
    },
    placed(layout.title, 0, 0),
    placed(layout.draft, 0, layout.title.height),
    placed(layout.heads, 0, headsTop),
    { kind: 'group', x: layout.mapLeft, y: top, scale: 1, shapes: picture.shapes },
    placed(levelColumn(scene, levelFrame(layout, profile), pen), 0, top),
    placed(layout.laneFoot, 0, top + scene.height),
    placed(layout.foot, 0, profile.height - layout.foot.height),
  ]
  const title = settingsOf(document).title
  const smallestType = Math.min(...textsOf(shapes).map(({ size }) => size))
  const findings = posterFindings(document, layout, {
    smallestType,
    overflows: picture.overflows,
    routesLeft: shownRoutes(document, scene, options).length - routes.length,
    readFrom: options.readFrom,
    isPart: options.roleIds !== undefined,
    split: titlesAdvice(document, mapId, options),
    isChartLeft: options.payChart === 'shown' && !profile.payChart,
  })
  return ok({
    drawing: {
      width: profile.width,
      height: profile.height,
      shapes,
      alt: `${map.altText === '' ? `${title}. ${sceneWords(scene)}` : map.altText}`,
    },
    scene,
    cards: scene.cards.map(({ id, x, y, width, height }) => ({
      id,
      x: layout.mapLeft + x,
      y: top + y,
      width,
      height,
    })),
    sheetWords: `${profile.label}, ${options.orientation}`,
    images: [
      ...(map.logoId !== null && layout.title.logo
        ? [{ imageId: map.logoId, ...layout.title.logo }]
        : []),
      ...placedImages(
        scene,
        { theme: pen.theme, size: layout.map.labelSize },
        { x: layout.mapLeft, y: top },
      ),
    ],
    smallestType,
    findings,
    warnings: findings.map(({ message }) => message),
  })
}

/** Sheets on which titles fit; a part of a map only gets a larger one. */
function titlesAdvice(document: Document, mapId: Id, options: PosterOptions): string {
  if (options.roleIds) return 'Choose a larger sheet.'
  return splitWords(titleSplit(document, mapId, options))
}

function levelFrame(layout: PosterLayout, profile: PosterProfile) {
  return { left: profile.margin, width: layout.mapLeft - profile.margin - profile.smallest * 0.4 }
}

function drawScene(
  layout: PosterLayout,
  routes: readonly RouteFacts[],
  hereRoleId: Id | undefined,
): SceneDrawing {
  const { pen } = layout
  const numbers = new Map<Id, number[]>()
  for (const { number, cards } of routes) {
    for (const { id } of cards) numbers.set(id, [...(numbers.get(id) ?? []), number])
  }
  return sceneDrawing(layout.map.scene, {
    theme: pen.theme,
    cardLook: layout.map.cardLook,
    lineLook: layout.map.lineLook,
    labelSize: layout.map.labelSize,
    labelWeight: 600,
    chosenLineIds: new Set(routes.flatMap(({ lineIds }) => lineIds)),
    others: 'default',
    labels: layout.map.scene.detail === 'title' ? 'chosen' : 'all',
    selectedRoleIds: new Set(hereRoleId === undefined ? [] : [hereRoleId]),
    relatedRoleIds: new Set(numbers.keys()),
    routeNumbers: numbers,
    bandBleed: { left: layout.mapLeft, right: layout.rightPad },
  })
}
