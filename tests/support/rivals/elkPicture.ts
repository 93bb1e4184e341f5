import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js'
import type { Box, Point } from '#shared/map/drawing.ts'
import type { MapPlan } from '#shared/map/planMap.ts'
import type { SceneMetrics } from '#shared/map/scene.ts'
import type { Picture } from '../pictureQuality.ts'

export type ElkPicture = Picture & {
  /** Cards that left the row or the order of their row. */
  readonly displaced: number
}

/**
 * 'interactive' leaves every decision that ELK can leave to given positions to them. 'sweeping' keeps
 * rows and the order in each row, but looks for the best ways of lines between the cards and lets
 * cards leave their columns to straighten lines.
 */
export type ElkManner = 'interactive' | 'sweeping'

const common = {
  algorithm: 'layered',
  'elk.direction': 'UP',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.layered.layering.strategy': 'INTERACTIVE',
}
const options: Readonly<Record<ElkManner, Readonly<Record<string, string>>>> = {
  interactive: {
    ...common,
    'elk.layered.crossingMinimization.strategy': 'INTERACTIVE',
    'elk.layered.nodePlacement.strategy': 'INTERACTIVE',
  },
  sweeping: {
    ...common,
    'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
    'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  },
}

/** Rows stand this far apart in what ELK is given; it makes its own room for lines. */
const rowPitch = 1000

/**
 * The lines of a planned map as ELK routes them around the same cards in the same rows. ELK knows no
 * line between two cards of one row: such a line is given to it as two halves that meet in a point
 * above the row, and a ring is a point below its card.
 */
export async function elkPicture(
  plan: MapPlan,
  metrics: SceneMetrics,
  manner: ElkManner = 'interactive',
): Promise<ElkPicture> {
  const root = await new ELK().layout(elkGraph(plan, metrics, manner))
  const nodes = new Map((root.children ?? []).map((node) => [node.id, node]))
  const cards = plan.grid.cards.map((_, index) => boxOf(nodes.get(`card ${index}`)))
  const edges = new Map((root.edges ?? []).map((edge) => [edge.id, pointsOf(edge)]))
  const lines = plan.links.map((_, index) => {
    const whole = edges.get(`line ${index}`)
    if (whole) return whole
    const first = edges.get(`line ${index} first`) ?? []
    const second = edges.get(`line ${index} second`) ?? []
    return [...first, ...second.toReversed()]
  })
  return { cards, lines, displaced: displacedCards(plan, cards) }
}

function elkGraph({ grid, links }: MapPlan, metrics: SceneMetrics, manner: ElkManner): ElkNode {
  const pitch = metrics.cardWidth + metrics.columnGap
  const middle = (column: number) => column * pitch + metrics.cardWidth / 2
  const children: ElkNode[] = grid.cards.map(({ row, column }, index) => ({
    id: `card ${index}`,
    x: column * pitch,
    y: row * rowPitch,
    width: metrics.cardWidth,
    height: metrics.cardHeight,
  }))
  const edges: ElkExtendedEdge[] = []
  const edge = (id: string, from: string, to: string) =>
    edges.push({ id, sources: [from], targets: [to] })
  const point = (id: string, x: number, y: number) =>
    children.push({ id, x: x - 0.5, y, width: 1, height: 1 })
  for (const [index, { from, to }] of links.entries()) {
    const end = grid.cards[to]
    const start = grid.cards[from]
    if (!end) continue
    if (!start) {
      point(`ring ${index}`, middle(end.column), (end.row + 0.5) * rowPitch)
      edge(`line ${index}`, `ring ${index}`, `card ${to}`)
    } else if (start.row === end.row) {
      const x = (middle(start.column) + middle(end.column)) / 2
      point(`top ${index}`, x, (start.row - 0.5) * rowPitch)
      edge(`line ${index} first`, `card ${from}`, `top ${index}`)
      edge(`line ${index} second`, `card ${to}`, `top ${index}`)
    } else {
      const [low, high] = start.row > end.row ? [from, to] : [to, from]
      edge(`line ${index}`, `card ${low}`, `card ${high}`)
    }
  }
  const layoutOptions = {
    ...options[manner],
    'elk.spacing.nodeNode': String(metrics.columnGap),
    'elk.spacing.edgeEdge': String(metrics.trackGap),
    'elk.spacing.edgeNode': String(metrics.clearance),
    'elk.layered.spacing.edgeEdgeBetweenLayers': String(metrics.trackGap),
    'elk.layered.spacing.edgeNodeBetweenLayers': String(metrics.clearance),
  }
  // The order of the list is the order in a row where positions are not asked for.
  children.sort((a, b) => (a.y ?? 0) - (b.y ?? 0) || (a.x ?? 0) - (b.x ?? 0))
  return { id: 'root', layoutOptions, children, edges }
}

function pointsOf(edge: ElkExtendedEdge): Point[] {
  return (edge.sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [
    startPoint,
    ...(bendPoints ?? []),
    endPoint,
  ])
}

function boxOf(node: ElkNode | undefined): Box {
  const { x = 0, y = 0, width = 0, height = 0 } = node ?? {}
  return { x, y, width, height }
}

/** Cards whose row is not at one height with its first card, or that stand left of their neighbor. */
function displacedCards({ grid }: MapPlan, cards: readonly Box[]): number {
  const order = grid.cards
    .map((card, index) => ({ ...card, box: boxAt(cards, index) }))
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
  let count = 0
  for (const [index, card] of order.entries()) {
    const before = order[index - 1]
    if (before?.row !== card.row) continue
    if (card.box.y !== before.box.y || card.box.x <= before.box.x) count++
  }
  return count
}

function boxAt(cards: readonly Box[], index: number): Box {
  return cards[index] ?? { x: 0, y: 0, width: 0, height: 0 }
}
