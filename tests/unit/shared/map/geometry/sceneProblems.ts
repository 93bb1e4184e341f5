import type { Point } from '#shared/map/drawing.ts'
import type { Scene, SceneCard, SceneLine } from '#shared/map/scene.ts'
import { sceneChecks } from '#shared/map/sceneChecks.ts'

/** What must hold on every map, as sentences; empty for a sound scene. */
export function sceneProblems(scene: Scene): string[] {
  const checks = sceneChecks(scene)
  const cards = new Map(scene.cards.map((card) => [card.id, card]))
  const hops = scene.lines.reduce((sum, line) => sum + line.hops.length, 0)
  return [
    ...(checks.linesThroughCards > 0 ? [`${checks.linesThroughCards} lines through cards`] : []),
    ...(checks.sharedSegments > 0 ? [`${checks.sharedSegments} lines on one another`] : []),
    ...(checks.cardOverlaps > 0 ? [`${checks.cardOverlaps} cards on one another`] : []),
    ...(checks.labelsOverCards > 0 ? [`${checks.labelsOverCards} labels over cards`] : []),
    ...(hops === checks.crossings ? [] : [`${hops} hops for ${checks.crossings} crossings`]),
    ...scene.lines.flatMap((line) => lineProblems(line, cards, scene)),
  ]
}

function lineProblems(line: SceneLine, cards: ReadonlyMap<string, SceneCard>, scene: Scene) {
  const { points } = line
  const problems: string[] = []
  for (const [index, to] of points.entries()) {
    const from = points[index - 1]
    if (from && (from.x === to.x) === (from.y === to.y)) problems.push(`${line.id} is slanted`)
    if (to.x < 0 || to.y < 0 || to.x > scene.width || to.y > scene.height) {
      problems.push(`${line.id} leaves the page`)
    }
  }
  const start = line.fromId === null ? undefined : cards.get(line.fromId)
  if (start && !isOnEdge(points[0], start)) problems.push(`${line.id} does not start on its card`)
  const end = cards.get(line.toId)
  if (end && !isOnEdge(points.at(-1), end)) problems.push(`${line.id} does not end on its card`)
  return problems
}

function isOnEdge(point: Point | undefined, card: SceneCard): boolean {
  if (!point) return false
  const near = (a: number, b: number) => Math.abs(a - b) < 0.011
  const onSide = near(point.x, card.x) || near(point.x, card.x + card.width)
  const onEnd = near(point.y, card.y) || near(point.y, card.y + card.height)
  const insideX = point.x > card.x && point.x < card.x + card.width
  const insideY = point.y > card.y && point.y < card.y + card.height
  return (onEnd && insideX) || (onSide && insideY)
}
