import type { Box, Point } from '#shared/map/drawing.ts'
import type { Scene } from '#shared/map/scene.ts'
import { stretchHops } from '../surface/hops.ts'
import { stretchIndex } from '../surface/sceneIndex.ts'
import type { ZoomLook } from '../zoomLook.ts'

/**
 * A layout at a zoom it was not made for: everything moves apart as much as the cards grow. Within a
 * level of detail that is what a new layout would come to, at once.
 */
export function stretchScene(scene: Scene, zoom: ZoomLook): Scene {
  const { cardWidth, cardHeight, detail } = zoom.metrics
  const [first] = scene.cards
  const x = first ? cardWidth / first.width : 1
  const y = first ? cardHeight / first.height : 1
  if (x === 1 && y === 1 && detail === scene.detail) return scene
  const point = (at: Point): Point => ({ x: at.x * x, y: at.y * y })
  const box = (from: Box): Box => ({
    x: from.x * x,
    y: from.y * y,
    width: from.width * x,
    height: from.height * y,
  })
  const lines = scene.lines.map((line) => ({
    ...line,
    points: line.points.map(point),
    hops: line.hops.map(point),
  }))
  stretchHops(scene, lines, x, y)
  stretchIndex(scene.lines, lines, x, y)
  return {
    ...scene,
    detail,
    width: scene.width * x,
    height: scene.height * y,
    lanes: scene.lanes.map((lane) => ({
      ...lane,
      x: lane.x * x,
      width: lane.width * x,
      columnXs: lane.columnXs.map((at) => at * x),
    })),
    bands: scene.bands.map((band) => ({
      ...band,
      y: band.y * y,
      height: band.height * y,
      rowYs: band.rowYs.map((at) => at * y),
    })),
    cards: scene.cards.map((card) => ({
      ...card,
      x: card.x * x,
      y: card.y * y,
      width: cardWidth,
      height: cardHeight,
    })),
    lines,
    labels: scene.labels.map((label) => ({ ...label, ...box(label) })),
  }
}
