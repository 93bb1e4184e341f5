import type { Box, Point } from './drawing.ts'
import { boxIndex, type Edges, overlaps } from './routing/boxIndex.ts'
import type { Scene } from './scene.ts'

/** What a look at a finished scene counts; the first three must be 0 on every map. */
export type SceneChecks = {
  /** Pieces of lines that run through a card. */
  readonly linesThroughCards: number
  /** Pairs of lines with a piece that lies on a piece of the other one. */
  readonly sharedSegments: number
  readonly cardOverlaps: number
  readonly labelsOverLabels: number
  readonly labelsOverCards: number
  /** Labels over a line that is not their own. */
  readonly labelsOverLines: number
  readonly crossings: number
  readonly bends: number
  /** Length of all lines, in the unit of the scene. */
  readonly length: number
}

type Piece = { readonly line: number; readonly from: Point; readonly to: Point }

/** Measures a scene from its coordinates alone, without knowing how it came about. */
export function sceneChecks(scene: Scene): SceneChecks {
  const pieces = piecesOf(scene)
  const size = Math.max(40, scene.cards[0]?.width ?? 0)
  const byPlace = boxIndex<Piece>(size)
  for (const piece of pieces) byPlace.add(edgesOfPiece(piece), piece)
  const cards = boxIndex<number>(size)
  for (const [index, card] of scene.cards.entries()) cards.add(edgesOfBox(card), index)
  const labels = boxIndex<number>(size)
  for (const [index, label] of scene.labels.entries()) labels.add(edgesOfBox(label), index)
  const lineOfLabel = new Map(scene.lines.map(({ id }, index) => [id, index]))

  let linesThroughCards = 0
  let crossings = 0
  let length = 0
  const shared = new Set<string>()
  for (const piece of pieces) {
    length += lengthOf(piece)
    cards.eachOver(shrunk(edgesOfPiece(piece)), () => linesThroughCards++)
    byPlace.eachOver(widened(edgesOfPiece(piece)), (other) => {
      if (other.line === piece.line) return
      if (isLevel(piece) !== isLevel(other)) {
        if (isLevel(piece) && cross(piece, other)) crossings++
      } else if (other.line > piece.line && liesOn(piece, other)) {
        shared.add(`${piece.line} ${other.line}`)
      }
    })
  }
  let labelsOverLabels = 0
  let labelsOverCards = 0
  let labelsOverLines = 0
  for (const [index, label] of scene.labels.entries()) {
    const edges = edgesOfBox(label)
    labels.eachOver(edges, (other) => {
      if (other > index) labelsOverLabels++
    })
    cards.eachOver(edges, () => labelsOverCards++)
    const touched = new Set<number>()
    byPlace.eachOver(edges, ({ line }) => touched.add(line))
    touched.delete(lineOfLabel.get(label.id) ?? -1)
    if (touched.size > 0) labelsOverLines++
  }
  let cardOverlaps = 0
  for (const [index, card] of scene.cards.entries()) {
    cards.eachOver(edgesOfBox(card), (other) => {
      if (other > index) cardOverlaps++
    })
  }
  return {
    linesThroughCards,
    sharedSegments: shared.size,
    cardOverlaps,
    labelsOverLabels,
    labelsOverCards,
    labelsOverLines,
    crossings,
    bends: scene.lines.reduce((sum, { points }) => sum + Math.max(0, points.length - 2), 0),
    length: Math.round(length),
  }
}

function piecesOf(scene: Scene): Piece[] {
  return scene.lines.flatMap(({ points }, line) =>
    points.slice(1).map((to, index): Piece => ({ line, from: points[index] ?? to, to })),
  )
}

function isLevel({ from, to }: Piece): boolean {
  return from.y === to.y
}

function lengthOf({ from, to }: Piece): number {
  return Math.abs(from.x - to.x) + Math.abs(from.y - to.y)
}

function cross(level: Piece, upright: Piece): boolean {
  const a = edgesOfPiece(level)
  const b = edgesOfPiece(upright)
  return b.left > a.left && b.left < a.right && a.top > b.top && a.top < b.bottom
}

/** Two parallel pieces closer than half a point that run beside one another. */
function liesOn(a: Piece, b: Piece): boolean {
  const [first, second] = [edgesOfPiece(a), edgesOfPiece(b)]
  return overlaps(widened(first), widened(second))
}

function edgesOfPiece({ from, to }: Piece): Edges {
  return {
    left: Math.min(from.x, to.x),
    right: Math.max(from.x, to.x),
    top: Math.min(from.y, to.y),
    bottom: Math.max(from.y, to.y),
  }
}

function edgesOfBox({ x, y, width, height }: Box): Edges {
  return { left: x, top: y, right: x + width, bottom: y + height }
}

function widened({ left, top, right, bottom }: Edges): Edges {
  return { left: left - 0.25, top: top - 0.25, right: right + 0.25, bottom: bottom + 0.25 }
}

/** Ends of lines lie on card edges: only what reaches inside counts. */
function shrunk({ left, top, right, bottom }: Edges): Edges {
  const [x, y] = [left === right ? 0.01 : -0.01, top === bottom ? 0.01 : -0.01]
  return { left: left - x, top: top - y, right: right + x, bottom: bottom + y }
}
