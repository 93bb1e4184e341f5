import type { Id } from '../../base/identifiers.ts'
import type { Box } from '../drawing.ts'
import type { Scene } from '../scene.ts'

type Part = { readonly cards: ReadonlySet<Id>; readonly lines: ReadonlySet<Id> }

/** The part of a map that holds these cards and lines, with some air around it; null without any. */
export function boxAround(scene: Scene, part: Part, air: number): Box | null {
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
  part: Part,
): { readonly shown: Scene; readonly rest: Scene } {
  const half = (wanted: boolean): Scene => ({
    ...scene,
    cards: scene.cards.filter(({ id }) => part.cards.has(id) === wanted),
    lines: scene.lines.filter(({ id }) => part.lines.has(id) === wanted),
    labels: scene.labels.filter(({ id }) => part.lines.has(id) === wanted),
  })
  return { shown: half(true), rest: half(false) }
}
