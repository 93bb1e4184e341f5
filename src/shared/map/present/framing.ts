import type { Id } from '../../base/identifiers.ts'
import type { Box } from '../drawing.ts'
import type { Scene } from '../scene.ts'

/** Cards and lines of a scene by the ids of their roles and moves. */
export type ScenePart = { readonly cards: ReadonlySet<Id>; readonly lines: ReadonlySet<Id> }

/** The part of a map that holds these cards and lines, with some air around it; null without any. */
export function boxAround(scene: Scene, part: ScenePart, air: number): Box | null {
  const cards = scene.cards.filter(({ id }) => part.cards.has(id))
  const points = scene.lines.filter(({ id }) => part.lines.has(id)).flatMap((line) => line.points)
  const xs = [...cards.flatMap(({ x, width }) => [x, x + width]), ...points.map(({ x }) => x)]
  const ys = [...cards.flatMap(({ y, height }) => [y, y + height]), ...points.map(({ y }) => y)]
  if (xs.length === 0) return null
  const [left, top] = [Math.min(...xs) - air, Math.min(...ys) - air]
  return {
    x: left,
    y: top,
    width: Math.max(...xs) + air - left,
    height: Math.max(...ys) + air - top,
  }
}

/** A scene in two: what is looked at, and the rest. */
export function splitScene(
  scene: Scene,
  part: ScenePart,
): { readonly shown: Scene; readonly rest: Scene } {
  const half = (wanted: boolean): Scene => ({
    ...scene,
    cards: scene.cards.filter(({ id }) => part.cards.has(id) === wanted),
    lines: scene.lines.filter(({ id }) => part.lines.has(id) === wanted),
    labels: scene.labels.filter(({ id }) => part.lines.has(id) === wanted),
  })
  return { shown: half(true), rest: half(false) }
}

/** Top and height of the levels that cards stand on, from the lowest to the highest of them. */
export function usedLevels(scene: Scene): { readonly y: number; readonly height: number } {
  const used = new Set(scene.cards.map(({ bandId }) => bandId))
  const bands = scene.bands.filter(({ bandId }) => used.has(bandId))
  if (bands.length === 0) return { y: 0, height: scene.height }
  const y = Math.min(...bands.map((band) => band.y))
  return { y, height: Math.max(...bands.map((band) => band.y + band.height)) - y }
}
