import { lineShapesOfMap, placementsOfMap } from '../domain/queries/maps.ts'
import type { Box, Point } from './drawing.ts'
import { hundredths } from './hundredths.ts'
import type { MapPlan } from './planMap.ts'
import { routeAround } from './routing/around/routeAround.ts'
import { at } from './routing/at.ts'
import type { Edges } from './routing/boxIndex.ts'
import { hopsOf } from './routing/hops.ts'
import type { LabelWish } from './routing/labelSpots.ts'
import { placeLabels } from './routing/labels.ts'
import { aroundRules } from './routing/lineShapes.ts'
import type { Routing } from './routing/routeLines.ts'
import type { LineWish } from './routing/routingInput.ts'
import { sizesOf } from './routing/sizes.ts'
import type { FreeGround, SceneMetrics } from './scene.ts'

/** A map whose cards stand where they were put. */
export type FreeLayout = Pick<Routing, 'lines' | 'labels'> & {
  readonly width: number
  readonly height: number
  /** Top left corners of the cards. */
  readonly places: readonly Point[]
  readonly ground: FreeGround
}

/**
 * Lays out a free arrangement: cards exactly where their placements say, in card pitches; cards
 * nobody placed where the lattice has them, farther down where that is taken. Lines lead around the
 * cards; a time that finds no free place on its line is left out.
 */
export function layOutFree(
  plan: MapPlan,
  wishes: readonly LineWish[],
  metrics: SceneMetrics,
): FreeLayout {
  const sizes = sizesOf(metrics, true)
  // Whole moves per card, so that the map does not grow with every line.
  const tracks = 3 + 2 * Math.ceil(wishes.length / Math.max(1, plan.lattice.cards.length))
  const gap = metrics.trackGap * Math.max(5, tracks)
  const pitch = {
    x: metrics.cardWidth + Math.max(metrics.columnGap, gap),
    y: metrics.cardHeight + Math.max(sizes.labelHeight * 1.5 + metrics.portGap, gap),
  }
  const cards = spotsOf(plan).map(({ x, y }): Edges => {
    // Rounded before lines are drawn to them, so that both end up on the same hundredth.
    const [left, top] = [hundredths(x * pitch.x), hundredths(y * pitch.y)]
    return { left, top, right: left + metrics.cardWidth, bottom: top + metrics.cardHeight }
  })
  const shapes = lineShapesOfMap(plan.document, plan.mapId)
  const rules = aroundRules(metrics, sizes)
  const routed = routeAround(
    wishes.map(({ from, to, wide }, line) => {
      const shape = shapes.get(at(plan.transitions, line).id)
      const base = at(cards, from < 0 ? to : from)
      const [x, y] = [(base.left + base.right) / 2, (base.top + base.bottom) / 2]
      return {
        from,
        to,
        wide,
        fromSide: shape?.fromSide ?? null,
        toSide: shape?.toSide ?? null,
        bends: (shape?.bends ?? []).map((bend) => ({
          x: x + bend.x * pitch.x,
          y: y + bend.y * pitch.y,
        })),
      }
    }),
    cards,
    rules,
  )
  const rim = Math.max(metrics.columnGap / 2, metrics.portGap) + sizes.ringRadius
  const corners = [
    ...cards.flatMap(({ left, top, right, bottom }) => [
      { x: left, y: top },
      { x: right, y: bottom },
    ]),
    ...routed.flat(),
  ]
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), 0)
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0)
  const shift = {
    x: hundredths(rim - least(corners.map(({ x }) => x))),
    y: hundredths(rim - least(corners.map(({ y }) => y))),
  }
  const width = hundredths(most(corners.map(({ x }) => x)) + shift.x + rim)
  const height = hundredths(most(corners.map(({ y }) => y)) + shift.y + rim)
  const moved = ({ x, y }: Point): Point => ({
    x: hundredths(x + shift.x),
    y: hundredths(y + shift.y),
  })
  const points = routed.map((line) => line.map(moved))
  const hops = hopsOf(points)
  const places = cards.map(({ left, top }) => moved({ x: left, y: top }))
  return {
    width,
    height,
    places,
    lines: points.map((line, index) => ({ points: line, hops: at(hops, index) })),
    labels: labelsOf(wishes, points, places, { width, height }, metrics),
    ground: { ...shift, pitchX: pitch.x, pitchY: pitch.y },
  }
}

/** Columns and rows from the top left, in the order of the cards. */
function spotsOf({ document, mapId, lattice }: MapPlan): Point[] {
  const placements = placementsOfMap(document, mapId)
  const taken: Point[] = []
  const spots = lattice.cards.map(({ role }): Point | null => {
    const placement = placements.get(role.id)
    if (placement?.x == null || placement.y == null) return null
    const spot = { x: placement.x, y: placement.y }
    taken.push(spot)
    return spot
  })
  return spots.map((spot, index) => {
    if (spot) return spot
    const { column, row } = at(lattice.cards, index)
    const own = { x: column, y: row }
    while (taken.some(({ x, y }) => Math.abs(x - own.x) < 1 && Math.abs(y - own.y) < 1)) own.y += 1
    taken.push(own)
    return own
  })
}

function labelsOf(
  wishes: readonly LineWish[],
  points: readonly (readonly Point[])[],
  places: readonly Point[],
  page: { readonly width: number; readonly height: number },
  metrics: SceneMetrics,
): (Box | null)[] {
  const boxes = wishes.map((): Box | null => null)
  if (!metrics.showLabels) return boxes
  const asked = wishes.map(
    ({ labelWidth, arrows }, line): LabelWish => ({
      line,
      points: at(points, line),
      width: labelWidth,
      arrows,
      aboveY: null,
    }),
  )
  const cards = places.map(
    ({ x, y }): Edges => ({
      left: x,
      top: y,
      right: x + metrics.cardWidth,
      bottom: y + metrics.cardHeight,
    }),
  )
  for (const { line, box, free } of placeLabels(
    asked,
    cards,
    page,
    sizesOf(metrics, true),
    'aside',
  )) {
    if (free) boxes[line] = box
  }
  return boxes
}
