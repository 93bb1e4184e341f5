import type { Point } from '#shared/map/drawing.ts'
import type { Scene } from '#shared/map/scene.ts'

/**
 * The same place on the same map drawn at another zoom. Places are told by the columns and rows
 * they lie between, because gaps between cards do not grow in step with the cards.
 */
export function samePlace(point: Point, from: Scene, to: Scene): Point {
  return {
    x: alongEdges(point.x, columnEdges(from), columnEdges(to)),
    y: alongEdges(point.y, rowEdges(from), rowEdges(to)),
  }
}

function columnEdges(scene: Scene): number[] {
  const width = scene.cards[0]?.width ?? 0
  return [
    0,
    ...scene.lanes.flatMap(({ columnXs }) => columnXs.flatMap((x) => [x, x + width])),
    scene.width,
  ]
}

function rowEdges(scene: Scene): number[] {
  const height = scene.cards[0]?.height ?? 0
  return [
    0,
    ...scene.bands.flatMap(({ rowYs }) => rowYs.flatMap((y) => [y, y + height])),
    scene.height,
  ]
}

function alongEdges(value: number, from: readonly number[], to: readonly number[]): number {
  const [start = 0, end = 1] = [from[0], from.at(-1)]
  const [startTo = 0, endTo = 1] = [to[0], to.at(-1)]
  if (from.length !== to.length || value <= start || value >= end) {
    const ratio = end === start ? 1 : (endTo - startTo) / (end - start)
    return value >= end ? endTo + (value - end) * ratio : startTo + (value - start) * ratio
  }
  const index = from.findIndex((edge) => edge > value)
  const [low = 0, high = 1] = [from[index - 1], from[index]]
  const [lowTo = 0, highTo = 1] = [to[index - 1], to[index]]
  const share = high === low ? 0 : (value - low) / (high - low)
  return lowTo + (highTo - lowTo) * share
}
