import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Box, Point, Size } from '#shared/map/drawing.ts'
import { labelBoxSize } from '#shared/map/labelDrawing.ts'
import { hasTraining, timeText } from '#shared/map/lineFacts.ts'
import type { Scene, SceneLabel, SceneLine } from '#shared/map/scene.ts'

/**
 * The scene with times on these moves alone, for maps that have no room for all of them: on the
 * longest piece of each line, clear of cards and of one another.
 */
export function withChosenLabels(
  document: Document,
  scene: Scene,
  lineIds: ReadonlySet<Id>,
  labelSize: number,
): Scene {
  if (lineIds.size === 0) return scene
  const labels: SceneLabel[] = []
  for (const line of scene.lines) {
    const transition = lineIds.has(line.id) ? document.transition.get(line.id) : undefined
    const text = transition ? timeText(transition) : ''
    if (!transition || text === '') continue
    const face = { text, training: hasTraining(transition) }
    const size = labelBoxSize(face, labelSize)
    const place = aboveGap(scene, line, size) ?? placeOn(line, size, [...scene.cards, ...labels])
    if (place) labels.push({ id: line.id, kind: line.kind, ...face, ...place })
  }
  return { ...scene, labels }
}

/** A line between neighbors is shorter than its label, which then stands above the gap. */
function aboveGap(scene: Scene, line: SceneLine, size: Size): Box | null {
  const [from, to, ...more] = line.points
  const card = scene.cards.find(({ id }) => id === line.toId)
  if (!from || !to || more.length > 0 || !card || from.y !== to.y) return null
  if (Math.abs(to.x - from.x) > size.width + 24) return null
  return { x: (from.x + to.x - size.width) / 2, y: card.y - size.height / 2 - 3, ...size }
}

function placeOn(line: SceneLine, size: Size, taken: readonly Box[]): Box | null {
  let best: Box | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const { middle, cost } of spotsOn(line.points)) {
    const box = { x: middle.x - size.width / 2, y: middle.y - size.height / 2, ...size }
    const overlaps = taken.filter((other) => overlap(box, other)).length
    const total = cost + overlaps * 1000
    if (total < bestCost) {
      best = box
      bestCost = total
    }
  }
  return best
}

/** Places along a line, the middle of the longest level piece liked best. */
function spotsOn(points: readonly Point[]): { middle: Point; cost: number }[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1]
    if (!from) return []
    const level = from.y === to.y
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
    const base = (level ? 0 : 60) - Math.min(length, 400) / 4
    return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].map((share) => ({
      middle: { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
      cost: base + Math.abs(share - 0.5) * 20,
    }))
  })
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
